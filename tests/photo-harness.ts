/** What the preparation is made of, as one script for a page: the test paints, reduces and encodes with it. */
import { resultSize } from '../lib/app/photo/crop';
import { BYTE_WINDOWS, type PhotoSpecId } from '../lib/domain/photo-specs';
import type { Pixels } from '../lib/photo/contract';
import { encodeJpeg } from '../lib/photo/encode';
import { reduce } from '../lib/photo/reduce';
import { cut } from '../lib/photo/turn';
import { nameOf, portrait } from './photo-portraits';

/** The pixels of both photos of a portrait. */
function make(number: number, spec: PhotoSpecId): Pixels {
  const { picture, crop } = portrait(number);
  const size = resultSize(spec, crop);
  if (!size) throw new Error(`Portrait ${number} is too small for ${spec}.`);
  return reduce(cut(picture, crop), size.width, size.height);
}

export const namedPixels = (number: number, spec: PhotoSpecId): string => nameOf(make(number, spec));

/** In a browser, where it is called by name: makes, names and encodes. @public */
export async function encoded(number: number, spec: PhotoSpecId): Promise<{ pixels: string; base64: string }> {
  const pixels = make(number, spec);
  const name = nameOf(pixels);
  const file = await encodeJpeg(pixels, BYTE_WINDOWS[spec]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return { pixels: name, base64: btoa(letters) };
}
