// @vitest-environment node
import { expect, it } from 'vitest';
import type { Pixels } from '../contract';
import type { Net } from '../net/runner';
import { facesApart, facesIn, inSizes } from './eyes';
import { POINT } from './mesh';

const SIDE = 512;
/** Light at one edge, dark at the other: which way up it is can be told from what a net is shown. */
function picture(isUpright: boolean): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
  for (let p = 0; p < SIDE * SIDE; p += 1) {
    const isLight = Math.floor(p / SIDE) < SIDE / 2 === isUpright;
    data.fill(isLight ? 230 : 20, 4 * p, 4 * p + 3);
  }
  return { width: SIDE, height: SIDE, data };
}
const lightUp = (input: Float32Array): boolean => {
  const half = input.length / 2;
  const sum = (part: Float32Array) => part.reduce((all, level) => all + level, 0);
  return sum(input.subarray(0, half)) > sum(input.subarray(half));
};

/** One face in the middle; `sure` are log odds of a face that stands, and of one that stands on its head. */
const detector = (sure: readonly [upright: number, turned: number]): Net => ({
  run(input) {
    const order = 512 + (4 * 8 + 4) * 6;
    const boxes = new Float32Array(896 * 16);
    const scores = new Float32Array(896).fill(-9);
    boxes.set([-8, -8, 50, 50, -18, -16, 2, -16], order * 16);
    scores[order] = sure[lightUp(input) ? 0 : 1];
    return [boxes, scores];
  },
});
const mesh = (sure: readonly [upright: number, turned: number]): Net => ({
  run(input) {
    const told = new Float32Array(468 * 3);
    told.set([96, 30, 0], 3 * POINT.forehead);
    told.set([96, 160, 0], 3 * POINT.chin);
    return [told, Float32Array.of(sure[lightUp(input) ? 0 : 1])];
  },
});
function stands(isUpright: boolean, sees: Parameters<typeof detector>[0], agrees: Parameters<typeof mesh>[0]) {
  const [face] = facesIn({ detector: detector(sees), mesh: mesh(agrees) }, inSizes(picture(isUpright)));
  return (face?.points[POINT.forehead]?.y ?? 0) < (face?.points[POINT.chin]?.y ?? 0);
}

it('a dark beard that looks like hair to the detector does not put a sound photo on its head', () =>
  expect(stands(true, [1.15, 2.1], [21, 3])).toBe(true));
it('a photo that stands on its head is told, also where the detector hardly minds', () => {
  expect(stands(false, [2.1, 0.8], [21, 3])).toBe(false);
  expect(stands(false, [1.15, 1.59], [21, 3])).toBe(false);
});
it('a picture in which little speaks for a turn is left as it stands', () =>
  expect(stands(true, [1.5, 1.6], [4, 4.2])).toBe(true));

it('a picture on the wall is somebody, too, unless it is the one who was found already', () => {
  const nets = { detector: detector([2.2, 0]), mesh: mesh([9, 9]) };
  const sizes = inSizes(picture(true));
  const onTheWall = { left: 0.4, top: 0.4, right: 0.6, bottom: 0.6 };
  const found = facesApart(nets, sizes, [onTheWall], []);
  expect(found.length).toBe(1);
  const [forehead, chin] = [found[0]?.points[POINT.forehead], found[0]?.points[POINT.chin]];
  for (const place of [forehead, chin]) {
    expect(place?.x).toBeGreaterThan(onTheWall.left * SIDE);
    expect(place?.x).toBeLessThan(onTheWall.right * SIDE);
  }
  expect(facesApart(nets, sizes, [], [])).toEqual([]);
  const face = [
    { x: 0, y: 0 },
    { x: SIDE, y: SIDE },
  ];
  expect(facesApart(nets, sizes, [onTheWall], [{ score: 1, flag: 1, points: face }])).toEqual([]);
});
