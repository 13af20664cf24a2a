/**
 * The rhythm that enlarging leaves behind, whatever the kernel.
 *
 * New pixels lie now near an old one, now between two: the steps from pixel to pixel swell and fade once for each old
 * pixel, across and down at the same rate. Kernels that blur little (nearest, Hermite) show it most, and they are those
 * that keep edges sharp. A camera has no such rate. JPEG has one of its own, its blocks of eight.
 */
import type { Plane } from './luma';

/** A step counts up to this, in levels: a few edges are not to outvote the skin. */
const LOUDEST_STEP = 12;
/** The steps are held against their mean over so many places. */
const AROUND = 17;
/** Rates are told apart in so many parts of a round a pixel. */
const RATES = 512;
/** Enlarged four times and a little: one round in that many pixels is the slowest that is looked for. */
const SLOWEST = Math.floor(RATES / 4.3);
const BLOCK = 8;
/** Half the width of a line in the spectrum, in lines of a series' own length. */
const LINE = 2.2;

/** Mean size of the steps between each two columns (or rows). */
function stepsOf({ width, height, values }: Plane, down: boolean): Float64Array {
  const [outer, inner] = down ? [width, height] : [height, width];
  const [outerStep, innerStep] = down ? [1, width] : [width, 1];
  const steps = new Float64Array(inner - 1);
  for (let n = 0; n < steps.length; n += 1) {
    let sum = 0;
    for (let m = 0; m < outer; m += 1) {
      const p = n * innerStep + m * outerStep;
      sum += Math.min(LOUDEST_STEP, Math.abs(values[p + innerStep]! - values[p]!));
    }
    steps[n] = sum / outer;
  }
  return steps;
}

/** How far each step is above or below those around it, as a share of them. */
function swell(steps: Float64Array): Float64Array {
  const half = AROUND >> 1;
  return steps.map((step, n) => {
    const near = steps.subarray(Math.max(0, n - half), n + half + 1);
    const mean = near.reduce((sum, other) => sum + other, 0) / near.length;
    return step / Math.max(1e-6, mean) - 1;
  });
}

const median = (values: Float64Array): number => values.slice().sort()[values.length >> 1] ?? 0;

/** The same without the steps from block to block, wherever JPEG's blocks lie. */
function withoutBlocks(series: Float64Array): Float64Array {
  const phases = Array.from({ length: BLOCK }, (_, phase) => median(series.filter((_, n) => n % BLOCK === phase)));
  const usual = median(Float64Array.from(phases));
  const far = phases.map((level) => Math.abs(level - usual));
  const blocks = far.indexOf(Math.max(...far));
  return series.map((level, n) => (n % BLOCK === blocks ? 0 : level));
}

const WAVE = Float64Array.from({ length: RATES }, (_, place) => Math.cos((2 * Math.PI * place) / RATES));

/** How strong a series is at each rate from `SLOWEST` on; about 0.1 where there is nothing but chance, and more with its length. */
function spectrum(series: Float64Array): Float64Array {
  const { length } = series;
  const faded = series.map((level, n) => level * (0.5 - 0.5 * Math.cos((2 * Math.PI * (n + 0.5)) / length)));
  const strength = Math.sqrt((3 / 8) * length);
  return Float64Array.from({ length: RATES / 2 + 1 - SLOWEST }, (_, order) => {
    let [even, odd] = [0, 0];
    for (let n = 0; n < length; n += 1) {
      const place = (n * (order + SLOWEST)) % RATES;
      even += faded[n]! * WAVE[place]!;
      odd += faded[n]! * WAVE[(place + RATES / 4) % RATES]!;
    }
    return Math.hypot(even, odd) / strength;
  });
}

/** At the rates of JPEG's blocks what is left without them; elsewhere as it is. */
function ratesOf(plane: Plane, down: boolean): Float64Array {
  const series = swell(stepsOf(plane, down));
  const bare = spectrum(withoutBlocks(series));
  const near = (LINE * RATES) / series.length;
  return spectrum(series).map((strength, order) => {
    const rate = order + SLOWEST;
    const block = Math.round((rate * BLOCK) / RATES) * (RATES / BLOCK);
    return Math.abs(rate - block) < near ? bare[order]! : strength;
  });
}

/** The strongest rate that the steps have in common across and down; 0.1–0.4 by chance, 0.5 and more where it was enlarged so. */
export function rhythmOf(plane: Plane): number {
  const down = ratesOf(plane, true);
  return Math.max(...ratesOf(plane, false).map((strength, order) => Math.sqrt(strength * down[order]!)));
}
