/**
 * What the rules find in every row of a roster: the same rules and the same words as in the editor.
 *
 * - Answers are put in order as the editor does: days in any usual form, choices by any of their names, and what follows
 *   from the document number and the qualification.
 * - An empty cell is asked for; a column the roster does not have is told once and not in every row.
 * - Two rows with one document number are told of each other.
 *
 * Pure: the day and the region are arguments.
 */
import type { Answers } from '@/lib/domain/answers';
import { type FieldId, fieldOf, PROFILE_FIELDS } from '@/lib/domain/fields';
import { inFull } from '@/lib/domain/finding';
import type { RuleContext } from '@/lib/domain/rule';
import { say, type Words } from '@/lib/domain/words';
import { missing, validate } from '@/lib/engine/validate';
import { LONGEST_ANSWER } from '@/lib/platform/profile-schema';
import { kept } from '../named-answer';
import { withWhatFollows } from '../profile-view';
import type { Head } from './columns';
import { MOST_CANDIDATES } from './limits';
import type { Row } from './sheets';

export interface Remark {
  readonly field: FieldId | undefined;
  readonly words: Words;
}

export interface Candidate {
  /** The row as the table program counts it, from 1. */
  readonly line: number;
  /** The roster's own number for the person, else the place among the candidates. */
  readonly number: string;
  readonly cells: readonly string[];
  readonly answers: Answers;
  readonly problems: readonly Remark[];
  readonly advice: readonly Remark[];
}

export interface Checked {
  readonly candidates: readonly Candidate[];
  /** Needed answers for which the roster has no column, in form order. */
  readonly absent: readonly FieldId[];
  /** Whether the kind of document was taken for granted, because there is no column for it. */
  readonly assumesIdCard: boolean;
}

const ID_CARD = '居民身份证';

const ROUNDED = (label: string) =>
  say(
    `${label}：表格软件只保留 15 位数字，这一格的末几位在存文件时已经丢了。请把这一列设为「文本」，重新输入。`,
    `${label}: table programs keep 15 digits, and the last ones of this cell were lost when the file was saved. Format the column as text and type it again.`,
  );
const TOO_LONG = (label: string) =>
  say(
    `${label}超过 ${LONGEST_ANSWER} 字，没有检查，请核对这一格。`,
    `${label} has more than ${LONGEST_ANSWER} characters and was not checked. Please look at the cell.`,
  );
const TWICE = (lines: readonly number[]) =>
  say(
    `证件号码与第 ${lines.join('、')} 行相同，请核对是谁的。`,
    `The same document number stands in row ${lines.join(', ')}. Find out whose it is.`,
  );

/** What could not be taken out of a row, by field, and the answers that could. */
function readRow({ cells, rounded }: Row, { fields }: Head) {
  const refused: Remark[] = [];
  const given = fields.flatMap((field, column): readonly (readonly [FieldId, string])[] => {
    const cell = cells[column] ?? '';
    if (field === undefined || cell === '') return [];
    const { label } = fieldOf(field);
    if (rounded.includes(column)) refused.push({ field, words: ROUNDED(label) });
    else if (cell.length > LONGEST_ANSWER) refused.push({ field, words: TOO_LONG(label) });
    else return [[field, kept(field, cell)]];
    return [];
  });
  return { given: Object.fromEntries(given) satisfies Answers as Answers, refused };
}

/** The rows that hold something of a candidate: not a total below the table. */
export const candidateRows = (rows: readonly Row[], { fields }: Head): readonly Row[] =>
  rows.filter(({ cells }) => fields.some((field, column) => field !== undefined && cells[column]));

export const isTooMany = (rows: readonly Row[]): boolean => rows.length > MOST_CANDIDATES;

/** Rows by document number, where several have the same. */
function sharedNumbers(all: readonly { readonly row: Row; readonly answers: Answers }[]) {
  const lines = new Map<string, readonly number[]>();
  for (const { row, answers } of all) {
    const number = answers.idNumber?.toUpperCase();
    if (number) lines.set(number, [...(lines.get(number) ?? []), row.line]);
  }
  return (number: string | undefined, own: number): readonly number[] =>
    (lines.get(number?.toUpperCase() ?? '') ?? []).filter((line) => line !== own);
}

/** Checks every row. */
export function checkRoster(rows: readonly Row[], head: Head, context: RuleContext): Checked {
  const columns = new Set(head.fields.filter((field) => field !== undefined));
  const repeated = new Set(head.repeated.map(({ field }) => field));
  const assumesIdCard = columns.has('idNumber') && !columns.has('idType') && !repeated.has('idType');
  const read = rows.map((row) => {
    const { given, refused } = readRow(row, head);
    const stated = assumesIdCard && given.idNumber ? { ...given, idType: ID_CARD } : given;
    return { row, refused, answers: { ...withWhatFollows(stated, {}, context), ...stated } };
  });
  const linesWith = sharedNumbers(read);
  const absent = new Set<FieldId>();
  const candidates = read.map(({ row, refused, answers }, at): Candidate => {
    const empty = missing(answers, context);
    const asked = (field: FieldId) => !answers[field] && empty.includes(field);
    for (const field of empty) if (!columns.has(field)) absent.add(field);
    const said = validate(answers, context, { completeness: true }).filter(
      ({ field }) => !asked(field) || (columns.has(field) && !refused.some((one) => one.field === field)),
    );
    const others = linesWith(answers.idNumber, row.line);
    const twice: readonly Remark[] = others.length > 0 ? [{ field: 'idNumber', words: TWICE(others) }] : [];
    const remarksOf = (severity: 'problem' | 'advice') =>
      said.filter((one) => one.severity === severity).map((one) => ({ field: one.field, words: inFull(one) }));
    return {
      line: row.line,
      number: (head.numbers !== undefined && row.cells[head.numbers]) || String(at + 1),
      cells: row.cells,
      answers,
      problems: [...refused, ...twice, ...remarksOf('problem')],
      advice: remarksOf('advice'),
    };
  });
  return {
    candidates,
    absent: PROFILE_FIELDS.map(({ id }) => id).filter((id) => absent.has(id)),
    assumesIdCard,
  };
}
