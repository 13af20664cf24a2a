/**
 * A JPEG at an eighth of its size, from the means of its blocks: read while the browser is still decoding it.
 *
 * - A block's first number is its mean; the others are only skipped, nothing is transformed.
 * - What is not a usual JPEG (headerOf), or does not read to its end, is left to the browser: no half picture.
 * - Nothing throws, whatever the bytes.
 */
import type { Pixels } from '../contract';
import { longEntry, SHORT } from './codes';
import { type Component, type Header, headerOf } from './header';

/** More pixels than this are not looked at. */
const MOST_PIXELS = 64e6;

/** The means of one component's blocks, levels 0–255. */
interface Means {
  readonly width: number;
  readonly levels: Uint8ClampedArray;
}

/** The scan without its stuffing, and where (in bytes of that) it starts anew. */
function scanOf(bytes: Uint8Array, from: number): { readonly data: Uint8Array; readonly starts: readonly number[] } {
  // Eight zeros at the end, so that looking ahead asks nothing.
  const data = new Uint8Array(bytes.length - from + 8);
  const starts: number[] = [];
  let to = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0xff) {
      const next = bytes[at + 1] ?? 0xd9;
      at += 1;
      if (next >= 0xd0 && next <= 0xd7) {
        starts.push(to);
        continue;
      }
      if (next !== 0) break;
    }
    data[to] = byte;
    to += 1;
  }
  return { data: data.subarray(0, to + 8), starts };
}

/** Reads the scan; `undefined` where a code is unknown or the data ends too soon. */
function meansOf(bytes: Uint8Array, { width, height, components, every, from }: Header): readonly Means[] | undefined {
  const [{ across: most, down: deepest }] = components as [Component];
  const pieces = Math.ceil(width / (8 * most));
  const count = pieces * Math.ceil(height / (8 * deepest));
  const planes = components.map(({ across, down }) => ({
    width: pieces * across,
    levels: new Uint8ClampedArray((count / pieces) * down * pieces * across),
  }));
  const { data, starts } = scanOf(bytes, from);
  const last = [0, 0, 0];
  let p = 0;
  for (let piece = 0; piece < count; piece += 1) {
    if (every > 0 && piece > 0 && piece % every === 0) {
      p = 8 * (starts[piece / every - 1] ?? data.length);
      last.fill(0);
    }
    const row = Math.floor(piece / pieces);
    const column = piece % pieces;
    for (let order = 0; order < 3; order += 1) {
      const { across, down, step, means, details } = components[order]!;
      const { width: line, levels } = planes[order]!;
      const short = details.short;
      for (let block = 0; block < across * down; block += 1) {
        let at = p >> 3;
        let next = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
        const mean =
          means.short[(next >>> (24 - SHORT - (p & 7))) & ((1 << SHORT) - 1)]! ||
          longEntry(means, (next >>> (8 - (p & 7))) & 0xffff);
        if (mean === 0) return undefined;
        p += mean & 31;
        const size = mean >> 5;
        at = p >> 3;
        next = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
        const value = (next >>> (24 - size - (p & 7))) & ((1 << size) - 1);
        p += size;
        last[order]! += size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
        const y = row * down + (block >= across ? 1 : 0);
        levels[y * line + column * across + (block % across)] = (last[order]! * step) / 8 + 128;
        for (let place = 1; place < 64; ) {
          at = p >> 3;
          next = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
          const entry =
            short[(next >>> (24 - SHORT - (p & 7))) & ((1 << SHORT) - 1)]! ||
            longEntry(details, (next >>> (8 - (p & 7))) & 0xffff);
          if (entry === 0) return undefined;
          p += entry & 31;
          if (entry < 32) break;
          place += entry >> 5;
        }
      }
    }
    if (p > 8 * (data.length - 8)) return undefined;
  }
  return planes;
}

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
}

/** A glance at a JPEG; `undefined` where the browser has to look. */
export function glanceAt(bytes: Uint8Array): Glance | undefined {
  const header = headerOf(bytes);
  if (header === undefined || header.width * header.height > MOST_PIXELS) return undefined;
  const planes = meansOf(bytes, header);
  if (planes === undefined) return undefined;
  const { components, orientation } = header;
  const [{ across: most, down: deepest }] = components as [Component];
  const upright = orientation < 5 ? [header.width, header.height] : [header.height, header.width];
  const turn = TURNS[orientation - 1]!;

  function drawn(width: number, height: number): Pixels {
    const data = new Uint8ClampedArray(4 * width * height).fill(255);
    // The turn swaps or mirrors the sides, so that a step to the right or down is the same everywhere.
    const [start, right, below] = [turn(0, 0), turn(1, 0), turn(0, 1)];
    planes!.forEach(({ width: line, levels }, order) => {
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
  return { width: upright[0]!, height: upright[1]!, drawn };
}
