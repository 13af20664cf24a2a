/** Says what a file is by its first bytes, whatever its name. */
import type { FileKind } from './facts';
import type { View } from './view';

/** Beginnings that say it at once. `at` is where they stand. */
const BEGINNINGS: readonly (readonly [kind: FileKind, letters: string, at?: number])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['jxl', '\xff\x0a'],
  ['jxl', '\0\0\0\x0cJXL \r\n'],
  ['jp2', '\0\0\0\x0cjP  \r\n'],
  ['jp2', '\xff\x4f\xff\x51'],
  ['psd', '8BPS'],
  ['ico', '\0\0\x01\0'],
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'Rar!\x1a\x07'],
  ['zip', '7z\xbc\xaf\x27\x1c'],
  ['video', '\x1aE\xdf\xa3'],
  ['program', 'MZ'],
  ['program', '\x7fELF'],
];

const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];
/** As many compatible brands as are looked at. */
const MOST_BRANDS = 32;

/** The kind of an ISO media file, by its brands: a generic major brand leaves it to the others. */
function kindOfBoxes(view: View): FileKind {
  const end = Math.min(view.u32(0), 16 + MOST_BRANDS * 4, view.length);
  const brands: number[] = [8];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(at);
  const has = (names: readonly string[]): boolean => brands.some((at) => names.some((name) => view.says(at, name)));
  if (has(AVIF_BRANDS)) return 'avif';
  return has(HEIC_BRANDS) ? 'heic' : 'video';
}

/** The kind of a text that begins with a tag, after white space and a byte order mark. */
function kindOfMarkup(view: View): FileKind | undefined {
  let at = view.says(0, '\xef\xbb\xbf') ? 3 : 0;
  while (at < 64 && [0x20, 0x09, 0x0a, 0x0d].includes(view.u8(at))) at += 1;
  if (view.u8(at) !== 0x3c) return undefined;
  let head = '';
  for (let next = at; next < Math.min(view.length, at + 512); next++) head += String.fromCharCode(view.u8(next));
  if (/<svg[\s>]/i.test(head)) return 'svg';
  return /^<(!doctype|html|\?xml|head|body|!--)/i.test(head) ? 'web-page' : undefined;
}

export function kindOf(view: View): FileKind {
  if (view.length === 0) return 'empty';
  for (const [kind, letters, at = 0] of BEGINNINGS) if (view.says(at, letters)) return kind;
  if (view.says(0, 'RIFF')) return view.says(8, 'WEBP') ? 'webp' : view.says(8, 'AVI ') ? 'video' : 'unknown';
  if (view.says(4, 'ftyp')) return kindOfBoxes(view);
  // Two letters are little: the header that follows must have a length that a bitmap's has.
  if (view.says(0, 'BM') && [12, 40, 52, 56, 64, 108, 124].includes(view.le32(14))) return 'bmp';
  return kindOfMarkup(view) ?? 'unknown';
}
