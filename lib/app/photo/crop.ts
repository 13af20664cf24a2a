/**
 * The crop while the person moves it: always of the official ratio, never beyond the picture, never so small that the
 * result would have to be enlarged.
 */
import { HEAD_PLACE, OFFICIAL_SIZE, type PhotoSpecId, TALLEST_SOURCE } from '@/lib/domain/photo-specs';
import type { CropOrder } from '@/lib/photo/contract';
import { cropIsInside, turnedSize } from '@/lib/photo/suggest-crop';

export { turnedSize };

export interface Size {
  readonly width: number;
  readonly height: number;
}

const RATIO = OFFICIAL_SIZE.width / OFFICIAL_SIZE.height;

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));

/** Of a turned picture the largest crop in its middle that shows no blank corner. */
export function widestCrop(size: Size, turn: number): CropOrder {
  const box = turnedSize(size, turn);
  const whole = Math.min(box.width, box.height * RATIO);
  const at = (width: number): CropOrder => ({
    turn,
    width,
    height: width / RATIO,
    left: (box.width - width) / 2,
    top: (box.height - width / RATIO) / 2,
  });
  // A crop in the middle fits from some width downwards, so halving finds it.
  let [fits, tooWide] = [0, whole];
  if (cropIsInside(at(whole), size)) return at(whole);
  for (let step = 0; step < 20; step++) {
    const middle = (fits + tooWide) / 2;
    if (cropIsInside(at(middle), size)) fits = middle;
    else tooWide = middle;
  }
  return at(fits);
}

/** The crop moved by pixels of the turned picture, as far as the picture goes. */
export function moved(crop: CropOrder, size: Size, by: { readonly x: number; readonly y: number }): CropOrder {
  const box = turnedSize(size, crop.turn);
  const next = {
    ...crop,
    left: clamp(crop.left + by.x, box.width - crop.width),
    top: clamp(crop.top + by.y, box.height - crop.height),
  };
  return cropIsInside(next, size) ? next : crop;
}

/**
 * The crop at another width, around a point that stays (shares of the crop; 0.5, 0.5 is its middle).
 * It moves inwards where it would stick out.
 */
export function resized(crop: CropOrder, size: Size, width: number, around = { x: 0.5, y: 0.5 }): CropOrder {
  const box = turnedSize(size, crop.turn);
  const most = Math.min(box.width, box.height * RATIO);
  const next = Math.min(Math.max(width, Math.min(crop.width, OFFICIAL_SIZE.width + 1)), most);
  const height = next / RATIO;
  const order = {
    turn: crop.turn,
    width: next,
    height,
    left: clamp(crop.left + (crop.width - next) * around.x, box.width - next),
    top: clamp(crop.top + (crop.height - height) * around.y, box.height - height),
  };
  return cropIsInside(order, size) ? order : crop;
}

/** The whole crop turned to another angle; what does not fit any more is made smaller. */
export function turnedTo(crop: CropOrder, size: Size, turn: number): CropOrder {
  const [before, after] = [turnedSize(size, crop.turn), turnedSize(size, turn)];
  const kept = {
    ...crop,
    turn,
    left: clamp(crop.left + (after.width - before.width) / 2, after.width - crop.width),
    top: clamp(crop.top + (after.height - before.height) / 2, after.height - crop.height),
  };
  return cropIsInside(kept, size) ? kept : widestCrop(size, turn);
}

/** How large the result may be without enlarging; undefined: too small for what is wanted. */
export function resultSize(spec: PhotoSpecId, crop: CropOrder): Size | undefined {
  const [width, height] = [Math.floor(crop.width + 0.01), Math.floor(crop.height + 0.5)];
  const { width: least, height: lowest } = OFFICIAL_SIZE;
  if (spec === 'upload') return width >= least && height >= lowest ? { ...OFFICIAL_SIZE } : undefined;
  const wide = Math.min(width, Math.round(TALLEST_SOURCE * RATIO));
  const high = Math.min(Math.round(wide / RATIO), height);
  return wide > least && high > lowest ? { width: wide, height: high } : undefined;
}

/** Where crown and chin stand in a good crop, as shares of its height. */
export const HEAD_LINES = { crown: HEAD_PLACE.above, chin: HEAD_PLACE.above + HEAD_PLACE.share } as const;
