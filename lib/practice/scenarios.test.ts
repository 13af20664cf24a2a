// @vitest-environment node
/** Every task can be brought to its end in every region it names, and tells of what went wrong on the way. */
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  choose,
  finish,
  get,
  passRealNameCheck,
  photo,
  post,
  signIn,
  sitDown,
  submit,
  TODAY,
  task,
} from '@/tests/practice-candidate';
import { PRACTICE_VARIANTS } from './form/looks';
import { lessonOf } from './mistakes';
import { SCENARIOS } from './scenarios';

const PLACES = SCENARIOS.flatMap((scenario) =>
  (scenario.variants ?? PRACTICE_VARIANTS).map((variant) => ({ id: scenario.id, variant, scenario })),
);

describe('every task', () => {
  it.each(PLACES)('$id can be brought to its end in $variant', ({ scenario, variant }) => {
    const candidate = sitDown(scenario, variant);
    expect(scenario.reached(candidate.practice.state, TODAY), 'not before it began').toBe(false);
    finish(candidate, scenario);
    expect(scenario.reached(candidate.practice.state, TODAY)).toBe(true);
  });
  it('has a goal, and says at the end what is to be learned', () => {
    for (const { id, goal, debrief } of SCENARIOS) {
      expect(goal.zh, id).toMatch(/「(报名|缴费)成功」/);
      expect(debrief.length, id).toBeGreaterThan(0);
    }
  });
});

const lessons = ({ practice }: Candidate): readonly string[] =>
  practice.state.noted.map((one) => lessonOf(one).words.zh);

describe('what goes wrong is noticed and explained', () => {
  it.each([
    ['a PNG', { start: 'iVBO' }, /JPG/],
    ['a picture on its side', { width: '413', height: '295' }, /竖版/],
    ['the source photo', { bytes: '90000', width: '600', height: '840' }, /源照片/],
  ])('%s is refused when it is submitted', (_, change, lesson) => {
    const candidate = sitDown(task('wrong-photo'), 'dalian-2025');
    photo(candidate, change);
    expect(submit(candidate).ok).toBe(false);
    expect(lessons(candidate)).toEqual([expect.stringMatching(lesson)]);
  });
  it.each([
    ['blue wall', { isWhite: 'false' }, /白色/],
    ['black and white', { isColoured: 'false' }, /彩色/],
    ['nobody on it', { hasFigure: 'false' }, /头像/],
  ])('%s: it is submitted, and the review refuses', (_, change, reason) => {
    const candidate = sitDown(task('unfit-photos'), 'dalian-2025');
    photo(candidate, change);
    expect(submit(candidate).ok).toBe(true);
    get(candidate, '/report/auditing');
    expect(candidate.practice.state.review).toEqual({ reason: expect.stringMatching(reason) });
    expect(candidate.practice.state.noted).toEqual([{ what: 'review', words: expect.stringMatching(reason) }]);
    expect(lessons(candidate), 'each kind is explained by itself').toEqual([expect.stringMatching(reason)]);
    photo(candidate);
    finish(candidate, task('unfit-photos'));
    expect(candidate.practice.state.registered).toBe(true);
  });
  it('paying a second time while the first is on its way', () => {
    const candidate = sitDown(task('payment-page-closed'), 'dalian-2025');
    get(candidate, '/report/gateway');
    post(candidate, '/report/paid');
    expect(get(candidate, '/report/pay')).toContain('去支付');
    expect(candidate.practice.state.paid).toBe(false);
    get(candidate, '/report/gateway');
    expect(lessons(candidate)).toEqual([expect.stringContaining('扣两次')]);
  });
  it('the bank’s word comes to who waits', () => {
    const candidate = sitDown(task('payment-page-closed'), 'dalian-2025');
    post(candidate, '/report/paid');
    for (let times = 0; times < 2; times += 1) expect(get(candidate, '/report/pay')).toContain('去支付');
    expect(get(candidate, '/report/pay')).toContain('缴费成功');
    expect(candidate.practice.state.noted).toEqual([]);
  });
  it('a document that ends before the exam', () => {
    const candidate = { ...sitDown(task('expiring-document'), 'yunnan-2023'), corrections: {} };
    passRealNameCheck(candidate);
    expect(lessons(candidate)).toEqual([expect.stringContaining('换证')]);
    const renewed = sitDown(task('expiring-document'), 'yunnan-2023');
    passRealNameCheck(renewed);
    expect(lessons(renewed)).toEqual([]);
  });
  it('the entry of 辽宁 for somebody in 大连: its form is the one of 辽宁', () => {
    const candidate = sitDown(task('dalian-not-liaoning'), 'dalian-2025');
    expect(get(candidate, '/report/index')).toContain('当前考区：辽宁');
    post(candidate, '/report/cancel');
    get(candidate, '/sign/out');
    signIn(candidate, '辽宁');
    expect(lessons(candidate)).toEqual([expect.stringContaining('各有自己的入口')]);
    expect(get(candidate, '/report/pay')).toContain('不需要缴费');
  });
  it('any other agency than one’s own, also where the practice leads no further', () => {
    const candidate = sitDown(task('first-registration'), 'dalian-2025');
    expect(choose(candidate, '辽宁').msg).toContain('只开放「大连」');
    expect(candidate.practice.state.agency).toBeUndefined();
    expect(lessons(candidate)).toEqual([expect.stringContaining('各有自己的入口')]);
  });
  it('a line left empty, the pledge, another gender than the number says', () => {
    const candidate = sitDown(task('title-holder'), 'dalian-2025');
    signIn(candidate, '大连');
    photo(candidate);
    submit(candidate, { school: undefined });
    submit(candidate, { pledge: undefined });
    expect(lessons(candidate)).toEqual([expect.stringContaining('带 *'), expect.stringContaining('承诺书')]);
  });
});
