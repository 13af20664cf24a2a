/** The Huffman codes of a JPEG, as tables that say at once how far to go on. */

/** Codes up to this length are told by one look; longer ones are rare. */
const SHORT = 11;
/** So many bits are looked at for several codes in one go. */
export const MANY = 14;

export interface Codes {
  /** What is said of a code, by the next `SHORT` bits: see `Entry`. 0: the code is longer, or none. */
  readonly short: Uint16Array;
  /** By length − 1: the first code of that length, and where its meanings begin in `entries`. */
  readonly first: Int32Array;
  readonly counts: Uint8Array;
  readonly starts: Int32Array;
  readonly entries: Uint16Array;
}

/**
 * @param counts how many codes there are of each length, 1–16
 * @param values their values, shortest code first
 * @param entryOf what is to be said of a value with a code of this length
 */
export function codesOf(
  counts: Uint8Array,
  values: Uint8Array,
  entryOf: (value: number, length: number) => number,
): Codes {
  const short = new Uint16Array(1 << SHORT);
  const entries = new Uint16Array(values.length);
  const first = new Int32Array(16);
  const starts = new Int32Array(16);
  let [code, at] = [0, 0];
  for (let length = 1; length <= 16; length += 1) {
    first[length - 1] = code;
    starts[length - 1] = at;
    for (let left = counts[length - 1]!; left > 0 && at < values.length; left -= 1, code += 1, at += 1) {
      const entry = entryOf(values[at]!, length);
      entries[at] = entry;
      if (length <= SHORT) short.fill(entry, code << (SHORT - length), (code + 1) << (SHORT - length));
    }
    code <<= 1;
  }
  return { short, first, counts, starts, entries };
}

function longEntry({ first, counts, starts, entries }: Codes, next: number): number {
  for (let length = SHORT + 1; length <= 16; length += 1) {
    const order = (next >> (16 - length)) - first[length - 1]!;
    if (order >= 0 && order < counts[length - 1]!) return entries[starts[length - 1]! + order] ?? 0;
  }
  return 0;
}

/** What is said of the code that the next 16 bits begin with; 0: there is no such code. */
export const entryAt = (codes: Codes, next: number): number =>
  codes.short[next >> (16 - SHORT)]! || longEntry(codes, next);

/*
 * An entry, from its lowest bit: bits to go on, value included (5); places to go on within the block, 0 where it ends
 * here (5); bits of the value, which come last (4).
 */
export const bitsOf = (entry: number): number => entry & 31;
export const placesOf = (entry: number): number => (entry >> 5) & 31;
export const sizeOf = (entry: number): number => entry >> 10;

/** Of a block's mean, as a difference from the last one. */
export const meanEntry = (value: number, length: number): number => ((value & 15) << 10) | (length + (value & 15));

/** Of one of the other 63 places. */
export function detailEntry(value: number, length: number): number {
  const size = value & 15;
  const isEnd = size === 0 && value !== 0xf0;
  return (size << 10) | ((isEnd ? 0 : (value >> 4) + 1) << 5) | (length + size);
}

/** The block ends with what an entry of `manyOf` says. */
export const ENDS = 1 << 5;

/**
 * By the next `MANY` bits: how far all the details go that lie wholly in them, for those who skip them. From the lowest
 * bit: bits (5), whether the block ends there (1), places (7; an end counts for one). 0: not even the first fits.
 */
export function manyOf(codes: Codes): Uint16Array {
  const many = new Uint16Array(1 << MANY);
  for (let window = 0; window < many.length; window += 1) {
    let [bits, places, ends] = [0, 0, 0];
    while (ends === 0 && bits < MANY) {
      const entry = codes.short[((window << bits) & (many.length - 1)) >> (MANY - SHORT)]!;
      if (entry === 0 || bits + bitsOf(entry) > MANY) break;
      bits += bitsOf(entry);
      places += placesOf(entry) || 1;
      if (placesOf(entry) === 0) ends = ENDS;
    }
    many[window] = (Math.min(places, 127) << 6) | ends | bits;
  }
  return many;
}

/** By the next `MANY` bits: the difference of a block's mean, and below it the bits that say so (5). 0: they do not lie wholly in them. */
export function differencesOf(codes: Codes): Int32Array {
  const differences = new Int32Array(1 << MANY);
  for (let window = 0; window < differences.length; window += 1) {
    const entry = codes.short[window >> (MANY - SHORT)]!;
    const [bits, size] = [bitsOf(entry), sizeOf(entry)];
    if (entry === 0 || bits > MANY) continue;
    differences[window] = (signed((window >> (MANY - bits)) & ((1 << size) - 1), size) << 5) | bits;
  }
  return differences;
}

/** A value of so many bits as JPEG writes what may be negative. */
export const signed = (value: number, size: number): number =>
  size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
