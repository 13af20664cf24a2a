/** Every rule proves itself on its own examples; what is promised of all rules is tried on all. */
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
  it('is one sentence in each language and ends', () => {
    expect(messages.filter(({ finding }) => !/。$/.test(finding.words.zh) || !/\.$/.test(finding.words.en))).toEqual(
      [],
    );
  });
});
