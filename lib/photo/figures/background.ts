/**
 * What stands around the person: how white it is, how even, and where it is not.
 *
 * Measured on the 256×256 picture that the segmenter saw, where neither the person nor its surroundings are, two by two
 * pixels in one: a wall's grain does not make it dark. If nobody was found, on the upper edges of the picture, where a
 * person's photo shows background.
 */
import type { BackgroundFacts } from '../contract';
import { MASK_SIDE } from '../see/eyes';
import { lumaOf } from './luma';
import { type Mask, personShare, surelyBackground } from './mask';

/** Less of a person than this is nobody. */
const SOMEBODY = 0.02;
/** Less background than this cannot be judged. */
const ENOUGH = 0.01;
/** The upper edges: so many rows at the top, and so many columns at the sides of the upper part. */
const EDGES = { rows: 0.12, columns: 0.08, upper: 0.4 };
/** Share of the background on either side that does not count for its mean. */
const OUTLIERS = 0.05;
/** Cells along a side: of everything here, of the map shown to the person, and of the light and dark parts. */
const SIDE = MASK_SIDE / 2;
const MAP_CELLS = 64;
const SHADE_CELLS = 16;

/** The wall in cells: which are wall as a whole, and their colours, 0–255. */
interface Wall {
  readonly is: Uint8Array;
  readonly count: number;
  readonly channels: readonly [Float32Array, Float32Array, Float32Array];
  readonly luma: Float32Array;
  /** The smallest channel. */
  readonly least: Float32Array;
}

/** The places that are looked at when nobody is there. */
function edges(): Uint8Array {
  const chosen = new Uint8Array(MASK_SIDE * MASK_SIDE);
  const near = EDGES.columns * MASK_SIDE;
  for (let row = 0; row < EDGES.upper * MASK_SIDE; row += 1)
    for (let column = 0; column < MASK_SIDE; column += 1)
      if (row < EDGES.rows * MASK_SIDE || column < near || column >= MASK_SIDE - near)
        chosen[row * MASK_SIDE + column] = 1;
  return chosen;
}

/** @param rgb what the segmenter read, 0–1 */
function wallIn(rgb: Float32Array, chosen: Uint8Array): Wall {
  const is = new Uint8Array(SIDE * SIDE);
  const channels = [0, 1, 2].map(() => new Float32Array(SIDE * SIDE)) as [Float32Array, Float32Array, Float32Array];
  const luma = new Float32Array(SIDE * SIDE);
  const least = new Float32Array(SIDE * SIDE);
  let count = 0;
  for (let cell = 0; cell < is.length; cell += 1) {
    const p = 2 * (Math.floor(cell / SIDE) * MASK_SIDE + (cell % SIDE));
    const below = p + MASK_SIDE;
    if ((chosen[p]! & chosen[p + 1]! & chosen[below]! & chosen[below + 1]!) === 0) continue;
    is[cell] = 1;
    count += 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const q = 3 * p + channel;
      const r = 3 * below + channel;
      channels[channel]![cell] = (rgb[q]! + rgb[q + 3]! + rgb[r]! + rgb[r + 3]!) * (255 / 4);
    }
    const [red, green, blue] = [channels[0][cell]!, channels[1][cell]!, channels[2][cell]!];
    luma[cell] = lumaOf(red, green, blue);
    least[cell] = Math.min(red, green, blue);
  }
  return { is, count, channels, luma, least };
}

/** How many cells of the wall have each level. */
function histogramOf({ is }: Wall, levels: Float32Array): Float64Array {
  const histogram = new Float64Array(256);
  for (let cell = 0; cell < is.length; cell += 1) if (is[cell] === 1) histogram[Math.round(levels[cell]!)]! += 1;
  return histogram;
}

/** The mean without the outermost on either side: a lock of hair is not the wall's colour. */
function middleMean(wall: Wall, levels: Float32Array): number {
  const histogram = histogramOf(wall, levels);
  const [from, to] = [OUTLIERS * wall.count, (1 - OUTLIERS) * wall.count];
  let [seen, sum] = [0, 0];
  for (let level = 0; level < 256; level += 1) {
    const before = seen;
    seen += histogram[level]!;
    sum += level * Math.max(0, Math.min(seen, to) - Math.max(before, from));
  }
  return sum / (to - from);
}

/** The level that this share of the wall stays below. */
function levelAt(wall: Wall, levels: Float32Array, share: number): number {
  const histogram = histogramOf(wall, levels);
  let seen = 0;
  const level = histogram.findIndex((count) => {
    seen += count;
    return seen > share * wall.count;
  });
  return Math.max(0, level);
}

function deviationOf({ is, count, luma }: Wall): number {
  let [sum, squares] = [0, 0];
  for (let cell = 0; cell < is.length; cell += 1) {
    if (is[cell] === 0) continue;
    sum += luma[cell]!;
    squares += luma[cell]! ** 2;
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** Mean luma of each larger cell that is wall for at least a third. */
function shades({ is, luma }: Wall): number[] {
  const sums = new Float64Array(SHADE_CELLS ** 2);
  const counts = new Float64Array(SHADE_CELLS ** 2);
  const size = SIDE / SHADE_CELLS;
  for (let cell = 0; cell < is.length; cell += 1) {
    if (is[cell] === 0) continue;
    const large = Math.floor(Math.floor(cell / SIDE) / size) * SHADE_CELLS + Math.floor((cell % SIDE) / size);
    sums[large]! += luma[cell]!;
    counts[large]! += 1;
  }
  return [...sums].map((sum, large) => sum / counts[large]!).filter((_, large) => counts[large]! >= size ** 2 / 3);
}

/** Mean of the lightest twelfth less that of the darkest. */
function spreadOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((one, other) => one - other);
  const share = Math.max(1, Math.round(sorted.length / 12));
  const mean = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / some.length;
  return mean(sorted.slice(-share)) - mean(sorted.slice(0, share));
}

/** Mean Sobel magnitude where all neighbours are wall. */
function textureOf({ is, luma }: Wall): number {
  let [sum, count] = [0, 0];
  for (let row = 1; row < SIDE - 1; row += 1) {
    for (let p = row * SIDE + 1; p < (row + 1) * SIDE - 1; p += 1) {
      const [up, down] = [p - SIDE, p + SIDE];
      if ((is[p]! & is[up - 1]! & is[up + 1]! & is[down - 1]! & is[down + 1]!) === 0) continue;
      const l = luma;
      const across = l[up + 1]! + 2 * l[p + 1]! + l[down + 1]! - l[up - 1]! - 2 * l[p - 1]! - l[down - 1]!;
      const along = l[down - 1]! + 2 * l[down]! + l[down + 1]! - l[up - 1]! - 2 * l[up]! - l[up + 1]!;
      sum += Math.sqrt(across * across + along * along) / 8;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Mean step from one line's mean to the next, over cells that are wall in both lines. */
function stripesOf({ is, luma }: Wall, step: number, along: number): number {
  let [sum, lines] = [0, 0];
  for (let line = 0; line + 1 < SIDE; line += 1) {
    let [change, count] = [0, 0];
    for (let place = 0; place < SIDE; place += 1) {
      const p = line * step + place * along;
      if ((is[p]! & is[p + step]!) === 0) continue;
      change += luma[p + step]! - luma[p]!;
      count += 1;
    }
    if (count < SIDE / 16) continue;
    sum += Math.abs(change / count);
    lines += 1;
  }
  return lines === 0 ? 0 : sum / lines;
}

/** The map shown to the person: of each of its cells the least white part. */
function mapOf({ is, least }: Wall): Uint8Array<ArrayBuffer> {
  const cells = new Uint8Array(MAP_CELLS ** 2);
  const size = SIDE / MAP_CELLS;
  for (let cell = 0; cell < is.length; cell += 1) {
    if (is[cell] === 0) continue;
    const large = Math.floor(Math.floor(cell / SIDE) / size) * MAP_CELLS + Math.floor((cell % SIDE) / size);
    cells[large] = Math.max(cells[large]!, 1, Math.round(255 - least[cell]!));
  }
  return cells;
}

/** `rgb` is what the segmenter read, 0–1. `undefined` where there is next to no background. */
export function backgroundOf(rgb: Float32Array, mask: Mask): Omit<BackgroundFacts, 'frame'> | undefined {
  const somebody = personShare(mask) >= SOMEBODY;
  const wall = wallIn(rgb, somebody ? surelyBackground(mask) : edges());
  if (wall.count < ENOUGH * wall.is.length) return undefined;
  const [red, green, blue] = wall.channels.map((levels) => middleMean(wall, levels)) as [number, number, number];
  return {
    foundBy: somebody ? 'segmentation' : 'edges',
    share: wall.count / wall.is.length,
    mean: [red, green, blue],
    whiteness: Math.min(red, green, blue),
    tint: Math.max(red, green, blue) - Math.min(red, green, blue),
    darkest5: levelAt(wall, wall.least, 0.05),
    unevenness: deviationOf(wall),
    shadow: spreadOf(shades(wall)),
    texture: textureOf(wall),
    stripes: Math.max(stripesOf(wall, 1, SIDE), stripesOf(wall, SIDE, 1)),
    map: { columns: MAP_CELLS, rows: MAP_CELLS, cells: mapOf(wall) },
  };
}
