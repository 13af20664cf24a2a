/**
 * Every state that the answers to 在职情况, 现有职称, 报考级别, 学历 and 证件类型 can be in, in every year the guides
 * describe, against a table written by hand from the guides and not from the rules.
 */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../domain/answers';
import { type FieldId, fieldOf } from '../domain/fields';
import { VARIANTS, variantOf } from '../domain/variants';
import { missing, needed, validate } from './validate';

const STATUSES = ['在校', '在职', '其他'] as const;
const TITLES = ['无', '工程师'] as const;
const LEVELS = ['初级', '中级', '高级'] as const;
const EDUCATIONS = ['研究生及以上', '本科及以上', '大专', '中专、高中及以下'] as const;
const DOCUMENTS = [
  '居民身份证',
  '军官证',
  '护照',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '港澳台居民居住证',
  '外国人永久居留身份证',
] as const;
const YEARS = [
  'national-2019',
  'jiangsu-2020',
  'national-2020',
  'national-2021',
  'yunnan-2023',
  'liaoning-2025',
  'dalian-2025',
  'base',
] as const;

interface State {
  readonly status: (typeof STATUSES)[number];
  readonly title: (typeof TITLES)[number];
  readonly level: (typeof LEVELS)[number];
  readonly education: (typeof EDUCATIONS)[number];
  readonly document: (typeof DOCUMENTS)[number];
  readonly year: (typeof YEARS)[number];
}

const STATES: readonly State[] = STATUSES.flatMap((status) =>
  TITLES.flatMap((title) =>
    LEVELS.flatMap((level) =>
      EDUCATIONS.flatMap((education) =>
        DOCUMENTS.flatMap((document) => YEARS.map((year) => ({ status, title, level, education, document, year }))),
      ),
    ),
  ),
);

const OLD: readonly string[] = ['national-2019', 'jiangsu-2020', 'national-2020'];
const RECENT: readonly string[] = ['liaoning-2025', 'dalian-2025', 'base'];

/** What the guides say of a state: fields asked for, and what is found. A line holds wherever its condition does. */
const TABLE: readonly {
  readonly says: string;
  readonly when: (state: State) => boolean;
  readonly asks?: readonly FieldId[];
  readonly finds?: readonly string[];
}[] = [
  {
    says: '2025 辽宁 四 5：选择在校，不显示工作情况；在职则如实填写（2020 江苏的「其他」同在职）',
    when: ({ status }) => status !== '在校',
    asks: ['employer', 'workStartDate', 'professionStartDate'],
  },
  {
    says: '2025 辽宁 四 3(2)：有职称如实填写取得时间',
    when: ({ title }) => title !== '无',
    asks: ['titleDate'],
  },
  {
    says: '2020 江苏 §四 注意 2：没有职称写「无」，日期写报名时间',
    when: ({ title, year }) => title === '无' && OLD.includes(year),
    asks: ['titleDate'],
  },
  {
    says: '2025 辽宁 四 4：近年没有「其他」',
    when: ({ status, year }) => status === '其他' && RECENT.includes(year),
    finds: ['problem employmentStatus'],
  },
  {
    says: '2023 云南 一 3：军官证不支持实名认证，未实名认证不能报名',
    when: ({ document, year }) => document === '军官证' && !OLD.includes(year),
    finds: ['advice idType'],
  },
  {
    says: '广东 2025 下半年通知：在内地工作的外籍和港澳台人员可以报名；别处没有查到',
    when: ({ document }) => document !== '居民身份证' && document !== '军官证',
    finds: ['advice idType'],
  },
];

/** Asked of everybody, in the order of the four guides' forms. Nothing in the guides ties them to level or education. */
const ALWAYS: readonly FieldId[] = [
  'registrationProvince',
  'registrationCity',
  'examArea',
  'name',
  'idType',
  'idNumber',
  'gender',
  'birthDate',
  'level',
  'qualification',
  'currentTitle',
  'employmentStatus',
  'school',
  'majorRelation',
  'majorName',
  'graduationDate',
  'educationLevel',
  'schoolingYears',
  'degree',
  'postalAddress',
  'email',
  'mobile',
];

const NUMBERS: { readonly [document in State['document']]: string } = {
  居民身份证: '11010519491231002X',
  军官证: '军字第12345678号',
  护照: 'E12345678',
  港澳居民来往内地通行证: 'H12345678',
  台湾居民来往大陆通行证: '12345678',
  港澳台居民居住证: '830000194912310021',
  外国人永久居留身份证: 'USA110149123101',
};
const QUALIFICATIONS = { 初级: '程序员', 中级: '软件设计师', 高级: '信息系统项目管理师' } as const;
const DEGREES = { 研究生及以上: '硕士', 本科及以上: '学士', 大专: '无', '中专、高中及以下': '无' } as const;

/** A candidate in that state with everything answered that can be. */
function answersOf({ status, title, level, education, document }: State): Answers {
  return {
    registrationProvince: '辽宁',
    registrationCity: '沈阳',
    examArea: '沈阳',
    name: document === '护照' || document === '外国人永久居留身份证' ? 'ZHANG SAN' : '张三',
    idType: document,
    idNumber: NUMBERS[document],
    gender: '女',
    birthDate: '1949-12-31',
    level,
    qualification: QUALIFICATIONS[level],
    currentTitle: title,
    titleDate: '1990-05-20',
    employmentStatus: status,
    employer: '无',
    workStartDate: '1972-08-01',
    professionStartDate: '1972-08-01',
    school: '练习大学',
    majorRelation: '与报考专业不同',
    majorName: '无',
    graduationDate: '1972-07-01',
    educationLevel: education,
    schoolingYears: '4',
    degree: DEGREES[education],
    postalAddress: '沈阳市和平区文化路 3 号',
    email: 'zhangsan@example.com',
    mobile: '13912345678',
  };
}

const contextOf = ({ year }: State) => ({ today: '2026-11-22', variant: variantOf(year) });
const nameOf = (state: State): string => Object.values(state).join(' · ');
const lines = (state: State) => TABLE.filter(({ when }) => when(state));

/** The states in which two lists differ, named; a handful says enough. */
function differing(found: (state: State) => readonly string[], expected: (state: State) => readonly string[]) {
  return STATES.flatMap((state) => {
    const [is, ought] = [[...found(state)].sort(), [...expected(state)].sort()].map((list) => list.join('、'));
    return is === ought ? [] : [`${nameOf(state)}: ${is} ≠ ${ought}`];
  }).slice(0, 10);
}

describe(`all ${STATES.length} states of 在职情况 × 职称 × 级别 × 学历 × 证件类型 × year`, () => {
  it('are as many as the choices make', () => {
    expect(STATES).toHaveLength(3 * 2 * 3 * 4 * 7 * 8);
    expect([...YEARS].sort()).toEqual(VARIANTS.map(({ id }) => id).sort());
    for (const [field, all] of [
      ['employmentStatus', STATUSES],
      ['level', LEVELS],
      ['educationLevel', EDUCATIONS],
      ['idType', DOCUMENTS],
    ] as const)
      expect([...all].sort(), field).toEqual((fieldOf(field).options ?? []).map(({ word }) => word).sort());
    for (const { says, when } of TABLE) expect(STATES.some(when), says).toBe(true);
  });
  it('ask for what the guides ask for, and for nothing else', () => {
    const asked = (state: State) => needed(answersOf(state), contextOf(state));
    const ought = (state: State) => [...ALWAYS, ...lines(state).flatMap(({ asks = [] }) => asks)];
    expect(differing(asked, ought)).toEqual([]);
  });
  it('have nothing missing once all of that is answered', () => {
    expect(
      differing(
        (state) => missing(answersOf(state), contextOf(state)),
        () => [],
      ),
    ).toEqual([]);
  });
  it('find what the guides warn of, and nothing else; what a region holds in a half year is another table', () => {
    const found = (state: State) =>
      validate(answersOf(state), contextOf(state))
        .filter(({ rule }) => rule !== 'qualification-is-held-in-this-batch')
        .map(({ severity, field }) => `${severity} ${field}`);
    expect(differing(found, (state) => lines(state).flatMap(({ finds = [] }) => finds))).toEqual([]);
  });
});
