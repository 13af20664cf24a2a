/** What prompts, remarks, choices and neighbours add to a label, or say against it. */
import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import { match } from './match';
import type { ControlSnapshot } from './snapshot';

/** The field of each pair, with ? where the person is asked whether it is. */
function found(...controls: readonly ControlSnapshot[]): readonly string[] {
  const { pairs, near } = match(aPage(controls));
  return [...pairs.keys()].map((field) => (near.has(field) ? `${field}?` : field)).sort();
}

describe('a value that was held until now', () => {
  it.each([
    ['its prompt', { label: '手机号码', placeholder: '原手机号码' }],
    ['its prompt, after a request', { label: '工作单位', placeholder: '请输入原来的工作单位' }],
  ])('is not asked for as what holds: told by %s', (_, given) => expect(found(aControl(given))).toEqual([]));
  it('nor where the head of its column or its own name says so', () => {
    const labels = [
      { from: 'cell', text: '手机号码' },
      { from: 'column', text: '原登记内容' },
    ] as const;
    expect(found({ ...aControl(), labels })).toEqual([]);
    expect(found({ ...aControl({ label: '手机号码' }), labels: [{ from: 'name', text: 'oldMobile' }] })).toEqual([]);
  });
  it('leaves the new value beside it to be asked about', () => {
    const old = {
      ...aControl(),
      labels: [{ from: 'cell', text: '手机号码' } as const, { from: 'column', text: '原登记内容' } as const],
    };
    const now = {
      ...aControl({ placeholder: '新手机号码' }),
      labels: [{ from: 'column', text: '变更后内容' } as const],
    };
    expect(found(old, now)).toEqual(['mobile?']);
    expect(found(aControl({ placeholder: '变更后的手机号码' }))).toEqual(['mobile?']);
  });
  it.each(['变更后', '新'])(
    'in a form whose labels begin with %s is asked about as well, and a single such label is nobody’s',
    (before) => {
      const form = ['姓名', '手机号码', '工作单位'].map((name) => aControl({ label: `${before}${name}` }));
      expect(found(...form)).toEqual(['employer?', 'mobile?', 'name?']);
      expect(found(...form.slice(0, 1))).toEqual([]);
    },
  );
  it('is no reason to refuse 原因', () =>
    expect(found(aControl({ label: '毕业院校', placeholder: '原因不明的请留空' }))).toEqual(['school']));
});

describe('a prompt that names another field than the label', () => {
  it('makes a certain label a question', () => {
    expect(found(aControl({ label: '专业名称', placeholder: '请选择报考资格' }))).toEqual(['majorName?']);
  });
  it('takes a doubtful label’s place, where both may mean it', () => {
    expect(found(aControl({ label: '联系电话', placeholder: '请输入固定电话' }))).toEqual(['landline']);
    expect(found(aControl({ label: '联系方式', placeholder: '请输入手机号码' }))).toEqual(['mobile']);
    expect(found(aControl({ label: '联系电话（固定电话）' }))).toEqual(['landline']);
  });
});

describe('a label that nobody knows', () => {
  it.each([
    ['its prompt', { label: '受聘时间', placeholder: '取得职称的时间', kind: 'date' as const }],
    ['the remark in it', { label: '获学历单位（毕业学校）' }],
    [
      'what stands behind, after 即',
      { label: '入行起点', kind: 'date' as const, behind: '即参加工作时间，以劳动合同为准' },
    ],
  ])('is asked about where %s names the candidate’s own way', (_, given) => {
    expect(found(aControl(given))).toHaveLength(1);
    expect(found(aControl(given))[0]).toMatch(/\?$/);
  });
  it.each([
    ['anybody has it', { label: '系主任', placeholder: '请输入姓名' }],
    ['an earlier one is meant', { label: '第一学历院校', placeholder: '请输入毕业院校' }],
    ['it says whose', { label: '推荐院校', placeholder: '请输入毕业院校' }],
  ])('is left alone where %s', (_, given) => expect(found(aControl(given))).toEqual([]));
});

describe('choices', () => {
  it('that are none of a field’s own words speak against any label', () => {
    expect(found(aChoice('报考级别', ['南屏市', '莲江市', '石泉市']))).toEqual([]);
    expect(found(aChoice('报考级别', ['高级', '中级', '初级']))).toEqual(['level']);
  });
  it('of country codes are no telephone number, and provinces no address', () => {
    expect(found(aChoice('手机号码', ['+86', '+852', '+81']))).toEqual([]);
    expect(found(aChoice('通讯地址（省）', ['云南省', '四川省']))).toEqual([]);
  });
});

describe('words that belong to the control before', () => {
  it('name that one, where each is called by what stands behind it', () => {
    const before = aControl({ handle: 'one', label: '选一项', behind: '报考级别' });
    const after = aChoice('报考级别', ['南屏市', '莲江市'], { handle: 'two', behind: '报名城市' });
    expect(match(aPage([before, after])).pairs.get('registrationCity')?.handle).toBe('two');
  });
  it('再次输入 right behind a password asks for the same', () => {
    const [first, second] = [
      aControl({ kind: 'password', label: '登录密码' }),
      aControl({ kind: 'password', label: '6～12位，用于查询 再次输入：', from: 'preceding' }),
    ];
    expect(match(aPage([first, second])).again.get('password')).toHaveLength(1);
  });
});

describe('a heading that nobody knows as a whole', () => {
  it('still lets a word mean the field of what it speaks of, and of nothing else', () => {
    expect(found(aChoice('地级市', ['东江市', '西岭市'], { section: '在哪里报考、考什么' }))).toEqual([
      'registrationCity',
    ]);
    expect(found(aChoice('地级市', ['东江市', '西岭市'], { section: '发放方式' }))).toEqual([]);
  });
  it('of papers makes their 有效期 none of the identity card', () => {
    expect(found(aControl({ label: '有效期起', kind: 'date', section: '资格证书' }))).toEqual([]);
    expect(found(aControl({ label: '有效期起', kind: 'date', section: '身份证件' }))).toEqual(['idValidFrom']);
  });
});

describe('a remark', () => {
  it.each([
    '报考级别（高级/中级/初级）',
    '考试考区（考点由系统随机分配）',
    '通信地址（邮寄证书用）',
    '姓名（生僻字请用拼音代替）',
  ])('that explains leaves the name alone: %s', (label) => expect(found(aControl({ label }))).toHaveLength(1));
  it.each(['联系电话（单位）', '姓名（拼音）', '毕业院校（第一学历）', '通讯地址（父母所在地址）'])(
    'that says of which leaves it to nobody: %s',
    (label) => expect(found(aControl({ label }))).toEqual([]),
  );
});

describe('what would give a stranger the candidate’s answer', () => {
  it.each([
    '手机号码（班组长使用）',
    '联系电话（房东或物业管理处）',
    '电子邮箱（人事专员使用）',
    '通讯地址（户籍/居住）',
  ])('is nobody’s: %s', (label) => expect(found(aControl({ label }))).toEqual([]));
  it.each(['户籍地址', '收件地址', '实习工作情况', '居住地址信息'])(
    'a heading %s lets no doubtful word mean the candidate’s own',
    (section) => {
      expect(found(aControl({ label: '详细地址', section }), aControl({ label: '单位', section }))).toEqual([]);
    },
  );
});

describe('a question in a whole sentence', () => {
  it.each([
    ['text', '您毕业于（或正就读于）哪一所学校？', 'school?'],
    ['text', '如果已经工作，请写出您所在工作单位的全称。', 'employer?'],
    ['date', '您是从哪年哪月哪日开始参加工作的？', 'workStartDate?'],
    ['date', '您是从哪一年开始从事本专业工作的？可以与参加工作的日期相同。', 'professionStartDate?'],
  ] as const)('is asked about by the one name in it: %s %s', (kind, label, field) =>
    expect(found(aControl({ kind, label }))).toEqual([field]),
  );
  it.each([
    ['names two things', '请问您的毕业院校和工作单位是什么？'],
    ['names another person', '请问您父亲的工作单位是什么？'],
    ['names another person, whom only a question would', '您的孩子就读于哪所学校？'],
    ['asks for another person’s', '请输入室友的手机号码'],
    ['names what is none of ours', '请问您的第一学历是什么？'],
    ['asks nobody', '工作单位所在地的气候是什么类型？'],
  ])('is nobody’s where it %s', (_, label) => expect(found(aControl({ label }))).toEqual([]));
});

describe('a prompt that speaks against its label', () => {
  it('leaves it to nobody: 报考专业 over 请选择招生专业', () =>
    expect(found(aControl({ label: '报考专业', placeholder: '请选择招生专业' }))).toEqual([]));
  it('does not, where it only tells how to write', () =>
    expect(found(aControl({ label: '姓名', placeholder: '生僻字用汉语拼音大写代替' }))).toEqual(['name']));
});

describe('毕业于', () => {
  it('asks over a date when, and over a text where', () => {
    expect(found(aControl({ kind: 'date', label: '毕业于' }))).toEqual(['graduationDate']);
    expect(found(aControl({ kind: 'text', label: '毕业于' }))).toEqual(['school']);
    expect(found(aControl({ kind: 'date', label: '出生于' }))).toEqual(['birthDate']);
  });
});

describe('a box to type in that only a person can work', () => {
  const labels = [{ from: 'item', text: '所学专业' } as const];
  it('asks for what is typed, and one that shows a choice for what is chosen', () => {
    const typed = { ...aControl({ label: '' }), labels, obstacle: 'by-hand' as const, format: { type: 'text' } };
    expect(found(typed)).toEqual(['majorName?']);
    expect(found({ ...typed, format: { type: '' } })).toEqual(['majorRelation']);
  });
});
