/**
 * Answers the extension's own pages over ports named `beside`: badges, picking a control, the structure of the page.
 *
 * - What a port asked for is shown while that port is open, and gone with it.
 * - Nothing here can write, press or read what a control holds.
 */
import { type Hands, ours } from '../ours';
import { isOurPage, type Port, type Runtime } from '../runtime';
import { isBesideAsk } from './ask';
import { type Badges, openBadges } from './badges';
import { openPicker, type Picker } from './picker';
import { structureOf } from './structure';
import { BESIDE, type BesideAsk, type BesideTell } from './wire';

/** One panel at work. */
function attend(page: Document, known: Hands, tell: (message: BesideTell) => void) {
  let badges: Badges | undefined;
  let picker: Picker | undefined;
  const endPick = (): void => {
    picker?.remove();
    picker = undefined;
  };
  const endMarks = (): void => {
    badges?.remove();
    badges = undefined;
  };
  return {
    answer(ask: BesideAsk): void {
      switch (ask.ask) {
        case 'mark':
          if (ask.marks.length === 0) endMarks();
          else {
            badges ??= openBadges(page, known, (handle) => tell({ tell: 'pressed', handle }));
            badges.show(ask.title, ask.marks);
          }
          return;
        case 'pick':
          endPick();
          picker = openPicker(page, known, ask, (handle) => {
            picker = undefined;
            tell(handle === undefined ? { tell: 'picked' } : { tell: 'picked', handle });
          });
          return;
        case 'end-pick':
          endPick();
          return;
        case 'structure':
          tell({ tell: 'structure', body: structureOf(page, known, ask.handles) });
          return;
        default:
          ask satisfies never;
      }
    },
    leave(): void {
      endMarks();
      endPick();
    },
  };
}

/** Serves a document for as long as it lives, once, however often the script is brought in. */
export function serveBeside(runtime: Runtime<BesideTell>, page: Document): void {
  const known = ours.hands;
  if (!known || ours.isAttended) return;
  ours.isAttended = true;
  runtime.onConnect.addListener((port: Port<BesideTell>) => {
    if (port.name !== BESIDE || !isOurPage(port, runtime)) return;
    let isOpen = true;
    const desk = attend(page, known, (message) => isOpen && port.postMessage(message));
    port.onMessage.addListener((message) => {
      if (isBesideAsk(message)) desk.answer(message);
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      desk.leave();
    });
    port.postMessage({ tell: 'here' });
  });
}
