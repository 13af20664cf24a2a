/** What the guides say is shown; the document about it is written by `npm run docs:coverage`. */
import { describe, expect, it } from 'vitest';
import { allRegions } from '@/lib/domain/regions';
import { SOURCES } from '@/lib/domain/sources';
import { coveragePage, GUIDES, pointingNowhere, shownTexts } from './coverage-page';

const texts = shownTexts(await allRegions());

describe('what the four guides say', () => {
  it('is shown, every statement of it, where the document says', () => {
    expect(pointingNowhere(GUIDES, texts)).toEqual([]);
  });
  it('comes from the guides that the facts name as well', () => {
    expect(GUIDES.map(({ source }) => source).sort()).toEqual(
      Object.keys(SOURCES)
        .filter((key) => key.startsWith('guide-'))
        .sort(),
    );
  });
  it('would be missed: a place that is not there, words that do not stand there, a statement shown nowhere', () => {
    const statements = [
      { at: '一', says: '甲', shown: [['step nothing', '甲']] },
      { at: '二', says: '乙', shown: [['step form', '没有这句话']] },
      { at: '三', says: '丙', shown: [] },
    ] as const;
    expect(pointingNowhere([{ source: 'guide', statements }], texts)).toHaveLength(3);
  });
});

it('docs/coverage-of-the-guides.md is what the statements say (npm run docs:coverage)', async () => {
  await expect(coveragePage()).toMatchFileSnapshot('../../docs/coverage-of-the-guides.md');
});
