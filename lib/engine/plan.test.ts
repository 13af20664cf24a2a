import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import type { Answers } from '../domain/answers';
import type { FieldId } from '../domain/fields';
import { explain } from './explain';
import { addressOf } from './orders';
import { type PlanInput, planFill } from './plan';
import type { ControlSnapshot } from './snapshot';

const plan = (controls: readonly ControlSnapshot[], answers: Answers, more: Partial<PlanInput> = {}) =>
  planFill({
    snapshot: aPage(controls),
    page: 'form',
    answers,
    findings: [],
    needed: [],
    decisions: {},
    results: new Map(),
    ...more,
  });
const rowOf = (field: FieldId, ...given: Parameters<typeof plan>) =>
  plan(...given).rows.find((row) => row.field === field);
const ordered = (...given: Parameters<typeof plan>) => plan(...given).orders.map(({ field, value }) => [field, value]);

describe('a list whose options only opening would tell', () => {
  const closed = (label: string, value = '') => aControl({ label, kind: 'choice', widget: 'ant-select', value });
  it('is asked for the words of the answer', () => {
    expect(ordered([closed('报考级别')], { level: '高级' })).toEqual([['level', '高级']]);
  });
  it('still waits for the answer it hangs on', () => {
    const controls = [closed('报考级别'), closed('报考资格')];
    const answers = { level: '高级', qualification: '信息系统项目管理师' };
    expect(ordered(controls, answers)).toEqual([['level', '高级']]);
    expect(rowOf('qualification', controls, answers)).toMatchObject({ state: 'will-write', reason: 'waits-for' });
  });
  it('is left as it is while it holds something else', () => {
    expect(rowOf('level', [closed('报考级别', '初级')], { level: '高级' })).toMatchObject({ state: 'conflict' });
  });
});

describe('what the page holds is kept', () => {
  it('writes into an empty control', () => {
    expect(ordered([aControl({ label: '工作单位' })], { employer: '无' })).toEqual([['employer', '无']]);
  });
  it('leaves what is the same', () => {
    expect(
      rowOf('titleDate', [aControl({ label: '取得职称时间', kind: 'date', value: '2020/5/1' })], {
        titleDate: '2020-05-01',
      })?.state,
    ).toBe('same');
    expect(
      rowOf('idType', [aChoice('证件类型', [], { value: '居民身份证/社保卡' })], { idType: '居民身份证' })?.state,
    ).toBe('same');
  });
  it('leaves a month in a picker for months, and not in a text box', () => {
    const held = (kind: 'date' | 'text', value: string) =>
      rowOf('graduationDate', [aControl({ label: '毕业时间', kind, value })], { graduationDate: '2018-07-01' })?.state;
    expect(['2018-07', '2018年7月', '2018'].map((value) => held('date', value))).toEqual(['same', 'same', 'same']);
    expect(['2018-08', '2018-7-2', '20'].map((value) => held('date', value))).toEqual(Array(3).fill('conflict'));
    expect(held('text', '2018-07')).toBe('conflict');
  });
  it('keeps what differs until the person chooses', () => {
    const controls = [aControl({ label: '手机号码', value: '13800000000' })];
    const answers = { mobile: '13900000000' };
    expect(rowOf('mobile', controls, answers)).toMatchObject({
      state: 'conflict',
      reason: 'page-differs',
      shown: '13800000000',
    });
    expect(ordered(controls, answers)).toEqual([]);
    expect(ordered(controls, answers, { decisions: { mobile: { conflict: 'use-profile' } } })).toEqual([
      ['mobile', '13900000000'],
    ]);
    expect(ordered(controls, answers, { decisions: { mobile: { conflict: 'keep-page' } } })).toEqual([]);
  });
  it('binds an order to what it saw', () => {
    const control = aControl({ label: '手机号码' });
    expect(plan([control], { mobile: '13900000000' }).orders).toEqual([
      { field: 'mobile', handle: control.handle, signature: control.signature, value: '13900000000', expects: '' },
    ]);
  });
  it('never touches what the real-name record locked', () => {
    const locked = aControl({ label: '姓名', value: '张三', obstacle: 'read-only' });
    expect(rowOf('name', [locked], { name: '张三' })?.state).toBe('same');
    expect(rowOf('name', [locked], { name: '李四' })).toMatchObject({ state: 'locked', reason: 'read-only-differs' });
    expect(ordered([locked], { name: '李四' }, { decisions: { name: { conflict: 'use-profile' } } })).toEqual([]);
    expect(rowOf('name', [{ ...locked, value: '' }], { name: '李四' })?.state).toBe('locked');
  });
  it('leaves a control that it cannot work to the person, and says what to choose there', () => {
    const drawn = aControl({ label: '性别', obstacle: 'by-hand' });
    const row = rowOf('gender', [drawn], { gender: '女' });
    expect(row).toMatchObject({ state: 'ask', reason: 'by-hand', wanted: '女' });
    expect(row && explain(row).zh).toContain('请您在网页上选「女」');
    const other = rowOf('gender', [{ ...drawn, value: '男' }], { gender: '女' });
    expect(other && explain(other).zh).toContain('网页上是「男」，档案是「女」');
    expect(rowOf('gender', [{ ...drawn, value: '女' }], { gender: '女' })?.state).toBe('same');
    const pressed = { decisions: { gender: { conflict: 'use-profile', answer: '女' } } } as const;
    expect(ordered([drawn], { gender: '女' }, pressed)).toEqual([]);
  });
});

describe('what is unknown is shown with its reason', () => {
  it('asks for what is needed and missing', () => {
    expect(rowOf('email', [aControl({ label: 'Email', required: true })], {})).toMatchObject({
      state: 'ask',
      reason: 'profile-has-nothing',
    });
    expect(rowOf('postcode', [aControl({ label: '邮政编码' })], {})).toMatchObject({
      state: 'absent',
      reason: 'not-needed',
    });
  });
  it('counts a star that 无 may lift only once 无 stands on the page', () => {
    const date = aControl({ label: '取得职称（资格）时间', kind: 'date', required: true });
    const untouched = aControl({ label: '现有职称（资格）' });
    expect(rowOf('titleDate', [untouched, date], { currentTitle: '无' })?.state).toBe('absent');
    const answered = { ...untouched, value: '无' };
    expect(rowOf('titleDate', [answered, date], { currentTitle: '无' })?.state).toBe('ask');
    expect(rowOf('titleDate', [answered, { ...date, required: false }], { currentTitle: '无' })?.state).toBe('absent');
    expect(rowOf('titleDate', [date], { currentTitle: '无' }, { needed: ['titleDate'] })?.state).toBe('ask');
  });
  it('writes nothing that a rule calls a problem', () => {
    const words = { zh: '手机号码应为 11 位。', en: '11 digits.' };
    const findings = [{ rule: 'r', field: 'mobile', severity: 'problem', words }] as const;
    const given = [[aControl({ label: '手机号码' })], { mobile: '139' }, { findings }] as const;
    expect(rowOf('mobile', ...given)?.state).toBe('problem');
    expect(ordered(...given)).toEqual([]);
  });
  it('shows the page’s options when none means the answer', () => {
    expect(
      rowOf('employmentStatus', [aChoice('在职情况', ['在职', '在校'])], { employmentStatus: '其他' }),
    ).toMatchObject({
      state: 'ask',
      reason: 'no-such-option',
      choices: ['在职', '在校'],
    });
  });
  it('writes the option the person picked', () => {
    const decisions = { employmentStatus: { answer: '在职' } };
    expect(ordered([aChoice('在职情况', ['在职', '在校'])], { employmentStatus: '其他' }, { decisions })).toEqual([
      ['employmentStatus', '在职'],
    ]);
  });
  it('says that 在校 takes the work section away', () => {
    expect(
      rowOf('employer', [aChoice('在职情况', ['在职', '在校'], { value: '在校' })], { employmentStatus: '在校' }),
    ).toMatchObject({
      state: 'absent',
      reason: 'hidden-by-answer',
      blocker: 'employmentStatus',
    });
  });
  it('fills nothing on a page it does not know', () => {
    expect(plan([aControl({ label: '手机号码' })], { mobile: '13900000000' }, { page: 'unknown' }).orders).toEqual([]);
  });
});

describe('acts of the person never become an order', () => {
  it('leaves 承诺书, 验证码 and 密码', () => {
    const controls = [
      aControl({ label: '我已阅读并同意《报考人员诚信考试承诺书》', kind: 'check' }),
      aControl({ placeholder: '请输入运算结果' }),
      aControl({ placeholder: '请输入密码', kind: 'password' }),
    ];
    const { orders, rows } = plan(controls, { pledge: 'true', captcha: '79', password: 'A1234567' });
    expect(orders).toEqual([]);
    expect(rows.filter(({ state }) => state === 'yours').map(({ field }) => field)).toEqual([
      'pledge',
      'captcha',
      'password',
    ]);
  });
  it('names 提交 and 去支付 where they stand', () => {
    const snapshot = aPage([], { buttons: [{ handle: 'b', text: ' 提 交 ' }] });
    expect(rowOf('submit', [], {}, { snapshot })?.state).toBe('yours');
    expect(rowOf('pay', [], {}, { snapshot })?.state).toBe('absent');
  });
});

describe('an order never comes before what it depends on', () => {
  const region = [
    aChoice('报名省市', ['江苏', '云南']),
    aChoice(undefined, []),
    aChoice('考试考区', []),
    aChoice('报考级别', [], { obstacle: 'disabled' }),
  ];
  const answers = { registrationProvince: '江苏', registrationCity: '南京', examArea: '南京', level: '高级' };
  it('begins a cascade with its first choice', () => {
    expect(ordered(region, answers)).toEqual([['registrationProvince', '江苏']]);
    expect(rowOf('level', region, answers)).toMatchObject({ state: 'will-write', reason: 'waits-for' });
  });
  it('goes on as options come', () => {
    const next = [
      { ...region[0], value: '江苏' } as ControlSnapshot,
      aChoice(undefined, ['南京', '苏州']),
      ...region.slice(2),
    ];
    expect(ordered(next, answers)).toEqual([['registrationCity', '南京']]);
  });
  it('does not trust the options of a parent that is about to change', () => {
    const controls = [
      aChoice('报名省市', ['江苏', '云南'], { value: '云南' }),
      aChoice(undefined, ['昆明', '南京'], { value: '昆明' }),
    ];
    const chosen = { decisions: { registrationProvince: { conflict: 'use-profile' as const } } };
    expect(ordered(controls, answers, chosen)).toEqual([['registrationProvince', '江苏']]);
    expect(rowOf('registrationCity', controls, answers, chosen)?.reason).toBe('waits-for');
  });
  it('waits with the work section for 在职情况', () => {
    const controls = [aChoice('在职情况', ['在职', '在校']), aControl({ label: '工作单位' })];
    expect(ordered(controls, { employmentStatus: '在职', employer: '无' })).toEqual([['employmentStatus', '在职']]);
  });
});

describe('after a write the page has the last word', () => {
  const written = new Map([['mobile', { outcome: 'written', asked: '13900000000' }]] as const);
  it('says written only while the page shows it', () => {
    expect(
      rowOf(
        'mobile',
        [aControl({ label: '手机号码', value: '13900000000' })],
        { mobile: '13900000000' },
        { results: written },
      )?.state,
    ).toBe('written');
    expect(
      rowOf('mobile', [aControl({ label: '手机号码' })], { mobile: '13900000000' }, { results: written }),
    ).toMatchObject({
      state: 'not-written',
      reason: 'reverted',
    });
  });
  it('carries the outcome of what was not written', () => {
    const results = new Map([['mobile', { outcome: 'moved', asked: '13900000000' }]] as const);
    expect(rowOf('mobile', [aControl({ label: '手机号码' })], { mobile: '13900000000' }, { results })).toMatchObject({
      state: 'not-written',
      reason: 'moved',
    });
  });
  it('is content when the person then typed it', () => {
    const results = new Map([['mobile', { outcome: 'page-refused', asked: '13900000000' }]] as const);
    expect(
      rowOf('mobile', [aControl({ label: '手机号码', value: '13900000000' })], { mobile: '13900000000' }, { results })
        ?.state,
    ).toBe('same');
  });
});

describe('a plan is bound to its page', () => {
  it.each([
    ['https://bm.ruankao.org.cn/report/index#test=2', 'https://bm.ruankao.org.cn/report/index'],
    ['https://bm.ruankao.org.cn/sign/in?type=query', 'https://bm.ruankao.org.cn/sign/in'],
  ])('%s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });
});

describe('a text box where the profile holds a choice', () => {
  const box = (value = '') => [aControl({ label: '最高学历', handle: 'e', value })];
  it('is asked about with the words to type, and not written', () => {
    expect(rowOf('educationLevel', box(), { educationLevel: '本科及以上' })).toMatchObject({
      state: 'ask',
      reason: 'kind-differs',
      choices: ['本科及以上'],
    });
    expect(rowOf('educationLevel', box(), {})?.choices).toContain('大专');
  });
  it('is written once the person picked the words', () => {
    const decided = plan(
      box(),
      { educationLevel: '本科及以上' },
      { decisions: { educationLevel: { answer: '本科及以上' } } },
    );
    expect(decided.orders).toEqual([expect.objectContaining({ field: 'educationLevel', value: '本科及以上' })]);
  });
  it('is the same when it says the same', () => {
    expect(rowOf('educationLevel', box('大学本科'), { educationLevel: '本科及以上' })?.state).toBe('same');
  });
  it('labelled 所学专业 takes a name, which is asked about: the relation is chosen from a list', () => {
    const controls = [aControl({ label: '所学专业' })];
    const answers = { majorRelation: '与报考专业相同', majorName: '软件工程' };
    expect(rowOf('majorName', controls, answers)).toMatchObject({ state: 'ask', reason: 'may-be-another' });
    expect(rowOf('majorRelation', controls, answers)).toMatchObject({ state: 'absent' });
    expect(plan(controls, answers).orders).toEqual([]);
  });
});

describe('a control that is called something near a field', () => {
  const home = (value = '') => [aControl({ label: '家庭住址', value })];
  const answers = { postalAddress: '辽宁省沈阳市练习路 4 号' };

  it('is shown with the answer and asked about, never written unasked', () => {
    expect(rowOf('postalAddress', home(), answers)).toMatchObject({
      state: 'ask',
      reason: 'may-be-another',
      choices: [answers.postalAddress],
    });
    expect(plan(home(), answers).orders).toEqual([]);
  });
  it('gets the answer once the person picked it', () => {
    const decided = plan(home(), answers, { decisions: { postalAddress: { answer: answers.postalAddress } } });
    expect(decided.orders).toEqual([expect.objectContaining({ field: 'postalAddress' })]);
  });
  it('is nothing to ask about where another control is called the field', () => {
    const both = [...home(), aControl({ label: '通信地址' })];
    expect(rowOf('postalAddress', both, answers)?.state).toBe('will-write');
    expect(plan(both, answers).orders.map(({ handle }) => handle)).toEqual([both[1]?.handle]);
  });
});

describe('what the site computes', () => {
  it('is compared and not written', () => {
    const papers = aControl({ label: '报考科目', kind: 'output', value: '综合知识，案例分析，论文' });
    expect(rowOf('papers', [papers], { papers: '综合知识,案例分析,论文' })?.state).toBe('same');
    expect(rowOf('papers', [{ ...papers, value: '' }], { papers: '综合知识,案例分析,论文' })).toMatchObject({
      state: 'locked',
      reason: 'site-computes',
    });
  });
  it('is written only where it is left editable and empty', () => {
    const born = aControl({ label: '出生日期', kind: 'date', value: '1990-01-01' });
    expect(ordered([born, aControl({ label: '年龄' })], { birthDate: '1990-01-01', age: '36' })).toEqual([
      ['age', '36'],
    ]);
    expect(
      ordered([{ ...born, value: '' }, aControl({ label: '年龄' })], { birthDate: '1990-01-01', age: '36' }),
    ).toEqual([['birthDate', '1990-01-01']]);
  });
});
