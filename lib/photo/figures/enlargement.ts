/**
 * Whether a face was made larger than it was taken.
 *
 * An enlarged picture holds nothing that a smaller one could not hold. So the face is reduced and enlarged again; what
 * is lost, over how much there is to lose, is its share of finest detail. Kernels that keep edges sharp escape this, but
 * their steps from column to column come in a rhythm: told by `rhythm.ts` at any rate, and here for pixels that are repeated.
 */
import type { EnlargementFacts } from '../contract';
import type { Plane } from './luma';
import { CATMULL_ROM, LANCZOS, resample } from './resample';
import { rhythmOf } from './rhythm';

/** Edges say nothing: the kernels reach past them. */
const EDGE = 4;
/** A face smaller than this has no detail to judge. */
const LEAST_SIDE = 32;
/** How many times nearest neighbour may have repeated a pixel. */
const RHYTHMS = [2, 3, 4];
/** Steps in which a rhythm is told; as many whole rounds of each. */
const WINDOW = 24;

/** Mean square of the gradient by central differences, edges left out. */
function gradientEnergy({ width, height, values }: Plane): number {
  let sum = 0;
  for (let row = EDGE; row < height - EDGE; row += 1) {
    for (let p = row * width + EDGE; p < (row + 1) * width - EDGE; p += 1) {
      const across = values[p + 1]! - values[p - 1]!;
      const down = values[p + width]! - values[p - width]!;
      sum += (across * across + down * down) / 4;
    }
  }
  return sum / ((width - 2 * EDGE) * (height - 2 * EDGE));
}

/** Mean square of what reducing to this share and enlarging again takes away. */
function lossAt(plane: Plane, share: number): number {
  const { width, height, values } = plane;
  const reduced = resample(plane, Math.round(width * share), Math.round(height * share), LANCZOS);
  const again = resample(reduced, width, height, CATMULL_ROM).values;
  let sum = 0;
  for (let row = EDGE; row < height - EDGE; row += 1) {
    for (let p = row * width + EDGE; p < (row + 1) * width - EDGE; p += 1) sum += (values[p]! - again[p]!) ** 2;
  }
  return sum / ((width - 2 * EDGE) * (height - 2 * EDGE));
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 1;

/**
 * The weakest of the steps between neighbours in each rhythm, over the strongest. Told window by window, because
 * enlarging by a factor that is not whole shifts the rhythm slowly; the middle window counts.
 */
function repetition({ width, height, values }: Plane, down: boolean): number {
  const [outer, inner] = down ? [width, height] : [height, width];
  const [outerStep, innerStep] = down ? [1, width] : [width, 1];
  const steps = Array.from({ length: inner - 1 }, (_, n) => {
    let sum = 0;
    for (let m = 0; m < outer; m += 1) {
      const p = n * innerStep + m * outerStep;
      sum += Math.abs(values[p + innerStep]! - values[p]!);
    }
    return sum;
  });
  const windows = Array.from({ length: Math.floor(steps.length / WINDOW) }, (_, order) =>
    steps.slice(order * WINDOW, (order + 1) * WINDOW),
  );
  const shareOf = (window: readonly number[], period: number) => {
    const sums = new Array<number>(period).fill(0);
    window.forEach((step, n) => {
      sums[n % period]! += step;
    });
    return Math.min(...sums) / Math.max(1e-9, ...sums);
  };
  return Math.min(...RHYTHMS.map((period) => median(windows.map((window) => shareOf(window, period)))));
}

/**
 * Of the luma of a face at full resolution. `undefined` where it is too small or has no gradient at all.
 * @param around the face with what is about it: a rhythm is the plainer the longer it is listened to
 */
export function enlargementOf(plane: Plane, around = plane): EnlargementFacts | undefined {
  const { width, height } = plane;
  if (width < LEAST_SIDE || height < LEAST_SIDE) return undefined;
  const energy = gradientEnergy(plane);
  if (energy < 0.01) return undefined;
  const share = (loss: number) => Math.log10(Math.max(loss, 1e-9) / energy);
  return {
    du15: share(lossAt(plane, 2 / 3)),
    du2: share(lossAt(plane, 1 / 2)),
    doubling: Math.min(repetition(plane, false), repetition(plane, true)),
    rhythm: rhythmOf(around),
    samples: width * height,
  };
}
