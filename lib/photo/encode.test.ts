import { describe, expect, it } from 'vitest';
import { BYTE_WINDOWS } from '@/lib/domain/photo-specs';
import { encodeWithin } from './encode';

/** An encoder whose files grow as those of a browser do, with the jump at 0.9; and what it was asked. */
function encoderOf(full: number, jump = 1) {
  const asked: number[] = [];
  const encode = async (quality: number) => {
    asked.push(quality);
    return new Blob([new Uint8Array(Math.round(full * quality ** 3 * (quality > 0.9 ? jump : 1)))]);
  };
  return { asked, encode };
}

describe('a registration photo is brought to about 10 KB', () => {
  for (const full of [12_500, 20_000, 45_000, 90_000, 300_000])
    it(`from ${full} bytes at full quality`, async () => {
      const { encode, asked } = encoderOf(full, 1.8);
      const { size } = await encodeWithin(encode, BYTE_WINDOWS.upload);
      expect(size).toBeGreaterThanOrEqual(BYTE_WINDOWS.upload.least);
      expect(size).toBeLessThanOrEqual(BYTE_WINDOWS.upload.most);
      expect(asked.length).toBeLessThanOrEqual(10);
    });
  it('a picture too plain for it becomes as heavy as it can', async () => {
    const { encode } = encoderOf(4_000);
    expect((await encodeWithin(encode, BYTE_WINDOWS.upload)).size).toBe(4_000);
  });
});

describe('a source photo keeps all the quality that is useful', () => {
  it('in one encoding, where nothing speaks against it', async () => {
    const { encode, asked } = encoderOf(400_000);
    await encodeWithin(encode, BYTE_WINDOWS.source);
    expect(asked).toEqual([BYTE_WINDOWS.source.quality]);
  });
  it('more than usual, to be over 30 KB', async () => {
    const { encode } = encoderOf(33_000);
    expect((await encodeWithin(encode, BYTE_WINDOWS.source)).size).toBeGreaterThanOrEqual(BYTE_WINDOWS.source.least);
  });
  it('less, to stay below what is sensible to hand over', async () => {
    const { encode } = encoderOf(9_000_000);
    expect((await encodeWithin(encode, BYTE_WINDOWS.source)).size).toBeLessThanOrEqual(BYTE_WINDOWS.source.most);
  });
});
