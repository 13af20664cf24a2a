/**
 * The line from a panel of ours to the stage over the page of a tab, and to the candidate of a practice page.
 *
 * - The script is brought into an official page when somebody presents; a page of ours has it from the start.
 * - A page that is presented is shown larger, until the presentation ends (larger.ts).
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { StageAsk, StageKey } from '../stage/wire';
import { showLarger } from './larger';
import { isPracticePage } from './tabs';

z.config({ jitless: true }); // The extension's CSP forbids the probe with new Function.

const STAGE = 'stage';
const CANDIDATE = 'practice-candidate';
const SCRIPT = '/stage.js';

const tell = z.object({ tell: z.enum(['next', 'back', 'play', 'pause', 'black', 'hand']) });
const did = z.object({ did: z.enum(['press', 'type', 'picture', 'fill', 'nothing']), registered: z.boolean() });

export interface StagePort {
  ask(message: StageAsk): void;
  disconnect(): void;
}

/** What the candidate of a practice page did; `fill`: it is the assistant's turn. */
export type Did = z.infer<typeof did>;

/** Puts a stage over the page of a tab; undefined: the page cannot be reached. */
export async function connectStage(tabId: number, heard: (key: StageKey) => void): Promise<StagePort | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] });
  } catch {
    if (!(await isPracticePage(tabId))) return undefined;
  }
  const port = browser.tabs.connect(tabId, { name: STAGE, frameId: 0 });
  let isGone = false;
  port.onMessage.addListener((message: unknown) => {
    const said = tell.safeParse(message);
    if (said.success) heard(said.data.tell);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // Chrome writes it to the console unless it is read.
    isGone = true;
  });
  // A panel within the very page would grow with it.
  if (window === window.top) void showLarger(tabId);
  return {
    ask(message) {
      if (!isGone) port.postMessage(message);
    },
    disconnect() {
      isGone = true;
      port.disconnect();
    },
  };
}

/**
 * Lets the candidate of a practice page do the next thing; undefined: the page is gone. Official pages have nobody who
 * would answer this. `pauseMs`: how long it is shown what will be pressed; until then `signal` calls it off, with undefined.
 */
export function letCandidateAct(
  tabId: number,
  isFilled: boolean,
  pauseMs: number,
  signal: AbortSignal,
): Promise<Did | undefined> {
  const port = browser.tabs.connect(tabId, { name: CANDIDATE, frameId: 0 });
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      resolve(undefined);
    });
    port.onMessage.addListener((message: unknown) => {
      const said = did.safeParse(message);
      resolve(said.success ? said.data : undefined);
      port.disconnect();
    });
    signal.addEventListener('abort', () => {
      port.disconnect();
      resolve(undefined);
    });
    port.postMessage({ ask: 'next', isFilled, pauseMs });
  });
}
