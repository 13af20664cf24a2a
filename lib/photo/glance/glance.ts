/**
 * A JPEG at an eighth of its size, from the means of its blocks: read while the browser is still decoding it.
 *
 * - A block's first number is its mean; the others are only skipped, nothing is transformed.
 * - What is not a usual JPEG (headerOf), or does not read to its end, is left to the browser: no half picture.
 * - Nothing throws, whatever the bytes.
 */
import type { Pixels } from '../contract';
import type { Plane } from '../figures/luma';
import { type Component, headerOf } from './header';
import { readMeans } from './means';
import { lumaIn } from './piece';

/** More pixels than this are not looked at. */
const MOST_PIXELS = 64e6;

/** Where a place of the upright picture lies in the stored one; all in shares. EXIF orientation 1–8. */
const TURNS: readonly ((x: number, y: number) => readonly [x: number, y: number])[] = [
  (x, y) => [x, y],
  (x, y) => [1 - x, y],
  (x, y) => [1 - x, 1 - y],
  (x, y) => [x, 1 - y],
  (x, y) => [y, x],
  (x, y) => [y, 1 - x],
  (x, y) => [1 - y, 1 - x],
  (x, y) => [1 - y, x],
];

export interface Glance {
  /** Upright, of the whole picture. */
  readonly width: number;
  readonly height: number;
  /** The picture in small, upright, straight lines between the blocks' middles. */
  drawn(width: number, height: number): Pixels;
  /** The luma of a piece at full resolution, upright; whole numbers, within the picture. */
  luma(left: number, top: number, width: number, height: number): Plane;
}

/** A glance at a JPEG; `undefined` where the browser has to look. */
export function glanceAt(bytes: Uint8Array): Glance | undefined {
  const header = headerOf(bytes);
  if (header === undefined || header.width * header.height > MOST_PIXELS) return undefined;
  const read = readMeans(bytes, header);
  if (read === undefined) return undefined;
  const { planes } = read;
  const { components, orientation } = header;
  const [{ across: most, down: deepest }] = components as [Component];
  const upright = orientation < 5 ? [header.width, header.height] : [header.height, header.width];
  const turn = TURNS[orientation - 1]!;

  function drawn(width: number, height: number): Pixels {
    const data = new Uint8ClampedArray(4 * width * height).fill(255);
    // The turn swaps or mirrors the sides, so that a step to the right or down is the same everywhere.
    const [start, right, below] = [turn(0, 0), turn(1, 0), turn(0, 1)];
    planes.forEach(({ width: line, levels }, order) => {
      const { across, down } = components[order]!;
      const [wide, high] = [(header!.width * across) / (8 * most), (header!.height * down) / (8 * deepest)];
      const [mostX, mostY] = [Math.ceil(wide) - 1, Math.ceil(high) - 1];
      const [stepX, stepY] = [((right[0] - start[0]) * wide) / width, ((right[1] - start[1]) * high) / width];
      for (let row = 0; row < height; row += 1) {
        const share = (row + 0.5) / height;
        let x = (start[0] + (below[0] - start[0]) * share) * wide - 0.5 + stepX / 2;
        let y = (start[1] + (below[1] - start[1]) * share) * high - 0.5 + stepY / 2;
        for (let p = 4 * row * width + order; p < 4 * (row + 1) * width; p += 4, x += stepX, y += stepY) {
          const x0 = x <= 0 ? 0 : x >= mostX ? mostX : x | 0;
          const y0 = y <= 0 ? 0 : y >= mostY ? mostY : y | 0;
          const u = x <= 0 || x0 === mostX ? 0 : x - x0;
          const v = y <= 0 || y0 === mostY ? 0 : y - y0;
          const q = y0 * line + x0;
          const r = y0 === mostY ? q : q + line;
          const over = x0 === mostX ? 0 : 1;
          const upper = levels[q]! + (levels[q + over]! - levels[q]!) * u;
          const lower = levels[r]! + (levels[r + over]! - levels[r]!) * u;
          data[p] = upper + (lower - upper) * v;
        }
      }
    });
    for (let p = 0; p < data.length; p += 4) {
      const luma = data[p]!;
      const blue = data[p + 1]! - 128;
      const red = data[p + 2]! - 128;
      data[p] = luma + 1.402 * red;
      data[p + 1] = luma - 0.344136 * blue - 0.714136 * red;
      data[p + 2] = luma + 1.772 * blue;
    }
    return { width, height, data };
  }

  function luma(left: number, top: number, width: number, height: number): Plane {
    const corner = (x: number, y: number) => {
      const [across, down] = turn(x / upright[0]!, y / upright[1]!);
      return [Math.round(across * header!.width), Math.round(down * header!.height)] as const;
    };
    const [one, other] = [corner(left, top), corner(left + width, top + height)];
    const [wide, high] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
    const stored = lumaIn(read!, header!, Math.min(one[0], other[0]), Math.min(one[1], other[1]), wide, high);
    if (orientation === 1) return stored;
    const values = new Float32Array(width * height);
    for (let row = 0, p = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1, p += 1) {
        const [x, y] = turn((column + 0.5) / width, (row + 0.5) / height);
        values[p] = stored.values[Math.floor(y * high) * wide + Math.floor(x * wide)]!;
      }
    return { width, height, values };
  }
  return { width: upright[0]!, height: upright[1]!, drawn, luma };
}
