// @vitest-environment node
/** The mistake that each task is there for is made, noticed, and explained with the guide's words and what to do next. */
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
  task,
} from '@/tests/practice-candidate';
import { SOURCES } from '../domain/sources';
import { PRACTICE_VARIANTS } from './form/looks';
import { lessonOf } from './mistakes';
import { SCENARIOS } from './scenarios';
import type { Noted } from './types';

/** What the result sheet would tell if it ended now. */
const told = ({ practice }: Candidate): readonly Noted[] => [...practice.state.noted, ...practice.leftOpen()];
const kinds = (candidate: Candidate): readonly string[] => told(candidate).map(({ what }) => what);

interface Case {
  readonly id: string;
  readonly variant?: string;
  readonly mistake: string;
  readonly make: (candidate: Candidate) => unknown;
  /** Among what is told, in this order. */
  readonly kinds: readonly string[];
  readonly lesson: RegExp;
  readonly next: RegExp;
}

const handIn = (candidate: Candidate, change: Readonly<Record<string, string | undefined>> = {}): void => {
  photo(candidate);
  expect(submit(candidate, change).msg).toBe('报名信息提交成功');
};

const CASES: readonly Case[] = [
  {
    id: 'first-registration',
    mistake: 'a PMP certificate given as a title',
    make(candidate) {
      signIn(candidate, '辽宁');
      handIn(candidate, { currentTitle: 'PMP', titleDate: '2020-01-01' });
      finish(candidate, task('first-registration'));
    },
    kinds: ['differs'],
    lesson: /PMP 证书不算职称/,
    next: /取消报考/,
  },
  {
    id: 'first-registration',
    variant: 'jiangsu-2020',
    mistake: 'a name that is not the one on the document',
    make(candidate) {
      signIn(candidate, '江苏');
      handIn(candidate, { name: '张珊' });
    },
    kinds: ['differs', 'unpaid'],
    lesson: /与身份证件完全一致/,
    next: /核对/,
  },
  {
    id: 'first-registration',
    variant: 'jiangsu-2020',
    mistake: 'a password that the site does not take',
    make: (candidate) => post(candidate, '/sign/up', { v1: '13912345678', v2: 'lianxi', v3: 'lianxi', v4: '246810' }),
    kinds: ['account', 'not-submitted'],
    lesson: /大写字母开头/,
    next: /重新注册/,
  },
  {
    id: 'student',
    mistake: '在职 instead of 在校',
    make(candidate) {
      signIn(candidate, '江苏');
      handIn(candidate, {
        employmentStatus: '在职',
        employer: '无',
        workStartDate: '2019-07-01',
        professionStartDate: '2019-07-01',
      });
    },
    kinds: ['differs', 'unpaid'],
    lesson: /按实际选：选「在校」/,
    next: /取消报考/,
  },
  {
    id: 'title-holder',
    mistake: 'a title left out',
    make(candidate) {
      signIn(candidate, '大连');
      handIn(candidate, { currentTitle: '无', titleDate: undefined });
    },
    kinds: ['differs', 'not-reviewed'],
    lesson: /现有职称如实填写/,
    next: /取消报考/,
  },
  {
    id: 'refused-and-mended',
    mistake: 'the same sheet once more',
    make(candidate) {
      handIn(candidate);
      get(candidate, '/report/auditing');
      handIn(candidate, { majorName: candidate.answers.majorName });
      get(candidate, '/report/auditing');
    },
    kinds: ['review', 'unmended', 'review', 'not-mended'],
    lesson: /没有照原因修改/,
    next: /先改「不通过原因」/,
  },
  {
    id: 'wrong-level',
    variant: 'dalian-2025',
    mistake: 'paying for the wrong level',
    make(candidate) {
      get(candidate, '/report/auditing');
      post(candidate, '/report/paid');
    },
    kinds: ['paid-wrong', 'paid-wrong'],
    lesson: /不能再修改.*报考级别/,
    next: /支付前先核对/,
  },
  {
    id: 'wrong-level',
    mistake: 'leaving the wrong level as it is',
    make: (candidate) => get(candidate, '/report/auditing'),
    kinds: ['differs', 'differs'],
    lesson: /报考级别和报考资格/,
    next: /取消报考/,
  },
  {
    id: 'paid-on-site',
    mistake: 'waiting at home for a payment page',
    make: (candidate) => handIn(candidate),
    kinds: ['unpaid-on-site'],
    lesson: /携带报名表和身份证/,
    next: /地点完成审核和缴费/,
  },
  {
    id: 'session-ends',
    mistake: 'nothing saved when the session ends',
    make(candidate) {
      photo(candidate);
      expect(candidate.practice.state.signedIn).toBe(false);
    },
    kinds: ['session', 'not-submitted'],
    lesson: /没有暂存/,
    next: /先点「暂存」/,
  },
  {
    id: 'unfit-photos',
    mistake: 'a photo on blue is chosen',
    make: ({ practice }) => practice.note({ what: 'photo-chosen', picture: 'blue', words: '蓝底照片.jpg' }),
    kinds: ['photo-chosen', 'not-submitted'],
    lesson: /背景须为白色/,
    next: /保存报名照片/,
  },
  {
    id: 'wrong-photo',
    mistake: 'the source photo is uploaded',
    make(candidate) {
      photo(candidate, { bytes: '90000', width: '600', height: '840' });
      submit(candidate);
    },
    kinds: ['refused', 'not-submitted'],
    lesson: /这是源照片/,
    next: /工具保存的约 10K 的照片才上传/,
  },
  {
    id: 'forgotten-payment',
    mistake: '审核通过 taken for 报名成功',
    make: (candidate) => get(candidate, '/report/auditing'),
    kinds: ['unpaid'],
    lesson: /未缴费视为未报名/,
    next: /「去支付」/,
  },
  {
    id: 'forgotten-payment',
    mistake: 'a registration without a fault is cancelled',
    make: (candidate) => post(candidate, '/report/cancel'),
    kinds: ['cancelled', 'not-submitted'],
    lesson: /没有错的报名/,
    next: /取消以前先看清/,
  },
  {
    id: 'payment-page-closed',
    mistake: 'paying twice, and not waiting for 缴费成功',
    make(candidate) {
      get(candidate, '/report/gateway');
      post(candidate, '/report/paid');
      get(candidate, '/report/gateway');
    },
    kinds: ['paid-again', 'unconfirmed'],
    lesson: /扣两次款/,
    next: /先查自己的账户/,
  },
  {
    id: 'expiring-document',
    mistake: 'the real-name check with the old card',
    make: (candidate) => passRealNameCheck({ ...candidate, corrections: {} }),
    kinds: ['expiring', 'not-submitted'],
    lesson: /考试当天证件必须有效/,
    next: /点「修改」/,
  },
  {
    id: 'dalian-not-liaoning',
    mistake: 'the other entry before the wrong registration is cancelled',
    make(candidate) {
      get(candidate, '/sign/out');
      expect(choose(candidate, '大连').msg).toContain('先取消报考');
    },
    kinds: ['not-cancelled', 'wrong-entry'],
    lesson: /还没有取消/,
    next: /点「取消报考」/,
  },
];

/** What a task itself brings, whatever one does. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  'refused-and-mended': ['review'],
  'session-ends': ['session'],
};

describe('the mistake a task is there for', () => {
  it.each(CASES)('$id: $mistake', ({ id, variant, make, kinds: wanted, lesson, next }) => {
    const scenario = task(id);
    const candidate = sitDown(scenario, variant ?? scenario.variants?.[0] ?? PRACTICE_VARIANTS[0] ?? '');
    make(candidate);
    const found = kinds(candidate);
    expect(found).toEqual(wanted);
    const lessons = told(candidate).map((one) => lessonOf(one).words.zh);
    expect(lessons).toContainEqual(expect.stringMatching(lesson));
    expect(lessons.find((words) => lesson.test(words))).toMatch(next);
  });
  it('is known of every task', () => {
    expect([...new Set(CASES.map(({ id }) => id))].sort()).toEqual(SCENARIOS.map(({ id }) => id).sort());
  });
  it.each(SCENARIOS)('and $id without one leaves nothing to tell but what it brings itself', (scenario) => {
    const candidate = sitDown(scenario, scenario.variants?.[0] ?? PRACTICE_VARIANTS[0] ?? '');
    finish(candidate, scenario);
    expect(kinds(candidate)).toEqual(BROUGHT[scenario.id] ?? []);
  });
});

it('an old card in the real-name check can be set right, and the goal is not reached before', () => {
  const scenario = task('expiring-document');
  const candidate = sitDown(scenario, 'yunnan-2023');
  passRealNameCheck({ ...candidate, corrections: {} });
  finish(candidate, scenario);
  expect([candidate.practice.state.registered, scenario.reached(candidate.practice.state, '2026-03-20')]).toEqual([
    true,
    false,
  ]);
  expect(get(candidate, '/personalCenter/myInfo')).toContain('修改');
  passRealNameCheck(candidate);
  expect(scenario.reached(candidate.practice.state, '2026-03-20')).toBe(true);
});

it('whatever is said at the end names where it stands', () => {
  const keys = Object.keys(SOURCES);
  for (const { id, debrief } of SCENARIOS)
    for (const { sources, words } of debrief) {
      expect(sources.length, `${id}: ${words.zh}`).toBeGreaterThan(0);
      for (const source of sources) expect(keys, source).toContain(source.split(' ')[0]);
    }
});
