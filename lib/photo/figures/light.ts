/** How the face is lit and what colours it has: over the face's outline, and on two patches of cheek. */
import type { ColourFacts, LightFacts, Pixels, Rgb } from '../contract';
import type { Place } from '../see/detect';
import { OUTLINE, POINT } from '../see/mesh';
import { lumaOf } from './luma';

/** From these levels on luma counts as lost (OFIQ). */
const OVER = 247;
const UNDER = 25;
/** Side of a cheek's patch in distances between the eyes (OFIQ). */
const PATCH = 0.3;

/** Calls for every pixel within a closed line of points. */
function eachWithin({ width, height }: Pixels, line: readonly Place[], visit: (pixel: number) => void): void {
  const ys = line.map(({ y }) => y);
  const from = Math.max(0, Math.ceil(Math.min(...ys) - 0.5));
  const to = Math.min(height - 1, Math.floor(Math.max(...ys) - 0.5));
  for (let row = from; row <= to; row += 1) {
    const y = row + 0.5;
    const crossings: number[] = [];
    line.forEach((one, order) => {
      const next = line[(order + 1) % line.length] ?? one;
      if (one.y < y === next.y < y) return;
      crossings.push(one.x + ((y - one.y) / (next.y - one.y)) * (next.x - one.x));
    });
    crossings.sort((one, other) => one - other);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const first = Math.max(0, Math.ceil(crossings[pair]! - 0.5));
      const last = Math.min(width - 1, Math.floor(crossings[pair + 1]! - 0.5));
      for (let column = first; column <= last; column += 1) visit(row * width + column);
    }
  }
}

interface Tally {
  readonly count: number;
  readonly histogram: Float64Array;
  readonly mean: Rgb;
  readonly chroma: number;
  readonly luma: number;
}

function tallyOf(picture: Pixels, line: readonly Place[]): Tally | undefined {
  const { data } = picture;
  const histogram = new Float64Array(256);
  let [count, red, green, blue, chroma, luma] = [0, 0, 0, 0, 0, 0];
  eachWithin(picture, line, (pixel) => {
    const [r, g, b] = [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!];
    const y = lumaOf(r, g, b);
    count += 1;
    red += r;
    green += g;
    blue += b;
    chroma += Math.max(r, g, b) - Math.min(r, g, b);
    luma += y;
    histogram[Math.round(y)]! += 1;
  });
  if (count === 0) return undefined;
  return {
    count,
    histogram: histogram.map((n) => n / count),
    mean: [red / count, green / count, blue / count],
    chroma: chroma / count,
    luma: luma / count,
  };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** CIELAB under D65 of an sRGB colour: `[L, a, b]`. */
export function labOf([red, green, blue]: Rgb): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((level) => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const bent = (share: number) => (share > 216 / 24389 ? Math.cbrt(share) : (share * 24389) / 3132 + 4 / 29);
  const x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = bent(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = bent((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function patchAbout({ x, y }: Place, side: number): readonly Place[] {
  const half = side / 2;
  return [
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ];
}

/** Points are those of the mesh, in pixels of this picture. */
export function lightOn(
  picture: Pixels,
  points: readonly Place[],
  eyeDistance: number,
): { readonly light: LightFacts; readonly colour: ColourFacts } | undefined {
  const at = (point: number): Place => points[point] ?? { x: 0, y: 0 };
  const face = tallyOf(picture, OUTLINE.map(at));
  if (face === undefined) return undefined;
  const [right, left] = [POINT.rightCheek, POINT.leftCheek].map((point) =>
    tallyOf(picture, patchAbout(at(point), PATCH * eyeDistance)),
  );
  const cheeks = right !== undefined && left !== undefined ? ([right, left] as const) : ([face, face] as const);
  const [dark, bright] = [Math.min(cheeks[0].luma, cheeks[1].luma), Math.max(cheeks[0].luma, cheeks[1].luma)];
  const [, a, b] = labOf(face.mean);
  return {
    light: {
      mean: face.luma,
      over: sum(face.histogram.subarray(OVER)),
      under: sum(face.histogram.subarray(0, UNDER + 1)),
      sideLight: bright === 0 ? 1 : dark / bright,
      evenness: sum(cheeks[0].histogram.map((share, level) => Math.min(share, cheeks[1].histogram[level]!))),
      range: -sum(face.histogram.map((share) => (share === 0 ? 0 : share * Math.log2(share)))),
    },
    colour: { chroma: face.chroma, a, b },
  };
}
