/**
 * Answers that come with a label in somebody's own words: in a pasted text, in the columns of a roster. Which field the
 * label names, and the answer as a profile keeps it.
 */
import { type FieldId, PROFILE_FIELDS } from '@/lib/domain/fields';
import { readIdNumber } from '@/lib/domain/id-number';
import { officialWord } from '@/lib/domain/official-words';
import { fieldCalled } from '@/lib/engine/names';
import { wordKey } from '@/lib/engine/text';
import { typedDate } from './typed-date';

const IN_PROFILE: ReadonlySet<FieldId> = new Set(PROFILE_FIELDS.map(({ id }) => id));

/** Shorter names that people give in messages; the form itself does not use them. */
const IN_MESSAGES: ReadonlyMap<string, FieldId> = new Map([
  ['手机', 'mobile'],
  ['电话', 'mobile'],
  ['联系电话', 'mobile'],
  ['邮箱', 'email'],
  ['电子邮件', 'email'],
  ['身份证', 'idNumber'],
  ['地址', 'postalAddress'],
  ['联系地址', 'postalAddress'],
  ['邮编', 'postcode'],
  ['单位', 'employer'],
  ['学校', 'school'],
  ['专业', 'majorName'],
  ['考区', 'examArea'],
  ['报考专业', 'qualification'],
  ['报考科目', 'qualification'],
  ['级别', 'level'],
  ['职称', 'currentTitle'],
  ['考生', 'name'],
  ['学员', 'name'],
  ['报考专业名称', 'qualification'],
]);

/** The field of a profile that a label names; null: it names something that is none of them; undefined: it is no label we know. */
export function fieldNamed(label: string): FieldId | null | undefined {
  const named = fieldCalled(label);
  if (named === null || (named !== undefined && IN_PROFILE.has(named))) return named;
  return IN_MESSAGES.get(wordKey(label));
}

/** 139 1234 5678, 139-1234-5678, +86 139…: the number without what only groups it, if that is one. */
function plainMobile(value: string): string {
  const digits = value.normalize('NFKC').replace(/^(?:\+|00)?86[\s-]*(?=1)|[\s-]/g, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : value;
}

/** A citizen's number without spaces, if that is one that holds. */
function plainNumber(value: string): string {
  const reading = readIdNumber(value.normalize('NFKC').replace(/\s/g, '').toUpperCase());
  return 'number' in reading ? reading.number : value;
}

/** 张　三: tables spread short names over the width of a column. */
const SPREAD_NAME = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$/u;

/** The answer as a profile keeps it: a day as `yyyy-MM-dd`, a choice in its official word where it is one, a number in one piece. */
export function kept(field: FieldId, value: string): string {
  if (field === 'mobile') return plainMobile(value);
  if (field === 'idNumber') return plainNumber(value);
  if (field === 'name' && SPREAD_NAME.test(value)) return value.replace(/\s/g, '');
  const kind = PROFILE_FIELDS.find(({ id }) => id === field)?.kind;
  if (kind === 'date') return typedDate(value);
  if (kind === 'choice') return officialWord(field, value) ?? value;
  return value;
}
