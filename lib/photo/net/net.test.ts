// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileKernel } from '@/scripts/photo/compile-kernel.mjs';
import { MODEL_NAMES, modelScript } from '@/scripts/photo/models.mjs';
import type { Kernel, Machine } from './kernel';
import { KERNEL } from './kernel/kernel-binary';
import { unpackNet } from './packed';
import { plainMachine } from './plain-kernel';
import { openNet } from './runner';
import { wasmMachine } from './wasm-kernel';

/** Numbers between −1 and 1, the same every time. */
function noise(count: number): Float32Array {
  let seed = 7;
  return Float32Array.from({ length: count }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x40000000 - 1;
  });
}

const apart = (one: Float32Array, other: Float32Array): number =>
  one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? Number.NaN))), 0);

describe('the two kernels say the same', () => {
  const X = 65_536;
  const [Z, W, B, Y] = [X + 40_000, X + 80_000, X + 120_000, X + 160_000];
  const CALLS: Record<string, (kernel: Kernel) => void> = {
    'a weighted sum of channels': (k) => k.convolve(X, Y, W, B, 6, 5, 1, 1, 0, 6, 10, 1),
    'a window over all channels, every second place': (k) => k.convolve(X, Y, W, B, 8, 3, 3, 2, 0, 4, 12, 2),
    'a window of five with edges': (k) => k.convolve(X, Y, W, B, 7, 3, 5, 1, 2, 7, 9, 0),
    'a window of three on each channel': (k) => k.filter(X, Y, W, B, 9, 6, 3, 1, 1, 9, 1),
    'the same, every second place': (k) => k.filter(X, Y, W, B, 8, 8, 3, 2, 0, 4, 0),
    'a window of five on each channel': (k) => k.filter(X, Y, W, B, 8, 4, 5, 2, 1, 4, 2),
    'a sum': (k) => k.add(X, Z, Y, 96, 1),
    'a product by channel': (k) => k.scale(X, Z, Y, 96, 8),
    'slopes below zero': (k) => k.slope(X, Z, Y, 96, 8),
    'a logistic curve': (k) => k.logistic(X, Y, 90),
    'the largest of four': (k) => k.halve(X, Y, 8, 6),
    'the mean': (k) => k.average(X, Y, 36, 8),
    'more channels': (k) => k.widen(X, Y, 30, 6, 10),
    'twice the side': (k) => k.double(X, Y, 5, 8),
    'two by two places of one': (k) => k.spread(X, Y, W, B, 5, 8),
  };
  for (const [name, call] of Object.entries(CALLS))
    it(`about ${name}`, async () => {
      const wasm = await wasmMachine();
      expect(wasm, 'WebAssembly with SIMD').toBeDefined();
      const results = [wasm, plainMachine].map((make) => {
        const { kernel, floats }: Machine = make!(X + 200_000);
        floats.set(noise(30_000), X >> 2);
        floats.fill(0, Y >> 2, (Y >> 2) + 4000);
        call(kernel);
        return floats.slice(Y >> 2, (Y >> 2) + 4000);
      });
      expect(apart(results[0]!, results[1]!)).toBeLessThan(1e-5);
      expect(results[0]!.some((value) => value !== 0)).toBe(true);
    });
});

describe('what is committed is what the source says', () => {
  it('the kernel’s binary', async () => {
    expect(Buffer.from(await compileKernel()).toString('base64')).toBe(KERNEL);
  }, 60_000);
});

describe('the three models', () => {
  for (const name of MODEL_NAMES)
    it(`${name} comes out of its script and gives the same with and without WebAssembly`, async () => {
      const script = modelScript(name);
      const letters: { readonly default: string } = await import(
        /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
      );
      const { plan, weights } = await unpackNet(letters.default);
      const input = noise(plan.input.count).map((value) => (value + 1) / 2);
      const fast = openNet(plan, weights, (await wasmMachine())!).run(input);
      const plain = openNet(plan, weights, plainMachine).run(input);
      expect(fast.map(({ length }) => length)).toEqual(plain.map(({ length }) => length));
      fast.forEach((result, at) => {
        expect(apart(result, plain[at]!)).toBeLessThan(2e-4);
      });
    }, 60_000);
  it('refuse an input of another size', async () => {
    const plan = { input: { at: 64, count: 4 }, outputs: [], weights: { at: 0, count: 0 }, bytes: 128, steps: [] };
    expect(() => openNet(plan, new Float32Array(), plainMachine).run(new Float32Array(3))).toThrow(RangeError);
  });
});
