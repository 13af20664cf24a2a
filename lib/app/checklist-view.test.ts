import { describe, expect, it } from 'vitest';
import { aControl, aPage } from '@/tests/builders';
import type { PageSnapshot } from '../engine/snapshot';
import { type ChecklistState, planOf, viewOf } from './checklist-view';

const aState = (snapshot: PageSnapshot, given: Partial<ChecklistState> = {}): ChecklistState => ({
  tabId: 1,
  isPractice: false,
  permitted: true,
  snapshot,
  looked: true,
  profile: undefined,
  profiles: [],
  isLocked: false,
  profilesRead: true,
  photoName: undefined,
  chosenVariant: undefined,
  decisions: {},
  results: new Map(),
  fill: 'idle',
  progress: { done: 0, total: 0, current: undefined },
  leftAlone: [],
  pageFindings: [],
  marks: [],
  trouble: undefined,
  today: '2026-11-22',
  ...given,
});
const profile = (fields: Record<string, string>): ChecklistState['profile'] => ({
  id: 'p',
  version: 1,
  label: '张三',
  fields,
  createdAt: '2026-11-22T00:00:00.000Z',
  updatedAt: '2026-11-22T00:00:00.000Z',
});

const FORM_TEXT =
  '全国计算机技术与软件专业技术资格（水平）考试 当前考区：江苏 考生须知 考生报名 基本信息 报考信息 联系方式';
const form = (...controls: Parameters<typeof aPage>[0]): PageSnapshot =>
  aPage(
    [
      aControl({ label: '报考级别', kind: 'choice', options: [] }),
      aControl({ label: '报考资格', kind: 'choice', options: [] }),
      aControl({ label: '证件号码', value: '11010519491231002X', obstacle: 'read-only' }),
      ...controls,
    ],
    {
      text: FORM_TEXT,
    },
  );

describe('the region whose rules hold', () => {
  it('is the one the page names, in the year of today', () => {
    expect(viewOf(aState(form())).detection.agency).toBe('江苏');
    expect(viewOf(aState(form())).variant).toMatchObject({ agencies: ['江苏'], since: 2025, review: 'yes' });
  });
  it('is the one the person chose where the page names none', () => {
    const nameless = { ...form(), text: FORM_TEXT.replace('当前考区：江苏', '') };
    expect(viewOf(aState(nameless, { chosenVariant: 'yunnan-2023' })).variant.id).toBe('yunnan-2023');
  });
});

describe('how one signs in', () => {
  const signIn = (text: string, ...controls: Parameters<typeof aPage>[0]): PageSnapshot =>
    aPage(controls, {
      url: 'https://bm.ruankao.org.cn/sign/in',
      text: `全国计算机技术与软件专业技术资格（水平）考试网上报名平台 考生登录 ${text}`,
    });
  it('is seen on the page: by account where it asks for a password', () => {
    const page = signIn(
      '没有账号？去注册 忘记密码？ 登录',
      aControl({ placeholder: '请输入手机号/邮箱' }),
      aControl({ placeholder: '请输入密码', kind: 'password' }),
      aControl({ placeholder: '请输入运算结果' }),
    );
    expect(viewOf(aState(page))).toMatchObject({
      detection: { page: 'sign-in' },
      variant: { login: 'account-and-captcha' },
    });
  });
  it('is seen on the page: by the APP where it shows a code to scan', () => {
    const page = signIn('国家网络身份认证 APP 扫码认证登录');
    expect(viewOf(aState(page, { chosenVariant: 'jiangsu-2020' }))).toMatchObject({
      detection: { page: 'sign-in' },
      variant: { login: 'network-identity-app' },
    });
  });
});

describe('what would be written', () => {
  it('is what the profile says, completed by what follows from it', () => {
    const born = aControl({ label: '出生日期', kind: 'date', value: '1949-12-31' });
    const state = aState(form(born, aControl({ label: '年龄' })), {
      profile: profile({ idType: '居民身份证', idNumber: '11010519491231002X' }),
    });
    expect(planOf(state).orders).toEqual([expect.objectContaining({ field: 'age', value: '76' })]);
  });
  it('is nothing on another host, whatever its page says', () => {
    const elsewhere = {
      ...form(aControl({ label: 'Email' })),
      url: 'https://bm.ruankao.org.cn.example.com/report/index',
    };
    expect(planOf(aState(elsewhere, { profile: profile({ email: 'a@example.com' }) })).orders).toEqual([]);
  });
  it('counts again after a fill that left something', () => {
    const email = aControl({ label: 'Email' });
    const state = aState(form(email), {
      profile: profile({ email: 'a@example.com' }),
      results: new Map([['email', { outcome: 'stopped', asked: 'a@example.com' }]]),
      fill: 'stopped',
    });
    expect(viewOf(state)).toMatchObject({ notWritten: 1, willWrite: 1 });
  });
});

describe('what is being filled in', () => {
  it('counts as written once it was read back, though the page was last seen before; what the page takes back is told at the end', () => {
    const before = form(aControl({ label: '手机号码' }));
    const handle = before.controls.at(-1)?.handle ?? '';
    const results: ChecklistState['results'] = new Map([
      [
        'mobile',
        { handle, field: 'mobile', asked: '13912345678', outcome: 'written', before: '', after: '13912345678' },
      ],
    ]);
    const rowIn = (fill: ChecklistState['fill']) =>
      viewOf(aState(before, { profile: profile({ mobile: '13912345678' }), results, fill }))
        .sections.flatMap(({ rows }) => rows)
        .find(({ field }) => field === 'mobile');
    expect(rowIn('running')).toMatchObject({ state: 'written' });
    expect(rowIn('done')).toMatchObject({ state: 'not-written', reason: 'reverted' });
  });
});
