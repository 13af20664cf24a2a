import { describe, expect, it } from 'vitest';
import { BYTE_WINDOWS, type Limit, OFFICIAL_SIZE, PHOTO_SOURCES, PHOTO_SPECS } from './photo-specs';
import { SOURCES } from './sources';

const limits = Object.values(PHOTO_SPECS).flatMap(({ id, limits }) =>
  Object.entries(limits).flatMap(([measure, list]) => list.map((limit) => ({ name: `${id}.${measure}`, limit, list }))),
);
const lower = ({ least = Number.NEGATIVE_INFINITY }: Limit): number => least;
const upper = ({ most = Number.POSITIVE_INFINITY }: Limit): number => most;

describe('every number about photos brings its proof', () => {
  it('a source that we can name, a year, and how sure it is', () => {
    for (const { name, limit } of limits) {
      expect({ ...SOURCES, ...PHOTO_SOURCES }, name).toHaveProperty(limit.source);
      expect(limit.year, name).toBeGreaterThanOrEqual(2020);
      expect(limit.confidence === 'own', name).toBe(limit.source === 'own-measurements');
    }
  });
  it('and bounds something', () => {
    for (const { name, limit } of limits) expect(limit.least ?? limit.most, name).toBeDefined();
  });
});

describe('where sources disagree the stricter one warns', () => {
  it('so no figure fails that would not warn by another number as well', () => {
    for (const { name, limit, list } of limits) {
      if (limit.missed !== 'fail' || limit.provided) continue;
      const warnings = list.filter(({ missed, provided, regions }) => missed === 'warn' && !provided && !regions);
      const below = warnings.filter(({ least }) => least !== undefined);
      const above = warnings.filter(({ most }) => most !== undefined);
      if (limit.least !== undefined && below.length > 0)
        expect(Math.max(...below.map(lower)), name).toBeGreaterThanOrEqual(limit.least);
      if (limit.most !== undefined && above.length > 0)
        expect(Math.min(...above.map(upper)), name).toBeLessThanOrEqual(limit.most);
    }
  });
});

describe('the two pictures cannot be taken for each other', () => {
  const meets = (list: readonly Limit[] | undefined, figure: number): boolean =>
    (list ?? []).every((limit) => limit.missed === 'warn' || (figure >= lower(limit) && figure <= upper(limit)));
  it('by their size: what the tool saves is no source photo without a warning', () => {
    const strict = PHOTO_SPECS.source.limits.width?.find(({ missed }) => missed === 'warn');
    expect(strict && lower(strict)).toBeGreaterThan(OFFICIAL_SIZE.width);
    expect(meets(PHOTO_SPECS.upload.limits.width, OFFICIAL_SIZE.width + 1)).toBe(false);
  });
  it('and what is made here keeps to the numbers of its own kind', () => {
    for (const id of ['source', 'upload'] as const)
      for (const bytes of [BYTE_WINDOWS[id].least, BYTE_WINDOWS[id].most])
        expect(meets(PHOTO_SPECS[id].limits.fileBytes, bytes), `${id} ${bytes}`).toBe(true);
  });
});
