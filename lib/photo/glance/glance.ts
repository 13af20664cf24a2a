/**
 * A JPEG by its own blocks: the picture at an eighth of its size, and any piece of it as it is. Sooner than the browser decodes
 * it, and without the memory for all of its pixels.
 *
 * - A block's first number is its mean. The others are only skipped, but where a piece is asked for.
 * - What is not a usual JPEG (headerOf), or does not read to its end, is left to the browser: no half picture.
 * - Nothing throws, whatever the bytes.
 */
import type { Pixels } from '../contract';
import type { Plane } from '../figures/luma';
import { type Component, type Header, headerOf } from './header';
import { type Read, readMeans } from './means';
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

/** Between which two of `size` places each of `count` lies, and how far from the first to the second. */
function spread(size: number, count: number) {
  const one = new Int32Array(count);
  const other = new Int32Array(count);
  const share = new Float32Array(count);
  const last = Math.ceil(size) - 1;
  for (let n = 0; n < count; n += 1) {
    const at = Math.min(last, Math.max(0, ((n + 0.5) * size) / count - 0.5));
    one[n] = Math.floor(at);
    other[n] = Math.min(last, one[n]! + 1);
    share[n] = at - one[n]!;
  }
  return { one, other, share };
}

function upright(stored: Header, read: Read): Glance {
  const { planes } = read;
  const { components, orientation } = stored;
  const [{ across: most, down: deepest }] = components as [Component];
  const sides = orientation < 5 ? [stored.width, stored.height] : [stored.height, stored.width];
  const turn = TURNS[orientation - 1]!;

  /** Where a place of an upright piece stands in the same piece as it is stored. */
  function place(p: number, width: number, height: number): number {
    const [x, y] = turn(((p % width) + 0.5) / width, (Math.floor(p / width) + 0.5) / height);
    const [wide, high] = orientation < 5 ? [width, height] : [height, width];
    return Math.floor(y * high) * wide + Math.floor(x * wide);
  }

  function drawn(width: number, height: number): Pixels {
    const [wide, high] = orientation < 5 ? [width, height] : [height, width];
    const data = new Uint8ClampedArray(4 * wide * high).fill(255);
    const parts = planes.map(({ width: line, levels }, order) => {
      const { across, down } = components[order]!;
      const columns = spread((stored.width * across) / (8 * most), wide);
      const rows = spread((stored.height * down) / (8 * deepest), high);
      return { line, levels, columns, rows, row: new Float32Array(line), out: new Float32Array(wide) };
    });
    const [light, blueness, redness] = parts.map(({ out }) => out) as [Float32Array, Float32Array, Float32Array];
    for (let y = 0, p = 0; y < high; y += 1) {
      for (const { line, levels, columns, rows, row, out } of parts) {
        const [upper, lower, low] = [rows.one[y]! * line, rows.other[y]! * line, rows.share[y]!];
        for (let x = 0; x < line; x += 1) row[x] = levels[upper + x]! + (levels[lower + x]! - levels[upper + x]!) * low;
        for (let x = 0; x < wide; x += 1) {
          const near = row[columns.one[x]!]!;
          out[x] = near + (row[columns.other[x]!]! - near) * columns.share[x]!;
        }
      }
      for (let x = 0; x < wide; x += 1, p += 4) {
        const blue = blueness[x]! - 128;
        const red = redness[x]! - 128;
        data[p] = light[x]! + 1.402 * red;
        data[p + 1] = light[x]! - 0.344136 * blue - 0.714136 * red;
        data[p + 2] = light[x]! + 1.772 * blue;
      }
    }
    if (orientation === 1) return { width, height, data };
    const [from, to] = [new Uint32Array(data.buffer), new Uint32Array(wide * high)];
    for (let p = 0; p < to.length; p += 1) to[p] = from[place(p, width, height)]!;
    return { width, height, data: new Uint8ClampedArray(to.buffer) };
  }

  function luma(left: number, top: number, width: number, height: number): Plane {
    const corner = (x: number, y: number) => {
      const [across, down] = turn(x / sides[0]!, y / sides[1]!);
      return [Math.round(across * stored.width), Math.round(down * stored.height)] as const;
    };
    const [one, other] = [corner(left, top), corner(left + width, top + height)];
    const [wide, high] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
    const piece = lumaIn(read, stored, Math.min(one[0], other[0]), Math.min(one[1], other[1]), wide, high);
    if (orientation === 1) return piece;
    const values = new Float32Array(width * height);
    for (let p = 0; p < values.length; p += 1) values[p] = piece.values[place(p, width, height)]!;
    return { width, height, values };
  }
  return { width: sides[0]!, height: sides[1]!, drawn, luma };
}

/**
 * A glance at a JPEG. `undefined`: the browser has to look. `damaged`: it is a usual one, but its data ends before the
 * picture does, or cannot be read to its end.
 */
export function glanceAt(bytes: Uint8Array): Glance | 'damaged' | undefined {
  const stored = headerOf(bytes);
  if (stored === undefined || stored.width * stored.height > MOST_PIXELS) return undefined;
  const read = readMeans(bytes, stored);
  return read === undefined ? 'damaged' : upright(stored, read);
}
