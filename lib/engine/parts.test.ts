/** One answer in several boxes: each part is known, and none is ever written. */
import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import type { Answers } from '../domain/answers';
import { explain } from './explain';
import { match } from './match';
import { planFill } from './plan';
import type { ControlSnapshot } from './snapshot';

const YEARS = ['1988', '1989', '1990', '1991'];
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));
const DAYS = Array.from({ length: 31 }, (_, at) => String(at + 1));

const found = (...controls: readonly ControlSnapshot[]) => {
  const { pairs, parts, again } = match(aPage(controls));
  return {
    pairs: [...pairs.keys()],
    parts: [...parts].map(([field, own]) => [field, own.length]),
    again: [...again].map(([field, own]) => [field, own.length]),
  };
};
const planned = (controls: readonly ControlSnapshot[], answers: Answers) =>
  planFill({
    snapshot: aPage(controls),
    page: 'form',
    answers,
    findings: [],
    needed: [],
    decisions: {},
    results: new Map(),
  });
const parts = (values: readonly string[] = ['', '', '']): readonly ControlSnapshot[] => [
  aChoice('出生日期', YEARS, { value: values[0] ?? '' }),
  aChoice(undefined, MONTHS, { shares: true, value: values[1] ?? '' }),
  aChoice(undefined, DAYS, { shares: true, value: values[2] ?? '' }),
];
const BIRTH_DATE = { pairs: ['birthDate'], parts: [['birthDate', 3]], again: [] };

describe('a date in several boxes', () => {
  const text = (label: string | undefined, given: Partial<ControlSnapshot> = {}) =>
    aControl({ ...(label === undefined ? {} : { label }), ...given });

  it('is told by its choices, by what stands on or behind its boxes, or in them', () => {
    expect(found(...parts())).toEqual(BIRTH_DATE);
    const behindThe = (word: string) => ({
      labels: [{ from: 'preceding' as const, text: word }],
      shares: true as const,
    });
    expect(
      found(text('出生日期'), text(undefined, behindThe('年')), text(undefined, { ...behindThe('月'), behind: '日' })),
    ).toEqual(BIRTH_DATE);
    const prompts = ['年', '月', '日'].map((placeholder, at) =>
      text(at === 0 ? '出生日期' : undefined, { placeholder }),
    );
    expect(found(...prompts)).toEqual(BIRTH_DATE);
    const under = ['年', '月', '日'].map((label) => text(label, { from: 'for', section: '出生日期' } as object));
    expect(found(...under)).toEqual(BIRTH_DATE);
  });
  it('may have no day', () => {
    expect(found(...parts().slice(0, 2)).parts).toEqual([['birthDate', 2]]);
  });
  it('is left to the person, with the answer', () => {
    const { rows, orders, awaited } = planned(parts(), { birthDate: '1990-03-07' });
    const row = rows.find(({ field }) => field === 'birthDate');
    expect(row).toMatchObject({ state: 'ask', reason: 'in-parts', wanted: '1990-03-07' });
    expect(row && explain(row).zh).toContain('1990-03-07');
    expect([orders, awaited]).toEqual([[], []]);
  });
  it('is the same once its boxes hold the answer, and differs where they hold another', () => {
    const stateOf = (values: readonly string[]) =>
      planned(parts(values), { birthDate: '1990-03-07' }).rows.find(({ field }) => field === 'birthDate')?.state;
    expect(stateOf(['1990', '3', '7'])).toBe('same');
    expect(stateOf(['1990', '3', '8'])).toBe('ask');
    expect(stateOf(['1990', '3', ''])).toBe('ask');
  });
  it('is none where a box has a name of its own, where something is out of order, or where nothing names it', () => {
    expect(found(aChoice('出生日期', YEARS), aChoice('参加工作时间', MONTHS)).parts).toEqual([]);
    expect(found(aChoice('出生日期', MONTHS), aChoice(undefined, YEARS, { shares: true })).parts).toEqual([]);
    expect(found(aChoice(undefined, YEARS), aChoice(undefined, MONTHS, { shares: true }))).toEqual({
      pairs: [],
      parts: [],
      again: [],
    });
    const four = { format: { maxlength: '4' } };
    const two = { format: { maxlength: '2' }, shares: true as const };
    expect(found(text('出生日期', four), text(undefined, two)).parts).toEqual([]);
  });
  it('of somebody else is nobody’s', () => {
    const [year, ...rest] = parts();
    const labels = [{ from: 'item' as const, text: '配偶出生日期' }];
    expect(found(...(year ? [{ ...year, labels }] : []), ...rest).pairs).toEqual([]);
  });
});

describe('a number with its area code', () => {
  const code = (placeholder = '区号', maxlength = '') =>
    aControl({ label: '固定电话', placeholder, format: { maxlength } });
  const rest = (placeholder = '电话号码') => aControl({ placeholder, shares: true });

  it('is one answer, which is left to the person', () => {
    const split = { pairs: ['landline'], parts: [['landline', 2]], again: [] };
    expect(found(code(), rest())).toEqual(split);
    expect(found(code('', '4'), rest(''))).toEqual(split);
    expect(planned([code(), rest()], { landline: '024-12345678' }).orders).toEqual([]);
  });
  it('is never put into the box for the area code alone', () => {
    expect(found(code()).pairs).toEqual([]);
  });
  it('is known by what is said behind its boxes, under whatever heading', () => {
    const two = [
      aControl({ label: '家庭电话', section: '2026年报名系统' }),
      aControl({ shares: true, section: '2026年报名系统', behind: '区号－号码' }),
    ];
    expect(found(...two).parts).toEqual([['landline', 2]]);
    const unsaid = two.map(({ behind: _, ...control }) => control);
    expect(found(...unsaid).pairs).toEqual([]);
  });
  it('makes no landline of a mobile', () => {
    expect(found(aControl({ label: '手机号码', placeholder: '区号' }), rest()).pairs).toEqual([]);
  });
});

describe('a box that asks for the same once more', () => {
  const mobile = aControl({ label: '手机号码' });
  it('is known, told of, and never written', () => {
    const twice = aControl({ label: '再次输入手机号码' });
    expect(found(mobile, twice)).toEqual({ pairs: ['mobile'], parts: [], again: [['mobile', 1]] });
    const { rows, orders } = planned([mobile, twice], { mobile: '13900000000' });
    expect(orders.map(({ handle }) => handle)).toEqual([mobile.handle]);
    const row = rows.find(({ field }) => field === 'mobile');
    expect(row && explain(row).zh).toContain('再填一次');
  });
  it('is nothing before, or without, the first', () => {
    expect(found(aControl({ label: '确认手机号码' })).again).toEqual([]);
    expect(found(aControl({ label: '确认手机号码' }), mobile).again).toEqual([]);
    expect(found(mobile, aControl({ label: '请输入手机号码' })).again).toEqual([]);
  });
});

describe('boxes to tick under one label', () => {
  const tick = (caption: string, label?: string): ControlSnapshot => ({
    ...aControl({ kind: 'check', widget: 'native-checkbox' }),
    labels: [
      { from: 'wrap', text: caption },
      ...(label === undefined ? [] : [{ from: 'item' as const, text: label }]),
      { from: 'option', text: caption },
    ],
  });
  it('are one answer, where the label names one', () => {
    const papers = [tick('综合知识', '报考科目'), tick('案例分析'), tick('论文')];
    expect(found(...papers)).toEqual({ pairs: ['papers'], parts: [['papers', 3]], again: [] });
    expect(planned(papers, { papers: '综合知识、案例分析、论文' }).orders).toEqual([]);
  });
  it('end at the next label, and are nothing without one', () => {
    const both = [tick('综合知识', '报考科目'), tick('案例分析'), tick('同意', '声明')];
    expect(found(...both).parts).toEqual([['papers', 2]]);
    expect(found(tick('综合知识'), tick('案例分析')).pairs).toEqual([]);
  });
});

describe('two names under one label', () => {
  it('belong to the two controls in their order', () => {
    const kind = aChoice('证件类型 / 证件号码', ['居民身份证', '护照'], { handle: 'kind' });
    const number = aControl({ handle: 'number', shares: true });
    expect([...match(aPage([kind, number])).pairs].map(([field, { handle }]) => [field, handle]).sort()).toEqual([
      ['idNumber', 'number'],
      ['idType', 'kind'],
    ]);
  });
  it('are not told apart where the second has a name of its own', () => {
    const kind = aChoice('证件类型 / 证件号码', ['居民身份证', '护照']);
    expect(found(kind, aControl({ label: '姓名' })).pairs).toEqual(['name']);
  });
});

describe('boxes for four signs, two and two', () => {
  const box = (maxlength: string, label?: string) =>
    aControl({
      ...(label ? { label, from: 'column' as const } : {}),
      format: { type: 'text', maxlength, pattern: '', autocomplete: '' },
    });
  it('are one date under the name of a date, and nothing under another', () => {
    expect(found(box('4', '出生日期（年-月-日）'), box('2'), box('2')).parts).toEqual([['birthDate', 3]]);
    expect(found(box('4', '准考证号'), box('2'), box('2')).parts).toEqual([]);
  });
});

describe('an address over lists for its places', () => {
  const places = (values: readonly string[] = ['', '', '']): readonly ControlSnapshot[] => [
    aChoice('通讯地址', ['江苏省', '云南省'], { value: values[0] ?? '' }),
    aChoice(undefined, [], { shares: true, placeholder: '市', value: values[1] ?? '' }),
    aControl({ shares: true, placeholder: '街道、门牌号', value: values[2] ?? '' }),
  ];
  it('is one answer, which the person enters', () => {
    expect(found(...places())).toEqual({ pairs: ['postalAddress'], parts: [['postalAddress', 3]], again: [] });
    const { rows, orders } = planned(places(), { postalAddress: '江苏省南京市某街 1 号' });
    expect(orders).toEqual([]);
    expect(rows.find(({ field }) => field === 'postalAddress')).toMatchObject({ reason: 'in-parts' });
  });
  it('is the same when its parts together are', () => {
    const { rows } = planned(places(['江苏省', '南京市', '某街 1 号']), { postalAddress: '江苏省南京市某街 1 号' });
    expect(rows.find(({ field }) => field === 'postalAddress')).toMatchObject({ shown: '江苏省南京市某街 1 号' });
  });
  it('takes no box of another row, and none that is called something', () => {
    const [list, ...others] = places();
    const apart = others.map((each) => ({ ...each, shares: undefined as never }));
    expect(found(...(list ? [list] : []), ...apart).parts).toEqual([]);
    const named = others.map((each, at) => (at === 1 ? { ...each, placeholder: '收件人手机' } : each));
    expect(found(...(list ? [list] : []), ...named).parts).toEqual([]);
  });
});
