/** @vitest-environment node */
import { FilterType, MagickGeometry, MagickImage, MagickReadSettings } from '@imagemagick/magick-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bytesOf,
  ColorSpace,
  draw,
  exif,
  MagickFormat,
  segment,
  startImageMagick,
  withSegments,
} from '@/tests/photo-files';
import type { Pixels } from '../contract';
import { lumaOf } from '../figures/luma';
import { type Glance, glanceAt } from './glance';

beforeAll(startImageMagick);

/** Colours that run softly over the picture, with grain, so that every block has details to be skipped. */
function painted(width: number, height: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: width * height * 4 }, (_, p) => {
    const [x, y] = [((p >> 2) % width) / width, Math.floor((p >> 2) / width) / height];
    const grain = (((p >> 2) * 7919) % 23) - 11;
    return [70 + 150 * x + grain, 60 + 140 * y + grain, 200 - 90 * x * y + grain, 255][p & 3]!;
  });
}

interface Making {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
  readonly defines?: Readonly<Record<string, string>>;
}

function jpegOf({ width, height, quality, defines = {} }: Making): Uint8Array<ArrayBuffer> {
  const settings = new MagickReadSettings({ format: MagickFormat.Rgba, width, height, depth: 8 });
  const image = MagickImage.create(painted(width, height), settings);
  image.quality = quality;
  for (const [name, value] of Object.entries(defines)) image.settings.setDefine(MagickFormat.Jpeg, name, value);
  return image.write(MagickFormat.Jpeg, (bytes) => Uint8Array.from(bytes));
}

/** The same as ImageMagick shows it, upright, brought to that size by means. */
function seenByMagick(file: Uint8Array, width: number, height: number): Uint8Array {
  const image = MagickImage.create(file);
  image.autoOrient();
  const size = new MagickGeometry(width, height);
  size.ignoreAspectRatio = true;
  image.filterType = FilterType.Box;
  image.resize(size);
  return image.getPixels((pixels) => pixels.toByteArray(0, 0, image.width, image.height, 'RGBA')!);
}

/** Mean and largest distance of the two, levels, a block away from the edges. */
function apart({ width, height, data }: Pixels, other: Uint8Array): { readonly mean: number; readonly most: number } {
  let [sum, most, count] = [0, 0, 0];
  for (let p = 0; p < data.length; p += 1) {
    const [x, y] = [(p >> 2) % width, Math.floor((p >> 2) / width)];
    if (x < 2 || y < 2 || x > width - 3 || y > height - 3) continue;
    const distance = Math.abs(data[p]! - other[p]!);
    sum += distance;
    most = Math.max(most, distance);
    count += 1;
  }
  return { mean: sum / count, most };
}

const SAMPLINGS = { '4:4:4': '1x1', '4:2:2': '2x1', '4:4:0': '1x2', '4:2:0': '2x2' };
function glanced(file: Uint8Array): Glance {
  const glance = glanceAt(file);
  if (glance === undefined || glance === 'damaged') throw new Error(`No glance: ${glance}`);
  return glance;
}

describe('a JPEG in small is what ImageMagick makes of it', () => {
  for (const [name, sampling] of Object.entries(SAMPLINGS))
    it(`with colours ${name}, at any quality and size`, () => {
      for (const [width, height, quality] of [
        [320, 240, 92],
        [317, 245, 60],
        [163, 401, 98],
      ] as const) {
        const file = jpegOf({ width, height, quality, defines: { 'sampling-factor': sampling } });
        const small = [Math.round(width / 8), Math.round(height / 8)] as const;
        const { mean, most } = apart(glanced(file).drawn(...small), seenByMagick(file, ...small));
        expect(mean, `${width}x${height}`).toBeLessThan(2);
        expect(most, `${width}x${height}`).toBeLessThan(12);
      }
    });
  it('upright, however it was held', () => {
    const plain = jpegOf({ width: 320, height: 176, quality: 90 });
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const file = withSegments(plain, exif(orientation));
      const [width, height] = orientation < 5 ? [320, 176] : [176, 320];
      const glance = glanced(file);
      expect([glance.width, glance.height]).toEqual([width, height]);
      const small = glance.drawn(width / 8, height / 8);
      expect(apart(small, seenByMagick(file, width / 8, height / 8)).most, `turned ${orientation}`).toBeLessThan(12);
    }
  });
  it('where the scan starts anew again and again', () => {
    const file = jpegOf({ width: 320, height: 240, quality: 85, defines: { 'restart-interval': '3' } });
    expect(file.some((byte, at) => byte === 0xff && file[at + 1] === 0xd3)).toBe(true);
    expect(apart(glanced(file).drawn(40, 30), seenByMagick(file, 40, 30)).most).toBeLessThan(12);
  });
  it('at a size of one’s choice', () => {
    const { width, height, data } = glanced(jpegOf({ width: 320, height: 240, quality: 90 })).drawn(44, 32);
    expect([width, height, data.length]).toEqual([44, 32, 44 * 32 * 4]);
  });
});

/** Furthest and mean distance of the luma of a piece from what ImageMagick decodes. */
function lumaApart(file: Uint8Array, left: number, top: number, width: number, height: number) {
  const image = MagickImage.create(file);
  image.autoOrient();
  const pixels = image.getPixels((all) => all.toByteArray(left, top, width, height, 'RGB')!);
  const piece = glanced(file).luma(left, top, width, height);
  expect([piece.width, piece.height, piece.values.length]).toEqual([width, height, width * height]);
  const apartAt = Array.from(piece.values, (luma, n) =>
    Math.abs(luma - lumaOf(pixels[3 * n]!, pixels[3 * n + 1]!, pixels[3 * n + 2]!)),
  );
  return { mean: apartAt.reduce((sum, one) => sum + one, 0) / apartAt.length, most: Math.max(...apartAt) };
}

describe('a piece at full resolution is as light as ImageMagick decodes it', () => {
  for (const [name, sampling] of Object.entries(SAMPLINGS))
    it(`with colours ${name}, wherever it lies and at any quality`, () => {
      for (const quality of [60, 86, 99]) {
        const file = jpegOf({ width: 157, height: 203, quality, defines: { 'sampling-factor': sampling } });
        for (const [left, top, width, height] of [
          [0, 0, 157, 203],
          [31, 77, 64, 40],
          [156, 202, 1, 1],
        ] as const) {
          const { mean, most } = lumaApart(file, left, top, width, height);
          // Half a level of rounding in each colour, and now and then one in the transform.
          expect(mean, `quality ${quality}`).toBeLessThan(0.35);
          expect(most, `quality ${quality}`).toBeLessThan(2);
        }
      }
    });
  it('upright, however it was held', () => {
    const plain = jpegOf({ width: 160, height: 88, quality: 90 });
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const file = withSegments(plain, exif(orientation));
      const [left, top, width, height] = orientation < 5 ? ([41, 13, 90, 60] as const) : ([13, 41, 60, 90] as const);
      expect(lumaApart(file, left, top, width, height).most, `turned ${orientation}`).toBeLessThan(2);
    }
  });
  it('where the scan starts anew again and again', () => {
    const file = jpegOf({ width: 320, height: 240, quality: 85, defines: { 'restart-interval': '7' } });
    expect(lumaApart(file, 100, 50, 120, 90).most).toBeLessThan(2);
  });
});

describe('what is no usual JPEG is left to the browser', () => {
  const usual = () => jpegOf({ width: 160, height: 120, quality: 85 });
  it('grey, four-coloured, progressive, of another kind', () => {
    expect(glanceAt(draw({ colours: ColorSpace.Gray }))).toBeUndefined();
    expect(glanceAt(draw({ colours: ColorSpace.CMYK }))).toBeUndefined();
    expect(glanceAt(draw({ format: MagickFormat.Pjpeg }))).toBeUndefined();
    expect(glanceAt(draw({ format: MagickFormat.Png }))).toBeUndefined();
    expect(glanceAt(new Uint8Array())).toBeUndefined();
  });
  it('with colours of its own', () => {
    const profile = segment(0xe2, bytesOf('ICC_PROFILE\0', [1, 1, 0, 0, 0, 0]));
    expect(glanceAt(withSegments(usual(), profile))).toBeUndefined();
    const adobe = (transform: number) => segment(0xee, bytesOf('Adobe', [0, 100, 0, 0, 0, 0, transform]));
    expect(glanceAt(withSegments(usual(), adobe(0)))).toBeUndefined();
    expect(glanceAt(withSegments(usual(), adobe(1)))).toBeDefined();
  });
  it('cut short', () => expect(glanceAt(usual().subarray(0, usual().length - 60))).toBeUndefined());
});

describe('a JPEG whose data does not fill its picture is told, though it ends as it should', () => {
  const usual = () => jpegOf({ width: 160, height: 120, quality: 85 });
  it('with an end that came too early', () => {
    const file = usual();
    expect(glanceAt(bytesOf(file.subarray(0, file.length - 400), [0xff, 0xd9]))).toBe('damaged');
  });
  it('with nothing but zeros from its middle on', () => {
    const file = usual();
    expect(glanceAt(file.fill(0, file.length >> 1, file.length - 2))).toBe('damaged');
  });
  it('and a sound one is not, however it is stored and whatever stands behind it', () => {
    for (const sampling of Object.values(SAMPLINGS))
      for (const quality of [30, 75, 100])
        for (const interval of ['0', '5']) {
          const defines = { 'sampling-factor': sampling, 'restart-interval': interval };
          const file = jpegOf({ width: 61, height: 83, quality, defines });
          expect(glanceAt(bytesOf(file, [0, 1, 2, 3]))).toMatchObject({ width: 61, height: 83 });
        }
  });
});
