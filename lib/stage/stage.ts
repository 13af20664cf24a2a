/**
 * What a class sees over a page: patches over everything personal, the light on what is spoken of, the words to it, and
 * the keys that are pressed. One layer above the page, which is neither changed nor told.
 */
import { drawn, openLayer } from '../engine/hands/beside/layer';
import { isMark } from '../engine/hands/ours';
import { drawBeforePaint } from './before-paint';
import { mindKeys } from './keys';
import { mindLists } from './lists';
import { openMasks } from './masks';
import { keepOnTop } from './on-top';
import type { Place } from './personal';
import type { Caption, Personal, StageKey, StageWords } from './wire';

export interface Stage {
  cover(personal: Personal): void;
  /** Says something; the light goes to the element, or out. */
  say(caption: Caption, about?: Element): void;
  hush(): void;
  /** Hides the whole page at once, behind a sentence as soon as it is known, until it is said what is personal. */
  close(sentence: Promise<string>): void;
  /** Shows nothing but black, or the page again. */
  blacken(on: boolean): void;
  remove(): void;
}

/** Before anything is said, in no language. */
const SIGNS: StageWords = { space: '␣', letter: '•', list: '…' };
const SPACE = 6;
/** How long the name of a key stays, and how long a sentence, in ms. */
const KEY_MS = 1600;
const SENTENCE_MS = 8000;
const LIGHT =
  'position:absolute;display:none;pointer-events:none;border:3px solid #ffd54a;border-radius:8px;box-shadow:0 0 0 200vmax rgba(15,20,28,.55)';
/** What is dimmed around the light: the page, and not what a page has standing beside it. */
const ROOM = 'position:absolute;pointer-events:none;overflow:hidden';
const BAR =
  'position:absolute;display:none;pointer-events:none;padding:12px 24px;background:#10141a;color:#fff;font-size:20px;line-height:30px;border-top:3px solid #ffd54a';
const CURTAIN =
  'position:fixed;width:100vw;height:100vh;pointer-events:none;padding:20vh 10vw;background:#c7d0de;color:#10141a;font-size:24px;line-height:36px;text-align:center';
const BLACK = 'position:fixed;display:none;width:100vw;height:100vh;pointer-events:none;background:#000';
const KEY =
  'position:absolute;display:none;pointer-events:none;max-width:calc(100vw - 32px);padding:6px 14px;border-radius:8px;background:#ffd54a;color:#10141a;font-size:20px;font-weight:600;line-height:28px';

/** A card of ours that asks something of the person: it is to be read, whatever is lit. */
const ASKING = '[data-photo-gate]';

/** Whether something else has the attention: a dialog of the page over what is lit, or its shade, or a card of ours. */
function isElsewhere(page: Document, about: Element, { left, top, width, height }: DOMRect): boolean {
  if (page.querySelector(ASKING)) return true;
  const hit = page.elementsFromPoint(left + width / 2, top + height / 2).find((element) => !isMark(element));
  // What stands beside it may well be its own icon, and what is beyond the window is hit by nothing.
  return hit !== undefined && !hit.contains(about) && about.parentElement?.contains(hit) === false;
}

/** The words at the foot, or at the head where the light would be under them. */
function openBar(page: Document) {
  const bar = drawn(page, 'div', BAR);
  bar.setAttribute('role', 'status');
  const title = drawn(page, 'span', 'display:inline;color:#ffd54a;font-size:20px;line-height:30px;font-weight:600');
  const text = drawn(page, 'span', 'display:inline;color:#fff;font-size:20px;line-height:30px');
  const keys = drawn(page, 'span', 'display:block;color:#c7d0de;font-size:14px;line-height:22px');
  bar.append(title, text, keys);
  return {
    bar,
    write(caption: Caption): void {
      title.textContent = `${caption.place}　${caption.title}　`;
      text.textContent = caption.text;
      keys.textContent = caption.keys;
    },
  };
}

/** Opens the stage of a page. `heard` gets the presenter's keys, and that a person took over. */
export function openStage(page: Document, place: Place, heard: (key: StageKey) => void, first = SIGNS): Stage {
  const layer = openLayer(page);
  const leaveTop = keepOnTop(page, layer.host);
  const masks = openMasks(page, layer, place);
  const room = drawn(page, 'div', ROOM);
  const light = drawn(page, 'div', LIGHT);
  room.append(light);
  const key = drawn(page, 'div', KEY);
  const { bar, write } = openBar(page);
  const black = drawn(page, 'div', BLACK);
  layer.root.append(room, bar, key, black);
  let curtain: HTMLElement | undefined;
  let about: Element | undefined;
  /** Which stop is spoken of; undefined: nothing is said. */
  let said: string | undefined;
  let words = first;
  let fading: ReturnType<typeof setTimeout> | undefined;

  function redraw(): void {
    // A page that leaves room beside it, or beneath, has something standing there that is to be read.
    const { paddingRight, paddingBottom } = getComputedStyle(page.documentElement);
    const wide = page.documentElement.clientWidth - (Number.parseFloat(paddingRight) || 0);
    const high = page.documentElement.clientHeight - (Number.parseFloat(paddingBottom) || 0);
    const box = about?.isConnected ? about.getBoundingClientRect() : undefined;
    const isInView = box && box.width > 0 && box.bottom > 0 && box.top < high;
    const isLit = about && box && isInView && !isElsewhere(page, about, box);
    light.style.display = isLit ? 'block' : 'none';
    if (isLit) {
      light.style.width = `${box.width + 2 * SPACE}px`;
      light.style.height = `${box.height + 2 * SPACE}px`;
      light.style.transform = `translate(${Math.round(box.left - SPACE)}px,${Math.round(box.top - SPACE)}px)`;
    }
    bar.style.display = said === undefined ? 'none' : 'block';
    bar.style.width = room.style.width = `${wide}px`;
    room.style.height = `${high}px`;
    layer.put(room, 0, 0);
    const { height } = bar.getBoundingClientRect();
    // At the head only where it does not hide there what it would hide at the foot.
    const isLow = isLit && box.bottom + SPACE > high - height && box.top - SPACE >= height;
    layer.put(bar, 0, isLow ? 0 : high - height);
    layer.put(key, 16, isLow ? height + 12 : 12);
  }

  const show = (text: string, ms: number, role = ''): void => {
    key.setAttribute('role', role);
    key.textContent = text;
    key.style.display = 'block';
    redraw();
    clearTimeout(fading);
    fading = setTimeout(() => {
      key.style.display = 'none';
    }, ms);
  };
  const leaveKeys = mindKeys(
    page,
    heard,
    (name) => show(name, KEY_MS),
    () => words,
  );
  const leaveLists = mindLists(page, masks.covers, () => show(words.list, SENTENCE_MS, 'alert'));
  const window = page.defaultView;
  const moves = ['scroll', 'resize', 'load', 'transitionend'];
  const { changed, end } = drawBeforePaint(window, redraw);
  for (const name of moves) window?.addEventListener(name, changed, { capture: true, passive: true });
  const changes = new MutationObserver(changed);
  changes.observe(page, { subtree: true, childList: true, attributes: true });

  return {
    cover(personal) {
      masks.cover(personal);
      curtain?.remove();
      curtain = undefined;
    },
    close(sentence) {
      const hung = drawn(page, 'div', CURTAIN);
      layer.root.append(hung);
      curtain = hung;
      void sentence.then((words) => {
        hung.textContent = words;
      });
    },
    say(caption, target) {
      const stop = `${caption.place} ${caption.title}`;
      const isSame = stop === said;
      said = stop;
      about = target;
      words = caption.words;
      write(caption);
      // Once: the page changes while a person works in it, and must not be taken away from under the hand. The browser would
      // also have Tab go on from there.
      if (target && !isSame) {
        const isTall = target.getBoundingClientRect().height > page.documentElement.clientHeight;
        target.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' });
      }
      redraw();
    },
    hush() {
      said = undefined;
      about = undefined;
      redraw();
    },
    blacken(on) {
      black.style.display = on ? 'block' : 'none';
    },
    remove() {
      leaveKeys();
      leaveLists();
      leaveTop();
      clearTimeout(fading);
      for (const name of moves) window?.removeEventListener(name, changed, { capture: true });
      end();
      changes.disconnect();
      masks.remove();
      layer.remove();
    },
  };
}
