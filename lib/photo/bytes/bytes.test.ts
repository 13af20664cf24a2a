/** @vitest-environment node */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  asMagickSees,
  bytesOf,
  ColorSpace,
  draw,
  exif,
  Interlace,
  MagickFormat,
  magickDecodes,
  segment,
  startImageMagick,
  withSegments,
} from '@/tests/photo-files';
import { readBytes, uprightSize } from '.';

beforeAll(startImageMagick);

const KINDS = {
  jpeg: MagickFormat.Jpeg,
  png: MagickFormat.Png,
  webp: MagickFormat.WebP,
  avif: MagickFormat.Avif,
  bmp: MagickFormat.Bmp,
  gif: MagickFormat.Gif,
  tiff: MagickFormat.Tiff,
  jxl: MagickFormat.Jxl,
  jp2: MagickFormat.Jp2,
  psd: MagickFormat.Psd,
} as const;
const SIZES = [
  [295, 413],
  [60, 84],
  [301, 17],
  [1, 1],
] as const;

describe('a file is what its bytes say, whatever its name', () => {
  for (const [kind, format] of Object.entries(KINDS))
    it(`${kind}, as ImageMagick reads it`, () => {
      for (const [width, height] of SIZES) {
        const bytes = draw({ width, height, format });
        const facts = readBytes(bytes);
        const seen = asMagickSees(bytes);
        expect(facts.kind).toBe(kind);
        expect(facts.kind).toBe(seen?.format.toLowerCase());
        expect(facts.bytes).toBe(bytes.length);
        if (facts.size) expect(facts.size).toEqual({ width: seen?.width, height: seen?.height });
      }
    });
  it('and all that browsers decode tell their size before they are decoded', () => {
    for (const format of [KINDS.jpeg, KINDS.png, KINDS.webp, KINDS.avif, KINDS.bmp, KINDS.gif])
      expect(readBytes(draw({ width: 301, height: 17, format })).size).toEqual({ width: 301, height: 17 });
  });
  it('WebP of all three kinds', () => {
    const lossless = bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [5, 0, 0, 0, 0x2f, 0x2c, 0x01, 0x04, 0x00]);
    expect(readBytes(lossless).size).toEqual({ width: 301, height: 17 });
    const extended = bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 44, 1, 0, 16, 0, 0]);
    expect(readBytes(extended).size).toEqual({ width: 301, height: 17 });
  });
  const others: Record<string, Uint8Array> = {
    heic: bytesOf([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
    avif: bytesOf([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1avif'),
    video: bytesOf([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isommp41'),
    pdf: bytesOf('%PDF-1.7\n'),
    zip: bytesOf('PK\x03\x04\x14\0'),
    svg: bytesOf('\xef\xbb\xbf<?xml version="1.0"?><svg xmlns="x">'),
    'web-page': bytesOf('\n<!DOCTYPE html><title>'),
    program: bytesOf('MZ\x90\0'),
    ico: bytesOf('\0\0\x01\0\x01\0'),
    empty: bytesOf(''),
    unknown: bytesOf('just words'),
  };
  for (const [kind, bytes] of Object.entries(others)) it(kind, () => expect(readBytes(bytes).kind).toBe(kind));
});

describe('a JPEG tells what it is made of', () => {
  it('colours, coding and size, in 24 mixtures, as ImageMagick reads them', () => {
    const mixtures = [ColorSpace.sRGB, ColorSpace.Gray, ColorSpace.CMYK].flatMap((colours) =>
      [MagickFormat.Jpeg, MagickFormat.Pjpeg].flatMap((format) =>
        [20, 60, 85, 98].map((quality) => ({ colours, format, quality })),
      ),
    );
    for (const mixture of mixtures) {
      const bytes = draw({ width: 123, height: 77, ...mixture });
      const { jpeg, size } = readBytes(bytes);
      const seen = asMagickSees(bytes);
      expect(size).toEqual({ width: seen?.width, height: seen?.height });
      expect(jpeg?.state).toBe('whole');
      expect(jpeg?.bits).toBe(8);
      expect(jpeg?.components).toBe({ [ColorSpace.Gray]: 1, [ColorSpace.CMYK]: 4 }[Number(seen?.colorSpace)] ?? 3);
      expect(jpeg?.coding).toBe(seen?.interlace === Interlace.Jpeg ? 'progressive' : 'baseline');
    }
  });
  it('every orientation, in both byte orders, as ImageMagick reads it', () => {
    for (const order of ['big', 'little'] as const)
      for (let orientation = 1; orientation <= 8; orientation++) {
        const bytes = withSegments(draw({ width: 60, height: 84 }), exif(orientation, order));
        const facts = readBytes(bytes);
        expect(facts.jpeg?.orientation).toBe(orientation);
        expect(asMagickSees(bytes)?.orientation).toBe(orientation);
        expect(uprightSize(facts)).toEqual(orientation < 5 ? { width: 60, height: 84 } : { width: 84, height: 60 });
      }
  });
  it('whether it names the place where it was taken', () => {
    const plain = withSegments(draw(), exif(1));
    expect(readBytes(plain).jpeg).toMatchObject({ hasExif: true, hasGps: false });
    expect(readBytes(withSegments(draw(), exif(1, 'little', true))).jpeg?.hasGps).toBe(true);
    expect(readBytes(draw()).jpeg).toMatchObject({ hasExif: false, hasGps: false });
  });
  it('an orientation that no standard knows counts as none', () => {
    for (const orientation of [0, 9, 300])
      expect(readBytes(withSegments(draw(), exif(orientation))).jpeg?.orientation).toBe(1);
  });
});

describe('only the picture’s own frame counts', () => {
  const frame = (width: number, height: number) =>
    bytesOf([
      0xff,
      0xc0,
      0,
      17,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      3,
      1,
      34,
      0,
      2,
      17,
      1,
      3,
      17,
      1,
    ]);
  it('not one in a comment, nor that of the thumbnail', () => {
    const thumbnail = segment(0xe1, bytesOf('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0', draw({ width: 9, height: 9 })));
    const bytes = withSegments(draw({ width: 300, height: 420 }), segment(0xfe, frame(20, 20)), thumbnail);
    expect(readBytes(bytes).size).toEqual({ width: 300, height: 420 });
    expect(asMagickSees(bytes)).toMatchObject({ width: 300, height: 420 });
  });
  it('and the first one, though fill bytes stand before it', () => {
    const jpeg = draw({ width: 33, height: 44 });
    const filled = bytesOf(jpeg.subarray(0, 2), [0xff, 0xff, 0xff], jpeg.subarray(2));
    expect(readBytes(filled).size).toEqual({ width: 33, height: 44 });
  });
});

describe('a picture that is not all there is noticed', () => {
  const jpeg = () => draw({ width: 200, height: 280, quality: 95 });
  it('wherever it ends, as ImageMagick complains', () => {
    const whole = jpeg();
    expect(magickDecodes(whole)).toBe(true);
    for (const share of [0.05, 0.2, 0.5, 0.8, 0.95, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(readBytes(cut).jpeg?.state, `${share}`).toBe('cut-short');
      expect(magickDecodes(cut), `${share}`).toBe(false);
    }
  });
  it('also when the missing rest was filled up with zeros', () => {
    const bytes = jpeg();
    bytes.fill(0, bytes.length >> 1);
    expect(readBytes(bytes).jpeg?.state).toBe('cut-short');
  });
  it('though its thumbnail is whole', () => {
    const bytes = withSegments(jpeg(), segment(0xe1, bytesOf('Exif\0\0', draw({ width: 9, height: 9 }))));
    expect(readBytes(bytes.subarray(0, bytes.length - 500)).jpeg?.state).toBe('cut-short');
  });
  it('and bytes behind its end do not make it incomplete', () => {
    const bytes = bytesOf(jpeg(), jpeg(), [0, 0, 0]);
    expect(readBytes(bytes).jpeg?.state).toBe('whole');
    expect(magickDecodes(bytes)).toBe(true);
  });
  it('a beginning and an end with nothing between them holds no picture', () => {
    expect(readBytes(bytesOf([0xff, 0xd8, 0xff, 0xd9])).jpeg?.state).toBe('broken');
  });
});

describe('any bytes get an answer', () => {
  it('each begun file of each kind', () => {
    for (const format of Object.values(KINDS)) {
      const bytes = draw({ width: 20, height: 30, format });
      for (let end = 0; end <= Math.min(bytes.length, 700); end++)
        expect(readBytes(bytes.subarray(0, end))).toBeDefined();
    }
  });
  it('20 MB of nothing but markers, of nothing but empty segments, of nothing but zeros', () => {
    const size = 20 * 1024 * 1024;
    const floods = [bytesOf([0xff]), bytesOf([0xff, 0xe1, 0, 2]), bytesOf([0]), bytesOf([0xff, 0xda, 0, 2])];
    for (const drop of floods) {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += drop.length) bytes.set(drop, at);
      bytes.set([0xff, 0xd8, 0xff]);
      expect(readBytes(bytes).jpeg?.state).not.toBe('whole');
    }
  });
});
