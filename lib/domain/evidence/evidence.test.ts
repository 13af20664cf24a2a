/** Promises kept by the evidence of every field, whoever adds a wording. */
import { describe, expect, it } from 'vitest';
import { FIELDS, type FieldId, isFieldId } from '../fields';
import { plainWords } from '../official-words';
import { SOURCES } from '../sources';
import { EVIDENCE, type Evidence, spellings } from '.';

const ALL = FIELDS.map(({ id, label, section }) => ({ id, label, section, ...EVIDENCE[id] }));

/** Wordings claimed by more than one field. */
function claimedTwice(claims: (field: (typeof ALL)[number]) => readonly string[]): readonly string[] {
  const owners = new Map<string, Set<FieldId>>();
  for (const field of ALL)
    for (const wording of claims(field).flatMap(spellings).map(plainWords))
      owners.set(wording, (owners.get(wording) ?? new Set()).add(field.id));
  return [...owners].filter(([, fields]) => fields.size > 1).map(([wording, fields]) => `${wording}: ${[...fields]}`);
}

const words = ({ label, wordings = [] }: Evidence & { readonly label: string }): readonly string[] => [
  label,
  ...wordings,
];

describe('a label belongs to one field', () => {
  it('apart from 所学专业, which the guides and other forms use for different things, so that it is asked about', () => {
    expect(claimedTwice(words)).toEqual(['所学专业: majorRelation,majorName']);
  });
  it('nor within a section once the wordings of that section are counted', () => {
    for (const section of new Set(ALL.map((field) => field.section)))
      expect(
        claimedTwice((field) => [...words(field), ...(field.section === section ? (field.inSection ?? []) : [])]),
      ).toEqual(['所学专业: majorRelation,majorName']);
  });
  it('nor does a weak wording speak for two', () => {
    expect(claimedTwice(({ weak = [], row = [] }) => [...weak, ...row])).toEqual([]);
  });
  it('nor is a prompt shared', () => {
    expect(claimedTwice(({ prompts = [] }) => prompts)).toEqual([]);
  });
  it.each(ALL.map((field) => [field.id, field] as const))('%s disowns none of its own wordings', (_, field) => {
    const own = [...words(field), ...(field.weak ?? []), ...(field.inSection ?? [])].flatMap(spellings).map(plainWords);
    expect((field.not ?? []).flatMap(spellings).filter((foreign) => own.includes(plainWords(foreign)))).toEqual([]);
  });
});

describe('evidence', () => {
  it.each(ALL.map((field) => [field.id, field] as const))(
    'for %s names what exists and where it was learned',
    (_, field) => {
      expect(field.follows === undefined || isFieldId(field.follows)).toBe(true);
      expect(field.sources.length).toBeGreaterThan(0);
      expect(field.sources.filter((source) => !((source.split(' ')[0] ?? '') in SOURCES))).toEqual([]);
    },
  );
  it('spells every alternative out', () => {
    expect(spellings('{手机|电话}{号|}')).toEqual(['手机号', '手机', '电话号', '电话']);
    expect(spellings('姓名')).toEqual(['姓名']);
  });
  it('never expands to the empty text, which every control would carry', () => {
    const empty = ALL.filter((field) =>
      [...words(field), ...(field.weak ?? []), ...(field.row ?? []), ...(field.inSection ?? [])]
        .flatMap(spellings)
        .some((text) => text === ''),
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});
