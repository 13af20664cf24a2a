import { describe, expect, it } from 'vitest';
import { PAGE_IDS, STATUSES } from '../domain/page';
import { STEPS } from '../domain/steps';
import { VARIANTS, variantOf } from '../domain/variants';
import { guidance } from './guidance';
import { type Progress, stepStates } from './guide';

const liaoning = variantOf('liaoning-2025');
const dalian = variantOf('dalian-2025');
const jiangsu = variantOf('jiangsu-2020');
const yunnan = variantOf('yunnan-2023');

const states = (progress: Partial<Progress>, variant = yunnan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    stepStates({ page: 'unknown', seen: [], ...progress }, variant).map(({ step, state }) => [step, state]),
  );
const current = (progress: Partial<Progress>, variant = yunnan): readonly string[] =>
  Object.entries(states(progress, variant)).flatMap(([step, state]) => (state === 'current' ? [step] : []));

describe('the way through a registration', () => {
  it('begins with the notice', () => {
    expect(current({ page: 'welcome' })).toEqual(['announcement']);
    expect(current({ page: 'unknown' })).toEqual(['announcement']);
  });
  it.each([
    ['sign-in', 'account'],
    ['real-name-notice', 'real-name'],
    ['home', 'reading'],
    ['plan', 'reading'],
    ['form', 'form'],
    ['form-submitted', 'review'],
    ['registered', 'ticket'],
    ['ticket', 'announcement'],
  ] as const)('on %s is at %s', (page, step) => {
    expect(current({ page })).toEqual([step]);
  });
  it('keeps what was seen when the candidate comes back to the welcome page', () => {
    expect(current({ page: 'welcome', seen: ['sign-in', 'home', 'form', 'form-submitted'] })).toEqual(['review']);
  });
  it('reaches payment when the review has passed, and the ticket when it is paid', () => {
    const seen = ['form-submitted'] as const;
    expect(current({ page: 'review', seen, status: '等待审核' })).toEqual(['review']);
    expect(current({ page: 'review', seen, status: '审核通过' })).toEqual(['payment']);
    expect(current({ page: 'payment', seen, status: '待缴费' })).toEqual(['payment']);
    expect(current({ page: 'payment', seen, status: '缴费成功' })).toEqual(['ticket']);
  });
  it('ends with the exam, which leaves no trace, and the score', () => {
    const seen = ['registered', 'ticket'] as const;
    expect(current({ page: 'ticket', seen, status: '报名成功' })).toEqual(['exam']);
    expect(current({ page: 'score', seen, status: '报名成功' })).toEqual(['score']);
  });
});

describe('what stands in the way is said', () => {
  it('payment waits for the review', () => {
    expect(states({ page: 'form-submitted' })).toMatchObject({
      review: 'current',
      payment: 'blocked',
      ticket: 'blocked',
    });
  });
  it('a review that did not pass is a problem and opens the form again', () => {
    const refused = states({ page: 'review', seen: ['form', 'form-submitted'], status: '审核不通过' });
    expect(refused).toMatchObject({ form: 'current', submit: 'todo', review: 'problem', payment: 'blocked' });
    const again = states({ page: 'form-submitted', seen: ['form-submitted'], status: '等待审核' });
    expect(again).toMatchObject({ form: 'done', review: 'current' });
  });
  it('what the review says of a sheet proves all that leads to the form, whichever pages were seen', () => {
    const refused = states({ page: 'review', status: '审核不通过' });
    expect([refused.announcement, refused.account, refused['real-name'], refused.reading]).toEqual(
      Array(4).fill('done'),
    );
    expect([refused.form, refused.review]).toEqual(['current', 'problem']);
    expect(current({ page: 'review', status: '等待审核' })).toEqual(['review']);
  });
  it('a cancelled registration begins again at the form', () => {
    expect(current({ page: 'form', seen: ['form-submitted'], status: '未报名' })).toEqual(['form']);
  });
  it('without the real-name check the form is closed', () => {
    expect(states({ page: 'real-name-notice', seen: ['home'] })).toMatchObject({
      'real-name': 'current',
      form: 'blocked',
    });
  });
  it('closed online payment blocks where payment is online, and not where it is offline', () => {
    const seen = ['form-submitted'] as const;
    const closed = { page: 'payment-closed', seen, status: '审核通过' } as const;
    expect(states(closed, dalian)).toMatchObject({ payment: 'blocked', ticket: 'blocked', exam: 'todo' });
    expect(states(closed, variantOf('national-2020'))).toMatchObject({ payment: 'current' });
  });
  it('with a reason in words', () => {
    for (const { state, reason } of stepStates({ page: 'form-submitted', seen: [] }, liaoning))
      expect(reason !== undefined).toBe(state === 'blocked' || state === 'problem' || state === 'not-applicable');
  });
});

describe('regions differ by data', () => {
  it('no fee in 辽宁, a fee in 大连', () => {
    expect(states({}, liaoning).payment).toBe('not-applicable');
    expect(states({}, dalian).payment).toBe('todo');
    expect(current({ page: 'review', seen: ['form-submitted'], status: '审核通过' }, liaoning)).toEqual(['ticket']);
  });
  it('neither real-name check nor review in 江苏 of 2020', () => {
    expect(states({ page: 'home' }, jiangsu)).toMatchObject({
      'real-name': 'not-applicable',
      review: 'not-applicable',
    });
    expect(current({ page: 'form-submitted' }, jiangsu)).toEqual(['payment']);
  });
});

describe('guidance', () => {
  it('exists for every page, state and region, in both languages', () => {
    for (const variant of VARIANTS)
      for (const page of [...PAGE_IDS, 'unknown'] as const)
        for (const status of [undefined, ...STATUSES]) {
          const words = guidance(page, variant, status);
          expect(words.zh.length * words.en.length).toBeGreaterThan(0);
        }
  });
  it('names the button of the page, and the way of the region', () => {
    expect(guidance('home', yunnan).zh).toContain('立即报名');
    expect(guidance('sign-in', liaoning).zh).toContain('扫描');
    expect(guidance('sign-in', jiangsu).zh).toContain('运算结果');
    expect(guidance('payment', dalian).zh).toContain('去支付');
    expect(guidance('review', yunnan, '审核不通过').zh).toContain('重新提交');
    expect(guidance('unknown', yunnan).zh).toContain('这一页我不认识');
  });
});

describe('at any time', () => {
  it('every step has one state and at most one is current', () => {
    for (const variant of VARIANTS)
      for (const page of [...PAGE_IDS, 'unknown'] as const)
        for (const status of [undefined, ...STATUSES])
          for (const seen of [[], ['form-submitted'], ['home', 'registered', 'ticket']] as const) {
            const rows = stepStates({ page, seen, ...(status ? { status } : {}) }, variant);
            expect(rows.map(({ step }) => step)).toEqual(STEPS.map(({ id }) => id));
            expect(rows.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
          }
  });
});
