/**
 * The line between the gate in an official page and the photo desk, and the page of ours that the desk stands in.
 *
 * - Chrome's background has no workers, so there the desk stands in an offscreen document; in Firefox in a frame of the
 *   background page. Neither is there until a photo is chosen.
 * - Only our own content script in an official page is heard, and the practice page; what does not parse is not answered.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { GateAnswer } from '../photo/gate/wire';
import { localeChoice } from './settings';

z.config({ jitless: true }); // The extension's CSP forbids the probe with new Function.

const PAGE = '/photo-desk.html';
const OFFICIAL = 'bm.ruankao.org.cn';
/** A photo check is over long before; until then the background of Firefox must not be put away, in ms. */
const AWAKE_MS = 15_000;

interface Offscreen {
  createDocument(how: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}
/** A namespace that only Chrome has. */
const { offscreen } = browser as unknown as { readonly offscreen?: Offscreen };

const check = z.object({
  photo: z.literal('check'),
  id: z.string(),
  spec: z.enum(['source', 'upload']),
  name: z.string(),
  type: z.string(),
  base64: z.string(),
});
const followUp = z.object({ photo: z.enum(['look', 'drop']), id: z.string() });

interface Sender {
  readonly id?: string;
  readonly url?: string;
}

function isGate({ id, url }: Sender): boolean {
  if (id !== browser.runtime.id || url === undefined) return false;
  if (url.startsWith(browser.runtime.getURL('/practice-page.html'))) return true;
  try {
    return new URL(url).hostname === OFFICIAL;
  } catch {
    return false;
  }
}

let opening: Promise<unknown> | undefined;

/** The desk's address tells it the language chosen, because an offscreen document cannot read settings. */
const address = async (): Promise<string> => `${PAGE}#${(await localeChoice.get()) ?? ''}`;

async function openInFrame(): Promise<void> {
  const there = document.querySelector('iframe');
  if (there) return;
  const frame = document.createElement('iframe');
  frame.src = await address();
  const isUp = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await isUp;
}

async function openOffscreen(own: Offscreen): Promise<void> {
  if (await own.hasDocument()) return;
  await own.createDocument({
    url: await address(),
    reasons: ['WORKERS'],
    justification: 'Looks at a chosen photo in a worker, on this computer only.',
  });
}

async function close(): Promise<void> {
  if (!offscreen) document.querySelector('iframe')?.remove();
  else if (await offscreen.hasDocument()) await offscreen.closeDocument();
}

/** In the background: opens the desk's page when a gate asks for it, and puts it away when the desk says so. */
export function keepDeskReady(): void {
  // It speaks the language that it was opened in; the next gate that asks opens it in the new one.
  localeChoice.watch(() => void close());
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { photo } = z.object({ photo: z.string() }).safeParse(message).data ?? {};
    if (photo === undefined) return undefined;
    if (photo === 'idle' && sender.id === browser.runtime.id && !isGate(sender)) {
      void close();
      return undefined;
    }
    if (!isGate(sender)) return undefined;
    if (photo === 'wake') {
      opening ??= (offscreen ? openOffscreen(offscreen) : openInFrame()).finally(() => {
        opening = undefined;
      });
      return opening.then(() => true);
    }
    // A background that was put away after the desk was woken has no desk any more: who asks is told at once.
    if (!offscreen && !document.querySelector('iframe')) return Promise.resolve(false);
    // An answer that comes later than the desk's own keeps Firefox from putting the background away meanwhile.
    return offscreen ? undefined : new Promise((later) => setTimeout(later, AWAKE_MS));
  });
}

export interface DeskSide {
  check(id: string, spec: 'source' | 'upload', file: File): Promise<GateAnswer>;
  look(id: string): Promise<GateAnswer | undefined>;
  drop(id: string): void;
}

/** In the desk's page: answers the gates. */
export function answerGates(desk: DeskSide): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isGate(sender)) return undefined;
    const asked = check.safeParse(message);
    if (asked.success) {
      const { id, spec, name, type, base64 } = asked.data;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return desk.check(id, spec, new File([bytes], name, { type }));
    }
    const more = followUp.safeParse(message);
    if (!more.success) return undefined;
    if (more.data.photo === 'look') return desk.look(more.data.id);
    desk.drop(more.data.id);
    return undefined;
  });
}

/** From the desk's page: it is not needed for now. */
export const putDeskAway = (): Promise<unknown> => browser.runtime.sendMessage({ photo: 'idle' });
