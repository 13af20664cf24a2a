/**
 * Makes a JPG of a picture whose file has about so many bytes.
 *
 * - The browser's own encoder, which writes no EXIF; encoders differ, so bytes are aimed at, not promised.
 */
import type { ByteWindow } from '@/lib/domain/photo-specs';
import type { Pixels } from './contract';

/** Encodings tried at most. The curve jumps at quality 0.9, so a search may need all of them. */
const TRIES = 10;
/** As near as this share is near enough. */
const NEAR = 0.02;

/**
 * Tries qualities until the file has the bytes wanted; the nearest one found where none has.
 * @param encode makes the file for a quality of 0–1
 */
export async function encodeWithin(encode: (quality: number) => Promise<Blob>, window: ByteWindow): Promise<Blob> {
  const { least, near, most } = window;
  const distance = (size: number): number => {
    if (near !== undefined) return Math.abs(size - near);
    return size < least ? least - size : Math.max(0, size - most);
  };
  let [low, high] = [0, 1];
  let quality = window.quality;
  let best: Blob | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    const file = await encode(quality);
    if (!best || distance(file.size) < distance(best.size)) best = file;
    if (distance(best.size) <= (near ?? 0) * NEAR) break;
    if (file.size > (near ?? (file.size > most ? most : Number.POSITIVE_INFINITY))) high = quality;
    else low = quality;
    // Halving never reaches the end, and a plain picture may need it.
    quality = high === 1 && tries === TRIES - 2 ? 1 : (low + high) / 2;
  }
  return best ?? encode(1);
}

/** The picture as a JPG within the window; upright, without EXIF. */
export async function encodeJpeg(picture: Pixels, window: ByteWindow): Promise<Blob> {
  const canvas = canvasOf(picture);
  return encodeWithin((quality) => canvas.convertToBlob({ type: 'image/jpeg', quality }), window);
}

/** The picture as it is, to be looked at. */
export const encodePng = (picture: Pixels): Promise<Blob> => canvasOf(picture).convertToBlob({ type: 'image/png' });

function canvasOf({ width, height, data }: Pixels): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d', { alpha: false })?.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}
