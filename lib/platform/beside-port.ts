/**
 * The line from a screen of ours to what stands beside the form in a page: badges, the picker, the page's structure.
 *
 * - The script is brought into the page when it is first needed, and is silent without this line.
 * - Every answer is parsed; what does not parse counts as no answer.
 * - The line counts as open once the page has said so: one that is given up before would leave in the page what it had
 *   shown there, because its end is not told to a page that had not opened it yet.
 * - A page that cannot be reached has no badges; nothing of a fill depends on them.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { BesideAsk, BesideTell, Mark, Pickable } from '../engine/hands/beside/wire';
import type { RawNode } from '../engine/raw-node';
import { isPracticePage } from './tabs';

z.config({ jitless: true }); // The extension's CSP forbids the probe with new Function.

const NAME = 'beside';
const SCRIPT = '/beside.js';

const text = z.string();
const node: z.ZodMiniType<RawNode> = z.lazy(() =>
  z.object({
    tag: text,
    attributes: z.record(text, text),
    hidden: z.optional(z.literal(true)),
    handle: z.optional(text),
    draws: z.optional(text),
    children: z.array(z.union([text, node])),
  }),
) as z.ZodMiniType<RawNode>;
const tell = z.union([
  z.object({ tell: z.literal('here') }),
  z.object({ tell: z.literal('pressed'), handle: text }),
  z.object({ tell: z.literal('picked'), handle: z.optional(text) }),
  z.object({ tell: z.literal('structure'), body: node }),
]);

export interface BesidePort {
  mark(title: string, marks: readonly Mark[]): void;
  /** Lets the person pick a control; undefined: they gave up, or the page went away. */
  pick(prompt: string, controls: readonly Pickable[], signal: AbortSignal): Promise<string | undefined>;
  /** How the page is built; undefined: it went away. */
  structure(handles: readonly string[]): Promise<RawNode | undefined>;
  disconnect(): void;
}

/** Brings the script into the page of a tab and connects to it; undefined: the page cannot be reached. */
export async function connectBeside(
  tabId: number,
  onPressed: (handle: string) => void,
): Promise<BesidePort | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] });
  } catch {
    // The tab left the official site, or was closed; a page of ours has the script from the start.
    if (!(await isPracticePage(tabId))) return undefined;
  }
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  let isGone = false;
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let onPicked: ((handle: string | undefined) => void) | undefined;
  let onStructure: ((body: RawNode | undefined) => void) | undefined;
  port.onMessage.addListener((message: unknown) => {
    const parsed = tell.safeParse(message);
    if (!parsed.success) return;
    const said = parsed.data as BesideTell;
    if (said.tell === 'here') open();
    else if (said.tell === 'pressed') onPressed(said.handle);
    else if (said.tell === 'picked') onPicked?.(said.handle);
    else onStructure?.(said.body);
  });
  const end = (): void => {
    void browser.runtime.lastError; // Chrome writes it to the console unless it is read.
    isGone = true;
    open();
    onPicked?.(undefined);
    onStructure?.(undefined);
  };
  port.onDisconnect.addListener(end);
  const send = (ask: BesideAsk): void => {
    if (!isGone) port.postMessage(ask);
  };
  await opened;
  return {
    mark: (title, marks) => send({ ask: 'mark', title, marks }),
    pick(prompt, controls, signal) {
      onPicked?.(undefined);
      if (isGone || signal.aborted) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const giveUp = (): void => {
          send({ ask: 'end-pick' });
          onPicked?.(undefined);
        };
        onPicked = (handle) => {
          onPicked = undefined;
          signal.removeEventListener('abort', giveUp);
          resolve(handle);
        };
        signal.addEventListener('abort', giveUp);
        send({ ask: 'pick', prompt, controls });
      });
    },
    structure(handles) {
      if (isGone) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        onStructure = (body) => {
          onStructure = undefined;
          resolve(body);
        };
        send({ ask: 'structure', handles });
      });
    },
    disconnect() {
      port.disconnect();
      end();
    },
  };
}
