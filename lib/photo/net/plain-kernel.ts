/**
 * The kernel in plain TypeScript: the reading copy of `kernel/kernel.as.ts`, and what runs where WebAssembly does not.
 * Slower about fifteenfold, same verdicts.
 */
import type { Kernel, MakeMachine } from './kernel';

const ACTIVATED = [
  (value: number) => value,
  (value: number) => Math.max(0, value),
  (value: number) => (value * Math.min(Math.max(value + 3, 0), 6)) / 6,
] as const;
const activationOf = (code: number) => ACTIVATED[code] ?? ACTIVATED[0];

/** Rows of weights are filled up to eights. */
const toEight = (count: number) => (count + 7) & ~7;

function kernelOver(m: Float32Array): Kernel {
  const at = (address: number): number => m[address >> 2] ?? 0;

  return {
    convolve(x, y, weights, bias, side, channels, size, stride, before, outSide, outputs, activation) {
      const activated = activationOf(activation);
      const line = toEight(outputs);
      const sums = new Float64Array(outputs);
      for (let i = 0; i < outSide; i += 1) {
        for (let j = 0; j < outSide; j += 1) {
          for (let output = 0; output < outputs; output += 1) sums[output] = m[(bias >> 2) + output] ?? 0;
          for (let u = 0; u < size; u += 1) {
            const row = i * stride + u - before;
            if (row < 0 || row >= side) continue;
            for (let v = 0; v < size; v += 1) {
              const column = j * stride + v - before;
              if (column < 0 || column >= side) continue;
              const from = (x >> 2) + (row * side + column) * channels;
              const weight = (weights >> 2) + (u * size + v) * channels * line;
              for (let channel = 0; channel < channels; channel += 1) {
                const value = m[from + channel]!;
                const first = weight + channel * line;
                for (let output = 0; output < outputs; output += 1) sums[output]! += value * m[first + output]!;
              }
            }
          }
          const to = (y >> 2) + (i * outSide + j) * outputs;
          for (let output = 0; output < outputs; output += 1) m[to + output] = activated(sums[output]!);
        }
      }
    },

    filter(x, y, weights, bias, side, channels, size, stride, before, outSide, activation) {
      const activated = activationOf(activation);
      for (let i = 0; i < outSide; i += 1) {
        for (let j = 0; j < outSide; j += 1) {
          const to = (y >> 2) + (i * outSide + j) * channels;
          for (let channel = 0; channel < channels; channel += 1) {
            let sum = m[(bias >> 2) + channel]!;
            for (let u = Math.max(0, before - i * stride); u < Math.min(size, side - i * stride + before); u += 1) {
              for (let v = Math.max(0, before - j * stride); v < Math.min(size, side - j * stride + before); v += 1) {
                const place = (i * stride + u - before) * side + j * stride + v - before;
                sum +=
                  m[(x >> 2) + place * channels + channel]! * m[(weights >> 2) + (u * size + v) * channels + channel]!;
              }
            }
            m[to + channel] = activated(sum);
          }
        }
      }
    },

    add(x, z, y, count, activation) {
      const activated = activationOf(activation);
      for (let n = 0; n < count; n += 1) m[(y >> 2) + n] = activated(m[(x >> 2) + n]! + m[(z >> 2) + n]!);
    },

    scale(x, z, y, count, channels) {
      for (let n = 0; n < count; n += 1) m[(y >> 2) + n] = m[(x >> 2) + n]! * m[(z >> 2) + (n % channels)]!;
    },

    slope(x, slopes, y, count, channels) {
      for (let n = 0; n < count; n += 1) {
        const value = m[(x >> 2) + n]!;
        m[(y >> 2) + n] = value > 0 ? value : value * m[(slopes >> 2) + (n % channels)]!;
      }
    },

    logistic(x, y, count) {
      for (let n = 0; n < count; n += 1) m[(y >> 2) + n] = 1 / (1 + Math.exp(-m[(x >> 2) + n]!));
    },

    halve(x, y, side, channels) {
      const outSide = side >> 1;
      const down = side * channels;
      for (let i = 0; i < outSide; i += 1) {
        for (let j = 0; j < outSide; j += 1) {
          for (let channel = 0; channel < channels; channel += 1) {
            const p = (x >> 2) + (2 * i * side + 2 * j) * channels + channel;
            const upper = Math.max(m[p]!, m[p + channels]!);
            const lower = Math.max(m[p + down]!, m[p + down + channels]!);
            m[(y >> 2) + (i * outSide + j) * channels + channel] = Math.max(upper, lower);
          }
        }
      }
    },

    average(x, y, places, channels) {
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let place = 0; place < places; place += 1) sum += m[(x >> 2) + place * channels + channel]!;
        m[(y >> 2) + channel] = sum / places;
      }
    },

    widen(x, y, places, channels, outputs) {
      for (let place = 0; place < places; place += 1) {
        for (let channel = 0; channel < outputs; channel += 1) {
          const value = channel < channels ? m[(x >> 2) + place * channels + channel]! : 0;
          m[(y >> 2) + place * outputs + channel] = value;
        }
      }
    },

    double(x, y, side, channels) {
      /** The old place that lies on the other side of a new one. */
      const across = (n: number) => Math.min(side - 1, Math.max(0, (n >> 1) + (n % 2 === 0 ? -1 : 1)));
      for (let i = 0; i < 2 * side; i += 1) {
        for (let j = 0; j < 2 * side; j += 1) {
          for (let channel = 0; channel < channels; channel += 1) {
            const value = (row: number, column: number) => at(x + 4 * ((row * side + column) * channels + channel));
            const here = value(i >> 1, j >> 1) * 0.75 + value(i >> 1, across(j)) * 0.25;
            const there = value(across(i), j >> 1) * 0.75 + value(across(i), across(j)) * 0.25;
            m[(y >> 2) + (i * 2 * side + j) * channels + channel] = here * 0.75 + there * 0.25;
          }
        }
      }
    },

    spread(x, y, weights, bias, side, channels) {
      for (let i = 0; i < 2 * side; i += 1) {
        for (let j = 0; j < 2 * side; j += 1) {
          const from = (x >> 2) + ((i >> 1) * side + (j >> 1)) * channels;
          const weight = (weights >> 2) + ((i % 2) * 2 + (j % 2)) * channels;
          let sum = at(bias);
          for (let channel = 0; channel < channels; channel += 1) sum += m[from + channel]! * m[weight + channel]!;
          m[(y >> 2) + i * 2 * side + j] = sum;
        }
      }
    },
  };
}

export const plainMachine: MakeMachine = (bytes) => {
  const floats = new Float32Array(Math.ceil(bytes / 4) + 16);
  return { kernel: kernelOver(floats), floats };
};
