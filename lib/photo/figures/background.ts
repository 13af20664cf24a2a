/**
 * What stands around the person: how white it is, how even, and where it is not.
 *
 * Measured on the 256×256 picture that the segmenter saw, where neither the person nor its surroundings are. If nobody
 * was found, on the upper edges of the picture, where a person's photo shows background.
 */
import type { BackgroundFacts, Pixels } from '../contract';
import { MASK_SIDE } from '../see/eyes';
import { frameOf } from './frame';
import { lumaOf } from './luma';
import { type Mask, personShare, surelyBackground } from './mask';

/** Less of a person than this is nobody. */
const SOMEBODY = 0.02;
/** Less background than this cannot be judged. */
const ENOUGH = 0.01;
/** The upper edges: so many rows at the top, and so many columns at the sides of the upper part. */
const EDGES = { rows: 0.12, columns: 0.08, upper: 0.4 };
/** Cells along a side: of the map shown to the person, and of the light and dark parts. */
const MAP_CELLS = 64;
const SHADE_CELLS = 16;

function edges(): Uint8Array {
  const chosen = new Uint8Array(MASK_SIDE * MASK_SIDE);
  const near = EDGES.columns * MASK_SIDE;
  for (let row = 0; row < EDGES.upper * MASK_SIDE; row += 1)
    for (let column = 0; column < MASK_SIDE; column += 1)
      if (row < EDGES.rows * MASK_SIDE || column < near || column >= MASK_SIDE - near)
        chosen[row * MASK_SIDE + column] = 1;
  return chosen;
}

/** The mean of each place and its neighbours, as far as they are chosen: single noisy pixels do not make a wall dark. */
function smallestChannels(rgb: Float32Array, chosen: Uint8Array): Float32Array {
  const least = new Float32Array(chosen.length);
  for (let place = 0; place < chosen.length; place += 1) {
    if (chosen[place] === 0) continue;
    const row = Math.floor(place / MASK_SIDE);
    const column = place % MASK_SIDE;
    const sums = [0, 0, 0];
    let count = 0;
    for (let y = Math.max(0, row - 1); y <= Math.min(MASK_SIDE - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(MASK_SIDE - 1, column + 1); x += 1) {
        const near = y * MASK_SIDE + x;
        if (chosen[near] === 0) continue;
        count += 1;
        for (let channel = 0; channel < 3; channel += 1) sums[channel]! += rgb[3 * near + channel]!;
      }
    least[place] = Math.min(...sums) / count;
  }
  return least;
}

/** Mean luma of each cell that is chosen for at least a third. */
function shades(luma: Float32Array, chosen: Uint8Array): number[] {
  const sums = new Float64Array(SHADE_CELLS ** 2);
  const counts = new Float64Array(SHADE_CELLS ** 2);
  const size = MASK_SIDE / SHADE_CELLS;
  chosen.forEach((is, place) => {
    if (is === 0) return;
    const cell =
      Math.floor(Math.floor(place / MASK_SIDE) / size) * SHADE_CELLS + Math.floor((place % MASK_SIDE) / size);
    sums[cell]! += luma[place]!;
    counts[cell]! += 1;
  });
  return [...sums].map((sum, cell) => sum / counts[cell]!).filter((_, cell) => counts[cell]! >= size ** 2 / 3);
}

/** Mean of the lightest twelfth less that of the darkest. */
function spreadOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((one, other) => one - other);
  const share = Math.max(1, Math.round(sorted.length / 12));
  const mean = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / some.length;
  return mean(sorted.slice(-share)) - mean(sorted.slice(0, share));
}

/** Mean Sobel magnitude, levels per pixel, where all neighbours are chosen. */
function textureOf(luma: Float32Array, chosen: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let row = 1; row < MASK_SIDE - 1; row += 1) {
    for (let p = row * MASK_SIDE + 1; p < (row + 1) * MASK_SIDE - 1; p += 1) {
      const [up, down] = [p - MASK_SIDE, p + MASK_SIDE];
      if (!(chosen[p] && chosen[up - 1] && chosen[up + 1] && chosen[down - 1] && chosen[down + 1])) continue;
      const l = luma;
      const across = l[up + 1]! + 2 * l[p + 1]! + l[down + 1]! - l[up - 1]! - 2 * l[p - 1]! - l[down - 1]!;
      const along = l[down - 1]! + 2 * l[down]! + l[down + 1]! - l[up - 1]! - 2 * l[up]! - l[up + 1]!;
      sum += Math.hypot(across, along) / 8;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Mean step from one line's mean to the next, over places that are chosen in both lines. */
function stripesOf(luma: Float32Array, chosen: Uint8Array, step: number, along: number): number {
  let [sum, lines] = [0, 0];
  for (let line = 0; line + 1 < MASK_SIDE; line += 1) {
    let [change, count] = [0, 0];
    for (let place = 0; place < MASK_SIDE; place += 1) {
      const p = line * step + place * along;
      if (chosen[p] === 0 || chosen[p + step] === 0) continue;
      change += luma[p + step]! - luma[p]!;
      count += 1;
    }
    if (count < MASK_SIDE / 16) continue;
    sum += Math.abs(change / count);
    lines += 1;
  }
  return lines === 0 ? 0 : sum / lines;
}

/** The map shown to the person: per cell the least white place. */
function mapOf(least: Float32Array, chosen: Uint8Array): Uint8Array<ArrayBuffer> {
  const cells = new Uint8Array(MAP_CELLS ** 2);
  const size = MASK_SIDE / MAP_CELLS;
  chosen.forEach((is, place) => {
    if (is === 0) return;
    const cell = Math.floor(Math.floor(place / MASK_SIDE) / size) * MAP_CELLS + Math.floor((place % MASK_SIDE) / size);
    cells[cell] = Math.max(cells[cell]!, 1, Math.round(255 - least[place]!));
  });
  return cells;
}

/** `rgb` is what the segmenter read, 0–1. `undefined` where there is next to no background. */
export function backgroundOf(rgb: Float32Array, mask: Mask, small: Pixels): BackgroundFacts | undefined {
  const somebody = personShare(mask) >= SOMEBODY;
  const chosen = somebody ? surelyBackground(mask) : edges();
  const levels = rgb.map((share) => share * 255);
  const luma = Float32Array.from(chosen, (_, p) => lumaOf(levels[3 * p]!, levels[3 * p + 1]!, levels[3 * p + 2]!));
  const sums = [0, 0, 0];
  let [count, sum, squares] = [0, 0, 0];
  chosen.forEach((is, place) => {
    if (is === 0) return;
    count += 1;
    sum += luma[place]!;
    squares += luma[place]! ** 2;
    for (let channel = 0; channel < 3; channel += 1) sums[channel]! += levels[3 * place + channel]!;
  });
  if (count < ENOUGH * chosen.length) return undefined;
  const [red = 0, green = 0, blue = 0] = sums.map((total) => total / count);
  const least = smallestChannels(levels, chosen);
  const sorted = least.filter((_, place) => chosen[place] === 1).sort();
  return {
    foundBy: somebody ? 'segmentation' : 'edges',
    share: count / chosen.length,
    mean: [red, green, blue],
    whiteness: Math.min(red, green, blue),
    tint: Math.max(red, green, blue) - Math.min(red, green, blue),
    darkest5: sorted[Math.floor(0.05 * sorted.length)] ?? 0,
    unevenness: Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)),
    shadow: spreadOf(shades(luma, chosen)),
    texture: textureOf(luma, chosen),
    stripes: Math.max(stripesOf(luma, chosen, 1, MASK_SIDE), stripesOf(luma, chosen, MASK_SIDE, 1)),
    frame: frameOf(small),
    map: { columns: MAP_CELLS, rows: MAP_CELLS, cells: mapOf(least, chosen) },
  };
}
