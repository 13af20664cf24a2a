/** Reads the person's mask: how much the person covers, where the crown is, which places are surely background. */
import { MASK_SIDE } from '../see/eyes';

/** Row by row, 0 (surely background) to 1 (surely person). */
export type Mask = Float32Array;

const PERSON = 0.5;
/** Background, with everything this far around it. */
const BACKGROUND = 0.1;
const AWAY = 3;
/** So many columns of person make a row of head; a hair does not. */
const COLUMNS = 4;

export function personShare(mask: Mask): number {
  let count = 0;
  for (let place = 0; place < mask.length; place += 1) if (mask[place]! > PERSON) count += 1;
  return count / mask.length;
}

/** Left, top, right, bottom, as shares of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Smaller than this share of the picture nobody's face can be told. */
const APART = 0.004;

/** Where else somebody seems to be: what is person and hangs together, but not with the largest such part. */
export function peopleApart(mask: Mask): readonly Box[] {
  const isSeen = new Uint8Array(mask.length);
  const stack = new Int32Array(mask.length);
  const parts: { readonly count: number; readonly box: Box }[] = [];
  for (let first = 0; first < mask.length; first += 1) {
    if (isSeen[first] === 1 || mask[first]! <= PERSON) continue;
    let [count, waiting, left, right, bottom] = [0, 1, MASK_SIDE, 0, 0];
    const top = Math.floor(first / MASK_SIDE);
    isSeen[first] = 1;
    stack[0] = first;
    while (waiting > 0) {
      waiting -= 1;
      const at = stack[waiting]!;
      const column = at % MASK_SIDE;
      count += 1;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      bottom = Math.max(bottom, Math.floor(at / MASK_SIDE) + 1);
      for (let side = 0; side < 4; side += 1) {
        const next = at + (side === 0 ? -MASK_SIDE : side === 1 ? MASK_SIDE : side === 2 ? -1 : 1);
        const wraps = (side === 2 && column === 0) || (side === 3 && column === MASK_SIDE - 1);
        if (wraps || next < 0 || next >= mask.length || isSeen[next] === 1 || mask[next]! <= PERSON) continue;
        isSeen[next] = 1;
        stack[waiting] = next;
        waiting += 1;
      }
    }
    const share = (places: number) => places / MASK_SIDE;
    parts.push({ count, box: { left: share(left), top: share(top), right: share(right), bottom: share(bottom) } });
  }
  const [, ...others] = parts.sort((one, other) => other.count - one.count);
  return others.filter(({ count }) => count >= APART * mask.length).map(({ box }) => box);
}

/** The `COLUMNS`th largest value of a row between two columns. */
function headiness(mask: Mask, row: number, from: number, to: number): number {
  return (
    mask
      .slice(row * MASK_SIDE + from, row * MASK_SIDE + to)
      .sort()
      .at(-COLUMNS) ?? 0
  );
}

/**
 * Where the head ends upwards, as a share of the height: from a row within the face upwards as long as there is
 * person in the strip between two columns (shares of the width). 0: it reaches the upper edge. `undefined`: nobody.
 */
export function crownOf(mask: Mask, face: number, left: number, right: number): number | undefined {
  const from = Math.max(0, Math.floor(left * MASK_SIDE));
  const to = Math.min(MASK_SIDE, Math.ceil(right * MASK_SIDE));
  let row = Math.min(MASK_SIDE - 1, Math.max(0, Math.floor(face * MASK_SIDE)));
  let here = headiness(mask, row, from, to);
  if (here < PERSON) return undefined;
  while (row > 0) {
    const above = headiness(mask, row - 1, from, to);
    // The edge lies where a straight line between the two rows' middles passes one half.
    if (above < PERSON) return (row + 0.5 - (here - PERSON) / (here - above)) / MASK_SIDE;
    here = above;
    row -= 1;
  }
  return 0;
}

/** Share of the rows between two heights (shares) in which the person touches the left or the right edge. */
export function touches(mask: Mask, side: 'left' | 'right', top: number, bottom: number): number {
  const column = side === 'left' ? 0 : MASK_SIDE - 1;
  const [from, to] = [Math.max(0, Math.floor(top * MASK_SIDE)), Math.min(MASK_SIDE, Math.ceil(bottom * MASK_SIDE))];
  let count = 0;
  for (let row = from; row < to; row += 1) if (mask[row * MASK_SIDE + column]! > PERSON) count += 1;
  return to > from ? count / (to - from) : 0;
}

/** 1 where this place and everything near it is background, else 0. */
export function surelyBackground(mask: Mask): Uint8Array {
  const across = new Uint8Array(mask.length);
  for (let row = 0; row < MASK_SIDE; row += 1) {
    let last = -AWAY - 1; // The last column with anybody in it.
    for (let column = 0; column < MASK_SIDE + AWAY; column += 1) {
      if (column < MASK_SIDE && mask[row * MASK_SIDE + column]! >= BACKGROUND) last = column;
      const middle = column - AWAY;
      if (middle >= 0) across[row * MASK_SIDE + middle] = last < middle - AWAY ? 1 : 0;
    }
  }
  const both = new Uint8Array(mask.length);
  for (let column = 0; column < MASK_SIDE; column += 1) {
    let last = -AWAY - 1;
    for (let row = 0; row < MASK_SIDE + AWAY; row += 1) {
      if (row < MASK_SIDE && across[row * MASK_SIDE + column] === 0) last = row;
      const middle = row - AWAY;
      if (middle >= 0) both[middle * MASK_SIDE + column] = last < middle - AWAY ? 1 : 0;
    }
  }
  return both;
}
