/**
 * Reads orientation and GPS out of the first directory of a TIFF structure, as in the EXIF segment of a JPEG.
 *
 * - Reads the first directory only: no chain, no loop.
 * - What is not written as the standard says (orientation as one SHORT of 1–8) counts as not written, as in the browsers.
 */
import type { Size } from './facts';
import type { View } from './view';

const ORIENTATION = 0x0112;
const GPS_DIRECTORY = 0x8825;
const WIDTH = 0x0100;
const HEIGHT = 0x0101;
const SHORT = 3;
const LONG = 4;
/** More entries than any camera writes. */
const MOST_ENTRIES = 256;

export interface TiffFacts {
  readonly orientation: number;
  readonly hasGps: boolean;
  readonly size: Size | undefined;
}

const NOTHING: TiffFacts = { orientation: 1, hasGps: false, size: undefined };

/** Reads the TIFF structure from `start` on; nothing at or past `end` is looked at. */
export function readTiff(view: View, start: number, end: number): TiffFacts {
  const isLittle = view.says(start, 'II');
  if (!isLittle && !view.says(start, 'MM')) return NOTHING;
  const u16 = isLittle ? view.le16 : view.u16;
  const u32 = isLittle ? view.le32 : view.u32;
  if (u16(start + 2) !== 42) return NOTHING;
  const directory = start + u32(start + 4);
  if (directory + 2 > end) return NOTHING;
  const count = Math.min(u16(directory), MOST_ENTRIES);
  let orientation = 1;
  let hasGps = false;
  let width = 0;
  let height = 0;
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > end) break;
    const type = u16(at + 2);
    const isOne = u32(at + 4) === 1;
    const value = type === SHORT ? u16(at + 8) : type === LONG ? u32(at + 8) : 0;
    switch (u16(at)) {
      case ORIENTATION:
        if (type === SHORT && isOne && value >= 1 && value <= 8) orientation = value;
        break;
      case GPS_DIRECTORY:
        hasGps = true;
        break;
      case WIDTH:
        width = value;
        break;
      case HEIGHT:
        height = value;
        break;
      default:
    }
  }
  return { orientation, hasGps, size: width > 0 && height > 0 ? { width, height } : undefined };
}
