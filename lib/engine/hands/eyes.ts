/**
 * Judges whether a person can see and reach an element, without scrolling or touching the page.
 *
 * - Seen means: drawn, at least 4 px in both directions, not transparent, not clipped away, and reachable by scrolling.
 * - Covered is judged only for what is on the screen. A bar fixed to an edge covers nothing: scrolling frees what is
 *   under it.
 */
import type { Obstacle } from '../snapshot';
import { isMark } from './ours';

/** Why an element cannot be seen or reached. A glance only tells whether it is drawn at all. */
export type Eyes = (face: Element, isGlance?: boolean) => Obstacle | undefined;

const FAINTEST = 0.1;
const SMALLEST = 4;

/** What the ancestors of an element do to everything in them. */
interface Surroundings {
  readonly opacity: number;
  readonly isFixed: boolean;
  /** Boxes outside of which nothing shows. */
  readonly clips: readonly Element[];
}

const NOTHING: Surroundings = { opacity: 1, isFixed: false, clips: [] };

function opacityOf({ opacity, filter, clip, clipPath }: CSSStyleDeclaration): number {
  const faded = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  const clipped = /inset\((4\d|[5-9]\d|100)(\.\d+)?%|circle\(0|rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)/;
  if (clipped.test(`${clip} ${clipPath}`)) return 0;
  return Number(opacity || 1) * (faded ? Number(faded[1]) / (faded[2] ? 100 : 1) : 1);
}

/** What a person meets at a point of the page; our own marks lie over it and cover nothing. */
function hitAt(page: Document, x: number, y: number): Element | null {
  const hit = page.elementFromPoint(x, y);
  return hit && isMark(hit) ? (page.elementsFromPoint(x, y).find((under) => !isMark(under)) ?? null) : hit;
}

/** Whether what lies over an element is part of the same control, or only a bar that scrolling takes away. */
function isHarmless(hit: Element | null, face: Element): boolean {
  if (!hit || face.contains(hit) || hit.contains(face)) return true;
  if (hit.closest('label')?.contains(face)) return true;
  for (let at: Element | null = hit; at; at = at.parentElement) {
    if (!/fixed|sticky/.test(getComputedStyle(at).position)) continue;
    return at.getBoundingClientRect().height < innerHeight * 0.3;
  }
  return false;
}

/** Eyes for one look at a page: what they learn of shared ancestors holds only as long as the page stands still. */
export function openEyes(): Eyes {
  const known = new Map<Element, Surroundings>();
  const surroundingsOf = (element: Element | null): Surroundings => {
    if (!element) return NOTHING;
    const before = known.get(element);
    if (before) return before;
    const above = surroundingsOf(element.parentElement);
    const style = getComputedStyle(element);
    const cuts = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`) && !element.matches('html,body');
    const here: Surroundings = {
      opacity: above.opacity * opacityOf(style),
      isFixed: above.isFixed || style.position === 'fixed',
      clips: cuts ? [...above.clips, element] : above.clips,
    };
    known.set(element, here);
    return here;
  };

  return (face, isGlance) => {
    const { left, right, top, bottom, width, height } = face.getBoundingClientRect();
    if (face.getClientRects().length === 0 || width === 0 || height === 0) return 'hidden';
    if (/hidden|collapse/.test(getComputedStyle(face).visibility)) return 'hidden';
    if (isGlance) return undefined;
    const { opacity, isFixed, clips } = surroundingsOf(face);
    if (opacity < FAINTEST) return 'transparent';
    if (width < SMALLEST || height < SMALLEST) return 'tiny';
    const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    if (right + scrollX <= 0 || bottom + scrollY <= 0 || (isFixed && !isOnScreen)) return 'off-screen';
    for (const clip of clips) {
      if (clip === face) continue;
      const box = clip.getBoundingClientRect();
      const [wide, high] = [
        Math.min(right, box.right) - Math.max(left, box.left),
        Math.min(bottom, box.bottom) - Math.max(top, box.top),
      ];
      if (wide < SMALLEST || high < SMALLEST) return 'off-screen';
    }
    const points = [0.5, 0.2, 0.8].map((part) => [left + width * part, top + height / 2] as const);
    const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const isFree = inView.some(([x, y]) => isHarmless(hitAt(face.ownerDocument, x, y), face));
    return inView.length > 0 && !isFree ? 'covered' : undefined;
  };
}
