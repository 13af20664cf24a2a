/** Makes a plane larger or smaller, first across, then down, with a kernel of one's choice. */
import type { Plane } from './luma';

/** A kernel: weight by distance, and how far it reaches. */
export interface Kernel {
  readonly reach: number;
  weight(distance: number): number;
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

export const LANCZOS: Kernel = { reach: 3, weight: (x) => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0) };

export const CATMULL_ROM: Kernel = {
  reach: 2,
  weight(distance) {
    const x = Math.abs(distance);
    if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1;
    return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0;
  },
};

export const BOX: Kernel = { reach: 0.5, weight: (x) => (Math.abs(x) <= 0.5 ? 1 : 0) };

interface Taps {
  /** First of `count` neighbours of each new place. */
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly count: number;
}

function newTaps(from: number, to: number, { reach, weight }: Kernel): Taps {
  const ratio = from / to;
  const stretch = Math.max(1, ratio);
  const count = 2 * Math.ceil(reach * stretch) + 1;
  const first = new Int32Array(to);
  const weights = new Float32Array(to * count);
  for (let place = 0; place < to; place += 1) {
    const middle = (place + 0.5) * ratio - 0.5;
    const start = Math.ceil(middle - reach * stretch);
    first[place] = start;
    let sum = 0;
    for (let tap = 0; tap < count; tap += 1) sum += weight((start + tap - middle) / stretch);
    for (let tap = 0; tap < count; tap += 1)
      weights[place * count + tap] = weight((start + tap - middle) / stretch) / sum;
  }
  return { first, weights, count };
}

/** Taps of the sizes that were asked for last: from photo to photo they are the same. */
const kept = new Map<Kernel, Map<string, Taps>>();
const MOST_KEPT = 16;

function tapsOf(from: number, to: number, kernel: Kernel): Taps {
  const ofKernel = kept.get(kernel) ?? new Map<string, Taps>();
  kept.set(kernel, ofKernel);
  const name = `${from} ${to}`;
  const taps = ofKernel.get(name) ?? newTaps(from, to, kernel);
  if (ofKernel.size >= MOST_KEPT) ofKernel.clear();
  ofKernel.set(name, taps);
  return taps;
}

/** Rows in one go: four sums that do not wait for each other take hardly longer than one. */
const ABREAST = 4;

/** Along the rows; the result is turned on its side, so that doing it twice does both directions. */
function along({ width, height, values }: Plane, to: number, kernel: Kernel): Plane {
  const { first, weights, count } = tapsOf(width, to, kernel);
  const out = new Float32Array(to * height);
  // Lines with their ends repeated as far as the kernel reaches past them, so that the inner loop asks nothing.
  const past = count + 1;
  const length = width + 2 * past;
  const lines = new Float32Array(ABREAST * length);
  for (let row = 0; row < height; row += ABREAST) {
    const abreast = Math.min(ABREAST, height - row);
    for (let n = 0; n < abreast; n += 1) {
      const [from, start] = [(row + n) * width, n * length];
      lines.fill(values[from]!, start, start + past);
      lines.set(values.subarray(from, from + width), start + past);
      lines.fill(values[from + width - 1]!, start + past + width, start + length);
    }
    for (let place = 0; place < to; place += 1) {
      const own = place * count;
      let at = first[place]! + past;
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let tap = own; tap < own + count; tap += 1, at += 1) {
        const weight = weights[tap]!;
        one += lines[at]! * weight;
        two += lines[at + length]! * weight;
        three += lines[at + 2 * length]! * weight;
        four += lines[at + 3 * length]! * weight;
      }
      const p = place * height + row;
      out[p] = one;
      if (abreast > 1) out[p + 1] = two;
      if (abreast > 2) out[p + 2] = three;
      if (abreast > 3) out[p + 3] = four;
    }
  }
  return { width: height, height: to, values: out };
}

/** The plane at another size; lines beyond its edges repeat the edge. */
export const resample = (plane: Plane, width: number, height: number, kernel: Kernel): Plane =>
  along(along(plane, width, kernel), height, kernel);
