/** Promises kept by the facts of the 35 organisations and of the years. */
import { describe, expect, it } from 'vitest';
import { AFTERWARDS, DURATIONS, EXAMS, EXPECTED, HALVES_LEARNED, NAMES_LEARNED } from './catalogue';
import { CHANGES_BY_YEAR } from './changes-by-year';
import { isCalendarDate } from './dates';
import { AGENCIES } from './places';
import { QUALIFICATIONS } from './qualifications';
import { CONFIDENCES, FACT_KINDS, type Fact } from './region';
import { FROM_OUTSIDE, RESIDENCE } from './region-requirements';
import { factWords } from './region-words';
import { allRegions, regionOf } from './regions';
import { SOURCES } from './sources';
import { REVIEWING, VARIANTS, variantChoices, variantFor, variantOf } from './variants';

const regions = await allRegions();
const files = Object.keys(import.meta.glob('./regions/*.ts')).filter((path) => !path.endsWith('index.ts'));

/** What a fact lacks to be believed. */
function unproved({ source, confidence }: { readonly source: string; readonly confidence: string }): readonly string[] {
  const isKnown = /^https?:\/\/[\w.-]+\/\S+$/.test(source) || (source.split(' ')[0] ?? '') in SOURCES;
  const isTold = CONFIDENCES.some((one) => one === confidence);
  return [...(isKnown ? [] : [`no source: ${source}`]), ...(isTold ? [] : [`no confidence: ${confidence}`])];
}

describe('the 35 organisations', () => {
  it('have one file each, in the order and with the names of the welcome page', () => {
    expect(regions.map(({ agency }) => agency)).toEqual(AGENCIES);
    expect(files.map((path) => path.replace(/.*\/|\.ts$/g, '')).sort()).toEqual(regions.map(({ id }) => id).sort());
  });
  it('are found by their names, and nobody else is', async () => {
    expect((await regionOf('新疆兵团'))?.id).toBe('xinjiangbt');
    expect((await regionOf('新疆'))?.id).toBe('xinjiang');
    expect(await regionOf('深圳')).toBeUndefined();
    expect(await regionOf('index')).toBeUndefined();
  });
  it('tell apart those that are taken for each other, from both sides', () => {
    const pairs = regions.flatMap(({ agency, apartFrom }) => (apartFrom ? [`${agency}/${apartFrom}`] : []));
    expect(pairs.map((pair) => pair.split('/').reverse().join('/')).sort()).toEqual([...pairs].sort());
    expect(pairs).toContain('大连/辽宁');
    expect(pairs).toContain('宁波/浙江');
    expect(pairs).toContain('新疆兵团/新疆');
  });
});

describe.each(regions.map((region) => [region.agency, region] as const))('the facts of %s', (_, region) => {
  const facts = FACT_KINDS.flatMap((kind): readonly Fact<unknown>[] => region[kind] ?? []);
  it('each name their source, their time and how far they can be trusted', () => {
    expect(facts.flatMap(unproved)).toEqual([]);
    expect((region.windows ?? []).flatMap(unproved)).toEqual([]);
    expect(facts.filter(({ year }) => !/^20\d\d(H[12])?$/.test(year))).toEqual([]);
    expect(region.sources.flatMap((source) => unproved({ source, confidence: 'quoted' }))).toEqual([]);
  });
  it('are said in both languages, newest first', () => {
    for (const kind of FACT_KINDS) {
      const own: readonly Fact<unknown>[] = region[kind] ?? [];
      const words = factWords(region, kind);
      expect(words).toHaveLength(own.length);
      expect(words.filter(({ zh, en }) => zh.length < 2 || en.length < 2)).toEqual([]);
      const years = own.map(({ year }) => year);
      expect([...years].sort((one, other) => other.localeCompare(one))).toEqual(years);
    }
  });
  it('give windows that exist and end after they begin', () => {
    for (const { sign, review, pay, ticket } of region.windows ?? [])
      for (const [from, to] of [sign, review, pay, ticket].filter((window) => window !== undefined)) {
        expect([from, to].filter((end) => end && !isCalendarDate(end.slice(0, 10)))).toEqual([]);
        if (from && to) expect(from < to).toBe(true);
      }
  });
});

describe('sources that disagree', () => {
  it('are all kept: the size of the picture in 山西', () => {
    const { photo = [] } = regions.find(({ id }) => id === 'shanxi') ?? {};
    expect(photo.map(({ value }) => value.kilobytes?.[1])).toEqual([30, 39]);
  });
  it('are all kept: the days of the exam of 2026H2', () => {
    expect(EXAMS.filter(({ batch }) => batch === '2026年下半年软考').map(({ from }) => from)).toHaveLength(2);
  });
});

describe('what the engine goes by', () => {
  it('says of the same organisations that they review as their facts of 2025 and later do', () => {
    const told = regions.filter(({ review = [] }) =>
      review.some(({ value, year }) => value.kind === 'yes' && year >= '2025'),
    );
    expect(told.map(({ agency }) => agency)).toEqual(REVIEWING);
  });
  it('asks for residence in the words of the facts, where one is asked for and no proof in writing', () => {
    for (const [agency, { words }] of Object.entries(RESIDENCE)) {
      const facts = regions.find((region) => region.agency === agency)?.residence ?? [];
      expect([agency, facts.map(({ value }) => value)]).toEqual([agency, expect.arrayContaining([words])]);
    }
  });
  it('accepts documents from outside where the facts say so', () => {
    const told = regions.filter(({ documents = [] }) => documents.some(({ value }) => /外籍|港澳台/.test(value.zh)));
    expect(told.map(({ agency }) => agency)).toEqual(FROM_OUTSIDE);
  });
  it('takes a fee where the facts name one', () => {
    for (const { agency, fee = [] } of regions) {
      const isFree = fee.length > 0 && fee.every(({ value }) => value.高级 === 0);
      expect([agency, variantFor(agency, 2026).payment === 'none']).toEqual([agency, isFree]);
    }
  });
  it('speaks for each organisation in each year that a change is known of', () => {
    for (const agency of AGENCIES) {
      expect([agency, variantFor(agency, 2026).login]).toEqual([agency, 'network-identity-app']);
      expect([agency, variantFor(agency, 2023).login]).toEqual([agency, 'account-and-captcha']);
      expect([agency, variantFor(agency, 2026).titleDateWhenNone]).toEqual([agency, 'may-be-empty']);
      expect([agency, variantFor(agency, 2020).titleDateWhenNone]).toEqual([agency, 'day-of-filling']);
      expect([agency, variantFor(agency, 2026).employmentStatuses.includes('其他')]).toEqual([agency, false]);
      expect([agency, variantFor(agency, 2023).employmentStatuses.includes('其他')]).toEqual([agency, true]);
    }
  });
  it('finds a choice again by its id', () => {
    const choices = variantChoices();
    expect(choices.map(({ id }) => variantOf(id).id)).toEqual(choices.map(({ id }) => id));
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    expect(VARIANTS.filter((variant) => !choices.includes(variant))).toEqual([]);
  });
});

describe('the catalogue and the years', () => {
  it('name their sources', () => {
    expect(
      [
        NAMES_LEARNED,
        ...Object.values(HALVES_LEARNED),
        ...DURATIONS,
        ...AFTERWARDS,
        ...EXPECTED,
        ...EXAMS,
        ...CHANGES_BY_YEAR,
      ].flatMap(unproved),
    ).toEqual([]);
  });
  it('claim halves only for years whose list was learned', () => {
    for (const { held } of QUALIFICATIONS) expect(Object.keys(held)).toEqual(Object.keys(HALVES_LEARNED));
  });
});

it('a fact without a source would be found', () => {
  expect(unproved({ source: '', confidence: 'pictured' })).toHaveLength(1);
  expect(unproved({ source: '听说', confidence: 'sure' })).toHaveLength(2);
});
