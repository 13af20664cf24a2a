/**
 * Answers the extension's own pages over ports named `signpost`: points at what comes next, and says which rules a typed
 * password keeps.
 *
 * - What a port asked for stands while that port is open, and is gone with it.
 * - Nothing here can press or write; of what is typed, only yes and no is told.
 */
import { openBadges } from '../beside/badges';
import { ours } from '../ours';
import { isOurPage, type Port, type Runtime } from '../runtime';
import { isSignpostAsk } from './ask';
import { isShown, pressableOf } from './find';
import { heedPassword } from './password';
import { SIGNPOST, type Sign, type SignpostAsk, type SignpostTell } from './wire';

export type SignpostRuntime = Runtime<SignpostTell>;

/** How long a page may rest before it is looked through again, in ms. */
const REST_MS = 300;

function standAt(page: Document, tell: (message: SignpostTell) => void) {
  let signs: readonly Sign[] = [];
  let title = '';
  let found = new Map<string, Element>();
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopHeeding: (() => void) | undefined;
  const places = { elementOf: (handle: string) => found.get(handle), faceOf: (element: Element) => element };
  let badges: ReturnType<typeof openBadges> | undefined;

  const look = (): void => {
    timer = undefined;
    const hits = signs.map((sign, at) => {
      const before = found.get(String(at));
      return before?.isConnected && isShown(before) ? before : pressableOf(page, sign);
    });
    found = new Map(hits.flatMap((element, at) => (element ? [[String(at), element] as const] : [])));
    const marks = signs.flatMap(({ text, name, sentence }, at) =>
      found.has(String(at)) ? [{ handle: String(at), tone: 'quiet' as const, text, name, sentence }] : [],
    );
    if (marks.length > 0) badges ??= openBadges(page, places, () => undefined);
    badges?.show(title, marks);
    const says = JSON.stringify(hits.map((element) => element !== undefined));
    if (says !== told) tell({ tell: 'pointed', found: hits.map((element) => element !== undefined) });
    told = says;
  };
  const changed = new MutationObserver(() => {
    timer ??= setTimeout(look, REST_MS);
  });

  return {
    answer(ask: SignpostAsk): void {
      if (ask.ask === 'heed-password') {
        stopHeeding ??= heedPassword(page, (seen) => tell({ tell: 'password', seen }));
        return;
      }
      ({ signs, title } = ask);
      found = new Map();
      told = '';
      look();
      changed.observe(page.body, { subtree: true, childList: true, characterData: true });
    },
    leave(): void {
      changed.disconnect();
      clearTimeout(timer);
      stopHeeding?.();
      badges?.remove();
    },
  };
}

/** Serves a document for as long as it lives, once, however often the script is brought in. */
export function serveSignpost(runtime: SignpostRuntime, page: Document): void {
  if (ours.isSignposted) return;
  ours.isSignposted = true;
  runtime.onConnect.addListener((port: Port<SignpostTell>) => {
    if (port.name !== SIGNPOST || !isOurPage(port, runtime)) return;
    let isOpen = true;
    const post = standAt(page, (message) => isOpen && port.postMessage(message));
    port.onMessage.addListener((message) => {
      if (isSignpostAsk(message)) post.answer(message);
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      post.leave();
    });
  });
}
