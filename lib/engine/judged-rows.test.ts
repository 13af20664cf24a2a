import { describe, expect, it } from 'vitest';
import type { FieldId } from '../domain/fields';
import type { Finding } from '../domain/finding';
import { say } from '../domain/words';
import { explain } from './explain';
import { judgedRows } from './judged-rows';
import type { Row } from './plan-types';

const row = (given: Partial<Row> = {}): Row => ({
  field: 'mobile',
  state: 'same',
  reason: 'equal',
  wanted: '1391234567',
  shown: '1391234567',
  required: true,
  handles: ['h'],
  choices: [],
  findings: [],
  ...given,
});
const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: 'mobile-has-11-digits',
  field: 'mobile',
  severity: 'problem',
  words: say('手机号码应为 11 位，现为 10 位，请核对。', '手机号码 has 11 digits, this one has 10. Please check.'),
  ...given,
});
const judged = (given: Partial<Row>, ...findings: readonly Finding[]): Row =>
  judgedRows([row(given)], findings)[0] as Row;

describe('what is wrong on the page is a problem', () => {
  it('even where it equals the profile, which is then said of both', () => {
    const one = judged({ findings: [finding()] }, finding());
    expect(one).toMatchObject({ state: 'problem', reason: 'rule-found-on-page' });
    expect(explain(one).zh).toBe('网页和档案都是：手机号码应为 11 位，现为 10 位，请核对。请在网页上改。');
  });
  it('where it differs from the profile, whose answer may still be chosen', () => {
    const one = judged({ state: 'conflict', reason: 'page-differs', wanted: '13912345678' }, finding());
    expect(one).toMatchObject({ state: 'problem', reason: 'wrong-and-differs' });
    expect(explain(one).zh).toMatch(/^网页上：手机号码应为 11 位.*请您选择/);
  });
  it('where the profile has nothing', () => {
    expect(judged({ state: 'yours', reason: 'profile-has-nothing', wanted: '' }, finding()).state).toBe('problem');
  });
  it('told apart from what is wrong in the profile', () => {
    const profile = finding({ words: say('手机号码应以 13～19 开头，请核对。', '…') });
    const { zh } = explain(judged({ state: 'conflict', findings: [profile] }, finding()));
    expect(zh).toMatch(/网页上：手机号码应为 11 位.*档案里：手机号码应以 13～19 开头/);
  });
});

describe('what is not wrong on the page stays as planned', () => {
  it('a row about to be written over', () => {
    const given = { state: 'will-write', reason: 'you-chose-profile' } as const;
    expect(judged(given, finding())).toMatchObject(given);
  });
  it('an empty control, judged before it was emptied', () => {
    const given = { state: 'conflict', shown: '' } as const;
    expect(judged(given, finding())).toEqual(row(given));
  });
  it('another field', () => {
    expect(judged({}, finding({ field: 'email' satisfies FieldId }))).toEqual(row());
  });
  it('advice, which is only said', () => {
    const one = judged({}, finding({ severity: 'advice' }));
    expect(one.state).toBe('same');
    expect(explain(one).zh).toMatch(/^网页上：/);
  });
});
