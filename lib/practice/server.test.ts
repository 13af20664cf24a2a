// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Answers } from '../domain/answers';
import { FIELD_IDS } from '../domain/fields';
import { PRACTICE_VARIANTS } from './form/looks';
import { PRACTICE_DAYS, SAMPLE_PEOPLE } from './people';
import { createPractice } from './server';
import type { Practice, PracticeOptions } from './types';
import type { Wiring } from './wiring';

const open = (variant: string, more: Partial<PracticeOptions> = {}): Practice =>
  createPractice({ variant, today: PRACTICE_DAYS[variant] ?? '', signedIn: true, ...more });

const get = (practice: Practice, path: string): string => practice.handle({ method: 'GET', url: path }).body;

function post(practice: Practice, path: string, sent: Readonly<Record<string, string>> = {}) {
  const reply = practice.handle({
    method: 'POST',
    url: `https://bm.ruankao.org.cn${path}`,
    body: String(new URLSearchParams(sent)),
  });
  return { ...reply, told: reply.body.startsWith('{') ? JSON.parse(reply.body) : undefined };
}

const wiringOf = (practice: Practice): Wiring => post(practice, '/report/wiring').told;

/** The code of the option that reads so in a choice's list. */
const codeIn = (markup: string, name: string, word: string): string => {
  const select = markup.split(`name="${name}"`)[1]?.split('</select>')[0] ?? '';
  return new RegExp(`value="([^"]*)"[^>]*>${word.replaceAll(/[()]/g, '\\$&')}<`).exec(select)?.[1] ?? '';
};

/** What the page sends when all is filled in: codes for choices, as the page would have got them. */
function filled(practice: Practice, fields: Answers): Record<string, string> {
  const { controls, values } = wiringOf(practice);
  const nameOf = (field: string) => controls.find((one) => one.field === field)?.name ?? '';
  const sent: Record<string, string> = {};
  for (const { field, name } of controls) {
    const value = (values as Record<string, string>)[field] ?? (fields as Record<string, string>)[field];
    if (value !== undefined) sent[name] = value;
  }
  sent[nameOf('age')] = '30';
  sent[nameOf('papers')] = '综合知识,案例分析,论文';
  sent[nameOf('pledge')] = '1';
  return sent;
}

const employed = (variant: string): Answers => SAMPLE_PEOPLE[variant]?.employed.profiles[0]?.fields ?? {};

function submitted(variant: string, more: Partial<PracticeOptions> = {}): Practice {
  const practice = open(variant, more);
  post(practice, '/report/photo', { name: '报名照片.jpg', bytes: '10240', start: '/9j/' });
  const { told } = post(practice, '/report/submit', filled(practice, employed(variant)));
  expect(told).toMatchObject({ ok: true });
  return practice;
}

const PAGES = [
  '/sign/welcome',
  '/sign/in',
  '/sign/up',
  '/sign/upok',
  '/index/authTip',
  '/personalCenter/myInfo',
  '/personalCenter/myReport',
  '/index/main',
  '/report/notice',
  '/report/plan',
  '/report/index',
  '/report/auditing',
  '/report/pay',
  '/report/ticket',
  '/query/score/main',
  '/nowhere',
];

describe.each(PRACTICE_VARIANTS)('%s', (variant) => {
  it('says on every page that it is practice, and runs no script of its own in the markup', () => {
    const practice = open(variant);
    for (const path of PAGES) {
      const page = get(practice, path);
      expect(page, path).toMatch(/^<!DOCTYPE html>/);
      expect(page, path).toContain('练习，不是真实报名');
      expect(page, path).not.toMatch(/<script(?![^>]*src=)|\son\w+=/);
    }
  });
  it('gives away no field by the name or id of a control', () => {
    const page = get(open(variant), '/report/index');
    const attributes = [...page.matchAll(/\s(?:name|id|for|lay-filter)="([^"]+)"/g)].map(([, value]) => value ?? '');
    const telling = attributes.filter((value) =>
      FIELD_IDS.some((field) => value.toLowerCase().includes(field.toLowerCase())),
    );
    expect(telling).toEqual([]);
  });
  it('gives every control a name of its own', () => {
    const names = wiringOf(open(variant)).controls.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it('offers levels only behind the area, and qualifications only behind the level', () => {
    const practice = open(variant);
    const { controls } = wiringOf(practice);
    const page = get(practice, '/report/index');
    const level = controls.find(({ field }) => field === 'level')?.name ?? '';
    expect(codeIn(page, level, '高级')).toBe('');
    expect(post(practice, '/report/levels', {}).told.options).toEqual([]);
    expect(post(practice, '/report/levels', { examArea: '任意' }).told.options).toHaveLength(3);
  });
  it('refuses 提交 without a photo and says so', () => {
    const practice = open(variant);
    expect(post(practice, '/report/submit', filled(practice, employed(variant))).told).toMatchObject({
      ok: false,
      msg: '请上传考生照片',
    });
    expect(practice.state.submitted).toBeUndefined();
  });
  it('knows what was submitted by field', () => {
    const { state } = submitted(variant);
    expect(state.submitted).toMatchObject({ name: '张三', employer: '练习软件有限公司', mobile: '13912345678' });
  });
  it('keeps a draft over a reload', () => {
    const practice = open(variant);
    const name = wiringOf(practice).controls.find(({ field }) => field === 'school')?.name ?? '';
    post(practice, '/report/keep', { [name]: '练习大学' });
    expect(get(practice, '/report/index')).toContain('练习大学');
    expect(wiringOf(practice).values.school).toBe('练习大学');
  });
  it('leads to the sign-in when the session has ended, calls as well as pages', () => {
    const practice = open(variant);
    practice.expireSession();
    expect(get(practice, '/report/index')).toContain('0;url=/sign/in');
    expect(post(practice, '/report/cities').body).toMatch(/^<!DOCTYPE html>/);
    expect(post(practice, '/report/cities').body).toContain('考生登录');
  });
});

describe('the way to 报名成功', () => {
  it('江苏 2020: paying at once, no review', () => {
    const practice = submitted('jiangsu-2020');
    expect(get(practice, '/report/index')).not.toContain('报名审核');
    expect(get(practice, '/report/pay')).toContain('去支付');
    post(practice, '/report/paid');
    expect(practice.state.registered).toBe(true);
    expect(get(practice, '/report/index')).toContain('打印报名表');
  });
  it('national 2020: the online channel is closed, paying at the named place completes it', () => {
    const practice = submitted('national-2020');
    practice.review('pass');
    expect(get(practice, '/report/pay')).toContain('网上支付渠道暂时关闭');
    expect(post(practice, '/report/paid').told.ok).toBe(false);
    practice.payOffline();
    expect(practice.state.registered).toBe(true);
  });
  it('云南 2023: paying only after the review has passed', () => {
    const practice = submitted('yunnan-2023');
    expect(get(practice, '/report/auditing')).toContain('待审核');
    expect(get(practice, '/report/pay')).not.toContain('去支付');
    practice.review('pass');
    expect(get(practice, '/report/auditing')).toContain('审核通过');
    expect(get(practice, '/report/pay')).toContain('100.00 元');
    post(practice, '/report/paid');
    expect(get(practice, '/report/pay')).toContain('缴费成功');
  });
  it('辽宁 2025: the review completes it, there is no paying', () => {
    const practice = submitted('liaoning-2025');
    expect(get(practice, '/report/index')).toContain('等待审核');
    practice.review('pass');
    expect(practice.state.registered).toBe(true);
    expect(get(practice, '/report/index')).not.toContain('网上缴费');
  });
  it('a review that does not pass gives its reason and opens the form with what was sent', () => {
    const practice = submitted('dalian-2025', { reviewOutcome: { reason: '照片不清晰' } });
    expect(get(practice, '/report/auditing')).toContain('照片不清晰');
    const form = get(practice, '/report/index');
    expect(form).toContain('暂存');
    expect(form).toContain('练习软件有限公司');
  });
  it('can be taken back until it is paid', () => {
    const practice = submitted('jiangsu-2020');
    expect(get(practice, '/personalCenter/myReport')).toContain('取消报考');
    post(practice, '/report/paid');
    expect(post(practice, '/report/cancel').told.ok).toBe(false);
  });
});

describe('signing in', () => {
  it('leads nowhere before an agency is chosen', () => {
    expect(get(createPractice({ variant: 'jiangsu-2020', today: '2020-07-25' }), '/sign/in')).toContain(
      '0;url=/sign/welcome',
    );
  });
  it('asks for the sum, and for another one after a wrong answer', () => {
    const practice = createPractice({ variant: 'jiangsu-2020', today: '2020-07-25' });
    post(practice, '/sign/setselectorg', { orid: '00171128112006000005' });
    expect(get(practice, '/sign/in')).toContain('41 + 38 = ?');
    const who = { u1: '13912345678', u2: 'Lianxi2020' };
    expect(post(practice, '/sign/in', { ...who, u3: '78' }).told).toMatchObject({ ok: false, name: 'u3' });
    expect(get(practice, '/sign/in')).toContain('87 - 36 = ?');
    expect(post(practice, '/sign/in', { ...who, u3: '51' }).told).toMatchObject({ ok: true, go: '/index/main' });
  });
  it('by the APP brings the real-name record, which then stands locked in the form', () => {
    const practice = createPractice({ variant: 'liaoning-2025', today: '2025-03-14' });
    expect(get(practice, '/sign/welcome').match(/timeW/g)).toHaveLength(4);
    post(practice, '/sign/setselectorg', { orid: '00171128112006000002' });
    post(practice, '/sign/scan');
    const form = get(practice, '/report/index');
    expect(form).toMatch(/value="张三"[^>]* readonly/);
    expect(wiringOf(practice).values).toMatchObject({ name: '张三', gender: '女', age: '75' });
  });
  it('in 云南 closes the registration until the real name is checked', () => {
    const practice = createPractice({ variant: 'yunnan-2023', today: '2023-03-20' });
    const row = get(practice, '/sign/welcome').split('云南')[1] ?? '';
    post(practice, '/sign/setselectorg', { orid: /or-id="(\d+)"/.exec(row)?.[1] ?? '' });
    post(practice, '/sign/in', { u1: '13912345678', u2: 'Lianxi2020', u3: '79' });
    expect(get(practice, '/report/index')).toContain('0;url=/index/authTip');
    const record = { r3: '李四', r7: '1', r9: '440308199901010012', r12: '2017-06-20', r15: '2037-06-20' };
    expect(post(practice, '/personalCenter/realName', { ...record, r7: '2' }).told.msg).toContain('军官证');
    expect(post(practice, '/personalCenter/realName', record).told.ok).toBe(true);
    expect(practice.state.realName).toMatchObject({
      gender: '男',
      birthDate: '1999-01-01',
      idType: '居民身份证/社保卡',
    });
  });
});

describe('what a test can set', () => {
  it('waits as told, call by call; the last wait stays', () => {
    const practice = open('jiangsu-2020', { delay: { cities: [300, 10], areas: 'never' } });
    expect([1, 2, 3].map(() => post(practice, '/report/cities').afterMs)).toEqual([300, 10, 10]);
    expect(post(practice, '/report/areas').afterMs).toBe(Number.POSITIVE_INFINITY);
    practice.configure({ delay: 5 });
    expect(post(practice, '/report/areas').afterMs).toBe(5);
  });
  it('leaves options out and locks controls', () => {
    const practice = open('jiangsu-2020', { withoutOptions: { degree: ['学士'] }, locked: ['email'] });
    const { controls } = wiringOf(practice);
    const page = get(practice, '/report/index');
    expect(codeIn(page, controls.find(({ field }) => field === 'degree')?.name ?? '', '学士')).toBe('');
    expect(page).toMatch(/请输入Email"[^>]* readonly/);
  });
  it('puts values on the page beforehand, choices that hang on them included', () => {
    const conflict = { registrationProvince: '云南', registrationCity: '丽江', mobile: '13700000000' };
    const practice = open('yunnan-2023', { conflict });
    expect(wiringOf(practice).values).toMatchObject(conflict);
    expect(get(practice, '/report/index')).toMatch(/selected>丽江</);
  });
  it('escapes what was typed', () => {
    const practice = open('jiangsu-2020', { conflict: { school: '"><script>' } });
    expect(get(practice, '/report/index')).not.toContain('"><script>');
  });
  it('says which variants there are when asked for another', () => {
    expect(() => createPractice({ variant: 'mars-2020', today: '2020-07-25' })).toThrow(/jiangsu-2020/);
  });
});
