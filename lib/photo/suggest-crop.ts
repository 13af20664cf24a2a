/**
 * The crop we would suggest for a head: the official ratio, the head two thirds of the height, in the middle, level.
 *
 * - It never leaves the picture: where the picture does not suffice, the crop moves, then shrinks, then stays unturned.
 * - It is never so small that the result would have to be enlarged, as long as the picture has the pixels.
 */
import { HEAD_PLACE, OFFICIAL_SIZE } from '@/lib/domain/photo/making';
import type { CropOrder, FaceFacts } from './contract';

const RATIO = OFFICIAL_SIZE.width / OFFICIAL_SIZE.height;
/** A crop narrower than this, in pixels, makes no source photo, however well the head stands in it. */
const NARROWEST = OFFICIAL_SIZE.width + 1;
/** A head held this straight is not turned, and one more tilted wants another photo. */
const LEVEL = 2;
const MOST_TURN = 20;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The bounding box of a picture turned by so many degrees. */
export function turnedSize({ width, height }: Size, turn: number): Size {
  const [cos, sin] = [Math.abs(Math.cos(radians(turn))), Math.abs(Math.sin(radians(turn)))];
  return { width: width * cos + height * sin, height: width * sin + height * cos };
}

/** A place of the picture (pixels) in the turned picture. */
function turned({ x, y }: { x: number; y: number }, size: Size, turn: number): { x: number; y: number } {
  const box = turnedSize(size, turn);
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  const [dx, dy] = [x - size.width / 2, y - size.height / 2];
  return { x: box.width / 2 + dx * cos - dy * sin, y: box.height / 2 + dx * sin + dy * cos };
}

/** Whether every corner of the crop shows picture, and none the blank corners of a turned one. */
export function cropIsInside({ turn, left, top, width, height }: CropOrder, size: Size): boolean {
  const box = turnedSize(size, turn);
  const [cos, sin] = [Math.cos(radians(-turn)), Math.sin(radians(-turn))];
  const slack = 0.51;
  return [left, left + width].every((x) =>
    [top, top + height].every((y) => {
      const [dx, dy] = [x - box.width / 2, y - box.height / 2];
      const [px, py] = [size.width / 2 + dx * cos - dy * sin, size.height / 2 + dx * sin + dy * cos];
      return px >= -slack && py >= -slack && px <= size.width + slack && py <= size.height + slack;
    }),
  );
}

function cropFor(face: FaceFacts, size: Size, turn: number): CropOrder {
  const toPixels = ({ x, y }: { x: number; y: number }) =>
    turned({ x: x * size.width, y: y * size.height }, size, turn);
  const { head, landmarks } = face;
  const crown = toPixels(landmarks.crown ?? { x: head.left + head.width / 2, y: head.top });
  const chin = toPixels(landmarks.chin);
  const middle = toPixels({ x: head.left + head.width / 2, y: head.top + head.height / 2 });
  const box = turnedSize(size, turn);
  const wanted = Math.max((chin.y - crown.y) / HEAD_PLACE.share, NARROWEST / RATIO);
  const height = Math.min(wanted, box.height, box.width / RATIO);
  const width = height * RATIO;
  const within = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most));
  return {
    turn,
    left: within(middle.x - width / 2, box.width - width),
    top: within(crown.y - HEAD_PLACE.above * height, box.height - height),
    width,
    height,
  };
}

/** `undefined` for a face that stands on its head or lies: such a picture is turned by the person first. */
export function suggestCrop(face: FaceFacts, size: Size): CropOrder | undefined {
  if (face.headShare === undefined) return undefined;
  const tilted = Math.abs(face.tilt) > LEVEL && Math.abs(face.tilt) <= MOST_TURN;
  const levelled = tilted ? cropFor(face, size, -face.tilt) : undefined;
  return levelled && cropIsInside(levelled, size) ? levelled : cropFor(face, size, 0);
}
