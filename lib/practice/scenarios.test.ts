// @vitest-environment node
/** Every task can be brought to its end in every region it names, and tells of what went wrong on the way. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../domain/answers';
import { VARIANTS } from '../domain/variants';
import { codeOf } from './form/choices';
import { lookOf, PRACTICE_VARIANTS } from './form/looks';
import { controlsOf } from './form/plan';
import { inPageWords } from './form/values';
import { lessonOf } from './mistakes';
import { resultOf } from './office';
import { RECORD_NAMES } from './pages/my-info';
import { SAMPLE_PEOPLE } from './people';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';
import { createPractice } from './server';
import type { Practice } from './types';

const TODAY = '2026-03-20';

interface Candidate {
  readonly practice: Practice;
  readonly variant: string;
  readonly answers: Answers;
  /** What only a person knows who read the task. */
  readonly corrections: Answers;
}

function sitDown(scenario: Scenario, variant: string): Candidate {
  const sample = SAMPLE_PEOPLE[variant]?.[scenario.person].profiles[0]?.fields ?? {};
  const answers = { ...sample, ...scenario.answers?.(TODAY) };
  const practice = createPractice({ variant, today: TODAY, preset: answers, ...scenario.options });
  return { practice, variant, answers, corrections: scenario.corrections?.(TODAY) ?? {} };
}

const get = ({ practice }: Candidate, url: string): string => practice.handle({ method: 'GET', url }).body;
function post({ practice }: Candidate, path: string, sent: Readonly<Record<string, string>> = {}) {
  const { body } = practice.handle({ method: 'POST', url: `${path}?${new URLSearchParams(sent)}` });
  return body.startsWith('{') ? JSON.parse(body) : { ok: false, msg: 'The session has ended' };
}

function photo(candidate: Candidate, change: Readonly<Record<string, string>> = {}) {
  const good = { name: '报名照片.jpg', bytes: '10240', start: '/9j/', width: '295', height: '413' };
  post(candidate, '/report/photo', { ...good, isWhite: 'true', isColoured: 'true', hasFigure: 'true', ...change });
}

/** Chooses the entry of an agency on the welcome page. */
function choose(candidate: Candidate, agency: string) {
  const rows = get(candidate, '/sign/welcome').split('selectorg"');
  const row = rows.find((one) => one.includes(`col1">${agency}<`)) ?? '';
  return post(candidate, '/sign/setselectorg', { orid: /or-id="(\d+)"/.exec(row)?.[1] ?? '' });
}

function signIn(candidate: Candidate, agency: string): void {
  expect(choose(candidate, agency).ok, agency).toBe(true);
  const page = get(candidate, '/sign/in');
  if (page.includes('id="sc"')) post(candidate, '/sign/scan');
  else {
    const sum = /class="sum">([^=]+) =/.exec(page)?.[1]?.trim() ?? '';
    post(candidate, '/sign/in', { u1: '13912345678', u2: 'Lianxi2026', u3: String(resultOf(sum)) });
  }
  expect(candidate.practice.state.signedIn).toBe(true);
}

function passRealNameCheck(candidate: Candidate): void {
  const {
    name = '',
    idNumber = '',
    idValidFrom = '',
    idValidUntil = '',
  } = {
    ...candidate.answers,
    ...candidate.corrections,
  };
  const record = { name, idType: '1', idNumber, idValidFrom, idValidUntil };
  const sent = Object.entries(record).map(([field, value]) => [RECORD_NAMES[field as keyof typeof record], value]);
  expect(post(candidate, '/personalCenter/realName', Object.fromEntries(sent)).msg).toBe('');
}

function submit(candidate: Candidate, without: readonly string[] = []) {
  const { practice, variant, answers } = candidate;
  const look = lookOf(variant);
  const facts = VARIANTS.find(({ id }) => id === variant);
  if (!facts) throw new Error(variant);
  const words: Answers = {
    ...inPageWords(answers, { variant: facts, look }),
    age: '30',
    papers: '综合知识',
    pledge: '1',
    ...practice.state.realName,
  };
  const sent = controlsOf(facts, look).flatMap(({ field, name, widget }) => {
    const word = words[field];
    if (word === undefined || without.includes(field)) return [];
    return [[name, widget.endsWith('select') || widget.endsWith('radio') ? codeOf(word, look) : word]];
  });
  return post(candidate, '/report/submit', Object.fromEntries(sent));
}

/** Goes on from wherever the office stands, as a candidate does who makes no mistake. */
function finish(candidate: Candidate, scenario: Scenario): void {
  const { practice, variant } = candidate;
  const facts = VARIANTS.find(({ id }) => id === variant);
  const own = facts?.agencies[0] ?? '';
  for (let round = 0; round < 12 && !scenario.reached(practice.state); round += 1) {
    const { signedIn, agency, submitted, realName, review, photo: held, paid } = practice.state;
    const isWrong =
      submitted !== undefined && (agency !== own || submitted.level === '初级') && scenario.person !== 'student';
    if (!signedIn) signIn(candidate, own);
    else if (isWrong) {
      expect(post(candidate, '/report/cancel').ok).toBe(true);
      if (agency !== own) get(candidate, '/sign/out');
    } else if (facts?.realNameCheck && !realName) passRealNameCheck(candidate);
    else if (submitted === undefined || typeof review === 'object') {
      if (!held) photo(candidate);
      expect(submit(candidate).msg).toBe('报名信息提交成功');
    } else if (review === 'pending' && facts?.payment === 'offline' && !scenario.options?.reviewOutcome)
      post(candidate, '/report/paidOnSite');
    else if (review === 'pending') get(candidate, '/report/auditing');
    else if (!paid && facts?.payment === 'offline') post(candidate, '/report/paidOnSite');
    else if (!practice.state.requests.includes('POST /report/paid')) post(candidate, '/report/paid');
    else get(candidate, '/report/pay');
  }
}

const PLACES = SCENARIOS.flatMap((scenario) =>
  (scenario.variants ?? PRACTICE_VARIANTS).map((variant) => ({ id: scenario.id, variant, scenario })),
);

describe('every task', () => {
  it.each(PLACES)('$id can be brought to its end in $variant', ({ scenario, variant }) => {
    const candidate = sitDown(scenario, variant);
    expect(scenario.reached(candidate.practice.state), 'not before it began').toBe(false);
    finish(candidate, scenario);
    expect(scenario.reached(candidate.practice.state)).toBe(true);
  });
  it('has a goal, and says at the end what is to be learned', () => {
    for (const { id, goal, debrief } of SCENARIOS) {
      expect(goal.zh, id).toMatch(/「(报名|缴费)成功」/);
      expect(debrief.length, id).toBeGreaterThan(0);
    }
  });
});

const task = (id: string): Scenario => {
  const found = SCENARIOS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const lessons = ({ practice }: Candidate): readonly string[] => practice.state.noted.map((one) => lessonOf(one).zh);

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
    submit(candidate, ['school']);
    submit(candidate, ['pledge']);
    expect(lessons(candidate)).toEqual([expect.stringContaining('带 *'), expect.stringContaining('承诺书')]);
  });
});
