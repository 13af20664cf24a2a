/** @vitest-environment node */
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, ColorSpace, draw, exif, MagickFormat, startImageMagick, withSegments } from '@/tests/photo-files';
import { damaged, randomFrom } from '@/tests/photo-mutations';
import { readBytes } from '.';

beforeAll(startImageMagick);

/** One file of each kind and of each sort of JPEG. */
const seedFiles = (): readonly Uint8Array[] => [
  ...[
    MagickFormat.Jpeg,
    MagickFormat.Pjpeg,
    MagickFormat.Png,
    MagickFormat.WebP,
    MagickFormat.Avif,
    MagickFormat.Bmp,
    MagickFormat.Gif,
    MagickFormat.Tiff,
  ].map((format) => draw({ width: 24, height: 33, format })),
  draw({ width: 24, height: 33, colours: ColorSpace.CMYK }),
  withSegments(draw({ width: 24, height: 33 }), exif(6, 'little', true)),
  bytesOf([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
  bytesOf('<svg xmlns="x">'),
];

describe('no damage to a file brings the reader down', () => {
  it('10,000 damaged files, each of which gets an answer of the usual shape', () => {
    const seeds = seedFiles();
    const random = randomFrom(20_260_320);
    for (let count = 0; count < 10_000; count++) {
      const seed = seeds[count % seeds.length] ?? new Uint8Array([0]);
      const other = seeds[Math.floor(random() * seeds.length)] ?? seed;
      const bytes = damaged(seed, random, other);
      const { kind, size, jpeg, bytes: length } = readBytes(bytes);
      expect(length).toBe(bytes.length);
      expect(kind === 'jpeg').toBe(jpeg !== undefined);
      if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
      if (jpeg?.state === 'whole') expect(size).toBeDefined();
    }
  });
});
