/**
 * Files for the tests of the photo desk, written and read back by ImageMagick itself (its WebAssembly build): a second
 * opinion that shares no line with ours.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  ColorSpace,
  Interlace,
  initializeImageMagick,
  MagickColor,
  MagickFormat,
  MagickImage,
} from '@imagemagick/magick-wasm';

export { asMagickSees, magickDecodes } from '../scripts/photo/set/second-look.mjs';
export { ColorSpace, Interlace, MagickFormat };

const wasm = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');

/** Must be awaited once before anything else here. */
export const startImageMagick = (): Promise<void> => initializeImageMagick(readFileSync(wasm));

export interface Drawing {
  readonly width?: number;
  readonly height?: number;
  readonly format?: MagickFormat;
  readonly quality?: number;
  readonly colours?: ColorSpace;
}

/** A plain figure on white as a file of that format. */
export function draw(drawing: Drawing = {}): Uint8Array<ArrayBuffer> {
  const { width = 60, height = 84, format = MagickFormat.Jpeg, quality = 90, colours } = drawing;
  const image = MagickImage.create(new MagickColor(61, 74, 92), width, height);
  if (colours !== undefined) image.colorSpace = colours;
  image.quality = quality;
  return image.write(format, (bytes) => Uint8Array.from(bytes));
}

export const bytesOf = (...parts: readonly (Uint8Array | readonly number[] | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part])),
  );

/** A segment of a JPEG: marker, length, contents. */
export const segment = (marker: number, contents: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytesOf([0xff, marker, (contents.length + 2) >> 8, (contents.length + 2) & 255], contents);

const ENDS = { big: ['MM', 0, 42], little: ['II', 42, 0] } as const;

/** An EXIF segment that states an orientation, and a place where `gps` is asked. */
export function exif(orientation: number, order: 'big' | 'little' = 'big', gps = false): Uint8Array<ArrayBuffer> {
  const [name, high, low] = ENDS[order];
  const u16 = (value: number) => (order === 'big' ? [value >> 8, value & 255] : [value & 255, value >> 8]);
  const u32 = (value: number) => (order === 'big' ? [0, 0, ...u16(value)] : [...u16(value), 0, 0]);
  const entries = [
    [...u16(0x0112), ...u16(3), ...u32(1), ...u16(orientation), 0, 0],
    ...(gps ? [[...u16(0x8825), ...u16(4), ...u32(1), ...u32(38)]] : []),
  ];
  const tiff = bytesOf(name, [high, low], u32(8), u16(entries.length), entries.flat(), u32(0), u16(0), u32(0));
  return segment(0xe1, bytesOf('Exif\0\0', tiff));
}

/** The same JPEG with more segments right after its beginning. */
export const withSegments = (jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  bytesOf(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));
