/** Decodes and encodes pictures outside a browser: ImageMagick in WebAssembly. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  FilterType,
  ImageMagick,
  initializeImageMagick,
  MagickFormat,
  MagickGeometry,
  MagickReadSettings,
} from '@imagemagick/magick-wasm';

/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {import('@imagemagick/magick-wasm').IMagickImage} IMagickImage */

/** How a picture is made larger or smaller. */
const FILTERS = {
  point: FilterType.Point,
  bilinear: FilterType.Triangle,
  bicubic: FilterType.Catrom,
  mitchell: FilterType.Mitchell,
  lanczos: FilterType.Lanczos,
  hermite: FilterType.Hermite,
  gaussian: FilterType.Gaussian,
};

/** @typedef {keyof typeof FILTERS} Filter */

const wasm = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');
await initializeImageMagick(readFileSync(wasm));

/** @param {IMagickImage} image @returns {Pixels} */
const pixelsOf = (image) =>
  image.getPixels((pixels) => {
    const bytes = pixels.toByteArray(0, 0, image.width, image.height, 'RGBA');
    if (bytes === null) throw new Error('ImageMagick gave no pixels.');
    return { width: image.width, height: image.height, data: new Uint8ClampedArray(bytes) };
  });

/**
 * @template Result
 * @param {Pixels} pixels
 * @param {(image: IMagickImage) => Result} use
 * @returns {Result}
 */
function withImage({ width, height, data }, use) {
  const settings = new MagickReadSettings({ format: MagickFormat.Rgba, width, height, depth: 8 });
  return ImageMagick.read(new Uint8Array(data), settings, use);
}

/** @param {Uint8Array} file @returns {Pixels} */
export const decodeFile = (file) => ImageMagick.read(file, pixelsOf);

/** @param {Pixels} pixels @param {number} quality @returns {Uint8Array<ArrayBuffer>} a JPEG */
export const encodeJpeg = (pixels, quality) =>
  withImage(pixels, (image) => {
    image.quality = quality;
    return image.write(MagickFormat.Jpeg, (bytes) => Uint8Array.from(bytes));
  });

/** @param {Pixels} pixels @param {number} width @param {number} height @param {Filter} filter @returns {Pixels} */
export const resized = (pixels, width, height, filter) =>
  withImage(pixels, (image) => {
    const size = new MagickGeometry(width, height);
    size.ignoreAspectRatio = true;
    image.resize(size, FILTERS[filter]);
    return pixelsOf(image);
  });

/** @param {Pixels} pixels @param {number} sigma in pixels @returns {Pixels} */
export const softened = (pixels, sigma) =>
  withImage(pixels, (image) => {
    image.gaussianBlur(0, sigma);
    return pixelsOf(image);
  });

/** Unsharp masking. @param {Pixels} pixels @param {number} sigma in pixels @param {number} amount of what is taken for detail @returns {Pixels} */
export function sharpened(pixels, sigma, amount) {
  const soft = softened(pixels, sigma).data;
  return { ...pixels, data: pixels.data.map((level, at) => level + amount * (level - (soft[at] ?? level))) };
}

/** @param {Pixels} pixels @param {number} length in pixels @param {number} angle degrees @returns {Pixels} */
export const shaken = (pixels, length, angle) =>
  withImage(pixels, (image) => {
    image.motionBlur(0, length / 3, angle);
    return pixelsOf(image);
  });

/** @param {Pixels} pixels @returns {Uint8Array<ArrayBuffer>} a PNG: the very same pixels */
export const encodePng = (pixels) =>
  withImage(pixels, (image) => image.write(MagickFormat.Png, (bytes) => Uint8Array.from(bytes)));
