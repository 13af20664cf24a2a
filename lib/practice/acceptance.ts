/**
 * What the pretend office refuses, and why. Read off the four guides on its own, apart from the assistant's rules,
 * so that the two can disagree.
 *
 * - A starred line that is on the page must be answered (guide-2023-yunnan 二 2; guide-2020-jiangsu §四).
 * - Without a photo, and without the pledge where it is shown, nothing is accepted (guide-2020-jiangsu §四 上传照片).
 * - 基本信息 must equal the document (guide-2020-jiangsu §四 注意 3).
 */
import type { Answers } from '../domain/answers';
import type { FieldId } from '../domain/fields';
import type { Variant } from '../domain/variant';
import { photoRefusal } from './photo';
import type { Photo } from './types';

export interface Refusal {
  readonly field: FieldId;
  readonly words: string;
}

/** What the candidate hands in by pressing 提交. */
export interface Sheet {
  readonly answers: Answers;
  readonly photo: Photo | undefined;
  readonly pledged: boolean;
}

const DATES: readonly FieldId[] = ['birthDate', 'titleDate', 'workStartDate', 'professionStartDate', 'graduationDate'];
const WORK: readonly FieldId[] = ['employer', 'workStartDate', 'professionStartDate'];
const ALWAYS: readonly FieldId[] = [
  'registrationProvince',
  'registrationCity',
  'examArea',
  'name',
  'idType',
  'idNumber',
  'gender',
  'birthDate',
  'age',
  'level',
  'qualification',
  'papers',
  'currentTitle',
  'employmentStatus',
  'school',
  'majorRelation',
  'graduationDate',
  'majorName',
  'educationLevel',
  'schoolingYears',
  'degree',
  'postalAddress',
  'email',
  'mobile',
];

/** Whether the text is a day of the calendar, written `yyyy-MM-dd`. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Whole years on a day: the guide of 云南 shows 20 for a birth in May 2000 seen in March 2021. */
export function ageOn(birthDate: string, today: string): number | undefined {
  if (!isDay(birthDate)) return undefined;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whether 18 signs end in the check digit that ISO 7064 MOD 11-2 gives (gb-11643-1999). */
export function hasCheckDigit(idNumber: string): boolean {
  if (!/^\d{17}[\dX]$/.test(idNumber)) return false;
  const sum = [...idNumber].reduce((total, sign, at) => total + (sign === 'X' ? 10 : Number(sign)) * 2 ** (17 - at), 0);
  return sum % 11 === 1;
}

/** None of the titles counts as one. The 2020 form takes 无 or 没有. */
export const saysNone = (title: string | undefined): boolean => title === '无' || title === '没有';

function mustBeAnswered(answers: Answers, variant: Variant): readonly FieldId[] {
  const titleDateNeeded = variant.titleDateWhenNone === 'day-of-filling' || !saysNone(answers.currentTitle);
  const work = answers.employmentStatus === '在校' ? [] : WORK;
  return [...ALWAYS, ...(titleDateNeeded ? (['titleDate'] as const) : []), ...work];
}

function identityRefusals({ idType, idNumber, gender, birthDate }: Answers): readonly Refusal[] {
  if (!idNumber || !idType?.includes('居民身份证')) return [];
  if (!hasCheckDigit(idNumber)) return [{ field: 'idNumber', words: '证件号码格式不正确' }];
  const born = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  const sex = Number(idNumber[16]) % 2 === 1 ? '男' : '女';
  return [
    ...(birthDate && birthDate !== born ? [{ field: 'birthDate', words: '出生日期与证件号码不一致' } as const] : []),
    ...(gender && gender !== sex ? [{ field: 'gender', words: '性别与证件号码不一致' } as const] : []),
  ];
}

/** Formats as layui's own checks know them: they are looser than the assistant's rules. */
function formatRefusals(answers: Answers): readonly Refusal[] {
  const { mobile, email, postcode, schoolingYears, age } = answers;
  const found: Refusal[] = DATES.filter((field) => answers[field] && !isDay(answers[field] ?? '')).map((field) => ({
    field,
    words: '日期格式不正确，应为 yyyy-MM-dd',
  }));
  if (mobile && !/^1\d{10}$/.test(mobile)) found.push({ field: 'mobile', words: '请输入正确的手机号' });
  if (email && !/^[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(email)) found.push({ field: 'email', words: '邮箱格式不正确' });
  if (postcode && !/^\d{6}$/.test(postcode)) found.push({ field: 'postcode', words: '邮政编码应为 6 位数字' });
  if (schoolingYears && !/^\d(\.5)?$/.test(schoolingYears))
    found.push({ field: 'schoolingYears', words: '学制只能填写数字' });
  if (age && !/^\d{1,3}$/.test(age)) found.push({ field: 'age', words: '年龄只能填写数字' });
  return found;
}

/** Everything that keeps the sheet from being accepted, in the order of the form; empty: accepted. */
export function refusalsOf({ answers, photo, pledged }: Sheet, variant: Variant): readonly Refusal[] {
  const missing = mustBeAnswered(answers, variant)
    .filter((field) => !answers[field])
    .map((field) => ({ field, words: '必填项不能为空' }));
  const picture = photoRefusal(photo);
  return [
    ...missing,
    ...identityRefusals(answers),
    ...formatRefusals(answers),
    ...(picture ? [{ field: 'photo', words: picture } as const] : []),
    ...(variant.pledge && !pledged
      ? [{ field: 'pledge', words: '请先阅读并同意《报考人员诚信考试承诺书》' } as const]
      : []),
  ];
}

/** Why an account cannot be opened with this password; undefined: it can (guide-2020-jiangsu §二). */
export const passwordRefusal = (password: string): string | undefined =>
  /^[A-Z][A-Za-z0-9]{7,29}$/.test(password) ? undefined : '密码格式为由大写字母开头、英文字母、数字组成的8~30位字符串';

/** Why the real-name check does not pass; undefined: it does (guide-2023-yunnan 一 3). */
export function realNameRefusal(record: Answers): string | undefined {
  const { name, idType = '', idNumber = '', idValidFrom = '', idValidUntil = '' } = record;
  if (idType === '军官证') return '军官证不支持实名认证，未实名认证不可报名';
  if (!name || !idNumber) return '请填写真实姓名和证件号码';
  if (idType.includes('身份证') && !hasCheckDigit(idNumber)) return '证件号码格式不正确';
  if (!isDay(idValidFrom)) return '请选择身份证生效日期';
  if (idValidUntil !== '长期' && !isDay(idValidUntil)) return '请选择身份证失效日期';
  if (idValidUntil !== '长期' && idValidUntil <= idValidFrom) return '证件失效期应晚于证件生效期';
  return undefined;
}
