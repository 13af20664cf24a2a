/**
 * The line from a screen of ours to the signpost in a page: it points at what comes next, and says which rules a typed
 * password keeps.
 *
 * - The script is brought into the page when it is first needed, and is silent without this line.
 * - Every answer is parsed; what does not parse counts as no answer.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PasswordSeen, Sign, SignpostAsk } from '../engine/hands/signpost/wire';

z.config({ jitless: true }); // The extension's CSP forbids the probe with new Function.

const NAME = 'signpost';
const SCRIPT = '/signpost.js';

const yes = z.boolean();
const password = z.strictObject({
  isEmpty: yes,
  beginsWithCapital: yes,
  lettersAndDigitsOnly: yes,
  hasDigit: yes,
  longEnough: yes,
  shortEnough: yes,
  isRepeated: z.optional(yes),
});
const tell = z.union([
  z.object({ tell: z.literal('pointed'), found: z.array(yes) }),
  z.object({ tell: z.literal('password'), seen: password }),
]);

export interface SignpostHears {
  /** For each sign whether it stands beside something. */
  readonly pointed?: (found: readonly boolean[]) => void;
  readonly password?: (seen: PasswordSeen) => void;
}

export interface SignpostPort {
  point(title: string, signs: readonly Sign[]): void;
  heedPassword(): void;
  disconnect(): void;
}

/** Brings the script into the page of a tab and connects to it. A page that cannot be reached hears nothing and says nothing. */
export async function connectSignpost(tabId: number, hears: SignpostHears): Promise<SignpostPort> {
  // Refused where the tab left the official site, was closed, or is a practice page of ours, which has it built in.
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] }).catch(() => undefined);
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  let isGone = false;
  port.onMessage.addListener((message: unknown) => {
    const parsed = tell.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.tell === 'pointed') hears.pointed?.(parsed.data.found);
    else hears.password?.(parsed.data.seen as PasswordSeen);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // Chrome writes it to the console unless it is read.
    isGone = true;
  });
  const send = (ask: SignpostAsk): void => {
    if (!isGone) port.postMessage(ask);
  };
  return {
    point: (title, signs) => send({ ask: 'point', title, signs }),
    heedPassword: () => send({ ask: 'heed-password' }),
    disconnect: () => port.disconnect(),
  };
}
