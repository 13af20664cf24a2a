/**
 * Makes a picture smaller with Lanczos-3, the same pixels in every browser: weights are whole numbers, and even their
 * sine is summed here, because browsers may round theirs differently.
 */
import { PhotoError, type Pixels } from './contract';

const REACH = 3;
/** Weights are parts of this. */
const ONE = 1 << 14;

/** sin(πx) for any x, by its power series: additions and multiplications only. */
export function sinePi(x: number): number {
  const turned = x - 2 * Math.round(x / 2); // −1…1
  const folded = Math.abs(turned) > 0.5 ? Math.sign(turned) - turned : turned;
  const angle = folded * Math.PI;
  let term = angle;
  let sum = angle;
  for (let n = 3; n <= 21; n += 2) {
    term *= -(angle * angle) / (n * (n - 1));
    sum += term;
  }
  return sum;
}

function lanczos(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= REACH) return 0;
  const angle = Math.PI * x;
  return (REACH * sinePi(x) * sinePi(x / REACH)) / (angle * angle);
}

interface Taps {
  readonly first: Int32Array;
  readonly weights: Int32Array;
  readonly count: number;
}

/** Weights of each new place; they sum to `ONE` exactly, the largest takes what rounding leaves. */
function tapsOf(from: number, to: number): Taps {
  const ratio = from / to;
  const count = 2 * Math.ceil(REACH * ratio) + 1;
  const first = new Int32Array(to);
  const weights = new Int32Array(to * count);
  for (let place = 0; place < to; place += 1) {
    const middle = (place + 0.5) * ratio - 0.5;
    const start = Math.ceil(middle - REACH * ratio);
    const exact = Array.from({ length: count }, (_, tap) => lanczos((start + tap - middle) / ratio));
    const sum = exact.reduce((total, weight) => total + weight, 0);
    const whole = exact.map((weight) => Math.round((weight / sum) * ONE));
    const left = ONE - whole.reduce((total, weight) => total + weight, 0);
    const largest = whole.indexOf(Math.max(...whole));
    whole[largest]! += left;
    first[place] = start;
    weights.set(whole, place * count);
  }
  return { first, weights, count };
}

/** Along the rows; the result lies on its side, so that doing it twice does both directions. */
function along(data: Uint8ClampedArray, width: number, height: number, to: number): Uint8ClampedArray<ArrayBuffer> {
  const { first, weights, count } = tapsOf(width, to);
  const out = new Uint8ClampedArray(to * height * 4);
  for (let row = 0; row < height; row += 1) {
    for (let place = 0; place < to; place += 1) {
      const start = first[place]!;
      let [red, green, blue] = [ONE / 2, ONE / 2, ONE / 2];
      for (let tap = 0; tap < count; tap += 1) {
        const weight = weights[place * count + tap]!;
        const p = 4 * (row * width + Math.min(width - 1, Math.max(0, start + tap)));
        red += data[p]! * weight;
        green += data[p + 1]! * weight;
        blue += data[p + 2]! * weight;
      }
      const q = 4 * (place * height + row);
      out[q] = red >> 14;
      out[q + 1] = green >> 14;
      out[q + 2] = blue >> 14;
      out[q + 3] = 255;
    }
  }
  return out;
}

/** @throws PhotoError `cannot-enlarge` where a side would grow */
export function reduce({ width, height, data }: Pixels, toWidth: number, toHeight: number): Pixels {
  if (toWidth > width || toHeight > height) throw new PhotoError('cannot-enlarge');
  if (toWidth === width && toHeight === height) return { width, height, data: new Uint8ClampedArray(data) };
  const turned = along(data, width, height, toWidth);
  return { width: toWidth, height: toHeight, data: along(turned, height, toWidth, toHeight) };
}
