/** Makes a picture of another: cut out and turned, reduced, its light background brightened if that was asked for. */
import { brightened } from './brighten';
import { type Composed, type ComposeOrder, type CropOrder, PhotoError, type Pixels } from './contract';
import type { Eyes } from './measure';
import { reduce } from './reduce';
import { cut } from './turn';

/** A picture whose pixels can be had. Upright. */
export interface Whole {
  readonly width: number;
  readonly height: number;
  /** A piece at full resolution; whole numbers, within the picture. */
  piece(left: number, top: number, width: number, height: number): Promise<Pixels>;
}

/** An unturned crop needs only its own piece of the picture; a turned one all of it. */
async function cutOf(picture: Whole, crop: CropOrder): Promise<Pixels> {
  if (crop.turn !== 0) return cut(await picture.piece(0, 0, picture.width, picture.height), crop);
  const width = Math.min(picture.width, Math.max(1, Math.round(crop.width)));
  const height = Math.min(picture.height, Math.max(1, Math.round(crop.height)));
  const left = Math.min(Math.max(0, Math.round(crop.left)), picture.width - width);
  const top = Math.min(Math.max(0, Math.round(crop.top)), picture.height - height);
  return picture.piece(left, top, width, height);
}

/** @throws PhotoError `cannot-enlarge` where the result would be larger than what was cut out */
export async function compose(
  picture: Whole,
  order: ComposeOrder,
  segment: Eyes['segment'],
  pause: () => Promise<void>,
): Promise<Composed> {
  const { crop, width, height, brighten = 0 } = order;
  if (width > Math.round(crop.width) || height > Math.round(crop.height)) throw new PhotoError('cannot-enlarge');
  const piece = await cutOf(picture, crop);
  await pause();
  const pixels = reduce(piece, width, height);
  await pause();
  if (brighten === 0) return { pixels, brightened: false };
  const { mask } = await segment(pixels);
  await pause();
  const lighter = brightened(pixels, mask, Math.min(1, brighten));
  return { pixels: lighter ?? pixels, brightened: lighter !== undefined };
}
