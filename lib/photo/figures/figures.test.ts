import { describe, expect, it } from 'vitest';
import type { Pixels } from '../contract';
import { MASK_SIDE } from '../see/eyes';
import { backgroundOf } from './background';
import { enlargementOf } from './enlargement';
import { frameOf } from './frame';
import { labOf } from './light';
import { laplacianVariance, lumaPlane, type Plane } from './luma';
import { crownOf, peopleApart, surelyBackground } from './mask';
import { CATMULL_ROM, resample } from './resample';
import { rhythmOf } from './rhythm';

type Colour = readonly [number, number, number];

function drawn(width: number, height: number, colour: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let p = 0; p < width * height; p += 1) data.set([...colour(p % width, Math.floor(p / width)), 255], 4 * p);
  return { width, height, data };
}

/** Grain, the same every time. */
function noisy(x: number, y: number): number {
  const seed = Math.sin(x * 12.9898 + y * 78.233) * 43758.5453;
  return seed - Math.floor(seed);
}

/** A head and shoulders in the middle. */
const mask = Float32Array.from({ length: MASK_SIDE ** 2 }, (_, place) => {
  const [x, y] = [place % MASK_SIDE, Math.floor(place / MASK_SIDE)];
  return Math.hypot((x - 128) / 60, (y - 120) / 80) < 1 || y > 220 ? 1 : 0;
});
const wall = (colour: (x: number, y: number) => Colour) => {
  const rgb = new Float32Array(MASK_SIDE ** 2 * 3);
  for (let place = 0; place < MASK_SIDE ** 2; place += 1)
    rgb.set(
      colour(place % MASK_SIDE, Math.floor(place / MASK_SIDE)).map((level) => level / 255),
      3 * place,
    );
  return backgroundOf(rgb, mask)!;
};

describe('the wall', () => {
  it('has the colour it was painted', () => {
    for (const colour of [
      [253, 253, 252],
      [225, 225, 225],
      [67, 142, 219],
    ] as const) {
      const { mean } = wall(() => colour);
      mean.forEach((level, at) => {
        expect(Math.abs(level - colour[at]!)).toBeLessThanOrEqual(0.5);
      });
    }
  });
  it('keeps its colour when a lock of hair hangs into it', () => {
    expect(wall((x) => (x < 3 ? [20, 20, 20] : [250, 250, 250])).whiteness).toBeCloseTo(250, 0);
  });
  it('shows its darkest twentieth', () => {
    expect(wall((_, y) => (y < 20 ? [190, 190, 190] : [250, 250, 250])).darkest5).toBeLessThanOrEqual(191);
    expect(wall(() => [250, 250, 250]).darkest5).toBe(250);
  });
  it('agrees with the plain definition in double precision', () => {
    const shade = (x: number, y: number): Colour => [180 + x / 4 + noisy(x, y) * 6, 200, 210 - y / 8];
    const found = wall(shade);
    const sure = surelyBackground(mask);
    const lumas: number[] = [];
    for (let row = 0; row < MASK_SIDE; row += 2)
      for (let column = 0; column < MASK_SIDE; column += 2) {
        const four = [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ].map(([dx = 0, dy = 0]) => [column + dx, row + dy] as const);
        if (!four.every(([x, y]) => sure[y * MASK_SIDE + x] === 1)) continue;
        const mean = (channel: number) => four.reduce((sum, [x, y]) => sum + shade(x, y)[channel]!, 0) / 4;
        lumas.push(0.299 * mean(0) + 0.587 * mean(1) + 0.114 * mean(2));
      }
    const mean = lumas.reduce((sum, value) => sum + value, 0) / lumas.length;
    const deviation = Math.sqrt(lumas.reduce((sum, value) => sum + (value - mean) ** 2, 0) / lumas.length);
    expect(found.unevenness).toBeCloseTo(deviation, 2);
    expect(found.share).toBeCloseTo((4 * lumas.length) / MASK_SIDE ** 2, 6);
  });
  it('shows stripes, and a map of where it is dark', () => {
    const striped = wall((x) => (Math.floor(x / 12) % 2 === 0 ? [250, 250, 250] : [200, 200, 200]));
    expect(striped.stripes).toBeGreaterThan(6);
    expect(wall(() => [250, 250, 250]).stripes).toBe(0);
    expect(striped.map.cells[0]).toBe(5);
    expect(striped.map.cells[32 * 64 + 32]).toBe(0);
  });
});

describe('a border', () => {
  const framed = (lines: number) =>
    drawn(200, 280, (x, y) => (Math.min(x, y, 199 - x, 279 - y) < lines ? [0, 0, 0] : [250, 250, 250]));
  it('is seen all around', () => expect(frameOf(framed(5))).toEqual({ share: 5 / 200, colour: [0, 0, 0] }));
  it('is not seen where there is none', () => expect(frameOf(framed(0))).toBeUndefined());
  it('is not a dark coat at the lower edge', () =>
    expect(frameOf(drawn(200, 280, (_, y) => (y > 240 ? [20, 20, 20] : [250, 250, 250])))).toBeUndefined());
});

describe('the finest detail', () => {
  const grain: Plane = lumaPlane(
    drawn(128, 128, (x, y) => {
      const level = 128 + 60 * Math.sin(x / 3) * Math.cos(y / 4) + 60 * (noisy(x, y) - 0.5);
      return [level, level, level];
    }),
  );
  it('is there in a native picture and gone in an enlarged one', () => {
    const small = { width: 64, height: 64, values: grain.values.filter((_, p) => p % 128 < 64 && p < 64 * 128) };
    const native = enlargementOf(grain)!;
    const large = enlargementOf(resample(small, 128, 128, CATMULL_ROM))!;
    expect(native.du15).toBeGreaterThan(-1.2);
    expect(large.du15).toBeLessThan(native.du15 - 0.4);
    expect(large.du2).toBeLessThan(native.du2);
  });
  it('does not hide repeated pixels, by whole factors and by others', () => {
    for (const factor of [2, 2.13, 3]) {
      const repeated = {
        ...grain,
        values: grain.values.map((_, p) => {
          const [x, y] = [Math.floor((p % 128) / factor), Math.floor(Math.floor(p / 128) / factor)];
          return grain.values[y * 128 + x]!;
        }),
      };
      expect(enlargementOf(repeated)!.doubling, String(factor)).toBeLessThan(0.5);
    }
    expect(enlargementOf(grain)!.doubling).toBeGreaterThan(0.5);
  });
  it('leaves a rhythm where a kernel of steps enlarged it, by any factor, and none where nobody did', () => {
    const side = 160;
    for (const factor of [2, 2.3, 8 / 3, 3.4]) {
      const old = drawn(
        side,
        side,
        (x, y) => Array(3).fill(128 + 8 * Math.sin(x / 3) + 14 * noisy(x, y)) as [number, number, number],
      );
      const small = lumaPlane(old);
      const at = (x: number, y: number) => small.values[Math.round(y) * side + Math.round(x)]!;
      const ease = (part: number) => part * part * (3 - 2 * part);
      const large = Float32Array.from({ length: side * side }, (_, p) => {
        const [x, y] = [((p % side) + 0.5) / factor + 0.5, (Math.floor(p / side) + 0.5) / factor + 0.5];
        const [left, top] = [Math.floor(x), Math.floor(y)];
        const across = (row: number) => at(left, row) + (at(left + 1, row) - at(left, row)) * ease(x - left);
        return across(top) + (across(top + 1) - across(top)) * ease(y - top);
      });
      expect(rhythmOf({ width: side, height: side, values: large }), String(factor)).toBeGreaterThan(0.6);
      expect(rhythmOf(small)).toBeLessThan(0.35);
    }
  });
  it('does not take JPEG’s blocks for a rhythm', () => {
    const side = 160;
    const blocks = Float32Array.from({ length: side * side }, (_, p) => {
      const [x, y] = [(p + 3) % side, Math.floor(p / side) + 5];
      return 100 + 12 * noisy(x >> 3, y >> 3) + 4 * noisy(x, y);
    });
    expect(rhythmOf({ width: side, height: side, values: blocks })).toBeLessThan(0.45);
  });
  it('is as sharp as its plain definition says', () => {
    let sum = 0;
    for (let y = 1; y < 127; y += 1)
      for (let x = 1; x < 127; x += 1) {
        const at = (dx: number, dy: number) => grain.values[(y + dy) * 128 + x + dx]!;
        sum += (at(-1, 0) + at(1, 0) + at(0, -1) + at(0, 1) - 4 * at(0, 0)) ** 2;
      }
    expect(laplacianVariance(grain)! / (sum / 126 ** 2)).toBeCloseTo(1, 6);
  });
  it('cannot be told from next to nothing', () => {
    expect(enlargementOf({ width: 20, height: 20, values: new Float32Array(400) })).toBeUndefined();
  });
});

describe('the mask', () => {
  it('ends at the crown, between two of its rows', () => {
    expect(crownOf(mask, 120 / 256, 0.3, 0.7)).toBeCloseTo(40.5 / 256, 2);
  });
  it('reaches the upper edge where the head is cut off', () => {
    expect(
      crownOf(
        mask.map((value, p) => (p % 256 > 100 && p % 256 < 150 ? 1 : value)),
        0.5,
        0.3,
        0.7,
      ),
    ).toBe(0);
  });
  it('tells who stands apart from the largest, and leaves out what is too small for a face', () => {
    const oneBody = mask.map((value, p) => (p % 256 > 120 && p % 256 < 136 && p > 128 * 256 ? 1 : value));
    expect(peopleApart(oneBody)).toEqual([]);
    const within = (p: number, left: number, top: number, right: number, bottom: number) =>
      p % 256 >= left && p % 256 < right && p >= top * 256 && p < bottom * 256;
    // Two pieces that touch at the picture's sides only, one below the other's row; and a speck.
    const wall = oneBody.map((value, p) =>
      within(p, 236, 16, 256, 48) || within(p, 0, 17, 16, 49) || within(p, 20, 120, 26, 126) ? 1 : value,
    );
    expect(peopleApart(wall)).toEqual([
      { left: 236 / 256, top: 16 / 256, right: 1, bottom: 48 / 256 },
      { left: 0, top: 17 / 256, right: 16 / 256, bottom: 49 / 256 },
    ]);
    expect(peopleApart(new Float32Array(mask.length))).toEqual([]);
  });
  it('keeps background three places away from anybody', () => {
    const sure = surelyBackground(mask);
    for (let p = 0; p < mask.length; p += 1) {
      const [x, y] = [p % 256, Math.floor(p / 256)];
      let alone = 1;
      for (let v = Math.max(0, y - 3); v <= Math.min(255, y + 3); v += 1)
        for (let u = Math.max(0, x - 3); u <= Math.min(255, x + 3); u += 1) if (mask[v * 256 + u]! >= 0.1) alone = 0;
      if (sure[p] !== alone) expect(`${x},${y}: ${sure[p]}`).toBe(`${x},${y}: ${alone}`);
    }
  });
});

it('colours are told as CIELAB under daylight', () => {
  // The primaries of sRGB, as every colour table has them.
  const known = [
    [
      [255, 0, 0],
      [53.24, 80.09, 67.2],
    ],
    [
      [0, 0, 255],
      [32.3, 79.19, -107.86],
    ],
    [
      [255, 255, 255],
      [100, 0, 0],
    ],
  ] as const;
  for (const [rgb, lab] of known)
    labOf(rgb).forEach((value, at) => {
      expect(value).toBeCloseTo(lab[at]!, 1);
    });
});
