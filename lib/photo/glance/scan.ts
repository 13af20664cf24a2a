/**
 * The one scan of a usual JPEG, read block by block: means are summed up, details skipped or told.
 *
 * Whatever the bytes, nothing throws; past the end there are zeros, and `isOver` says so.
 */
import { bitsOf, ENDS, entryAt, MANY, placesOf, signed, sizeOf } from './codes';
import type { Component, Header } from './header';

/** Where the places of a block lie in it, row by row, in the order in which they are stored. */
const ZIGZAG = Uint8Array.from([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
]);
/** Zeros behind the data: more than any block that begins in it can take (64 codes of 16 bits and their values of 15). */
const AHEAD = 256;

/** The data without its stuffing, and where (in bytes of that) it starts anew. */
function unstuffed(bytes: Uint8Array, from: number): { readonly data: Uint8Array; readonly starts: readonly number[] } {
  const data = new Uint8Array(bytes.length - from + AHEAD);
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
  return { data: data.subarray(0, to + AHEAD), starts };
}

/** A place in the scan to come back to. */
export interface Bookmark {
  readonly at: number;
  readonly means: readonly number[];
}

export class Scan {
  readonly #bits: DataView;
  readonly #starts: readonly number[];
  readonly #end: number;
  /** In bits. */
  #at = 0;
  /** The last mean of each component, in its steps. */
  readonly #means = [0, 0, 0];

  constructor(bytes: Uint8Array, { from }: Header) {
    const { data, starts } = unstuffed(bytes, from);
    this.#bits = new DataView(data.buffer, 0, data.length);
    this.#starts = starts;
    this.#end = 8 * (data.length - AHEAD);
  }

  get isOver(): boolean {
    return this.#at > this.#end;
  }
  get bookmark(): Bookmark {
    return { at: this.#at, means: [...this.#means] };
  }
  goTo({ at, means }: Bookmark): void {
    this.#at = at;
    means.forEach((mean, order) => {
      this.#means[order] = mean;
    });
  }
  /** To where the scan starts anew for the nth time. */
  startAnew(nth: number): void {
    this.#at = nth < this.#starts.length ? 8 * this.#starts[nth]! : this.#end + 1;
    this.#means.fill(0);
  }

  /** The next 25 bits and more, the first of them at the top. Past the end: zeros. */
  #next(): number {
    const byte = this.#at >> 3;
    return byte + 4 <= this.#bits.byteLength ? this.#bits.getInt32(byte) << (this.#at & 7) : 0;
  }

  /** A value of so many bits, at most 11, as JPEG writes what may be negative. */
  #value(size: number): number {
    const value = size === 0 ? 0 : this.#next() >>> (32 - size);
    this.#at += size;
    return signed(value, size);
  }

  /** The next block's mean in its steps; `NaN` where the code is unknown. */
  mean(order: number, { means }: Component): number {
    const entry = entryAt(means, this.#next() >>> 16);
    if (entry === 0) return Number.NaN;
    this.#at += bitsOf(entry) - sizeOf(entry);
    this.#means[order]! += this.#value(sizeOf(entry));
    return this.#means[order]!;
  }

  /**
   * The next block's mean, its other 63 skipped; `NaN` where a code is unknown or the data is over. Run for every block: all in
   * one, and where the data ends is asked once.
   */
  pass(order: number, component: Component): number {
    if (this.#at >= this.#end) return Number.NaN;
    const { differences, many } = component;
    const bits = this.#bits;
    const difference = differences[(bits.getInt32(this.#at >> 3) << (this.#at & 7)) >>> (32 - MANY)]!;
    if (difference === 0) {
      if (Number.isNaN(this.mean(order, component))) return Number.NaN;
    } else {
      this.#at += difference & 31;
      this.#means[order]! += difference >> 5;
    }
    let at = this.#at;
    for (let place = 1; place < 64; ) {
      const next = bits.getInt32(at >> 3) << (at & 7);
      const several = many[next >>> (32 - MANY)]!;
      const after = place + (several >> 6);
      if (several !== 0 && after <= 64) {
        at += several & 31;
        if ((several & ENDS) !== 0) break;
        place = after;
        continue;
      }
      const entry = entryAt(component.details, next >>> 16);
      if (entry === 0) return Number.NaN;
      at += bitsOf(entry);
      if (placesOf(entry) === 0) break;
      place += placesOf(entry);
    }
    this.#at = at;
    return this.#means[order]!;
  }

  /** The other 63 of a block, times their steps, into `block` row by row; whether every code is known. */
  tell({ details, steps }: Component, block: Float32Array): boolean {
    for (let place = 0; place < 63; ) {
      const entry = entryAt(details, this.#next() >>> 16);
      if (entry === 0) return false;
      this.#at += bitsOf(entry) - sizeOf(entry);
      const value = this.#value(sizeOf(entry));
      if (placesOf(entry) === 0) break;
      place += placesOf(entry);
      if (place < 64) block[ZIGZAG[place]!] = value * steps[place]!;
    }
    return true;
  }
}
