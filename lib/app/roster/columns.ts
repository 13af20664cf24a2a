/**
 * Finds the head of a roster and tells which column holds which answer, by the same names that the form is matched with.
 *
 * - A title above the head, and sheets with explanations before the roster, are passed over.
 * - A head of two rows, groups above their columns (证件 above 类型 and 号码), is read as one.
 * - Two columns that name the same field are told, and neither is read: nobody can know which one holds.
 * - A label that the form uses for a choice and people for something else (所学专业) counts where every answer below it is
 *   one of the choices.
 * - A column nobody knows is kept for the result and named on the screen.
 */
import { type FieldId, PROFILE_FIELDS } from '@/lib/domain/fields';
import { officialWord } from '@/lib/domain/official-words';
import { qualificationOf } from '@/lib/domain/qualifications';
import { fieldNamed } from '../named-answer';
import type { Row, Sheet } from './sheets';

export interface Head {
  readonly row: Row;
  /** The field of each column; undefined: none of ours, or one that two columns name. */
  readonly fields: readonly (FieldId | undefined)[];
  /** The column with the candidates' own numbers (序号). */
  readonly numbers: number | undefined;
  /** Fields that several columns name, with those columns' words. */
  readonly repeated: readonly { readonly field: FieldId; readonly words: readonly string[] }[];
  /** Words of columns that nobody knows. */
  readonly unknown: readonly string[];
}

/** Our own columns in a result that somebody hands in again. */
export const OURS = '助手：';

/** Rows above the head that are looked at. */
const HIGHEST_TITLE = 12;
/** Fewer names than these are no head. */
const LEAST = 2;

const NUMBERS = /^(?:序号|编号|学号|考号|No\.?|#)$/i;

const plain = (word: string): string => word.replace(/[\s*＊:：]|（必填）|\(必填\)|（选填）|\(选填\)/g, '');

const isOurs = (word: string): boolean => word.startsWith(OURS);

/** The choice of that label, where every answer in the column is one of its options. */
function choiceCalled(word: string, answers: readonly string[]): FieldId | undefined {
  const field = PROFILE_FIELDS.find(({ label, kind }) => kind === 'choice' && label === word)?.id;
  return field && answers.every((answer) => answer === '' || officialWord(field, answer)) ? field : undefined;
}

function fieldOfColumn(heading: string, answers: () => readonly string[]): FieldId | undefined {
  const word = plain(heading);
  if (word === '' || isOurs(heading)) return undefined;
  return fieldNamed(word) ?? choiceCalled(word, answers()) ?? qualificationsBelow(word, answers());
}

/** 考试科目 and the like, where every answer in the column is a qualification. */
function qualificationsBelow(word: string, answers: readonly string[]): FieldId | undefined {
  const given = answers.filter((answer) => answer !== '');
  const isOne = /科目|专业|资格/.test(word) && given.length > 0 && given.every((answer) => qualificationOf(answer));
  return isOne ? 'qualification' : undefined;
}

function headOf(row: Row, below: Sheet): Head {
  const named = row.cells.map((word, column) =>
    fieldOfColumn(word, () => below.map(({ cells }) => cells[column] ?? '')),
  );
  const columnsOf = (field: FieldId) => row.cells.filter((_, column) => named[column] === field);
  const repeated = [...new Set(named)].flatMap((field) =>
    field !== undefined && columnsOf(field).length > 1 ? [{ field, words: columnsOf(field) }] : [],
  );
  const numbers = row.cells.findIndex((word) => NUMBERS.test(plain(word)));
  return {
    row,
    fields: named.map((field) => (repeated.some((one) => one.field === field) ? undefined : field)),
    numbers: numbers < 0 ? undefined : numbers,
    repeated,
    unknown: row.cells.filter(
      (word, column) => word !== '' && named[column] === undefined && column !== numbers && !isOurs(word),
    ),
  };
}

const known = ({ fields, repeated }: Head): number => new Set(fields.filter(Boolean)).size + repeated.length;

/** Two rows as one head: what the lower names by itself, else with the group above it, which stands above all its columns. */
function folded(upper: Row, lower: Row): Row {
  let group = '';
  const cells = lower.cells.map((word, column) => {
    const above = upper.cells[column] ?? '';
    group = above || group;
    if (word === '' || above === word) return above;
    return fieldNamed(plain(word)) || !fieldNamed(plain(group + word)) ? word : group + word;
  });
  return { ...lower, cells };
}

/** A row that repeats the head, as printed lists do on each page, or that sums up. */
const isNobody =
  ({ row: head, fields }: Head) =>
  ({ cells }: Row): boolean =>
    /^(?:合计|总计|小计|共计)/.test(cells.find((cell) => cell !== '') ?? '') ||
    fields.every((field, column) => field === undefined || cells[column] === head.cells[column]);

/** The head of a sheet and the rows below it; undefined: there is none. */
function rosterIn(sheet: Sheet): { readonly head: Head; readonly rows: Sheet } | undefined {
  const heads = sheet.slice(0, HIGHEST_TITLE).map((row, at) => headOf(row, sheet.slice(at + 1)));
  const double = sheet.slice(0, HIGHEST_TITLE).flatMap((row, at) => {
    const lower = sheet[at + 1];
    return lower ? [{ head: headOf(folded(row, lower), sheet.slice(at + 2)), rows: sheet.slice(at + 2) }] : [];
  });
  const all = [...heads.map((head, at) => ({ head, rows: sheet.slice(at + 1) })), ...double];
  const best = Math.max(0, ...all.map(({ head }) => known(head)));
  const found = all.find(({ head }) => known(head) === best);
  if (!found || best < LEAST) return undefined;
  return { ...found, rows: found.rows.filter((row) => !isNobody(found.head)(row)) };
}

/** The first sheet that is a roster. */
export const findRoster = (sheets: readonly Sheet[]): ReturnType<typeof rosterIn> =>
  sheets.map(rosterIn).find((found) => found !== undefined);
