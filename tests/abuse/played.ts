/**
 * Runs generated scenarios in a document without a screen. Time is played: what a page does after two seconds happens in
 * a moment.
 */
import fc from 'fast-check';
import { vi } from 'vitest';
import { turn } from '@/lib/engine/hands/dom';
import type { Scenario } from './scenario';

/** How many pages: 500 in `npm test`, more by `npm run abuse`. */
export const RUNS = Number(process.env.ABUSE_RUNS ?? 500);
const SEED = Number(process.env.ABUSE_SEED ?? 20_261_107);

/** The test's document draws nothing: everything has a size, but what is left out on purpose. */
function giveSizes(): void {
  const box = { left: 9, top: 9, right: 99, bottom: 39, width: 90, height: 30, x: 9, y: 9, toJSON: () => ({}) };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[data-unseen]') ? [] : [box]) as unknown as DOMRectList;
  });
  Document.prototype.elementFromPoint = () => null;
  const shown = { display: 'block', visibility: 'visible', opacity: '1', overflowX: 'visible', overflowY: 'visible' };
  const seen = { ...shown, position: 'static', filter: 'none', clip: 'auto', clipPath: 'none' } as CSSStyleDeclaration;
  const unseen: CSSStyleDeclaration = { ...seen, display: 'none' };
  vi.stubGlobal('getComputedStyle', (element: Element) => (element.matches('[data-unseen]') ? unseen : seen));
  vi.spyOn(HTMLElement.prototype, 'innerText', 'get').mockImplementation(function (this: HTMLElement) {
    return this.textContent ?? '';
  });
}

/** Gives a turn as a browser's channel does, and faster than Node's. */
class Turns {
  readonly port1 = { onmessage: () => {}, close: () => {} };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage()) };
}

/** Lets this much of the page's time go by. */
export async function pass(ms: number): Promise<void> {
  const step = Math.min(ms, 100);
  for (let passed = 0; passed < ms; passed += step) {
    for (let count = 0; count < 4; count++) await turn();
    vi.advanceTimersByTime(step);
  }
}

/** Call before each test; `vi.useRealTimers` after it. */
export function playTime(): void {
  vi.stubGlobal('MessageChannel', Turns);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  giveSizes();
}

/** Holds a claim against so many scenarios. */
export const holds = (scenarios: fc.Arbitrary<Scenario>, runs: number, check: (scenario: Scenario) => Promise<void>) =>
  fc.assert(fc.asyncProperty(scenarios, check), { numRuns: runs, seed: SEED });
