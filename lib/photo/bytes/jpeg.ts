/**
 * Walks a JPEG from marker to marker, as a decoder would, without decoding anything.
 *
 * - Segments are skipped by their length, so that what only looks like a frame header (in a comment, in the EXIF
 *   thumbnail) is not taken for one; of several, the first counts.
 * - The end is looked for behind the picture's own data: the end marker of a thumbnail does not count.
 * - Every byte is looked at once at most.
 */
import { readTiff } from './exif';
import type { JpegFacts, Size } from './facts';
import type { View } from './view';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const EXIF = 'Exif\0\0';

const standsAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= SOI) || marker === 0x01;
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Where the next marker begins (its FF), or the end. Inside a scan FF 00 and the restart markers are data. */
function nextMarker(bytes: Uint8Array, from: number, inScan: boolean): number {
  const last = bytes.length - 1;
  for (let at = from; at < last; at++) {
    if (bytes[at] !== 0xff) continue;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || marker === 0) continue;
    if (inScan && marker >= 0xd0 && marker <= 0xd7) continue;
    return at;
  }
  return bytes.length;
}

function codingOf(marker: number): JpegFacts['coding'] {
  if (marker === 0xc2) return 'progressive';
  return marker === 0xc0 || marker === 0xc1 ? 'baseline' : 'rare';
}

/** Reads bytes that begin with FF D8. */
export function readJpeg(bytes: Uint8Array, view: View): JpegFacts {
  let at = 2;
  let scans = 0;
  let hasEnd = false;
  let hasExif = false;
  let tiff = { orientation: 1, hasGps: false };
  let frame: Pick<JpegFacts, 'size' | 'components' | 'bits' | 'coding'> | undefined;
  for (;;) {
    at = nextMarker(bytes, at, scans > 0);
    if (at >= bytes.length) break;
    const marker = view.u8(at + 1);
    at += 2;
    if (marker === EOI) {
      hasEnd = true;
      break;
    }
    if (standsAlone(marker)) continue;
    const length = view.u16(at);
    const end = at + length;
    if (length < 2 || end > bytes.length) break;
    if (marker === SOS) scans += 1;
    else if (isFrame(marker) && length >= 8) frame ??= frameAt(view, at, marker);
    else if (marker === APP1 && !hasExif && view.says(at + 2, EXIF)) {
      hasExif = true;
      tiff = readTiff(view, at + 2 + EXIF.length, end);
    }
    at = end;
  }
  const isThere = frame?.size !== undefined && scans > 0;
  return {
    ...(frame ?? { size: undefined, components: 0, bits: 0, coding: 'baseline' }),
    scans,
    // Without a frame or a scan a decoder finds nothing; where the file just stops before it, the rest is missing.
    state: isThere && hasEnd ? 'whole' : isThere || !hasEnd ? 'cut-short' : 'broken',
    orientation: tiff.orientation,
    hasExif,
    hasGps: tiff.hasGps,
  };
}

function frameAt(view: View, at: number, marker: number): Pick<JpegFacts, 'size' | 'components' | 'bits' | 'coding'> {
  const size: Size = { height: view.u16(at + 3), width: view.u16(at + 5) };
  return {
    // A height of 0 is to be told after the first scan; browsers refuse such a file.
    size: size.width > 0 && size.height > 0 ? size : undefined,
    components: view.u8(at + 7),
    bits: view.u8(at + 2),
    coding: codingOf(marker),
  };
}
