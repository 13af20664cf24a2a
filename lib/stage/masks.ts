/**
 * Opaque patches over everything personal, in a layer above the page. The page is neither changed nor told: the patches
 * stand in a closed shadow root, take no presses, and follow before the next picture is drawn.
 */
import { drawn, type Layer } from '../engine/hands/beside/layer';
import { isMark } from '../engine/hands/ours';
import { drawBeforePaint } from './before-paint';
import { type Patch, type Place, patchesOn } from './personal';
import type { Personal } from './wire';

export interface Masks {
  cover(personal: Personal): void;
  /** Whether an element is under a patch of its own. */
  covers(element: Element): boolean;
  remove(): void;
}

const LOOK = 'position:absolute;pointer-events:none;background:#c7d0de';
/** A patch is this much larger than what it covers, and where something lies over it, it is cut in strips, in px. */
const ROOM = 1;
const STRIP = 12;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether nothing can be seen through an element, up to what it shares with the owner. */
function isSolid(element: Element, owner: Element): boolean {
  let hasGround = false;
  for (let at: Element | null = element; at && !at.contains(owner); at = at.parentElement) {
    const { backgroundColor, opacity } = getComputedStyle(at);
    if (opacity !== '1') return false;
    hasGround ||= /^rgb\(/.test(backgroundColor);
  }
  return hasGround;
}

/** Whether a point is on an element itself: a modal dialog is also hit where only its backdrop is. */
function isAt(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}

/** Whether something solid of the page that is neither in nor around the owner lies over a point. */
function isOver(page: Document, owner: Element, x: number, y: number): boolean {
  const hit = page.elementsFromPoint(x, y).find((element) => !isMark(element) && isAt(element, x, y));
  return hit !== undefined && !owner.contains(hit) && !hit.contains(owner) && isSolid(hit, owner);
}

/** Where in a span something may lie over it: at its ends and in its middle. */
const three = (from: number, length: number): readonly number[] => [from + 1, from + length / 2, from + length - 1];

/** The parts of a span that are not hidden from their beginning to their end, as [where, how long]. */
function shownParts(from: number, length: number, isHidden: (at: number) => boolean): readonly [number, number][] {
  const parts: [number, number][] = [];
  let isOpen = false;
  for (let at = 0; at < length; at += STRIP) {
    const long = Math.min(STRIP, length - at);
    const isShown = !(isHidden(from + at + 0.5) && isHidden(from + at + long - 0.5));
    const last = parts.at(-1);
    if (isShown && isOpen && last) last[1] += long;
    else if (isShown) parts.push([from + at, long]);
    isOpen = isShown;
  }
  return parts;
}

/** The parts of a box that nothing lies over: an open list of the page, or a bar at its foot, stays to be read. */
function openParts(page: Document, owner: Element, box: Box): readonly Box[] {
  const { left, top, width, height } = box;
  const isHidden = (x: number, y: number): boolean => isOver(page, owner, x, y);
  const columns = three(left, width);
  if (!three(top, height).some((y) => columns.some((x) => isHidden(x, y)))) return [box];
  const rows = shownParts(top, height, (y) => columns.every((x) => isHidden(x, y)));
  return rows.flatMap(([from, high]) => {
    const heights = three(from, high);
    return shownParts(left, width, (x) => heights.every((y) => isHidden(x, y))).map(([at, wide]) => ({
      left: at,
      top: from,
      width: wide,
      height: high,
    }));
  });
}

const WATCHED = ['scroll', 'resize', 'load', 'input', 'change', 'transitionend', 'animationend', 'toggle'];

/** Opens the masks of a page; nothing is covered before it was said what is personal. */
export function openMasks(page: Document, layer: Layer, place: Place): Masks {
  const sheet = drawn(page, 'div', 'position:absolute;left:0;top:0');
  sheet.setAttribute('aria-hidden', 'true');
  layer.root.prepend(sheet);
  let personal: Personal | undefined;
  let owners: ReadonlySet<Element> = new Set();
  const pool: HTMLElement[] = [];

  function patch(count: number): HTMLElement {
    const made = pool[count] ?? drawn(page, 'div', LOOK);
    if (!pool[count]) {
      pool.push(made);
      sheet.append(made);
    }
    return made;
  }

  function placed({ owner, boxes }: Patch): readonly Box[] {
    return boxes.flatMap(({ left, top, width, height }) => {
      if (width === 0 || height === 0) return [];
      const box = { left: left - ROOM, top: top - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
      return openParts(page, owner, box);
    });
  }

  function redraw(): void {
    if (!personal) return;
    const patches = patchesOn(page, personal, place);
    owners = new Set(patches.map(({ owner }) => owner));
    const boxes = patches.flatMap(placed);
    for (const [count, { left, top, width, height }] of boxes.entries()) {
      const made = patch(count);
      made.style.display = 'block';
      made.style.width = `${Math.ceil(width)}px`;
      made.style.height = `${Math.ceil(height)}px`;
      layer.put(made, Math.floor(left), Math.floor(top));
    }
    for (const spare of pool.slice(boxes.length)) spare.style.display = 'none';
  }

  const window = page.defaultView;
  const { changed, end } = drawBeforePaint(window, redraw);
  for (const name of WATCHED) window?.addEventListener(name, changed, { capture: true, passive: true });
  const changes = new MutationObserver(changed);
  changes.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const sizes = new ResizeObserver(changed);
  sizes.observe(page.documentElement);

  return {
    cover(next) {
      personal = next;
      redraw();
    },
    covers: (element) => owners.has(element),
    remove() {
      for (const name of WATCHED) window?.removeEventListener(name, changed, { capture: true });
      end();
      changes.disconnect();
      sizes.disconnect();
      sheet.remove();
    },
  };
}
