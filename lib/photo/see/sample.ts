/** Takes a picture, or a turned square of it, as the numbers that a net reads. */
import type { Pixels } from '../contract';

/** Where place (column, row) of the sample lies in the picture: `x = ax·column + bx·row + cx`, in pixels; y likewise. */
export interface Placement {
  readonly ax: number;
  readonly bx: number;
  readonly cx: number;
  readonly ay: number;
  readonly by: number;
  readonly cy: number;
}

/** A square about a middle (pixels), turned clockwise by an angle (radians), as `side × side` places. */
export function squareAbout(
  middle: Readonly<{ x: number; y: number }>,
  size: number,
  angle: number,
  side: number,
): Placement {
  const step = size / side;
  const [cos, sin] = [Math.cos(angle) * step, Math.sin(angle) * step];
  const half = (side - 1) / 2;
  return {
    ax: cos,
    bx: -sin,
    cx: middle.x - half * cos + half * sin - 0.5,
    ay: sin,
    by: cos,
    cy: middle.y - half * sin - half * cos - 0.5,
  };
}

/** The whole picture, stretched to `side × side` places. */
export function stretched({ width, height }: Pixels, side: number): Placement {
  const [ax, by] = [width / side, height / side];
  return { ax, bx: 0, cx: ax / 2 - 0.5, ay: 0, by, cy: by / 2 - 0.5 };
}

/**
 * Red, green, blue of `side × side` places, straight lines between pixels, 0–255 mapped to `low`–`high`.
 * Places outside the picture are black.
 */
export function sample(
  { width, height, data }: Pixels,
  side: number,
  at: Placement,
  low: number,
  high: number,
): Float32Array<ArrayBuffer> {
  const values = new Float32Array(side * side * 3);
  const share = (high - low) / 255;
  if (low !== 0) values.fill(low);
  let to = 0;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1, to += 3) {
      const x = at.ax * column + at.bx * row + at.cx;
      const y = at.ay * column + at.by * row + at.cy;
      if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) continue;
      // `| 0` cuts towards zero: what lies half a pixel outside takes the edge.
      const x0 = x | 0;
      const y0 = y | 0;
      const across = x > 0 ? x - x0 : 0;
      const down = y > 0 ? y - y0 : 0;
      const p = 4 * (y0 * width + x0);
      const right = x0 + 1 < width ? p + 4 : p;
      const below = y0 + 1 < height ? 4 * width : 0;
      const a = (1 - across) * (1 - down) * share;
      const b = across * (1 - down) * share;
      const c = (1 - across) * down * share;
      const d = across * down * share;
      const q = p + below;
      const r = right + below;
      values[to] = data[p]! * a + data[right]! * b + data[q]! * c + data[r]! * d + low;
      values[to + 1] = data[p + 1]! * a + data[right + 1]! * b + data[q + 1]! * c + data[r + 1]! * d + low;
      values[to + 2] = data[p + 2]! * a + data[right + 2]! * b + data[q + 2]! * c + data[r + 2]! * d + low;
    }
  }
  return values;
}

/** Half the width and height, each pixel the mean of four. Sides must be even. */
export function halved({ width, height, data }: Pixels): Pixels {
  const [halfWidth, halfHeight] = [width >> 1, height >> 1];
  const out = new Uint8ClampedArray(halfWidth * halfHeight * 4);
  let to = 0;
  for (let row = 0; row < halfHeight; row += 1) {
    let p = row * 2 * width * 4;
    for (let column = 0; column < halfWidth; column += 1, p += 8, to += 4) {
      const q = p + 4 * width;
      out[to] = (data[p]! + data[p + 4]! + data[q]! + data[q + 4]! + 2) >> 2;
      out[to + 1] = (data[p + 1]! + data[p + 5]! + data[q + 1]! + data[q + 5]! + 2) >> 2;
      out[to + 2] = (data[p + 2]! + data[p + 6]! + data[q + 2]! + data[q + 6]! + 2) >> 2;
      out[to + 3] = 255;
    }
  }
  return { width: halfWidth, height: halfHeight, data: out };
}
