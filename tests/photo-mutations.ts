/** Damages files in the ways that damage and malice do, by a seed: the same seed always does the same. */

export type Random = () => number;

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: Random, end: number): number => Math.floor(random() * end);

/** Values at which length fields, markers and sizes turn. */
const EDGES = [0x00, 0x01, 0x02, 0x08, 0x7f, 0x80, 0xc0, 0xc2, 0xc4, 0xd8, 0xd9, 0xda, 0xe1, 0xfe, 0xff];

type Damage = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const spliced = (bytes: Uint8Array, at: number, drop: number, put: Uint8Array): Uint8Array => {
  const result = new Uint8Array(bytes.length - drop + put.length);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(bytes.subarray(at + drop), at + put.length);
  return result;
};

/** Headers stand at the beginning: most damage goes there. */
const place = (bytes: Uint8Array, random: Random): number =>
  below(random, random() < 0.7 ? Math.min(bytes.length, 400) : bytes.length);

const DAMAGES: readonly Damage[] = [
  (bytes, random) => bytes.with(place(bytes, random), below(random, 256)),
  (bytes, random) => bytes.with(place(bytes, random), EDGES[below(random, EDGES.length)] ?? 0),
  (bytes, random) => {
    const at = place(bytes, random);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << below(random, 8)));
  },
  (bytes, random) => bytes.slice(0, Math.max(1, below(random, bytes.length + 1))),
  (bytes, random) => {
    const at = place(bytes, random);
    return spliced(bytes, at, Math.min(below(random, 40), bytes.length - at), new Uint8Array());
  },
  (bytes, random) => {
    const from = place(bytes, random);
    return spliced(bytes, place(bytes, random), 0, bytes.slice(from, from + below(random, 64)));
  },
  (bytes, random) => spliced(bytes, place(bytes, random), 0, new Uint8Array(below(random, 32)).fill(0xff)),
  (bytes, random, other) => {
    const from = place(other, random);
    return spliced(bytes, place(bytes, random), 0, other.slice(from, from + below(random, 200)));
  },
  (bytes, random, other) =>
    spliced(bytes, 0, Math.min(bytes.length, below(random, 40)), other.slice(0, below(random, 40))),
];

/** One to eight damages, one on top of the other. Never empty. */
export function damaged(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let result = bytes;
  for (let left = 1 + below(random, 8); left > 0; left--) {
    const next = DAMAGES[below(random, DAMAGES.length)]?.(result, random, other) ?? result;
    if (next.length > 0 && next.length < 100_000) result = next;
  }
  return result;
}
