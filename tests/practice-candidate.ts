/** A candidate before the pretend office, without a browser: goes on by calls, as the pages would. */
import { expect } from 'vitest';
import type { Answers } from '@/lib/domain/answers';
import { VARIANTS } from '@/lib/domain/variants';
import { codeOf } from '@/lib/practice/form/choices';
import { lookOf } from '@/lib/practice/form/looks';
import { controlsOf } from '@/lib/practice/form/plan';
import { inPageWords } from '@/lib/practice/form/values';
import { resultOf } from '@/lib/practice/office';
import { RECORD_NAMES } from '@/lib/practice/pages/my-info';
import { SAMPLE_PEOPLE } from '@/lib/practice/people';
import type { Scenario } from '@/lib/practice/scenario';
import { SCENARIOS } from '@/lib/practice/scenarios';
import { createPractice } from '@/lib/practice/server';
import type { Practice } from '@/lib/practice/types';

export const TODAY = '2026-03-20';

export interface Candidate {
  readonly practice: Practice;
  readonly variant: string;
  readonly answers: Answers;
  /** What only a person knows who read the task. */
  readonly corrections: Answers;
}

export function sitDown(scenario: Scenario, variant: string): Candidate {
  const sample = SAMPLE_PEOPLE[variant]?.[scenario.person].profiles[0]?.fields ?? {};
  const answers = { ...sample, ...scenario.answers?.(TODAY) };
  const corrections = scenario.corrections?.(TODAY) ?? {};
  const wanted = Object.fromEntries(Object.entries(answers).filter(([field]) => !(field in corrections)));
  const practice = createPractice({ variant, today: TODAY, preset: answers, wanted, ...scenario.options });
  return { practice, variant, answers, corrections };
}

export const get = ({ practice }: Candidate, url: string): string => practice.handle({ method: 'GET', url }).body;
export function post({ practice }: Candidate, path: string, sent: Readonly<Record<string, string>> = {}) {
  const { body } = practice.handle({ method: 'POST', url: `${path}?${new URLSearchParams(sent)}` });
  return body.startsWith('{') ? JSON.parse(body) : { ok: false, msg: 'The session has ended' };
}

export function photo(candidate: Candidate, change: Readonly<Record<string, string>> = {}) {
  const good = { name: '报名照片.jpg', bytes: '10240', start: '/9j/', width: '295', height: '413' };
  post(candidate, '/report/photo', { ...good, isWhite: 'true', isColoured: 'true', hasFigure: 'true', ...change });
}

/** Chooses the entry of an agency on the welcome page. */
export function choose(candidate: Candidate, agency: string) {
  const rows = get(candidate, '/sign/welcome').split('selectorg"');
  const row = rows.find((one) => one.includes(`col1">${agency}<`)) ?? '';
  return post(candidate, '/sign/setselectorg', { orid: /or-id="(\d+)"/.exec(row)?.[1] ?? '' });
}

export function signIn(candidate: Candidate, agency: string): void {
  expect(choose(candidate, agency).ok, agency).toBe(true);
  const page = get(candidate, '/sign/in');
  if (page.includes('id="sc"')) post(candidate, '/sign/scan');
  else {
    const sum = /class="sum">([^=]+) =/.exec(page)?.[1]?.trim() ?? '';
    post(candidate, '/sign/in', { u1: '13912345678', u2: 'Lianxi2026', u3: String(resultOf(sum)) });
  }
  expect(candidate.practice.state.signedIn).toBe(true);
}

export function passRealNameCheck(candidate: Candidate): void {
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

/** Submits what the candidate means, but for some lines; what the review asked for is mended. */
export function submit(candidate: Candidate, change: Readonly<Record<string, string | undefined>> = {}) {
  const { practice, variant, answers, corrections } = candidate;
  const look = lookOf(variant);
  const facts = VARIANTS.find(({ id }) => id === variant);
  if (!facts) throw new Error(variant);
  const words: Answers = {
    ...inPageWords(answers, { variant: facts, look }),
    age: '30',
    papers: '综合知识',
    pledge: '1',
    ...practice.state.realName,
    ...(typeof practice.state.review === 'object' && corrections),
    ...change,
  };
  const sent = controlsOf(facts, look).flatMap(({ field, name, widget }) => {
    const word = words[field];
    if (word === undefined) return [];
    return [[name, widget.endsWith('select') || widget.endsWith('radio') ? codeOf(word, look) : word]];
  });
  return post(candidate, '/report/submit', Object.fromEntries(sent));
}

/** Goes on from wherever the office stands, as a candidate does who makes no mistake. */
export function finish(candidate: Candidate, scenario: Scenario): void {
  const { practice, variant } = candidate;
  const facts = VARIANTS.find(({ id }) => id === variant);
  const own = facts?.agencies[0] ?? '';
  for (let round = 0; round < 12 && !scenario.reached(practice.state, TODAY); round += 1) {
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
      if (practice.state.signedIn) expect(submit(candidate).msg).toBe('报名信息提交成功');
    } else if (review === 'pending' && facts?.payment === 'offline' && !scenario.options?.reviewOutcome)
      post(candidate, '/report/paidOnSite');
    else if (review === 'pending') get(candidate, '/report/auditing');
    else if (!paid && facts?.payment === 'offline') post(candidate, '/report/paidOnSite');
    else if (!practice.state.requests.includes('POST /report/paid')) post(candidate, '/report/paid');
    else get(candidate, '/report/pay');
  }
}

export const task = (id: string): Scenario => {
  const found = SCENARIOS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
