/** Finds a place for a badge: beside its control, over nothing that a person reads or presses. */
import { from } from '../nodes';
import { isMark } from '../ours';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;

/** Places beside a control, best first: after it, under its end, over its end, before it. */
function placesBeside({ left, top, right, bottom }: Box, { width, height }: Size): readonly Point[] {
  const middle = (top + bottom - height) / 2;
  return [
    { left: right + GAP, top: middle },
    { left: right - width, top: bottom + 1 },
    { left: right - width, top: top - height - 1 },
    { left: left - width - GAP, top: middle },
  ];
}

/** What a person meets at a point, our own marks apart; null outside of the window. */
export const underneath = (page: Document, x: number, y: number): Element | null =>
  from(page, 'elementsFromPoint')(x, y).find((element) => !isMark(element)) ?? null;

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether an element writes something of its own into a box; blank room of it may be used. */
function writesInto(element: Element, box: Box): boolean {
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((line) => meet(line, box))) return true;
  }
  return false;
}

/** Whether a badge at this place lies over blank room around the control only. */
function isFree(page: Document, face: Element, { left, top }: Point, { width, height }: Size): boolean {
  if (left < 0 || left + width > page.documentElement.clientWidth) return false;
  const box = { left, top, right: left + width, bottom: top + height };
  return [left + 1, left + width / 2, left + width - 1].every((x) => {
    const hit = underneath(page, x, top + height / 2);
    return hit === null || (hit.contains(face) && hit !== face && !writesInto(hit, box));
  });
}

/** The best free place; where there is none, over the control's upper edge, where least is hidden. */
export function placeFor(page: Document, face: Element, size: Size): Point {
  const box = face.getBoundingClientRect();
  const free = placesBeside(box, size).find((place) => isFree(page, face, place, size));
  return free ?? { left: Math.max(0, box.right - size.width), top: box.top - size.height + 4 };
}

/** Whether a control is drawn, and no dialog or edge hides its middle; one outside of the window counts as seen. */
export function isInSight(page: Document, face: Element): boolean {
  const { left, top, width, height } = face.getBoundingClientRect();
  if (!face.isConnected || width === 0 || height === 0 || getComputedStyle(face).visibility === 'hidden') return false;
  const hit = underneath(page, left + width / 2, top + height / 2);
  return hit === null || face.contains(hit) || hit.contains(face) || hit.closest('label')?.contains(face) === true;
}
