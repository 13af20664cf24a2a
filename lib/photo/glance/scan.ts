/**
 * The one scan of a usual JPEG, read block by block: means are summed up, details skipped or told.
 *
 * Whatever the bytes, nothing throws; past the end there are zeros, and `isOver` says so.
 */
import { bitsOf, ENDS, entryAt, MANY, placesOf, sizeOf } from './codes';
import type { Component, Header } from './header';

/** Where the places of a block lie in it, row by row, in the order in which they are stored. */
const ZIGZAG = Uint8Array.from([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
]);
/** Looking ahead reads so many bytes at most past the end. */
const AHEAD = 8;

/** The data without its stuffing, and where (in bytes of that) it starts anew. */
function unstuffed(bytes: Uint8Array, from: number): { readonly data: Uint8Array; readonly starts: readonly number[] } {
  const data = new Uint8Array(bytes.length - from + AHEAD);
  const starts: number[] = [];
  let to = 0;
  for (let at = from; ; ) {
    const mark = bytes.indexOf(0xff, at);
    const end = mark < 0 ? bytes.length : mark;
    data.set(bytes.subarray(at, end), to);
    to += end - at;
    const next = bytes[end + 1] ?? 0xd9;
    if (next >= 0xd0 && next <= 0xd7) starts.push(to);
    else if (next === 0) {
      data[to] = 0xff;
      to += 1;
    } else break;
    at = end + 2;
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
    return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /** The next block's mean in its steps; `undefined` where the code is unknown. */
  mean(order: number, { means }: Component): number | undefined {
    const entry = entryAt(means, this.#next() >>> 16);
    if (entry === 0) return undefined;
    this.#at += bitsOf(entry) - sizeOf(entry);
    this.#means[order]! += this.#value(sizeOf(entry));
    return this.#means[order]!;
  }

  /** Over the other 63 of a block; whether every code is known. */
  skip({ many, details }: Component): boolean {
    const bits = this.#bits;
    const last = bits.byteLength - 4;
    let at = this.#at;
    for (let place = 1; place < 64; ) {
      const byte = at >> 3;
      if (byte > last) return false;
      const next = bits.getInt32(byte) << (at & 7);
      const several = many[next >>> (32 - MANY)]!;
      const after = place + (several >> 6);
      if (several !== 0 && after <= 64) {
        at += several & 31;
        if ((several & ENDS) !== 0) break;
        place = after;
        continue;
      }
      const entry = entryAt(details, next >>> 16);
      if (entry === 0) return false;
      at += bitsOf(entry);
      if (placesOf(entry) === 0) break;
      place += placesOf(entry);
    }
    this.#at = at;
    return true;
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
