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
/** A patch is this much larger than what it covers, in px. */
const ROOM = 1;
/**
 * Where something lies over a patch: parts up to this size are cut no further, no larger ones are judged by nine points, and
 * nothing that is to be read over a patch is narrower than this, in px.
 */
const STRIP = 12;
const CELL = 48;
const DIALOG = 160;

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

/** What of the page is on top at a point. All that is there is asked for only where the first is not the page's: it takes far longer. */
function topAt(page: Document, x: number, y: number): Element | undefined {
  const isMeant = (element: Element): boolean => !isMark(element) && isAt(element, x, y);
  const first = page.elementFromPoint(x, y);
  return !first || isMeant(first) ? (first ?? undefined) : page.elementsFromPoint(x, y).find(isMeant);
}

/** Whether something solid of the page that is neither in nor around the owner lies over a point. */
function isOver(page: Document, owner: Element, x: number, y: number): boolean {
  const hit = topAt(page, x, y);
  return hit !== undefined && !owner.contains(hit) && !hit.contains(owner) && isSolid(hit, owner);
}

/** Points along a span, its ends and so many between that no dialog stands unseen among them. */
function along(from: number, length: number): readonly number[] {
  const steps = Math.max(2, Math.ceil(length / DIALOG));
  return Array.from({ length: steps + 1 }, (_, step) => from + 0.5 + (step * (length - 1)) / steps);
}

/**
 * The parts of a box that nothing lies over: an open list of the page, a dialog, or a bar at its foot, stays to be read.
 * `isHidden` tells it of a point. Cut in halves as long as a part is neither open nor hidden; what is too small to be cut is
 * covered.
 */
export function openParts(box: Box, isHidden: (x: number, y: number) => boolean): readonly Box[] {
  const hiddenOf = (xs: readonly number[], ys: readonly number[]): number =>
    ys.reduce((sum, y) => sum + xs.filter((x) => isHidden(x, y)).length, 0);
  function parts(part: Box): readonly Box[] {
    const { left, top, width, height } = part;
    const longer = Math.max(width, height);
    const hidden = hiddenOf(three(left, width), three(top, height));
    if (longer <= CELL && hidden === 9) return [];
    // A pixel over the next one: shown larger, two edges that meet would let something shine through.
    if ((longer <= CELL && hidden === 0) || longer <= STRIP) return [{ ...part, width: width + 1, height: height + 1 }];
    const [wide, high] = width > height ? [width / 2, height] : [width, height / 2];
    return [
      ...parts({ left, top, width: wide, height: high }),
      ...parts({ left: left + width - wide, top: top + height - high, width: wide, height: high }),
    ];
  }
  const isWhole = hiddenOf(along(box.left, box.width), along(box.top, box.height)) === 0;
  return isWhole ? [box] : parts(box);
}

/** Near both ends and in the middle. */
const three = (from: number, length: number): readonly number[] => [
  from + 0.5,
  from + length / 2,
  from + Math.max(0.5, length - 0.5),
];

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
      // Beyond the window nothing is hit: what lies over a box at the edge goes on there.
      const { clientWidth, clientHeight } = page.documentElement;
      if (left + width < 0 || top + height < 0 || left >= clientWidth || top >= clientHeight) return [box];
      const within = (at: number, most: number): number => Math.max(0, Math.min(at, most - 1));
      return openParts(box, (x, y) => isOver(page, owner, within(x, clientWidth), within(y, clientHeight)));
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
