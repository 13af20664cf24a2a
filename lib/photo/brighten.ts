/**
 * Makes a light background whiter, and leaves the person as they are.
 *
 * - Only where the background is already light and without colour: replacing a blue or a red wall leaves a rim that
 *   refusals name (「明显抠图痕迹」).
 * - A pixel at the edge is part person, part wall. Only the wall's part is made lighter, by as much as the wall there
 *   lacks to white, so no halo of the old wall stays.
 */
import { BRIGHTEN_FROM } from '@/lib/domain/photo/making';
import type { Pixels } from './contract';
import { lumaPlane } from './figures/luma';
import { type Mask, personShare, surelyBackground } from './figures/mask';
import { MASK_SIDE } from './see/eyes';

const SOMEBODY = 0.02;
/** The wall's own colour is told on so many cells a side. */
const CELLS = 16;
/** The mask follows the picture's edges within this share of its width (guided filter). */
const WITHIN = 1 / 50;
const SMOOTH = 1e-3;

/** Sums over a square about each place, by running sums. */
function blurred(values: Float64Array, width: number, height: number, reach: number): Float64Array {
  const pass = (from: Float64Array, lines: number, length: number, step: number, stride: number) => {
    const to = new Float64Array(from.length);
    for (let line = 0; line < lines; line += 1) {
      const start = line * stride;
      let [sum, count] = [0, 0];
      for (let place = -reach; place < length; place += 1) {
        const enters = place + reach;
        if (enters < length) {
          sum += from[start + enters * step]!;
          count += 1;
        }
        if (place < 0) continue;
        to[start + place * step] = sum / count;
        const leaves = place - reach;
        if (leaves >= 0) {
          sum -= from[start + leaves * step]!;
          count -= 1;
        }
      }
    }
    return to;
  };
  return pass(pass(values, height, width, 1, width), width, height, width, 1);
}

/** The mask at the picture's size, its edge laid on the picture's own edges. 0 background, 1 person. */
export function fittedMask(picture: Pixels, mask: Mask): Float64Array {
  const { width, height } = picture;
  const guide = Float64Array.from(lumaPlane(picture).values, (luma) => luma / 255);
  const rough = new Float64Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const y = Math.min(MASK_SIDE - 1, Math.max(0, ((row + 0.5) / height) * MASK_SIDE - 0.5));
    const y0 = Math.floor(y);
    const y1 = Math.min(MASK_SIDE - 1, y0 + 1);
    for (let column = 0; column < width; column += 1) {
      const x = Math.min(MASK_SIDE - 1, Math.max(0, ((column + 0.5) / width) * MASK_SIDE - 0.5));
      const x0 = Math.floor(x);
      const x1 = Math.min(MASK_SIDE - 1, x0 + 1);
      const upper = mask[y0 * MASK_SIDE + x0]! * (1 - x + x0) + mask[y0 * MASK_SIDE + x1]! * (x - x0);
      const lower = mask[y1 * MASK_SIDE + x0]! * (1 - x + x0) + mask[y1 * MASK_SIDE + x1]! * (x - x0);
      rough[row * width + column] = upper * (1 - y + y0) + lower * (y - y0);
    }
  }
  const reach = Math.max(1, Math.round(width * WITHIN));
  const mean = (values: Float64Array) => blurred(values, width, height, reach);
  const [meanGuide, meanRough] = [mean(guide), mean(rough)];
  const both = mean(guide.map((value, p) => value * rough[p]!));
  const squares = mean(guide.map((value) => value * value));
  const gain = both.map(
    (value, p) => (value - meanGuide[p]! * meanRough[p]!) / (squares[p]! - meanGuide[p]! ** 2 + SMOOTH),
  );
  const offset = meanRough.map((value, p) => value - gain[p]! * meanGuide[p]!);
  const [meanGain, meanOffset] = [mean(gain), mean(offset)];
  return guide.map((value, p) => Math.min(1, Math.max(0, meanGain[p]! * value + meanOffset[p]!)));
}

interface Wall {
  readonly mean: readonly number[];
  /** Red, green, blue of each cell; cells without wall take the nearest ones' mean. */
  readonly cells: Float64Array;
}

function wallOf({ width, height, data }: Pixels, mask: Mask): Wall | undefined {
  const sure = surelyBackground(mask);
  const sums = new Float64Array(CELLS * CELLS * 4);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = Math.floor((row / height) * MASK_SIDE) * MASK_SIDE + Math.floor((column / width) * MASK_SIDE);
      if (sure[place] === 0) continue;
      const cell = 4 * (Math.floor((row / height) * CELLS) * CELLS + Math.floor((column / width) * CELLS));
      for (let channel = 0; channel < 3; channel += 1)
        sums[cell + channel]! += data[4 * (row * width + column) + channel]!;
      sums[cell + 3]! += 1;
    }
  }
  const total = [0, 1, 2, 3].map((at) => sums.reduce((sum, value, p) => (p % 4 === at ? sum + value : sum), 0));
  const count = total[3]!;
  if (count === 0) return undefined;
  // Cells behind the person: what flows in from their neighbours, round by round.
  for (let round = 0; round < CELLS; round += 1) {
    const before = sums.slice();
    for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
      if (before[4 * cell + 3]! > 0) continue;
      const [x, y] = [cell % CELLS, Math.floor(cell / CELLS)];
      const near = [
        x > 0 ? cell - 1 : -1,
        x + 1 < CELLS ? cell + 1 : -1,
        y > 0 ? cell - CELLS : -1,
        y + 1 < CELLS ? cell + CELLS : -1,
      ].filter((other) => other >= 0 && before[4 * other + 3]! > 0);
      for (const other of near) {
        for (let channel = 0; channel < 3; channel += 1)
          sums[4 * cell + channel]! += before[4 * other + channel]! / before[4 * other + 3]!;
        sums[4 * cell + 3]! += 1;
      }
    }
  }
  const cells = Float64Array.from({ length: CELLS * CELLS * 3 }, (_, p) => {
    const cell = Math.floor(p / 3);
    return sums[4 * cell + (p % 3)]! / Math.max(1, sums[4 * cell + 3]!);
  });
  return { mean: [total[0]! / count, total[1]! / count, total[2]! / count], cells };
}

/** Between the cells' middles straight lines. */
function wallAt({ cells }: Wall, x: number, y: number, channel: number): number {
  const u = Math.min(CELLS - 1, Math.max(0, x * CELLS - 0.5));
  const v = Math.min(CELLS - 1, Math.max(0, y * CELLS - 0.5));
  const [u0, v0] = [Math.floor(u), Math.floor(v)];
  const [u1, v1] = [Math.min(CELLS - 1, u0 + 1), Math.min(CELLS - 1, v0 + 1)];
  const at = (row: number, column: number) => cells[3 * (row * CELLS + column) + channel]!;
  const upper = at(v0, u0) * (1 - u + u0) + at(v0, u1) * (u - u0);
  const lower = at(v1, u0) * (1 - u + u0) + at(v1, u1) * (u - u0);
  return upper * (1 - v + v0) + lower * (v - v0);
}

/**
 * Brightened by `strength` (0: as it is, 1: as white as the wall's mean can get). `undefined` where the background is
 * too dark or too coloured for it, or nobody is in the picture.
 */
export function brightened(picture: Pixels, mask: Mask, strength: number): Pixels | undefined {
  if (personShare(mask) < SOMEBODY) return undefined;
  const wall = wallOf(picture, mask);
  if (wall === undefined) return undefined;
  const [least, most] = [Math.min(...wall.mean), Math.max(...wall.mean)];
  if (least < BRIGHTEN_FROM.whiteness || most - least > BRIGHTEN_FROM.tint) return undefined;
  const { width, height, data } = picture;
  const person = fittedMask(picture, mask);
  const out = new Uint8ClampedArray(data);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const p = row * width + column;
      const share = (1 - person[p]!) * strength;
      if (share < 1 / 512) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        const missing = 255 - wallAt(wall, (column + 0.5) / width, (row + 0.5) / height, channel);
        out[4 * p + channel] = Math.round(data[4 * p + channel]! + share * missing);
      }
    }
  }
  return { width, height, data: out };
}
