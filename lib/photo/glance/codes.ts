/** The Huffman codes of a JPEG, as tables that say at once how far to go on. */

/** Codes up to this length are told by one look; longer ones are rare. */
export const SHORT = 11;

export interface Codes {
  /**
   * By the next `SHORT` bits: bits to go on in the lower five, above them the meaning. 0: the code is longer, or none.
   */
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

/** The entry of a code longer than `SHORT`; 0: there is no such code. `next`: the next 16 bits. */
export function longEntry({ first, counts, starts, entries }: Codes, next: number): number {
  for (let length = SHORT + 1; length <= 16; length += 1) {
    const order = (next >> (16 - length)) - first[length - 1]!;
    if (order >= 0 && order < counts[length - 1]!) return entries[starts[length - 1]! + order] ?? 0;
  }
  return 0;
}

/** Bits of the difference from the last block's mean. */
export const meanEntry = (value: number, length: number): number => ((value & 15) << 5) | length;

/** How many places to go on within the block (0: it ends here); the value itself is skipped. */
export function detailEntry(value: number, length: number): number {
  const size = value & 15;
  const isEnd = size === 0 && value !== 0xf0;
  return ((isEnd ? 0 : (value >> 4) + 1) << 5) | (length + size);
}
