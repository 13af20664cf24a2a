/**
 * Invented candidates for each region, one 在职 and one 在校, with everything that region's form asks.
 * In the form in which profiles are handed over. The numbers are the examples of the standard and of textbooks.
 */
import type { Answers } from '../domain/answers';
import { VARIANTS } from '../domain/variants';
import { lookOf } from './form/looks';
import { inPageWords } from './form/values';
import type { PracticeOptions } from './types';

export interface SampleProfiles {
  readonly format: 'ruankao-profile';
  readonly version: 1;
  readonly profiles: readonly { readonly label: string; readonly fields: Answers }[];
}

/** One who works, one who studies. */
export interface SamplePeople {
  readonly employed: SampleProfiles;
  readonly student: SampleProfiles;
}

const ZHANG_SAN: Answers = {
  name: '张三',
  idType: '居民身份证',
  idNumber: '11010519491231002X',
  idValidFrom: '2016-05-01',
  idValidUntil: '2036-05-01',
  gender: '女',
  birthDate: '1949-12-31',
  employmentStatus: '在职',
  employer: '练习软件有限公司',
  workStartDate: '1972-08-01',
  professionStartDate: '1980-03-15',
  school: '练习大学',
  majorRelation: '与报考专业相同',
  majorName: '计算机科学与技术',
  graduationDate: '1972-07-01',
  educationLevel: '本科及以上',
  schoolingYears: '4',
  degree: '学士',
  email: 'zhangsan@example.com',
  landline: '010-12345678',
  mobile: '13912345678',
};

const LI_SI: Answers = {
  name: '李四',
  idType: '居民身份证',
  idNumber: '440308199901010012',
  idValidFrom: '2017-06-20',
  idValidUntil: '2037-06-20',
  gender: '男',
  birthDate: '1999-01-01',
  currentTitle: '无',
  employmentStatus: '在校',
  school: '练习理工大学',
  majorRelation: '与报考专业相近',
  majorName: '数字媒体技术',
  educationLevel: '研究生及以上',
  schoolingYears: '3',
  degree: '学士',
  email: 'lisi@example.com',
  landline: '13800001111',
  mobile: '13800001111',
};

interface Region {
  /** Answers of both. */
  readonly both: Answers;
  readonly employed: Answers;
  readonly student: Answers;
}

const place = (
  registrationProvince: string,
  registrationCity: string,
  postalAddress: string,
  postcode: string,
): Answers => ({
  registrationProvince,
  registrationCity,
  examArea: registrationCity,
  postalAddress,
  postcode,
});

const REGIONS: Readonly<Record<string, Region>> = {
  'jiangsu-2020': {
    both: place('江苏', '南京', '江苏省南京市练习路 1 号', '210012'),
    employed: { level: '中级', qualification: '软件设计师', currentTitle: '无', titleDate: '2020-07-25' },
    student: { level: '初级', qualification: '程序员', titleDate: '2020-07-25', graduationDate: '2021-06-30' },
  },
  'national-2020': {
    both: place('天津', '天津', '天津市练习区练习路 2 号', '300000'),
    employed: { level: '高级', qualification: '信息系统项目管理师', currentTitle: '工程师', titleDate: '2012-12-01' },
    student: { level: '中级', qualification: '网络工程师', titleDate: '2020-07-25', graduationDate: '2021-06-30' },
  },
  'yunnan-2023': {
    both: place('云南', '丽江', '云南省丽江市练习路 3 号', '674100'),
    employed: {
      level: '中级',
      qualification: '电子商务设计师',
      currentTitle: '信息处理技术员',
      titleDate: '2020-11-12',
    },
    student: { level: '中级', qualification: '软件设计师', graduationDate: '2024-06-30' },
  },
  'liaoning-2025': {
    both: place('辽宁', '沈阳', '辽宁省沈阳市练习路 4 号', '110000'),
    employed: { level: '高级', qualification: '信息系统项目管理师', currentTitle: '无' },
    student: { level: '中级', qualification: '软件设计师', graduationDate: '2026-06-30' },
  },
  'dalian-2025': {
    both: place('大连', '大连', '辽宁省大连市练习路 5 号', '116000'),
    employed: { level: '高级', qualification: '系统架构设计师', currentTitle: '工程师', titleDate: '2010-06-01' },
    student: { level: '初级', qualification: '程序员', graduationDate: '2026-06-30' },
  },
};

const handedOver = (label: string, fields: Answers): SampleProfiles => ({
  format: 'ruankao-profile',
  version: 1,
  profiles: [{ label, fields }],
});

const peopleOf = ({ both, employed, student }: Region): SamplePeople => ({
  employed: handedOver('张三', { ...ZHANG_SAN, ...both, ...employed }),
  student: handedOver('李四', { ...LI_SI, ...both, ...student }),
});

/** Complete profiles by variant. */
export const SAMPLE_PEOPLE: Readonly<Record<string, SamplePeople>> = Object.fromEntries(
  Object.entries(REGIONS).map(([variant, region]) => [variant, peopleOf(region)]),
);

/** What the identity document says: what the test gave, else the employed candidate of the region. */
export const identityOf = ({ preset, variant }: Pick<PracticeOptions, 'preset' | 'variant'>): Answers =>
  preset ?? SAMPLE_PEOPLE[variant]?.employed.profiles[0]?.fields ?? {};

/** A day inside each region's registration window, for `today`. */
export const PRACTICE_DAYS: Readonly<Record<string, string>> = {
  'jiangsu-2020': '2020-07-25',
  'national-2020': '2020-07-25',
  'yunnan-2023': '2023-03-20',
  'liaoning-2025': '2025-03-14',
  'dalian-2025': '2025-03-14',
};

/** How a profile reads in the words of a region's form: what its controls hold when all is right. */
export function expectedOnPage(variantId: string, answers: Answers): Answers {
  const variant = VARIANTS.find(({ id }) => id === variantId);
  if (!variant) throw new Error(`lib/domain/variants has no "${variantId}".`);
  return inPageWords(answers, { variant, look: lookOf(variantId) });
}
