import { describe, expect, it } from 'vitest';
import { brightened } from './brighten';
import { compose } from './compose';
import type { FaceFacts, Pixels } from './contract';
import { reduce, sinePi } from './reduce';
import { MASK_SIDE } from './see/eyes';
import { cropIsInside, suggestCrop } from './suggest-crop';
import { cut } from './turn';

function drawn(width: number, height: number, level: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let p = 0; p < width * height; p += 1) {
    const value = level(p % width, Math.floor(p / width));
    data.set([value, value, value, 255], 4 * p);
  }
  return { width, height, data };
}
const at = ({ width, data }: Pixels, x: number, y: number): number => data[4 * (y * width + x)]!;
const pictureOf = (pixels: Pixels) => ({
  width: pixels.width,
  height: pixels.height,
  small: async () => pixels,
  piece: async (left: number, top: number, width: number, height: number) =>
    drawn(width, height, (x, y) => at(pixels, left + x, top + y)),
});

describe('a picture is made smaller with Lanczos-3', () => {
  const source = drawn(90, 60, (x, y) => 128 + 100 * Math.sin(x / 5) * Math.cos(y / 7));
  it('as its definition in double precision says, within a level', () => {
    const made = reduce(source, 40, 30);
    const weight = (x: number) => {
      if (x === 0) return 1;
      const angle = Math.PI * x;
      return Math.abs(x) < 3 ? (3 * Math.sin(angle) * Math.sin(angle / 3)) / angle ** 2 : 0;
    };
    const exact = (px: number, py: number) => {
      const [rx, ry] = [90 / 40, 60 / 30];
      const [mx, my] = [(px + 0.5) * rx - 0.5, (py + 0.5) * ry - 0.5];
      let [sum, total] = [0, 0];
      for (let y = Math.floor(my - 3 * ry); y <= my + 3 * ry + 1; y += 1)
        for (let x = Math.floor(mx - 3 * rx); x <= mx + 3 * rx + 1; x += 1) {
          const share = weight((x - mx) / rx) * weight((y - my) / ry);
          sum += share * at(source, Math.min(89, Math.max(0, x)), Math.min(59, Math.max(0, y)));
          total += share;
        }
      return sum / total;
    };
    for (let y = 0; y < 30; y += 1)
      for (let x = 0; x < 40; x += 1) expect(Math.abs(at(made, x, y) - exact(x, y))).toBeLessThan(1.1);
  });
  it('keeps a plain colour plain', () => {
    const made = reduce(
      drawn(100, 100, () => 253),
      37,
      41,
    );
    expect(new Set(made.data.filter((_, p) => p % 4 !== 3))).toEqual(new Set([253]));
  });
  it('and never larger', () => {
    expect(() => reduce(source, 91, 60)).toThrow('cannot-enlarge');
  });
  it('with a sine of its own that is right', () => {
    for (let x = -4; x < 4; x += 0.037) expect(sinePi(x)).toBeCloseTo(Math.sin(Math.PI * x), 12);
  });
});

describe('a piece is cut out', () => {
  const source = drawn(40, 30, (x, y) => 3 * x + 4 * y);
  it('pixel for pixel where it is not turned', () => {
    const made = cut(source, { turn: 0, left: 7, top: 5, width: 20, height: 10 });
    expect([at(made, 0, 0), at(made, 19, 9)]).toEqual([at(source, 7, 5), at(source, 26, 14)]);
  });
  it('clockwise by a quarter', () => {
    const made = cut(source, { turn: 90, left: 0, top: 0, width: 30, height: 40 });
    expect([made.width, made.height]).toEqual([30, 40]);
    expect([at(made, 29, 0), at(made, 0, 39)]).toEqual([at(source, 0, 0), at(source, 39, 29)]);
  });
  it('and refused where the result would be larger than the piece', async () => {
    const order = { crop: { turn: 0, left: 0, top: 0, width: 20, height: 28 }, width: 295, height: 413 };
    const nobody = async () => ({ mask: new Float32Array(MASK_SIDE ** 2), background: undefined, apart: [] });
    await expect(compose(pictureOf(source), order, nobody, async () => undefined)).rejects.toThrow('cannot-enlarge');
  });
});

describe('a background is brightened', () => {
  const inside = (x: number, y: number) => Math.hypot(x - 50, y - 70) < 30;
  const mask = Float32Array.from({ length: MASK_SIDE ** 2 }, (_, p) =>
    inside(((p % MASK_SIDE) * 100) / MASK_SIDE, (Math.floor(p / MASK_SIDE) * 140) / MASK_SIDE) ? 1 : 0,
  );
  const photo = (wall: number) => drawn(100, 140, (x, y) => (inside(x, y) ? 90 : wall));
  it('to white, and the person stays', () => {
    const made = brightened(photo(225), mask, 1)!;
    expect(at(made, 3, 3)).toBeGreaterThanOrEqual(254);
    expect(at(made, 50, 70)).toBe(90);
  });
  it('only where it is light already', () => {
    expect(brightened(photo(180), mask, 1)).toBeUndefined();
    expect(brightened(photo(225), new Float32Array(MASK_SIDE ** 2), 1)).toBeUndefined();
  });
});

describe('the suggested crop', () => {
  const face = (left: number, top: number, width: number, height: number, tilt = 0): FaceFacts => ({
    score: 0.9,
    flag: 1,
    headShare: height,
    head: { left, top, width, height },
    centre: { x: left + width / 2, y: top + height / 2 },
    marginTop: top,
    marginBottom: 1 - top - height,
    marginLeft: left,
    marginRight: 1 - left - width,
    cutOff: [],
    tilt,
    turn: 0,
    turnedTo: 'left',
    nod: 0,
    upsideDown: false,
    eyes: { left: { x: 0.45, y: 0.4 }, right: { x: 0.55, y: 0.4 } },
    eyeDistance: 80,
    eyesOpen: 0.3,
    mouthOpen: 0,
    landmarks: {
      crown: { x: left + width / 2, y: top },
      chin: { x: left + width / 2, y: top + height },
      nose: { x: 0.5, y: 0.5 },
      browLeft: { x: 0.45, y: 0.4 },
      browRight: { x: 0.55, y: 0.4 },
      earLeft: { x: left, y: 0.5 },
      earRight: { x: left + width, y: 0.5 },
    },
  });
  const size = { width: 1000, height: 1400 };
  it('has the official ratio, the head at two thirds, in the middle', () => {
    const crop = suggestCrop(face(0.4, 0.3, 0.2, 0.2), size)!;
    expect(crop.width / crop.height).toBeCloseTo(295 / 413, 6);
    expect((0.2 * 1400) / crop.height).toBeCloseTo(0.66, 6);
    expect(crop.left + crop.width / 2).toBeCloseTo(500, 6);
  });
  it('never leaves the picture', () => {
    for (const [left, top, tilt] of [
      [0, 0, 0],
      [0.7, 0.6, 0],
      [0.3, 0.1, 15],
      [0.05, 0.02, -18],
    ] as const) {
      const crop = suggestCrop(face(left, top, 0.3, 0.38, tilt), size)!;
      expect(cropIsInside(crop, size), `${left} ${top} ${tilt}`).toBe(true);
    }
  });
  it('of a small head takes as many pixels as a source photo needs, where the picture has them', () => {
    const crop = suggestCrop(face(0.45, 0.45, 0.1, 0.1), size)!;
    expect(crop.width).toBeCloseTo(296, 6);
    expect(cropIsInside(crop, size)).toBe(true);
    const tiny = suggestCrop(face(0.4, 0.3, 0.2, 0.2), { width: 200, height: 280 })!;
    expect(tiny.width).toBeLessThanOrEqual(200);
  });
  it('levels a head that is held askew', () => expect(suggestCrop(face(0.4, 0.4, 0.2, 0.2, 8), size)!.turn).toBe(-8));
});
