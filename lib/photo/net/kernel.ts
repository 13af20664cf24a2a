/**
 * The arithmetic that the steps of a net need, over one block of memory.
 *
 * Two kernels say the same: `plain-kernel.ts` in TypeScript, `kernel/kernel.as.ts` for WebAssembly. Addresses count
 * bytes from the start of the memory. What each call computes is told at the step of its name in `net.ts`.
 */
export interface Kernel {
  convolve(
    x: number,
    y: number,
    weights: number,
    bias: number,
    side: number,
    channels: number,
    size: number,
    stride: number,
    before: number,
    outSide: number,
    outputs: number,
    activation: number,
  ): void;
  filter(
    x: number,
    y: number,
    weights: number,
    bias: number,
    side: number,
    channels: number,
    size: number,
    stride: number,
    before: number,
    outSide: number,
    activation: number,
  ): void;
  add(x: number, z: number, y: number, count: number, activation: number): void;
  scale(x: number, z: number, y: number, count: number, channels: number): void;
  slope(x: number, slopes: number, y: number, count: number, channels: number): void;
  logistic(x: number, y: number, count: number): void;
  halve(x: number, y: number, side: number, channels: number): void;
  average(x: number, y: number, places: number, channels: number): void;
  widen(x: number, y: number, places: number, channels: number, outputs: number): void;
  double(x: number, y: number, side: number, channels: number): void;
  spread(x: number, y: number, weights: number, bias: number, side: number, channels: number): void;
}

/** A kernel together with the memory it works on, seen as floats. */
export interface Machine {
  readonly kernel: Kernel;
  readonly floats: Float32Array;
}

/** Makes a machine with at least this many bytes of memory. */
export type MakeMachine = (bytes: number) => Machine;
