/** Where the head is, how it is held, and what of it the picture cuts off. */
import type { FaceFacts, Point } from '../contract';
import type { Place } from '../see/detect';
import type { Face } from '../see/eyes';
import { POINT } from '../see/mesh';
import { crownOf, type Mask, touches } from './mask';

/** The crown lies within this many face heights of the face's axis. */
const STRIP = 0.3;
/** Beyond this tilt the crown is not above the face. */
const UPRIGHT = 45;
/** A chin, or an edge of the face, this near to the picture's edge is cut off. */
const AT_THE_EDGE = 0.004;
/** Hair that touches the side of the picture along this share of the head's upper half. */
const ALONG_THE_EDGE = 0.15;
/** Of an open mouth the mesh's chin follows the lower lip only so far; it is this share of the lips' gap too high. */
const CHIN_STAYS = 0.45;
/** log2 of eyes–nose over nose–chin of a face that looks straight ahead. */
const LEVEL_NOD = -0.62;

const distance = (one: Place, other: Place): number => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Place, other: Place): Place => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/**
 * @param picture the small picture's size, in whose pixels the face is
 * @param scale pixels of the upright picture for one of the small one
 */
export function faceFacts(
  face: Face,
  mask: Mask,
  picture: { readonly width: number; readonly height: number },
  scale: number,
): FaceFacts {
  const { width, height } = picture;
  const at = (point: number): Place => face.points[point] ?? { x: 0, y: 0 };
  const share = ({ x, y }: Place): Point => ({ x: x / width, y: y / height });
  const [meshChin, nose, forehead] = [at(POINT.chin), at(POINT.nose), at(POINT.forehead)];
  const [lipUpper, lipLower] = [at(POINT.lipUpper), at(POINT.lipLower)];
  const chin: Place = {
    x: meshChin.x + CHIN_STAYS * (lipLower.x - lipUpper.x),
    y: meshChin.y + CHIN_STAYS * (lipLower.y - lipUpper.y),
  };
  const [rightEye, leftEye] = [
    between(at(POINT.rightEyeOuter), at(POINT.rightEyeInner)),
    between(at(POINT.leftEyeOuter), at(POINT.leftEyeInner)),
  ];
  const eyeMiddle = between(rightEye, leftEye);
  const [outerRight, outerLeft] = [at(POINT.rightEyeOuter), at(POINT.leftEyeOuter)];
  const tilt = (Math.atan2(outerLeft.y - outerRight.y, outerLeft.x - outerRight.x) * 180) / Math.PI;
  const isUpright = Math.abs(tilt) < UPRIGHT;

  // The person's right is the picture's left, unless the face stands on its head.
  const [edgeLeft, edgeRight] = [at(POINT.rightEdge), at(POINT.leftEdge)].sort((one, other) => one.x - other.x) as [
    Place,
    Place,
  ];
  const axis = between(edgeLeft, edgeRight);
  const faceHeight = distance(forehead, chin);
  const crown = isUpright
    ? crownOf(mask, forehead.y / height, (axis.x - STRIP * faceHeight) / width, (axis.x + STRIP * faceHeight) / width)
    : undefined;
  const top = crown ?? Math.min(...face.points.map(({ y }) => y)) / height;
  const bottom = isUpright ? chin.y / height : Math.max(...face.points.map(({ y }) => y)) / height;
  const [left, right] = [edgeLeft.x / width, edgeRight.x / width];

  const upperHalf = [top, eyeMiddle.y / height] as const;
  const cutOff: FaceFacts['cutOff'] = [
    ...(crown === 0 || top < 0 ? (['top'] as const) : []),
    ...(bottom > 1 - AT_THE_EDGE ? (['bottom'] as const) : []),
    ...(left < AT_THE_EDGE || touches(mask, 'left', ...upperHalf) > ALONG_THE_EDGE ? (['left'] as const) : []),
    ...(right > 1 - AT_THE_EDGE || touches(mask, 'right', ...upperHalf) > ALONG_THE_EDGE ? (['right'] as const) : []),
  ];

  const [toRight, toLeft] = [distance(nose, at(POINT.rightEdge)), distance(nose, at(POINT.leftEdge))];
  const turn = Math.log2(Math.max(toRight, 1e-6) / Math.max(toLeft, 1e-6));
  const gap = (upper: number, lower: number, outer: number, inner: number) =>
    distance(at(upper), at(lower)) / Math.max(1e-6, distance(at(outer), at(inner)));
  const eyeToChin = distance(eyeMiddle, chin);
  const pictureLeft = (one: Place, other: Place): [Place, Place] => (one.x <= other.x ? [one, other] : [other, one]);
  const [eyeLeft, eyeRight] = pictureLeft(rightEye, leftEye);
  const [browLeft, browRight] = pictureLeft(at(POINT.rightBrow), at(POINT.leftBrow));
  return {
    score: face.score,
    flag: face.flag,
    headShare: crown === undefined ? undefined : bottom - crown,
    head: { left, top, width: right - left, height: bottom - top },
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    marginTop: crown,
    marginBottom: 1 - bottom,
    marginLeft: left,
    marginRight: 1 - right,
    cutOff,
    tilt,
    turn: Math.abs(turn),
    turnedTo: nose.x - edgeLeft.x < edgeRight.x - nose.x ? 'left' : 'right',
    nod: Math.log2(distance(eyeMiddle, nose) / Math.max(1e-6, distance(nose, chin))) - LEVEL_NOD,
    upsideDown: Math.abs(tilt) > 180 - UPRIGHT,
    eyes: { left: share(eyeLeft), right: share(eyeRight) },
    eyeDistance: distance(rightEye, leftEye) * scale,
    eyesOpen: Math.min(
      gap(POINT.rightLidUpper, POINT.rightLidLower, POINT.rightEyeOuter, POINT.rightEyeInner),
      gap(POINT.leftLidUpper, POINT.leftLidLower, POINT.leftEyeOuter, POINT.leftEyeInner),
    ),
    mouthOpen: distance(lipUpper, lipLower) / Math.max(1e-6, eyeToChin),
    landmarks: {
      crown: crown === undefined ? undefined : { x: axis.x / width, y: crown },
      chin: share(chin),
      nose: share(nose),
      browLeft: share(browLeft),
      browRight: share(browRight),
      earLeft: share(edgeLeft),
      earRight: share(edgeRight),
    },
  };
}
