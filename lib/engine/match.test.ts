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
    const { pairs, near } = match(aPage([aControl({ label: '所学专业' })]));
    expect([[...pairs.keys()], [...near]]).toEqual([['majorName'], ['majorName']]);
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

describe('a label nobody has seen is read word by word', () => {
  it.each([
    ['3、您的姓名（与身份证一致）：', 'name'],
    ['报考人员有效身份证件号码(18位)', 'idNumber'],
    ['第二步 手机号码', 'mobile'],
    ['姓名 Name', 'name'],
    ['电子邮箱 E-mail', 'email'],
    ['手机/移动电话', 'mobile'],
    ['请填写毕业院校全称', 'school'],
    ['现工作单位名称（没有填“无”）', 'employer'],
    ['证件失效日期', 'idValidUntil'],
  ] as const)('%s is %s', (label, field) => {
    expect(fieldsOf(aControl({ handle: 'x', label }))).toEqual({ [field]: 'x' });
  });
  it.each([
    '手机号码（配偶）',
    '姓名（拼音）',
    '单位 E-mail',
    '手机/固定电话',
    '第一学历毕业院校',
    '入学时间',
    '英文姓名',
    '联系人：手机号码',
    '确认手机号码',
    '姓名及联系方式',
  ])('%s is nothing of ours', (label) => expect(fieldsOf(aControl({ label }))).toEqual({}));
});

describe('a weak label needs company', () => {
  const phone = (section: string) => aControl({ handle: 'p', label: '联系电话', section });

  it.each(['', '联系方式', '二、考生基本信息', '个人资料'])('联系电话 under 「%s」 is the mobile number', (section) => {
    expect(fieldsOf(phone(section))).toEqual({ mobile: 'p' });
  });
  it.each(['单位信息', '工作情况', '紧急联系人', '附加信息'])('and under 「%s」 is not', (section) => {
    expect(fieldsOf(phone(section))).toEqual({});
  });
  it('gives way to a control that is called so', () => {
    expect(fieldsOf(phone(''), aControl({ handle: 'm', label: '手机号码' }))).toEqual({ mobile: 'm' });
    expect(reasonOf(phone(''), aControl({ label: '手机号码' }))).toBe('taken');
  });
  it('twice is asked about', () => {
    expect(match(aPage([phone(''), aControl({ label: '电话' })])).ambiguous.get('mobile')).toHaveLength(2);
  });
});

describe('choices are evidence', () => {
  it.each([
    [undefined, ['男', '女'], 'gender'],
    ['Sex', ['1-男', '2-女'], 'gender'],
    ['档次', ['高级', '中级', '初级'], 'level'],
    ['项目', ['系统分析师', '软件设计师', '网络工程师'], 'qualification'],
    ['文凭', ['博士', '硕士', '学士', '无'], 'degree'],
  ] as const)('%s over %j', (label, options, field) => {
    expect(fieldsOf(aChoice(label, options, { handle: 'x' }))).toEqual({ [field]: 'x' });
  });
  it.each<readonly [string | undefined, readonly string[], Partial<ControlSnapshot>]>([
    ['领队性别', ['男', '女'], {}],
    ['配偶', ['男', '女'], {}],
    [undefined, ['男', '女'], { section: '监护人信息' }],
    [undefined, ['男', '女'], { form: 1 }],
    [undefined, ['江苏', '浙江', '安徽'], {}],
    [undefined, ['男'], {}],
    ['级别', ['科级', '处级'], {}],
    ['报考专业', ['临床医学', '护理学'], {}],
    ['性别', ['高级', '中级', '初级'], {}],
  ])('%s over %j %j is nothing', (label, options, given) => {
    const own = [aControl({ label: '姓名' }), aControl({ label: '手机号码' })];
    expect(Object.values(fieldsOf(...own, aChoice(label, options, { handle: 'x', ...given })))).not.toContain('x');
  });
  it('two lists alike are both asked about', () => {
    const lists = [aChoice('甲', ['男', '女']), aChoice('乙', ['男', '女'])];
    expect(match(aPage(lists)).ambiguous.get('gender')).toHaveLength(2);
  });
});

describe('whose it is decides, wherever that is said', () => {
  it.each<readonly [string, Partial<ControlSnapshot>]>([
    ['behind the box', { behind: '（监护人）' }],
    ['in the prompt', { placeholder: '请输入紧急联系人手机号码' }],
    [
      'in its name',
      {
        labels: [
          { from: 'item', text: '手机号码' },
          { from: 'name', text: 'emergencyMobile' },
        ],
      },
    ],
    [
      'at the head of its row',
      {
        labels: [
          { from: 'cell', text: '父亲' },
          { from: 'column', text: '手机号码' },
        ],
      },
    ],
    [
      'at the head of a row nobody knows',
      {
        labels: [
          { from: 'cell', text: '王五' },
          { from: 'column', text: '手机号码' },
        ],
      },
    ],
    ['in a heading of several lines', { section: '紧急联系人 / 选填' }],
    ['in a heading about the employer', { section: '单位信息' }],
  ])('%s', (_, given) => {
    const { labels, ...rest } = given;
    const control = { ...aControl({ label: '手机号码', ...rest }), ...(labels ? { labels } : {}) };
    expect(fieldsOf(control)).toEqual({});
  });
  it('a hint about something else does no harm', () => {
    expect(fieldsOf(aControl({ handle: 'm', label: '手机号码', behind: '用于接收验证码和准考证通知' }))).toEqual({
      mobile: 'm',
    });
  });
});

describe('boxes that share a row', () => {
  it('证件有效期 with two dates is from and until, and with one is nothing', () => {
    const from = aControl({ handle: 'from', label: '证件有效期', kind: 'date' });
    const until = aControl({ handle: 'until', kind: 'date', shares: true });
    expect(fieldsOf(from, until)).toEqual({ idValidFrom: 'from', idValidUntil: 'until' });
    expect(reasonOf(from)).toBe('half-a-row');
  });
  it('a number in parts fits into neither of them', () => {
    const area = aControl({ label: '固定电话' });
    expect(reasonOf(area, aControl({ shares: true }))).toBe('half-a-row');
    expect(fieldsOf({ ...area, handle: 'x' }, aControl({ shares: true, label: '手机号码', handle: 'm' }))).toEqual({
      landline: 'x',
      mobile: 'm',
    });
  });
});

describe('nothing depends on the order of things', () => {
  const controls = [
    aControl({ handle: 'a', label: '姓名', section: '基本信息' }),
    aControl({ handle: 'b', label: '姓名', section: '收件人' }),
    aControl({ handle: 'c', label: '证件号码' }),
    aControl({ handle: 'd', label: '身份证号' }),
    aControl({ handle: 'e', label: '联系电话' }),
    aControl({ handle: 'f', label: '学校', section: '教育情况' }),
  ];
  it('the same controls the other way round give the same pairs and the same questions', () => {
    const [there, back] = [controls, [...controls].reverse()].map((order) => match(aPage(order)));
    const told = ({ pairs, ambiguous }: ReturnType<typeof match>) => [
      [...pairs].map(([field, { handle }]) => `${field} ${handle}`).sort(),
      [...ambiguous].map(([field, several]) => `${field} ${several.map(({ handle }) => handle).sort()}`).sort(),
    ];
    expect(there && told(there)).toEqual(back && told(back));
    expect(there && told(there)).toEqual([['mobile e', 'name a', 'school f'], ['idNumber c,d']]);
  });
});

describe('words behind a box', () => {
  const unlabelled = (handle: string, behind: string) => ({ ...aControl({ handle, label: '' }), labels: [], behind });

  it('name it in a form that calls everything behind', () => {
    expect(fieldsOf(unlabelled('n', '姓名 *'), unlabelled('m', '移动电话'), unlabelled('t', '导师姓名'))).toEqual({
      name: 'n',
      mobile: 'm',
    });
  });
  it('name nothing where labels stand before: they may belong to what was not recognised as a control', () => {
    const form = [aControl({ handle: 'n', label: '姓名' }), unlabelled('x', '手机号码'), unlabelled('y', '邮政编码')];
    expect(fieldsOf(...form)).toEqual({ name: 'n' });
  });
  it('name nothing when they do so once', () => {
    expect(fieldsOf(unlabelled('x', '手机号码'), unlabelled('y', '请填写'))).toEqual({});
  });
});

describe('a form that goes on in another', () => {
  const before = ['姓名', '性别', '证件号码', '手机号码', '电子邮箱', '通讯地址', '邮政编码'];
  const after = ['毕业院校', '毕业时间', '学制', '工作单位', '参加工作时间'];
  const inForms = (first: readonly string[], second: readonly string[]): readonly ControlSnapshot[] => [
    ...first.map((label) => aControl({ label, handle: label, form: 0 })),
    ...second.map((label) => aControl({ label, handle: `2 ${label}`, form: 1 })),
  ];
  it('is one with it: a step or a part in a form of its own', () => {
    expect(Object.values(fieldsOf(...inForms(before, after)))).toEqual(
      expect.arrayContaining(after.map((label) => `2 ${label}`)),
    );
  });
  it('is not where it asks for anything that the other asks for, or for little: a search, another person', () => {
    for (const second of [[...after, '姓名'], after.slice(0, 4)]) {
      const fields = fieldsOf(...inForms(before, second));
      expect(Object.values(fields).filter((handle) => handle?.startsWith('2'))).toEqual([]);
      expect(fields.name).toBe('姓名');
    }
  });
});

describe('a control that stands beside the label of another', () => {
  const labelled = (own: string, beside: string, from: 'for' | 'wrap' | 'aria'): ControlSnapshot => ({
    ...aControl({ handle: own }),
    labels: [
      { from, text: own },
      { from: 'item', text: beside },
    ],
  });
  it.each(['for', 'aria'] as const)('is nobody’s, though its own label (%s) is known and that one is not', (from) => {
    const [first, second] = [labelled('专业名称', '班级', from), labelled('班级', '专业名称', from)];
    expect(fieldsOf(first, second)).toEqual({});
    expect(reasonOf(first, second)).toBe('label-of-another-thing');
    expect(fieldsOf(labelled('专业名称', '专业名称', from), labelled('班级', '班级', from))).toEqual({
      majorName: '专业名称',
    });
  });
  it('is what its own label says where the other is nobody’s: the head of a group', () =>
    expect(fieldsOf(labelled('手机号码', '联络', 'for'))).toEqual({ mobile: '手机号码' }));
});

describe('what stands beside a form or at its end', () => {
  const password = (placeholder = ''): ControlSnapshot => ({
    ...aControl({ label: '密码', handle: 'p', placeholder }),
    kind: 'password',
  });
  const account = (placeholder = '') => aControl({ label: '登录名', handle: 'u', placeholder });
  it('a password behind the name of an account is for getting in, and no new one', () => {
    expect(fieldsOf(account(), password())).toEqual({});
    expect(fieldsOf(account(), password('8 位以上，含字母和数字'))).toEqual({ password: 'p' });
    expect(fieldsOf(account(), password(), { ...password(), handle: 'again' }).password).toBe('p');
  });
  it('a code under the last heading of a form is a code, and one under 登录 is for getting in', () => {
    const code = (section: string) => aControl({ label: '验证码', handle: 'c', section });
    expect(fieldsOf(code('五、单位意见'))).toEqual({ captcha: 'c' });
    expect(fieldsOf(code('考生登录'))).toEqual({});
    expect(fieldsOf(aControl({ label: '手机号码', section: '五、单位意见' }))).toEqual({});
  });
});
