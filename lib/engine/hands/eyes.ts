/**
 * Judges whether a person can see and reach an element, without scrolling or touching the page.
 *
 * - What would be typed has to show, too: letters of some size, in another colour than what is under them.
 * - Seen means: drawn, at least 4 px in both directions, not transparent, not clipped away, and reachable by scrolling.
 *   What is clipped by a shape, masked or blended counts as transparent: no form needs that.
 * - Covered is judged by what a click would meet, for what is on the screen; and everywhere by the veils of the page.
 *   A bar fixed to an edge covers nothing: scrolling frees what is under it.
 */
import type { Obstacle } from '../snapshot';
import { styleOf } from './dom';
import type { Work } from './look-once';
import { all, bodyOf, boxOf, closest, from, has, isDrawn, matches, parentOf } from './nodes';
import { isMark } from './ours';

/** Why an element cannot be seen or reached. A glance only tells whether it is drawn at all. */
export type Eyes = (face: Element, isGlance?: boolean) => Obstacle | undefined;

const FAINTEST = 0.1;
const SMALLEST = 4;
/** A colour of nothing. */
const CLEAR = /^rgba.* 0\)$|\/ 0\)/;
/** From here on something painted over another thing hides it. */
const DENSE = 0.5;

/** What the ancestors of an element do to everything in them. */
interface Surroundings {
  readonly opacity: number;
  readonly isFixed: boolean;
  /** The colour behind it; no colour where a picture is. */
  readonly ground: string;
  /** Boxes outside of which nothing shows. */
  readonly clips: readonly Element[];
}

const NOTHING: Surroundings = { opacity: 1, isFixed: false, ground: 'rgb(255, 255, 255)', clips: [] };

function opacityOf(style: CSSStyleDeclaration): number {
  const { opacity, filter, clip, clipPath, maskImage, mixBlendMode } = style;
  const [, faded = 1, percent] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  // Each as it is where nothing was set; some may be unknown to a browser.
  const isWhole = /^(auto)?(none|inset\((0(px|%)? ?)+(\)|round.*))?(none)?(normal)?$/;
  if (!isWhole.test([clip, clipPath, maskImage, mixBlendMode].join(''))) return 0;
  return (Number(opacity || 1) * Number(faded)) / (percent ? 100 : 1);
}

/** Whether what is typed here would not show: letters without size, of no colour, or of that of what is under them. */
const isFaint = (face: Element, { fontSize, color }: CSSStyleDeclaration, ground: string): boolean =>
  matches(face, 'textarea,input:not([type=file])') &&
  (Number.parseFloat(fontSize) < SMALLEST || color === ground || CLEAR.test(color));

/** Whether an element hides what is under it. A picture in its background may be a watermark, and hides nothing. */
function isDense(element: Element, { backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  const [, alpha = 1] = /(?:^rgba.*, |\/ )([\d.]+)\)/.exec(backgroundColor) ?? [];
  return (
    matches(element, 'img,video,iframe,object,embed') ||
    /gradient/.test(backgroundImage) ||
    (backgroundColor !== '' && Number(alpha) >= DENSE)
  );
}

/**
 * What may lie over other things without being met by a click, or where no click is tried: painted elements that clicks
 * pass through, and those that are moved out of the flow.
 */
export function* veilsOf(page: Document): Work<readonly Element[]> {
  const veils: Element[] = [];
  for (const element of all(bodyOf(page), '*')) {
    yield;
    const style = styleOf(element);
    if ((style.pointerEvents === 'none' || /ab|rel/.test(style.position)) && isDense(element, style))
      veils.push(element);
  }
  return veils;
}

/** How high an element lies among what is in a place: below, in or above the flow. */
function heightIn(place: Element, element: Element): number {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== place; at = parentOf(at)) path.unshift(at);
  let height = -0.5;
  for (const each of path) {
    const { position, zIndex, opacity, transform } = styleOf(each);
    if (position !== 'static' && zIndex !== 'auto') return Number(zIndex);
    if (Number(opacity) < 1 || transform !== 'none') return 0;
    if (position !== 'static') height = 0;
  }
  return height;
}

/** Whether one element is painted after another, neither being part of the other. */
function isAbove(veil: Element, face: Element): boolean {
  if (closest(veil, ':popover-open,:modal')) return true;
  let place = parentOf(face);
  while (place && !has(place, veil)) place = parentOf(place);
  const [over, under] = place ? [heightIn(place, veil), heightIn(place, face)] : [0, 0];
  return over > under || (over === under && (face.compareDocumentPosition(veil) & 4) > 0);
}

/** What a person meets at a point of the page; our own marks lie over it and cover nothing. */
function hitAt(page: Document, x: number, y: number): Element | null {
  const hit = from(page, 'elementFromPoint')(x, y);
  return hit && isMark(hit) ? (from(page, 'elementsFromPoint')(x, y).find((under) => !isMark(under)) ?? null) : hit;
}

/** Whether what a click meets is the control, or only a bar that scrolling takes away. */
function isHarmless(hit: Element | null, face: Element): boolean {
  if (!hit || has(face, hit)) return true;
  // What clicks pass through is met in its place; anything else of which nothing is met is not there to be seen.
  if (has(hit, face)) return styleOf(face).pointerEvents === 'none';
  if (has(closest(hit, 'label'), face)) return true;
  for (let at: Element | null = hit; at; at = parentOf(at)) {
    if (!/fixed|sticky/.test(styleOf(at).position)) continue;
    return boxOf(at).height < innerHeight * 0.3;
  }
  return false;
}

/** Eyes for one look at a page: what they learn of shared ancestors holds only as long as the page stands still. */
export function openEyes(veils: readonly Element[] = []): Eyes {
  const known = new Map<Element, Surroundings>();
  let spread: readonly (readonly [veil: Element, box: DOMRect])[] | undefined;
  const surroundingsOf = (element: Element | null): Surroundings => {
    if (!element) return NOTHING;
    const before = known.get(element);
    if (before) return before;
    const above = surroundingsOf(parentOf(element));
    const style = styleOf(element);
    const cuts =
      /hidden|clip|paint|strict|content/.test(`${style.overflowX} ${style.overflowY} ${style.contain}`) &&
      !matches(element, 'html,body');
    const here: Surroundings = {
      opacity: above.opacity * opacityOf(style),
      isFixed: above.isFixed || style.position === 'fixed',
      ground:
        style.backgroundImage !== 'none'
          ? '?'
          : CLEAR.test(style.backgroundColor)
            ? above.ground
            : style.backgroundColor,
      clips: cuts ? [...above.clips, element] : above.clips,
    };
    known.set(element, here);
    return here;
  };

  /** Whether a veil lies over all of these points of an element. */
  function isVeiled(face: Element, points: readonly (readonly [x: number, y: number])[]): boolean {
    spread ??= veils.map((veil) => [veil, boxOf(veil)]);
    return spread.some(
      ([veil, { left, right, top, bottom }]) =>
        points.every(([x, y]) => x > left && x < right && y > top && y < bottom) &&
        !has(veil, face) &&
        !has(face, veil) &&
        styleOf(veil).visibility === 'visible' &&
        surroundingsOf(veil).opacity >= DENSE &&
        isAbove(veil, face),
    );
  }

  return (face, isGlance) => {
    const { left, right, top, bottom, width, height } = boxOf(face);
    if (!isDrawn(face) || width === 0 || height === 0) return 'hidden';
    if (/hidden|collapse/.test(styleOf(face).visibility) || face.checkVisibility?.() === false) return 'hidden';
    if (isGlance) return undefined;
    if (closest(face, '[hidden],[inert]')) return 'hidden';
    const { opacity, isFixed, clips, ground } = surroundingsOf(face);
    if (opacity < FAINTEST || isFaint(face, styleOf(face), ground)) return 'transparent';
    if (width < SMALLEST || height < SMALLEST) return 'tiny';
    const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    if (right + scrollX <= 0 || bottom + scrollY <= 0 || (isFixed && !isOnScreen)) return 'off-screen';
    for (const clip of clips) {
      if (clip === face) continue;
      const box = boxOf(clip);
      const [wide, high] = [
        Math.min(right, box.right) - Math.max(left, box.left),
        Math.min(bottom, box.bottom) - Math.max(top, box.top),
      ];
      if (wide < SMALLEST || high < SMALLEST) return 'off-screen';
    }
    const points = [0.5, 0.2, 0.8].map((part) => [left + width * part, top + height / 2] as const);
    const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const isFree = inView.some(([x, y]) => isHarmless(hitAt(face.ownerDocument, x, y), face));
    return (inView.length > 0 && !isFree) || isVeiled(face, points) ? 'covered' : undefined;
  };
}
