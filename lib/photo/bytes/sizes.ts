/** The size in pixels that the header of a picture states, for kinds other than JPEG. */
import { readTiff } from './exif';
import type { FileKind, Size } from './facts';
import type { View } from './view';

/** How far into an AVIF or HEIC file its sizes are looked for, in bytes. */
const BOXES_WITHIN = 65_536;

const sizeOf = (width: number, height: number): Size | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

function sizeOfWebp(view: View): Size | undefined {
  if (view.says(12, 'VP8 ')) return sizeOf(view.le16(26) & 0x3fff, view.le16(28) & 0x3fff);
  if (view.says(12, 'VP8L')) {
    const bits = view.le32(21);
    return sizeOf((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (!view.says(12, 'VP8X')) return undefined;
  return sizeOf((view.le32(24) & 0xffffff) + 1, (view.le32(27) & 0xffffff) + 1);
}

function sizeOfBmp(view: View): Size | undefined {
  if (view.le32(14) === 12) return sizeOf(view.le16(18), view.le16(20));
  // A negative height says that the rows begin at the top.
  return sizeOf(view.le32(18) | 0, Math.abs(view.le32(22) | 0));
}

/** The largest of the sizes named: tiles and thumbnails have theirs, too. */
function sizeOfBoxes(view: View): Size | undefined {
  let largest: Size | undefined;
  const end = Math.min(view.length, BOXES_WITHIN) - 16;
  for (let at = 0; at <= end; at++) {
    if (view.u8(at) !== 0x69 || !view.says(at, 'ispe')) continue;
    const size = sizeOf(view.u32(at + 8), view.u32(at + 12));
    if (size && size.width * size.height > (largest ? largest.width * largest.height : 0)) largest = size;
  }
  return largest;
}

/** The size as stored, or undefined where the header does not tell. */
export function statedSize(kind: FileKind, view: View): Size | undefined {
  switch (kind) {
    case 'png':
      return view.says(12, 'IHDR') ? sizeOf(view.u32(16), view.u32(20)) : undefined;
    case 'gif':
      return sizeOf(view.le16(6), view.le16(8));
    case 'bmp':
      return sizeOfBmp(view);
    case 'webp':
      return sizeOfWebp(view);
    case 'tiff':
      return readTiff(view, 0, view.length).size;
    case 'avif':
    case 'heic':
      return sizeOfBoxes(view);
    default:
      return undefined;
  }
}
