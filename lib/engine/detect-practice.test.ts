/** Every page of the practice platform, in every region, is recognised by its text and controls as the hands see them. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/answers';
import type { PageId } from '@/lib/domain/page';
import { variantOf } from '@/lib/domain/variants';
import { createPractice, PRACTICE_DAYS, PRACTICE_VARIANTS, SAMPLE_PEOPLE } from '@/lib/practice';
import { codeOf, onPage } from '@/lib/practice/form/choices';
import { lookOf } from '@/lib/practice/form/looks';
import { controlsOf } from '@/lib/practice/form/plan';
import type { Practice } from '@/lib/practice/types';
import { derivedAnswers } from './derive';
import { detect } from './detect';
import { atOnce } from './hands/look-once';
import { observe } from './hands/observe';
import { missing, validate } from './validate';

const ORIGIN = 'https://bm.ruankao.org.cn';

type Who = keyof (typeof SAMPLE_PEOPLE)[string];

const todayOf = (id: string): string => PRACTICE_DAYS[id] ?? '';
const answersOf = (id: string, who: Who): Answers =>
  derivedAnswers(SAMPLE_PEOPLE[id]?.[who].profiles[0]?.fields ?? {}, todayOf(id), variantOf(id));

/** What detection makes of a page as the hands would send it; nothing is drawn here, so everything counts as visible. */
function seen(practice: Practice, address: string) {
  const { status, body, headers } = practice.handle({ method: 'GET', url: address.replace(/#.*/, '') });
  expect(`${status} ${headers.location ?? ''}`, address).toBe('200 ');
  document.body.innerHTML = body
    .replace(/[\s\S]*<body[^>]*>|<\/body>[\s\S]*/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  return detect({ ...atOnce(observe(document, [], () => undefined)), url: ORIGIN + address });
}

const start = (variant: string, signedIn: boolean): Practice =>
  createPractice({ variant, today: todayOf(variant), signedIn, preset: answersOf(variant, 'student') });

describe.each(PRACTICE_VARIANTS)('the pages of %s before a registration', (id) => {
  const signedIn = start(id, true);
  const expected: readonly (readonly [string, PageId])[] = [
    ['/personalCenter/myInfo', 'my-info'],
    ['/index/main', 'home'],
    ['/report/notice', 'notice'],
    ['/report/plan', 'plan'],
    ['/report/index', 'form'],
    ['/query/score/main', 'score'],
    ['/query/certificate/main', 'other'],
    ['/report/arrange', 'other'],
    ['/personalCenter/myReport', 'other'],
  ];
  it.each(expected)('%s is %s', (address, page) => {
    expect(seen(signedIn, address)).toMatchObject({ page });
  });
  it('/sign/welcome, /sign/up and /sign/upok are what they are', () => {
    const stranger = start(id, false);
    expect(seen(stranger, '/sign/welcome').page).toBe('welcome');
    expect(seen(stranger, '/sign/up').page).toBe('sign-up');
    expect(seen(stranger, '/sign/upok').page).toBe('sign-up-done');
  });
  it('name the agency and the batch', () => {
    const { agencies, batch } = variantOf(id);
    expect(seen(signedIn, '/index/main')).toMatchObject({ agency: agencies[0], batch, status: '未报名' });
  });
});

/** Presses 提交 for the pretend candidate, in the page's own codes. */
function submit(practice: Practice, id: string, who: Who = 'student') {
  const [variant, look] = [variantOf(id), lookOf(id)];
  const answers = answersOf(id, who);
  const body = new URLSearchParams();
  for (const { field, name, widget } of controlsOf(variant, look)) {
    const word = onPage(field, answers[field] ?? '', variant, look);
    const isCoded = widget.endsWith('select') || widget.endsWith('radio');
    if (field === 'pledge') body.set(name, 'on');
    else if (word) body.set(name, isCoded ? codeOf(word, look) : word);
  }
  practice.handle({ method: 'POST', url: '/report/photo', body: 'name=a.jpg&bytes=10240&start=%2F9j%2F' });
  const reply = practice.handle({ method: 'POST', url: '/report/submit', body: body.toString() });
  expect(JSON.parse(reply.body), reply.body).toMatchObject({ ok: true });
}

describe.each(PRACTICE_VARIANTS)('the pages of %s after submitting', (id) => {
  const { review, payment } = variantOf(id);

  it('show the way from waiting to registered', () => {
    const practice = start(id, true);
    if (payment !== 'none') expect(seen(practice, '/report/pay').page).toBe('payment');
    submit(practice, id);
    if (review === 'yes') {
      expect(seen(practice, '/report/index#test=2')).toMatchObject({ page: 'form-submitted', status: '等待审核' });
      expect(seen(practice, '/report/auditing')).toMatchObject({ page: 'review', status: '等待审核' });
      expect(seen(practice, '/index/main')).toMatchObject({ page: 'home', status: '等待审核' });
      practice.review('pass');
      expect(seen(practice, '/report/auditing')).toMatchObject({ page: 'review', status: '审核通过' });
    }
    if (payment !== 'none') {
      expect(seen(practice, '/report/index')).toMatchObject({ page: 'form-submitted', status: '待缴费' });
      expect(seen(practice, '/report/pay').page).toBe(payment === 'offline' ? 'payment-closed' : 'payment');
      if (payment === 'offline') practice.payOffline();
      else practice.handle({ method: 'POST', url: '/report/paid' });
      expect(seen(practice, '/report/pay')).toMatchObject({ page: 'registered', status: '缴费成功' });
    }
    expect(seen(practice, '/report/index#test=2')).toMatchObject({ page: 'registered', status: '报名成功' });
    expect(seen(practice, '/index/main')).toMatchObject({ page: 'home', status: '报名成功' });
    expect(seen(practice, '/report/ticket').page).toBe('ticket');
  });
});

describe.each(PRACTICE_VARIANTS.filter((id) => variantOf(id).review === 'yes'))(
  'a review of %s that did not pass',
  (id) => {
    it('opens the form again', () => {
      const practice = start(id, true);
      submit(practice, id);
      practice.review({ reason: '照片背景不是白色' });
      expect(seen(practice, '/report/auditing')).toMatchObject({ page: 'review', status: '审核不通过' });
      expect(seen(practice, '/report/index')).toMatchObject({ page: 'form', status: '审核不通过' });
    });
  },
);

describe.each(PRACTICE_VARIANTS)('a complete profile of %s', (id) => {
  it.each(['employed', 'student'] as const)('(%s) is accepted by the pretend office and by our rules', (who) => {
    const context = { today: todayOf(id), variant: variantOf(id) };
    const answers = SAMPLE_PEOPLE[id]?.[who].profiles[0]?.fields ?? {};
    expect(missing(answers, context)).toEqual([]);
    expect(validate(answers, context).filter(({ severity }) => severity === 'problem')).toEqual([]);
    const practice = createPractice({ variant: id, today: todayOf(id), signedIn: true, preset: answersOf(id, who) });
    submit(practice, id, who);
    expect(practice.state.submitted?.name).toBe(answers.name);
  });
});

describe('the way in', () => {
  it.each(PRACTICE_VARIANTS)(
    'of %s leads from the agency to sign-in and, where asked for, to the real-name check',
    (id) => {
      const practice = start(id, false);
      const agency = variantOf(id).agencies[0] ?? '';
      const { body } = practice.handle({ method: 'GET', url: '/sign/welcome' });
      const orId = new RegExp(`>${agency}<[\\s\\S]*?or-id="(\\d+)"`).exec(body)?.[1] ?? '';
      practice.handle({ method: 'POST', url: '/sign/setselectorg', body: `orid=${orId}` });
      expect(seen(practice, '/sign/in').page).toBe('sign-in');
    },
  );
  it('of 云南 stops at the notice until the real name is checked', () => {
    const practice = createPractice({ variant: 'yunnan-2023', today: todayOf('yunnan-2023'), signedIn: true });
    expect(seen(practice, '/index/authTip').page).toBe('real-name-notice');
    expect(seen(practice, '/personalCenter/myInfo').page).toBe('my-info');
  });
});
