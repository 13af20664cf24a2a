/**
 * What people taught: on this page, the control of this shape is that field. Kept in this browser only.
 * A mark holds words of the page and the name of a field; no answer, and no address beyond the path.
 */
import * as z from 'zod/mini';
import { type FieldId, isFieldId } from '../domain/fields';
import { stored } from './stored';

export interface TaughtMark {
  /** Path of the page, as `pageKey` makes it. */
  readonly page: string;
  /** Shape of the control among the controls of its page (lib/engine/taught.ts). */
  readonly shape: string;
  readonly field: FieldId;
  /** What the page called the control, for the list of marks. */
  readonly label: string;
}

const FORMAT = 'ruankao-taught';
const MOST = 500;
const text = z.string();
const mark = z.object({ page: text, shape: text, field: text, label: text });
const file = z.object({ format: z.literal(FORMAT), version: z.literal(1), marks: z.array(mark) });

export const taughtMarks = stored('taught-marks', z.array(mark), []);

/** What was taught on practice pages: nothing of it holds for the official ones, and it goes when the practice ends. */
export const practiceMarks = stored('taught-in-practice', z.array(mark), []);

/** Where the marks of a page are kept. */
export const marksFor = ({ isPractice }: { readonly isPractice: boolean }): typeof taughtMarks =>
  isPractice ? practiceMarks : taughtMarks;

/** Marks of fields that there still are. */
export const known = (marks: readonly z.infer<typeof mark>[]): readonly TaughtMark[] =>
  marks.flatMap(({ field, ...rest }) => (isFieldId(field) ? [{ ...rest, field }] : []));

/** The path of an address, without what tells one visit or person from another. */
export function pageKey(url: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  return path.replace(/;[^/]*/g, '').replace(/\/[^/]*\d{3}[^/]*/g, '/…') || '/';
}

/** A file that other people of the same region can read in. */
export const exportMarks = (marks: readonly TaughtMark[]): string =>
  JSON.stringify({ format: FORMAT, version: 1, marks }, undefined, 2);

/** The marks of such a file; undefined where it is none, or names a field that there is not. */
export function readMarks(content: string): readonly TaughtMark[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return undefined;
  }
  const parsed = file.safeParse(data);
  if (!parsed.success || parsed.data.marks.length > MOST) return undefined;
  const marks = known(parsed.data.marks);
  return marks.length === parsed.data.marks.length ? marks : undefined;
}

/** The marks with one more: it takes the place of what was taught of the same control, or of the same field. */
export const withMark = (marks: readonly TaughtMark[], added: TaughtMark): readonly TaughtMark[] => [
  ...marks.filter(({ page, shape, field }) => page !== added.page || (shape !== added.shape && field !== added.field)),
  added,
];
