/** What ImageMagick makes of a file's bytes: a second opinion that shares no line with ours. Start ImageMagick first. */
import { ColorSpace, Interlace, MagickFormat, MagickImage, MagickImageInfo } from '@imagemagick/magick-wasm';
import { randomly } from './random.mjs';

/** @typedef {import('../../../lib/photo/bytes').ByteFacts} ByteFacts */

/** What it reads in the header; undefined: it cannot make anything of it. @param {Uint8Array} bytes */
export function asMagickSees(bytes) {
  try {
    const { width, height, format, orientation, interlace, colorSpace } = MagickImageInfo.create(bytes);
    return { width, height, format: String(format), orientation: Number(orientation), interlace, colorSpace };
  } catch {
    return undefined;
  }
}

/** Whether it decodes the file to the end without a complaint. @param {Uint8Array} bytes */
export function magickDecodes(bytes) {
  const image = MagickImage.create();
  let isClean = true;
  image.onWarning = () => {
    isClean = false;
  };
  try {
    image.read(bytes);
  } catch {
    return false;
  } finally {
    image.dispose();
  }
  return isClean;
}

/** @type {ReadonlyMap<number, number>} */
const COMPONENTS = new Map([
  [ColorSpace.Gray, 1],
  [ColorSpace.LinearGray, 1],
  [ColorSpace.CMYK, 4],
]);

/**
 * In what our facts of a file are not ImageMagick's; empty: they are the same.
 * @param {ByteFacts} ours @param {Uint8Array} bytes @returns {string[]}
 */
export function differences(ours, bytes) {
  const theirs = asMagickSees(bytes);
  if (!theirs) return ours.jpeg?.state === 'whole' ? ['whole to us, nothing to ImageMagick'] : [];
  const { jpeg, size } = ours;
  /** @type {[string, unknown, unknown][]} */
  const facts = [
    ['kind', ours.kind, theirs.format.toLowerCase()],
    ['bytes', ours.bytes, bytes.length],
    ...(size
      ? /** @type {[string, unknown, unknown][]} */ ([
          ['width', size.width, theirs.width],
          ['height', size.height, theirs.height],
        ])
      : []),
    ...(jpeg
      ? /** @type {[string, unknown, unknown][]} */ ([
          ['components', jpeg.components, COMPONENTS.get(theirs.colorSpace) ?? 3],
          ['progressive', jpeg.coding === 'progressive', theirs.interlace === Interlace.Jpeg],
          // Where nothing is written ImageMagick says 0: upright.
          ['orientation', jpeg.orientation, Math.max(1, theirs.orientation)],
          ['whole', jpeg.state === 'whole', magickDecodes(bytes)],
        ])
      : []),
  ];
  return facts
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => `${name}: ${one}, to ImageMagick ${other}`);
}

/** An EXIF segment that states an orientation. @param {number} orientation @param {boolean} isLittle its byte order */
function exif(orientation, isLittle) {
  const bytes = new Uint8Array(36);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, 34);
  bytes.set([0x45, 0x78, 0x69, 0x66, 0, 0, ...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d])], 4);
  view.setUint16(12, 42, isLittle);
  view.setUint32(14, 8, isLittle);
  view.setUint16(18, 1, isLittle);
  view.setUint16(20, 0x0112, isLittle);
  view.setUint16(22, 3, isLittle);
  view.setUint32(24, 1, isLittle);
  view.setUint16(28, orientation, isLittle);
  return bytes;
}

/** @param {...Uint8Array} parts */
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** The formats in which a photo is stored anew, under whatever name. */
const FORMATS = [
  MagickFormat.Png,
  MagickFormat.WebP,
  MagickFormat.Bmp,
  MagickFormat.Gif,
  MagickFormat.Tiff,
  MagickFormat.Avif,
  MagickFormat.Jxl,
];

/** @param {Uint8Array} file @param {(image: import('@imagemagick/magick-wasm').IMagickImage) => void} change @param {MagickFormat} format */
function rewritten(file, change, format) {
  const image = MagickImage.create(file);
  try {
    change(image);
    return image.write(format, (bytes) => Uint8Array.from(bytes));
  } finally {
    image.dispose();
  }
}

/**
 * A photo's file as it is and as files come: turned by its EXIF, cut short, filled up, coded otherwise, of another kind. Which of
 * each it is, its number decides.
 * @param {Uint8Array} file a JPEG @param {number} number @returns {readonly (readonly [name: string, bytes: Uint8Array])[]}
 */
export function relatives(file, number) {
  const dice = randomly(number + 1);
  const end = dice.whole(Math.floor(file.length * 0.03), file.length - 3);
  // Which of two EXIF segments counts, no standard says.
  const bare = Buffer.from(file).includes('Exif\0\0')
    ? rewritten(file, (image) => image.strip(), MagickFormat.Jpeg)
    : file;
  const turned = joined(bare.subarray(0, 2), exif((number % 8) + 1, number % 16 > 7), bare.subarray(2));
  const filled = Uint8Array.from(file);
  filled.fill(0, Math.max(end, Math.floor(file.length / 4)));
  const format = FORMATS[number % FORMATS.length] ?? MagickFormat.Png;
  const space = [ColorSpace.sRGB, ColorSpace.Gray, ColorSpace.CMYK][number % 3] ?? ColorSpace.sRGB;
  return [
    ['as it is', file],
    ['turned', turned],
    ['cut short', file.subarray(0, end)],
    ['filled up', filled],
    ['more behind its end', joined(file, file.subarray(0, dice.whole(1, 2000)))],
    [
      `coded otherwise (${space})`,
      rewritten(
        file,
        (image) => {
          image.colorSpace = space;
          image.quality = dice.whole(20, 98);
        },
        number % 2 === 0 ? MagickFormat.Pjpeg : MagickFormat.Jpeg,
      ),
    ],
    [`as ${format}`, rewritten(file, (image) => image.resize(dice.whole(17, 90), dice.whole(17, 120)), format)],
  ];
}
