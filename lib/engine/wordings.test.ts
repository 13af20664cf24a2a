/** Wordings of many forms: what each names, what a remark adds to it, and what is never taken for a field of the person. */
import { describe, expect, it } from 'vitest';
import { aControl, aPage } from '@/tests/builders';
import type { FieldId } from '../domain/fields';
import { match } from './match';
import type { ControlSnapshot } from './snapshot';

const found = (control: ControlSnapshot): readonly string[] => [...match(aPage([control])).pairs.keys()];

const NAMED: { readonly [Id in FieldId]?: string } = {
  name: '姓名|Full name|应聘者姓名|您的真实姓名是？|参加考试人员姓名|身份证上的姓名|姓名请填写真实姓名',
  idType: '有效身份证件类型|ID Type|身份证明类型|报考证件类型',
  idNumber: '公民身份号码|ID Card No.|18位身份证号|身份证号码（末位X大写）|身份证号/护照号|身份证（18位）',
  birthDate: '出生年月日|Date of birth|公历生日',
  employer: '现工作单位全称|工作单位（与公章一致）|供职单位|目前所在单位|Employer',
  workStartDate: '您哪一年哪一月参加工作？|参工时间|参加工作（时间）|首次参加工作日期|何时参加工作',
  professionStartDate: '从事本专业工作的起始时间|开始从事本专业工作年月|从事本专业技术工作时间',
  school: '毕业/就读院校|您毕业的院校|最高学历毕业学校|University',
  graduationDate: '毕（肄）业时间|毕业（时间）|最高学历毕业年月|毕业(预计)时间',
  majorName: '毕业证书专业|学历所学专业|主修专业|Major',
  titleDate: '取得职称的时间|专业技术资格取得时间|职称评审通过时间|取得时间（职称）',
  currentTitle: '您现有的职称|现有专业技术职务任职资格|职称/资格',
  mobile: '联系方式（手机）|手机联系电话|联系电话 Tel|Mobile number',
  landline:
    '电话（区号-号码）|其他联系电话（固话）|固定电话（办公）|电话（固定）|联系电话（座机）|固定电话 Telephone|宅电',
  email: '邮箱账号|E-mail address',
  postcode: '通讯邮编|Zip code',
  registrationCity: '报考地（市、州）|报名城市',
  postalAddress: '通讯地址（能收到信件）|详细联系地址|Mailing address',
};

describe('is called', () => {
  it.each(
    Object.entries(NAMED).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field] as const)),
  )('%s: %s', (label, field) => {
    expect(found(aControl({ label }))).toEqual([field]);
  });
});

const OTHERS = [
  '配偶姓名|父亲电话|紧急联系电话|单位电话|单位地址|单位邮编|推荐单位|经办人手机|收件地址|发票抬头|银行卡号|准考证号|毕业证书编号',
  '学位证书编号|管理号|档案号|学号|护照号码|确认手机号|再次输入邮箱|备用手机|传真|籍贯|户籍所在地|出生地|姓名拼音|曾用名|用户名',
  '入学时间|入职时间|聘任时间|发证日期|工作年限|从事本专业工作年限|单位性质|第一学历|第一学历毕业院校|全日制学历|学历类别|学位类型',
  '学校地址|监护人身份证号|报名点|报考岗位|报名序号|身份证签发机关|身份证地址|证书邮寄地址|填表人|填表日期|公司电话|原手机号',
  '变更后姓名|身份证后六位|身份证号后四位|手机号后四位|区号|职称系列|评审单位|现级别|当前级别|英语级别|行政级别|职级|证书有效期',
  '离职时间|社保缴纳地|职业资格证书编号|考试名称|报名单位|派出所|户籍地址|身份证住址|电话（单位）|姓名（拼音）|单位 Email|联系电话（家属）',
].flatMap((line) => line.split('|'));

describe('is none of ours, under whichever heading', () => {
  const headings = ['', '基本信息', '报考信息', '工作情况', '教育情况', '联系方式', '实名认证', '2026年考试网上报名'];
  it.each(OTHERS)('%s', (label) => {
    for (const section of headings) expect(found(aControl({ label, section }))).toEqual([]);
  });
});

describe('the format of a box', () => {
  const boxed = (label: string, format: Record<string, string>, placeholder = ''): readonly string[] =>
    found(aControl({ label, format, placeholder }));

  it('makes 联系方式 a mobile number, and 证件 a document’s', () => {
    expect(boxed('联系方式', {})).toEqual([]);
    expect(boxed('联系方式', { maxlength: '11' })).toEqual(['mobile']);
    expect(boxed('联系方式', { pattern: '^1[3-9]\\d{9}$' })).toEqual(['mobile']);
    expect(boxed('联系方式', {}, '例：13800138000')).toEqual(['mobile']);
    expect(boxed('联系方式', { autocomplete: 'tel-national' })).toEqual(['mobile']);
    expect(boxed('证件', { maxlength: '18' })).toEqual(['idNumber']);
  });
  it('names nothing by itself', () => {
    expect(found(aControl({ format: { type: 'tel', maxlength: '11', autocomplete: 'tel' } }))).toEqual([]);
    expect(boxed('担保事项', { type: 'email' })).toEqual([]);
    expect(boxed('备用联系方式', { maxlength: '11' })).toEqual([]);
  });
  it('refuses what does not go into it', () => {
    expect(boxed('身份证号码', { maxlength: '6' })).toEqual([]);
    expect(boxed('手机号码', { maxlength: '4' })).toEqual([]);
    expect(boxed('出生日期', { maxlength: '4' })).toEqual([]);
    expect(boxed('通讯地址', { type: 'email' })).toEqual([]);
    expect(boxed('手机号码', {}, '010-12345678')).toEqual([]);
    expect(boxed('手机号码', { maxlength: '20' })).toEqual(['mobile']);
  });
  it('runs no pattern of the page', () => {
    expect(boxed('手机号码', { pattern: '(((a+)+)+)+$' })).toEqual(['mobile']);
  });
});

describe('what stands before a box and is not its own', () => {
  it('says nothing where it is called by a label of its own', () => {
    const labels = [
      { from: 'for', text: '备注说明' },
      { from: 'item', text: '资格名称 *' },
    ] as const;
    expect(found({ ...aControl(), labels })).toEqual([]);
  });
  it('speaks as well where both are known: of two swapped boxes each keeps the label of the other', () => {
    const labels = [
      { from: 'for', text: '手机号码' },
      { from: 'item', text: '邮政编码' },
    ] as const;
    expect(found({ ...aControl(), labels })).toEqual([]);
    const readOnly = [labels[1], { from: 'for', text: '考试科目' } as const];
    expect(found({ ...aControl({ kind: 'text' }), labels: readOnly })).toEqual([]);
  });
  it('is a heading, where the label stands right behind its own box', () => {
    const labels = [
      { from: 'for', text: '报名地市' },
      { from: 'item', text: '报名地' },
    ] as const;
    expect(found({ ...aControl({ behind: '报名地市' }), labels })).toEqual(['registrationCity']);
  });
  it('is less than what a blank says of itself, and more where it speaks of another person', () => {
    const blank = (before: string, behind: string, title?: string): readonly string[] =>
      found({
        ...aControl({ label: before, from: 'preceding', behind }),
        labels: [
          { from: 'preceding', text: before },
          ...(title === undefined ? [] : [{ from: 'title' as const, text: title }]),
        ],
      });
    expect(blank('年 毕业于', '（毕业时间）')).toEqual(['graduationDate']);
    expect(blank('年 毕业于', '', '毕业时间')).toEqual(['graduationDate']);
    expect(blank('推荐人', '（姓名）')).toEqual([]);
    expect(blank('推荐人', '', '姓名')).toEqual([]);
  });
  it('is short for the first of two that one label names', () => {
    const inner = (whole: string): readonly string[] =>
      found({
        ...aControl({ section: '工作情况' }),
        labels: [
          { from: 'term', text: whole },
          { from: 'preceding', text: '单位' },
        ],
      });
    expect(inner('现工作单位及职务')).toEqual(['employer']);
    expect(inner('原工作单位及职务')).toEqual([]);
    expect(inner('配偶工作单位及职务')).toEqual([]);
  });
  it('leaves out what is remarked behind a box, of the label around both', () => {
    expect(found(aControl({ label: '工作单位学生不填', from: 'wrap', behind: '学生不填' }))).toEqual(['employer']);
    expect(found(aControl({ label: '工作单位推荐人填', from: 'wrap', behind: '推荐人填' }))).toEqual([]);
  });
  it('is the end of a sentence with blanks', () => {
    const clause = (text: string): readonly string[] => found(aControl({ label: text, from: 'preceding' }));
    expect(clause('月起从事本专业工作，现任专业技术职务为')).toEqual(['currentTitle']);
    expect(clause('月毕业于')).toEqual(['school']);
    expect(clause('，配偶姓名')).toEqual([]);
    expect(clause('推荐人情况如下，姓名')).toEqual([]);
  });
  it('says what the blank before it is, in brackets', () => {
    const said = (text: string): readonly string[] => found(aControl({ label: text, from: 'preceding' }));
    expect(said('（姓名），')).toEqual([]);
    expect(said('（姓名），身份证号')).toEqual(['idNumber']);
    expect(said('（一）姓名')).toEqual(['name']);
  });
  it('is what held until now, in a row of changes, and nothing of it is written', () => {
    const column = (text: string) => ({
      ...aControl({ section: '电子邮箱' }),
      labels: [{ from: 'cell', text: '电子邮箱' } as const, { from: 'column', text } as const],
    });
    expect(found(column('变更前'))).toEqual([]);
    expect([...match(aPage([column('变更后')])).near]).toEqual(['email']);
  });
});

describe('the neighbours', () => {
  const among = (labels: readonly string[], section = ''): readonly string[] =>
    [...match(aPage(labels.map((label) => aControl({ label, section })))).pairs].map(
      ([
        field,
        {
          labels: [own],
        },
      ]) => `${own?.text}: ${field}`,
    );
  it('tell what 专业 is', () => {
    expect(among(['毕业院校', '专业', '手机号码'])).toContain('专业: majorName');
    expect(among(['最高学历', '院系', '专业', '毕业时间'])).toContain('专业: majorName');
    expect(among(['姓名', '专业', '手机号码']).join()).not.toContain('专业');
  });
  it('and whose 取得时间', () => {
    expect(among(['现有职称', '取得时间', '手机号码'])).toContain('取得时间: titleDate');
    expect(among(['学位', '取得时间', '手机号码']).join()).not.toContain('取得时间');
  });
  it('but not under a heading that says otherwise', () => {
    expect(among(['毕业院校', '专业'], '推荐人').join()).toBe('');
  });
});

describe('a heading that names a field', () => {
  it('is the label of the only box under it, and of none where there are two', () => {
    expect(found(aControl({ section: '手机号码' }))).toEqual(['mobile']);
    const two = aPage([aControl({ section: '手机号码' }), aControl({ section: '手机号码' })]);
    expect([...match(two).pairs.keys()]).toEqual([]);
    expect(found(aControl({ section: '紧急联系人手机' }))).toEqual([]);
  });
});
