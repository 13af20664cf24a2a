/** Promises kept by the catalogue: qualifications, regions, sources. */

import { describe, expect, it } from 'vitest';
import { EVIDENCE, spellings } from './evidence';
import { FIELD_IDS, FIELDS } from './fields';
import { officialWord, plainWords } from './official-words';
import { AGENCIES, PLACES } from './places';
import { PAPERS, QUALIFICATIONS, qualificationOf } from './qualifications';
import { SOURCES } from './sources';
import { VARIANTS, variantFor, variantOf } from './variants';

const unlisted = (sources: readonly string[]): readonly string[] =>
  sources.filter((source) => !((source.split(' ')[0] ?? '') in SOURCES));

describe('the national catalogue', () => {
  it('holds 27 names: 5 高级, 15 中级, 7 初级', () => {
    const count = (level: string) => QUALIFICATIONS.filter((qualification) => qualification.level === level).length;
    expect([count('高级'), count('中级'), count('初级')]).toEqual([5, 15, 7]);
    expect(new Set(QUALIFICATIONS.map(({ name }) => name)).size).toBe(27);
  });
  it('gives 高级 three papers and the others two', () => {
    expect(Object.values(PAPERS).map((papers) => papers.length)).toEqual([3, 2, 2]);
  });
  it('knows when each was held in 2024 and 2025 and claims nothing about 2026', () => {
    for (const { held, sources } of QUALIFICATIONS) {
      expect(Object.keys(held)).toEqual(['2024', '2025']);
      expect(unlisted(sources)).toEqual([]);
    }
    expect(qualificationOf('信息系统项目管理师')?.held['2025']).toEqual(['H1']);
    expect(qualificationOf('高项')).toBeUndefined();
  });
});

describe('the organisations', () => {
  it('are the 35 of the welcome page, each once', () => {
    expect(AGENCIES).toHaveLength(35);
    expect(new Set(AGENCIES).size).toBe(35);
    expect(Object.keys(PLACES).filter((place) => !AGENCIES.includes(place))).toEqual([]);
  });
});

describe.each(VARIANTS.map((variant) => [variant.id, variant] as const))('the variant %s', (id, variant) => {
  it('resolves by its id, and by its agency in its own year', () => {
    expect(variantOf(id)).toBe(variant);
    expect(variant.agencies.filter((agency) => !AGENCIES.includes(agency))).toEqual([]);
    const year = Number(variant.batch.slice(0, 4));
    expect(variant.agencies.filter((agency) => variantFor(agency, year) !== variant)).toEqual([]);
  });
  it('changes only fields and options that exist', () => {
    const patched = [
      ...Object.keys(variant.labels ?? {}),
      ...Object.keys(variant.options ?? {}),
      ...(variant.choices ?? []),
    ];
    expect(patched.filter((field) => !FIELD_IDS.some((known) => known === field))).toEqual([]);
    expect(variant.employmentStatuses.filter((word) => officialWord('employmentStatus', word) !== word)).toEqual([]);
    const unknown = FIELDS.filter(({ kind }) => kind === 'choice').flatMap(({ id: field }) =>
      (variant.options?.[field] ?? []).filter((word) => !officialWord(field, word)),
    );
    expect(unknown).toEqual([]);
  });
  it('gives labels that its field, and no other, knows', () => {
    for (const field of FIELDS) {
      const label = variant.labels?.[field.id];
      const { wordings = [], inSection = [] } = EVIDENCE[field.id];
      const known = [field.label, ...[...wordings, ...inSection].flatMap(spellings)].map(plainWords);
      if (label)
        expect(
          known.some((word) => plainWords(label).replace(/\(.*\)/, '') === word || plainWords(label) === word),
          field.id,
        ).toBe(true);
    }
  });
  it('names its batch, its beginning and its sources', () => {
    expect(variant.batch).toMatch(/^\d{4}年[上下]半年软考$/);
    expect(Number(variant.batch.slice(0, 4))).toBeGreaterThanOrEqual(variant.since);
    expect(unlisted(variant.sources)).toEqual([]);
    expect(variant.sources.length).toBeGreaterThan(0);
  });
});

describe('a region whose rules we do not know', () => {
  it('gets the newest national facts, in its own name', () => {
    const { id, title, agencies, ...facts } = variantOf('base');
    expect(variantFor('香港', 2026)).toMatchObject({ ...facts, agencies: ['香港'] });
    expect(variantFor(undefined, 2026).id).toBe('base');
    expect(variantOf('no-such').id).toBe('base');
  });
  it('gets them too where its own are older', () => {
    expect(variantFor('江苏', 2020).id).toBe('jiangsu-2020');
    expect(variantFor('江苏', 2026)).toMatchObject({ login: 'network-identity-app', review: 'yes' });
    expect(variantFor('云南', 2024).id).toBe('yunnan-2023');
  });
  it('is 辽宁 for nobody in 大连, and the other way round', () => {
    expect(variantFor('大连', 2025).payment).toBe('online');
    expect(variantFor('辽宁', 2025).payment).toBe('none');
    expect(variantFor('辽宁', 2023)).toMatchObject({ login: 'account-and-captcha', payment: 'online' });
  });
});
