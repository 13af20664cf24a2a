/** Luma: how light a pixel is, 0–255, as JPEG and OFIQ weigh it (ITU-R BT.601). */
import type { Pixels } from '../contract';

/** One number a pixel, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

export const lumaOf = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;

export function lumaPlane({ width, height, data }: Pixels): Plane {
  const values = new Float32Array(width * height);
  for (let n = 0, p = 0; n < values.length; n += 1, p += 4) values[n] = lumaOf(data[p]!, data[p + 1]!, data[p + 2]!);
  return { width, height, values };
}

/** Variance of the 4-neighbour Laplacian about zero, edges left out. `undefined` below 3×3 pixels. */
export function laplacianVariance({ width, height, values }: Plane): number | undefined {
  if (width < 3 || height < 3) return undefined;
  let sum = 0;
  for (let row = 1; row < height - 1; row += 1) {
    for (let p = row * width + 1; p < (row + 1) * width - 1; p += 1) {
      const bend = values[p - 1]! + values[p + 1]! + values[p - width]! + values[p + width]! - 4 * values[p]!;
      sum += bend * bend;
    }
  }
  return sum / ((width - 2) * (height - 2));
}
