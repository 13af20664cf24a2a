/** Promises kept by every field of the dictionary, whoever adds one. */
import { describe, expect, it } from 'vitest';
import { SECTIONS } from './field';
import { FIELD_IDS, FIELDS, fieldOf } from './fields';
import { officialWord, plainWords } from './official-words';
import { PAGE_IDS } from './page';
import { SOURCES } from './sources';

type Spec = (typeof FIELDS)[number];

const ends = (text: string): boolean => /。$/.test(text);

describe('a field refers only to what exists', () => {
  const fieldsNamed = ({ after = [], goneWhen }: Spec): readonly string[] => [
    ...after,
    ...(goneWhen ? [goneWhen.field] : []),
  ];
  it.each(FIELDS.map((field) => [field.id, field] as const))('%s', (_, field) => {
    expect(fieldsNamed(field).filter((id) => !FIELD_IDS.some((known) => known === id))).toEqual([]);
    expect((field.pages ?? []).filter((page) => !PAGE_IDS.some((known) => known === page))).toEqual([]);
    expect(field.sources.filter((source) => !((source.split(' ')[0] ?? '') in SOURCES))).toEqual([]);
    expect(field.sources.length).toBeGreaterThan(0);
    expect(field.hint ? ends(field.hint.zh) : true).toBe(true);
  });
  it('and stands in the order of the form’s sections, under an id of its own', () => {
    const sections = SECTIONS.map(({ id }) => id);
    const order = FIELDS.map(({ section }) => sections.indexOf(section));
    expect([...order].sort((one, other) => one - other)).toEqual(order);
    expect(new Set(FIELD_IDS).size).toBe(FIELDS.length);
  });
  it('waits for no field that waits for it', () => {
    const waits = (id: string, seen: readonly string[]): boolean =>
      seen.includes(id) ||
      (FIELDS.find((field) => field.id === id)?.after ?? []).some((parent) => waits(parent, [...seen, id]));
    expect(FIELD_IDS.filter((id) => waits(id, []))).toEqual([]);
  });
  it('disappears only with an answer the other field offers', () => {
    const impossible = FIELDS.flatMap(({ goneWhen }) =>
      (goneWhen?.is ?? []).filter(
        (word) => !FIELDS.some(({ id }) => id === goneWhen?.field && officialWord(id, word) === word),
      ),
    );
    expect(impossible).toEqual([]);
  });
});

describe('an option has one meaning', () => {
  it.each(FIELDS.filter(({ options }) => options).map((field) => [field.id, field] as const))(
    'in %s',
    (_, { options = [] }) => {
      const wordings = options.flatMap(({ word, aliases = [] }) => [word, ...aliases]).map(plainWords);
      expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
    },
  );
  it('whichever of its wordings is used', () => {
    expect(officialWord('idType', '居民身份证／社保卡')).toBe('居民身份证');
    expect(officialWord('majorRelation', '其它 (不同)')).toBe('与报考专业不同');
    expect(officialWord('educationLevel', '本科')).toBe('本科及以上');
    expect(officialWord('educationLevel', '小学')).toBeUndefined();
    expect(officialWord('degree', undefined)).toBeUndefined();
  });
});

describe('what only the candidate does', () => {
  it('is the pledge, captcha, password, submitting, paying and proof', () => {
    const acts = FIELDS.filter(({ policy }) => policy === 'human-only').map(({ id }) => id);
    expect(acts).toEqual(['reviewMaterial', 'pledge', 'captcha', 'password', 'submit', 'pay']);
    expect(acts.every((id) => fieldOf(id).section === 'declarations')).toBe(true);
  });
});
