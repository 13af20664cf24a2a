/** Every rule proves itself on its own examples; what is promised of all rules is tried on all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_IDS, fieldOf } from './fields';
import type { Rule, RuleExample, RuleFinding } from './rule';
import { RULES } from './rules';
import { SOURCES } from './sources';
import { VARIANTS, variantOf } from './variants';

const files = Object.keys(import.meta.glob(['./rules/*.ts', '!./rules/index.ts']));
const TODAY = '2026-11-22';

const found = (rule: Rule, { given, today = TODAY, variant = 'base', examDays }: RuleExample): readonly RuleFinding[] =>
  [rule.check(given, { today, variant: variantOf(variant), examDays }) ?? []].flat();

const CASES = RULES.flatMap((rule) =>
  rule.examples.map((example) => ({ id: rule.id, given: JSON.stringify(example.given), rule, example })),
);

describe('every rule proves itself', () => {
  it.each(CASES)('$id · $given → $example.finds', ({ rule, example }) => {
    const severities = found(rule, example).map(({ severity }) => severity);
    expect([...new Set(severities)]).toEqual(example.finds === 'nothing' ? [] : [example.finds]);
  });
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s shows a case of each kind', (_, { examples }) => {
    expect(examples.some(({ finds }) => finds === 'nothing')).toBe(true);
    expect(examples.some(({ finds }) => finds !== 'nothing')).toBe(true);
  });
  it('names only variants that exist in its examples', () => {
    const named = CASES.flatMap(({ example }) => example.variant ?? []);
    expect(named.filter((id) => !VARIANTS.some((variant) => variant.id === id))).toEqual([]);
  });
});

describe('every rule file is a rule', () => {
  it('is called like its file', () => {
    expect(RULES.map(({ id }) => `./rules/${id}.ts`)).toEqual(files);
  });
  it('names sources that we list', () => {
    const unknown = RULES.flatMap(({ sources }) => sources).filter(
      (source) => !((source.split(' ')[0] ?? '') in SOURCES),
    );
    expect(unknown).toEqual([]);
    expect(RULES.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
  it('reads fields that exist, among them every field of its examples and findings', () => {
    for (const rule of RULES) {
      const used = rule.examples.flatMap((example) => [
        ...Object.keys(example.given),
        ...found(rule, example).map(({ field }) => field),
      ]);
      expect(rule.reads.filter((field) => !FIELD_IDS.includes(field))).toEqual([]);
      expect(used.filter((field) => !rule.reads.some((read) => read === field))).toEqual([]);
    }
  });
});

describe('the sentence of a rule may stand in the page', () => {
  const sentencesOf = (rule: Rule, example: RuleExample) => found(rule, example).map(({ words }) => words.zh);
  /** Whatever may be typed: what stands in the examples, other days, other words, other numbers. */
  const typed = (rule: Rule) =>
    fc.oneof(
      fc.constantFrom(...rule.examples.flatMap(({ given }) => Object.values(given))),
      fc.constantFrom(
        '1949-12-31',
        '2031-05-06',
        '1987-02-30',
        '9999-12-31',
        '长期',
        '无',
        '其他',
        '在职',
        '北京市',
        'PMP',
      ),
      fc.stringMatching(/^\d{4,19}X?$/),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: whatever was typed, it is one of its examples’',
    (_, rule) => {
      const known = new Set(rule.examples.flatMap((example) => sentencesOf(rule, example)));
      const given = fc.record(Object.fromEntries(rule.reads.map((field) => [field, typed(rule)])), {
        requiredKeys: [],
      });
      const variant = fc.constantFrom(...VARIANTS.map(({ id }) => id));
      fc.assert(
        fc.property(given, variant, (answers, id) => {
          const unknown = sentencesOf(rule, { given: answers, variant: id, finds: 'nothing' }).filter(
            (sentence) => !known.has(sentence),
          );
          expect(unknown).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('every message helps the candidate', () => {
  const messages = CASES.flatMap(({ rule, example }) => found(rule, example).map((finding) => ({ rule, finding })));

  it('begins with, or asks for, the label it is about', () => {
    const silent = messages.filter(({ finding }) => {
      const label =
        fieldOf(finding.field)
          .label.replace(/（[^）]*）$/, '')
          .split('/')
          .at(-1) ?? '';
      return !finding.words.zh.includes(label);
    });
    expect(silent.map(({ rule, finding }) => `${rule.id}: ${finding.words.zh}`)).toEqual([]);
  });
  it('says what to do next', () => {
    const idle = messages.filter(({ finding }) => !/请/.test(finding.words.zh));
    expect(idle.map(({ rule, finding }) => `${rule.id}: ${finding.words.zh}`)).toEqual([]);
  });
  it('uses full-width punctuation, no blame and no shouting', () => {
    const rude = messages.filter(({ finding }) => /[,;:!?！]|错误|非法|失败|抱歉/.test(finding.words.zh));
    expect(rude.map(({ finding }) => finding.words.zh)).toEqual([]);
  });
  it('is one sentence in each language and ends, and so does what is added to it', () => {
    const said = messages.flatMap(({ finding: { words, detail } }) => (detail ? [words, detail] : [words]));
    expect(said.filter(({ zh, en }) => !/^[^。]+。$/.test(zh) || !/\.$/.test(en))).toEqual([]);
  });
});
