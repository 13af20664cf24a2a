/**
 * Lays the face mesh over a face that was found: 468 points, of which we read few.
 *
 * The net looks at 192×192 pixels, the face's box half as large again, turned so that the eyes are level.
 */
import type { Pixels } from '../contract';
import type { Net } from '../net/runner';
import type { Place, Sighting } from './detect';
import { sample, squareAbout } from './sample';

const SIDE = 192;
const POINTS = 468;
const AROUND = 1.5;

/** Numbers of the points, as the model's makers count them. Right and left are the person's. */
export const POINT = {
  nose: 1,
  noseRoot: 168,
  forehead: 10,
  chin: 152,
  rightEdge: 234,
  leftEdge: 454,
  rightEyeOuter: 33,
  rightEyeInner: 133,
  rightLidUpper: 159,
  rightLidLower: 145,
  leftEyeOuter: 263,
  leftEyeInner: 362,
  leftLidUpper: 386,
  leftLidLower: 374,
  rightBrow: 105,
  leftBrow: 334,
  rightCheek: 50,
  leftCheek: 280,
  lipUpper: 13,
  lipLower: 14,
} as const;

/** The face's outline, once around. */
export const OUTLINE = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;

export interface Mesh {
  /** How sure it is that this is a face, 0–1. */
  readonly flag: number;
  /** Pixels of the picture that was looked at. */
  readonly points: readonly Place[];
}

/** `scale` leads from the sighting's pixels to those of `picture`. */
export function meshOf(net: Net, picture: Pixels, sighting: Sighting, scale: number): Mesh {
  const { rightEye, leftEye } = sighting;
  const angle = Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x);
  const middle = { x: sighting.middle.x * scale, y: sighting.middle.y * scale };
  const placement = squareAbout(middle, sighting.size * scale * AROUND, angle, SIDE);
  const [told, sure] = net.run(sample(picture, SIDE, placement, 0, 1));
  const points = Array.from({ length: POINTS }, (_, point) => {
    const [column, row] = [(told?.[3 * point] ?? 0) - 0.5, (told?.[3 * point + 1] ?? 0) - 0.5];
    return {
      x: placement.ax * column + placement.bx * row + placement.cx + 0.5,
      y: placement.ay * column + placement.by * row + placement.cy + 0.5,
    };
  });
  return { flag: 1 / (1 + Math.exp(-(sure?.[0] ?? 0))), points };
}
