/**
 * `docs/rules.md`: what is checked, in the words that a candidate reads, written from the rules themselves.
 * `npm run docs:rules` writes it anew; without that, a document that no longer says what the rules say does not pass.
 */
import { expect, it } from 'vitest';
import { SECTIONS } from './field';
import { FIELDS, type FieldId, fieldOf } from './fields';
import type { Rule, RuleExample } from './rule';
import { RULES } from './rules';
import { SOURCES } from './sources';
import { variantOf } from './variants';

const TODAY = '2026-11-22';
const SAYS = { problem: '须改', advice: '请核对', nothing: '不提示' } as const;
/** Rules that speak of several fields stand under the first one they name in what they find. */
const FIELD_ORDER = FIELDS.map(({ id }) => id);

const findings = (rule: Rule, { given, today = TODAY, variant = 'base', examDays }: RuleExample) =>
  [rule.check(given, { today, variant: variantOf(variant), examDays }) ?? []].flat();

const fieldOfRule = (rule: Rule): FieldId | undefined =>
  rule.examples.flatMap((example) => findings(rule, example))[0]?.field ?? rule.reads[0];

const source = (key: string): string => {
  const [name = '', ...place] = key.split(' ');
  const title = SOURCES[name as keyof typeof SOURCES].zh;
  return place.length > 0 ? `${title}，${place.join(' ')}` : title;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

function exampleRow(rule: Rule, example: RuleExample): string {
  const given = Object.entries(example.given)
    .map(([field, value]) => `${fieldOf(field as FieldId).label} ${value === '' ? '（空）' : value}`)
    .join('；');
  const { examDays } = example;
  const exam = examDays && `考试 ${examDays.from} 至 ${examDays.to}`;
  const when = [example.variant, example.today, exam].filter(Boolean).join('，');
  const found = findings(rule, example);
  const [first] = found;
  const cells = [given || '（都没有填）', when, SAYS[first?.severity ?? 'nothing']];
  const said = (part: 'words' | 'detail') => found.map((finding) => finding[part]?.zh ?? '').join('');
  return `| ${[...cells, said('words'), said('detail')].map(cell).join(' | ')} |`;
}

const chapter = (rule: Rule): readonly string[] => [
  `### ${rule.id}`,
  '',
  `看：${rule.reads.map((field) => fieldOf(field).label).join('、')}。来源：${rule.sources.map(source).join('；')}。`,
  '',
  '| 填了 | 地区和日子 | 结果 | 说什么 | 只在助手里补充 |',
  '| --- | --- | --- | --- | --- |',
  ...rule.examples.map((example) => exampleRow(rule, example)),
  '',
];

function document(): string {
  const placed = RULES.map((rule) => ({ rule, field: fieldOfRule(rule) }));
  const sections = SECTIONS.map(({ id, title }) => {
    const own = placed
      .filter(({ field }) => field !== undefined && fieldOf(field).section === id)
      .sort((one, other) => FIELD_ORDER.indexOf(one.field ?? 'name') - FIELD_ORDER.indexOf(other.field ?? 'name'));
    return own.length === 0 ? [] : [`## ${title}`, '', ...own.flatMap(({ rule }) => chapter(rule))];
  });
  return [
    '# 核对规则',
    '',
    '由 `npm run docs:rules` 从 `lib/domain/rules` 写成，请勿手改。「须改」的一项不会被填写，「请核对」的照填。',
    '「说什么」在档案、填写清单和网页旁的标记里一字不差；其中的数字和内容另写在「补充」里，不放进网页。',
    `没有写明日子的例子都在 ${TODAY}，没有写明地区的按全国近年的规定。`,
    '',
    ...sections.flat(),
  ].join('\n');
}

it('the document of the rules says what the rules say', async () => {
  const text = document();
  for (const { id } of RULES) expect(text).toContain(`### ${id}\n`);
  await expect(text).toMatchFileSnapshot('../../docs/rules.md');
});
