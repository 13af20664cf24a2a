import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import type { FieldId } from '../domain/fields';
import { match } from './match';
import type { ControlSnapshot } from './snapshot';

const fieldsOf = (...controls: readonly ControlSnapshot[]): Partial<Record<FieldId, string>> =>
  Object.fromEntries([...match(aPage(controls)).pairs].map(([field, { handle }]) => [field, handle]));

const reasonOf = (control: ControlSnapshot, ...others: readonly ControlSnapshot[]) =>
  match(aPage([control, ...others])).leftovers.find(({ handle }) => handle === control.handle)?.reason;

describe('a label decides, however it is written', () => {
  it.each([
    '手机号码',
    '*手机号码：',
    '手机号码:',
    '＊ 手 机 号 码 ：',
    '手机号',
    '手机号码（必填）',
    '手机号码 *',
    '请输入手机号码',
    '本人手机号码',
    '【必填】手机号码',
  ])('knows %s', (label) => {
    expect(fieldsOf(aControl({ handle: 'm', label }))).toEqual({ mobile: 'm' });
  });
  it.each([
    ['现有职称(资格)', 'currentTitle'],
    ['现有职称（级别）', 'currentTitle'],
    ['取得职称（资格）时间', 'titleDate'],
    ['Email：', 'email'],
    ['E-mail', 'email'],
    ['姓　名', 'name'],
    ['通信地址', 'postalAddress'],
    ['毕业学校', 'school'],
  ] as const)('knows %s', (label, field) => {
    expect(fieldsOf(aControl({ handle: 'x', label }))).toEqual({ [field]: 'x' });
  });
  it('takes 开始时间 for 参加工作时间 only under 工作情况', () => {
    expect(fieldsOf(aControl({ handle: 'w', label: '开始时间', section: '工作情况：', kind: 'date' }))).toEqual({
      workStartDate: 'w',
    });
    expect(fieldsOf(aControl({ handle: 'w', label: '开始时间', section: '培训经历', kind: 'date' }))).toEqual({});
  });
  it('goes by the placeholder where there is no label', () => {
    expect(fieldsOf(aControl({ handle: 'e', placeholder: '请输入Email' }))).toEqual({ email: 'e' });
  });
});

describe('what only looks like a field is left alone', () => {
  it.each(['紧急联系人手机号码', '单位通讯地址', '毕业证书编号', '配偶手机号码', '家属姓名', '介绍人手机号'])(
    'leaves %s',
    (label) => {
      expect(fieldsOf(aControl({ label, placeholder: '请输入手机号码' }))).toEqual({});
    },
  );
  it('never lets a placeholder speak against a label', () => {
    expect(reasonOf(aControl({ label: '担保人电话', placeholder: '请输入手机号码' }))).toBe('label-of-another-thing');
    expect(reasonOf(aControl({ label: '通联要素', placeholder: '请输入手机号码' }))).toBe('label-unknown');
  });
  it('leaves a control under somebody else’s heading', () => {
    expect(reasonOf(aControl({ label: '手机号码', section: '紧急联系人信息' }))).toBe('foreign-section');
  });
  it('leaves a search box', () => {
    expect(reasonOf(aControl({ placeholder: '请输入关键字' }))).toBe('no-label');
  });
  it('never takes a hidden control', () => {
    expect(reasonOf(aControl({ label: '姓名', obstacle: 'hidden' }))).toBe('not-seen');
  });
  it('leaves a second form that asks for less', () => {
    const main = [
      aControl({ label: '姓名' }),
      aControl({ label: '通讯地址' }),
      aControl({ handle: 'mine', label: '手机号码' }),
    ];
    const feedback = aControl({ handle: 'theirs', label: '手机号码', form: 1 });
    const stray = aControl({ label: 'Email', form: 1 });
    expect(fieldsOf(...main, feedback, stray)).toMatchObject({ mobile: 'mine' });
    expect(reasonOf(stray, ...main, feedback)).toBe('other-form');
  });
  it('accepts a form split into several, by its headings', () => {
    const controls = [
      aControl({ label: '姓名', section: '基本信息' }),
      aControl({ label: '年龄', section: '基本信息' }),
      aControl({ handle: 'mail', label: 'Email', section: '联系方式', form: 1 }),
    ];
    expect(fieldsOf(...controls)).toMatchObject({ email: 'mail' });
  });
});

describe('ambiguity is asked about, never guessed', () => {
  it('asks when two controls are both labelled 证件号码', () => {
    const { pairs, ambiguous } = match(aPage([aControl({ label: '证件号码' }), aControl({ label: '证件号码' })]));
    expect(pairs.has('idNumber')).toBe(false);
    expect(ambiguous.get('idNumber')).toHaveLength(2);
  });
  it('lets the heading of the group tell two apart', () => {
    const controls = [
      aControl({ handle: 'here', label: '手机号码', section: '联系方式' }),
      aControl({ label: '手机号码', section: '附加信息' }),
    ];
    expect(fieldsOf(...controls)).toEqual({ mobile: 'here' });
  });
  it('asks when one control is labelled as two fields', () => {
    const control = aControl({ label: '姓名' });
    const twice = { ...control, labels: [...control.labels, { from: 'cell' as const, text: '通讯地址' }] };
    const { pairs, ambiguous } = match(aPage([twice]));
    expect(pairs.size).toBe(0);
    expect([...ambiguous.keys()].sort()).toEqual(['name', 'postalAddress']);
  });
  it('tells 所学专业 (a choice) from 专业名称 (a text)', () => {
    const relation = aChoice('所学专业', ['与报考专业相同', '与报考专业不同'], { handle: 'relation' });
    expect(fieldsOf(relation, aControl({ handle: 'name', label: '专业名称' }))).toEqual({
      majorRelation: 'relation',
      majorName: 'name',
    });
    expect(fieldsOf(aControl({ label: '所学专业' }))).toEqual({});
  });
});

describe('the second box of 报名省市', () => {
  it('is the city when it has no label of its own', () => {
    const province = aChoice('报名省市：', ['江苏'], { handle: 'p' });
    expect(fieldsOf(province, aChoice(undefined, ['南京'], { handle: 'c' }))).toEqual({
      registrationProvince: 'p',
      registrationCity: 'c',
    });
  });
  it('is the city when both boxes carry the label of the row', () => {
    const province = aChoice('报名省市：', ['江苏'], { handle: 'p' });
    const city = aChoice('报名省市：', ['南京'], { handle: 'c' });
    expect(fieldsOf(province, city)).toEqual({ registrationProvince: 'p', registrationCity: 'c' });
  });
  it('is not the next field that happens to follow', () => {
    const province = aChoice('报名省市：', ['江苏'], { handle: 'p' });
    expect(fieldsOf(province, aChoice('考试考区：', ['南京'], { handle: 'a' }))).toEqual({
      registrationProvince: 'p',
      examArea: 'a',
    });
  });
});
