/**
 * What a class sees over a page: patches over everything personal, the light on what is spoken of, the words to it, and
 * the keys that are pressed. One layer above the page, which is neither changed nor told.
 */
import { drawn, openLayer } from '../engine/hands/beside/layer';
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
const BAR =
  'position:absolute;display:none;pointer-events:none;padding:12px 24px;background:#10141a;color:#fff;font-size:20px;line-height:30px;border-top:3px solid #ffd54a';
const CURTAIN =
  'position:fixed;width:100vw;height:100vh;pointer-events:none;padding:20vh 10vw;background:#c7d0de;color:#10141a;font-size:24px;line-height:36px;text-align:center';
const BLACK = 'position:fixed;display:none;width:100vw;height:100vh;pointer-events:none;background:#000';
const KEY =
  'position:absolute;display:none;pointer-events:none;max-width:calc(100vw - 32px);padding:6px 14px;border-radius:8px;background:#ffd54a;color:#10141a;font-size:20px;font-weight:600;line-height:28px';

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
  const light = drawn(page, 'div', LIGHT);
  const key = drawn(page, 'div', KEY);
  const { bar, write } = openBar(page);
  const black = drawn(page, 'div', BLACK);
  layer.root.append(light, bar, key, black);
  let curtain: HTMLElement | undefined;
  let about: Element | undefined;
  let isSaying = false;
  let words = first;
  let fading: ReturnType<typeof setTimeout> | undefined;

  function redraw(): void {
    const { clientWidth, clientHeight } = page.documentElement;
    const box = about?.isConnected ? about.getBoundingClientRect() : undefined;
    const isLit = box !== undefined && box.width > 0;
    light.style.display = isLit ? 'block' : 'none';
    if (isLit) {
      light.style.width = `${box.width + 2 * SPACE}px`;
      light.style.height = `${box.height + 2 * SPACE}px`;
      layer.put(light, box.left - SPACE, box.top - SPACE);
    }
    bar.style.display = isSaying ? 'block' : 'none';
    // A page that leaves room beside it has something standing there that is to be read.
    bar.style.width = `${clientWidth - Number.parseFloat(getComputedStyle(page.documentElement).paddingRight)}px`;
    const { height } = bar.getBoundingClientRect();
    const isLow = isLit && box.bottom + SPACE > clientHeight - height;
    layer.put(bar, 0, isLow ? 0 : clientHeight - height);
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
      isSaying = true;
      about = target;
      words = caption.words;
      write(caption);
      target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      redraw();
    },
    hush() {
      isSaying = false;
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
