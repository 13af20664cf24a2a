/**
 * A net as the build lays it out: a list of steps over one block of memory, and the weights that stand at its start.
 *
 * - The three models are frozen, so every address and every size is known when the extension is built.
 * - Whatever these models do not need does not exist: maps are square, windows too, a batch is one picture.
 * - Maps are rows of columns of channels, 32-bit floats. Addresses count bytes; sizes count what their name says.
 */

/** Applied to what a step gives: nothing, `max(0, v)`, or `v · min(max(v + 3, 0), 6) / 6`. */
export const ACTIVATION = { none: 0, relu: 1, hardSwish: 2 } as const;
export type Activation = (typeof ACTIVATION)[keyof typeof ACTIVATION];

/** From the map at `x` to the map at `y`. */
interface FromTo {
  readonly x: number;
  readonly y: number;
}

/** A window of `size × size` that moves by `stride`; `before` lines of zeros stand above and left of the map. */
interface Windowed extends FromTo {
  readonly weights: number;
  readonly bias: number;
  readonly side: number;
  readonly channels: number;
  readonly size: number;
  readonly stride: number;
  readonly before: number;
  readonly outSide: number;
  readonly activation: Activation;
}

/** Each of `outputs` channels is a weighted sum over the window and all channels. Weights: window, channel, output. */
export interface Convolve extends Windowed {
  readonly op: 'convolve';
  readonly outputs: number;
}

/** Each channel is a weighted sum over its own window. Weights: window, channel. */
export interface Filter extends Windowed {
  readonly op: 'filter';
}

/** `x + z`, `count` values. */
export interface Add extends FromTo {
  readonly op: 'add';
  readonly z: number;
  readonly count: number;
  readonly activation: Activation;
}

/** Every place of `x` times the one row of `channels` values at `z`. */
export interface Scale extends FromTo {
  readonly op: 'scale';
  readonly z: number;
  readonly count: number;
  readonly channels: number;
}

/** Negative values times their channel's slope. */
export interface Slope extends FromTo {
  readonly op: 'slope';
  readonly slopes: number;
  readonly count: number;
  readonly channels: number;
}

/** `1 / (1 + exp(−v))`. */
export interface Logistic extends FromTo {
  readonly op: 'logistic';
  readonly count: number;
}

/** The largest of each 2×2 places: half the side. */
export interface Halve extends FromTo {
  readonly op: 'halve';
  readonly side: number;
  readonly channels: number;
}

/** Each channel's mean over the whole map. */
export interface Average extends FromTo {
  readonly op: 'average';
  readonly places: number;
  readonly channels: number;
}

/** More channels: `outputs` instead of `channels`, the new ones zero. */
export interface Widen extends FromTo {
  readonly op: 'widen';
  readonly places: number;
  readonly channels: number;
  readonly outputs: number;
}

/** Twice the side, between the places' middles straight lines. */
export interface Double extends FromTo {
  readonly op: 'double';
  readonly side: number;
  readonly channels: number;
}

/** Twice the side, one channel: each place gives 2×2 places of their own weights. Weights: window, channel. */
export interface Spread extends FromTo {
  readonly op: 'spread';
  readonly weights: number;
  readonly bias: number;
  readonly side: number;
  readonly channels: number;
}

export type Step = Convolve | Filter | Add | Scale | Slope | Logistic | Halve | Average | Widen | Double | Spread;

/** A piece of memory: where, and how many floats. */
export interface Piece {
  readonly at: number;
  readonly count: number;
}

/** What the build writes about a model, besides its weights. */
export interface NetPlan {
  /** Where the input goes: square, three channels. */
  readonly input: Piece;
  /** Where the results stand after the last step; results in several pieces are read in this order. */
  readonly outputs: readonly (readonly Piece[])[];
  /** Where the weights stand. */
  readonly weights: Piece;
  /** Bytes of memory. */
  readonly bytes: number;
  readonly steps: readonly Step[];
}
