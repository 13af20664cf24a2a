/**
 * The roster with what was found in it, as a file to hand on: XLSX, in which every cell is text, or CSV with a byte order
 * mark, in which a cell that a table program would run as a formula is written so that it does not.
 */
import { writeCsv } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { fieldOf, PROFILE_FIELDS } from '@/lib/domain/fields';
import { say, type Words } from '@/lib/domain/words';
import { t } from '../locale';
import type { Candidate } from './candidates';
import { type Head, OURS } from './columns';
import type { PhotoVerdict } from './photo-round';

/** What is known of one candidate's photo. */
export type PhotoState = PhotoVerdict | { readonly verdict: 'doubt'; readonly words: readonly Words[] };

export const OUTCOMES = {
  problem: say('须改', 'To be corrected'),
  advice: say('请核对', 'Look again'),
  good: say('没有查出问题', 'Nothing found'),
} as const;

export const PHOTO_STATES: { readonly [state in PhotoState['verdict']]: Words } = {
  pass: say('符合', 'Fits'),
  warn: say('可能不通过', 'May be refused'),
  fail: say('不符合', 'Does not fit'),
  doubt: say('没有检查', 'Not checked'),
};

const NO_PHOTO = say('没有找到', 'None found');

/** What a row comes to, its photo included. */
export function outcomeOf({ problems, advice }: Candidate, photo: PhotoState | undefined): keyof typeof OUTCOMES {
  if (problems.length > 0 || photo?.verdict === 'fail' || photo?.verdict === 'doubt') return 'problem';
  return advice.length > 0 || photo?.verdict === 'warn' ? 'advice' : 'good';
}

export interface Result {
  readonly head: Head;
  readonly candidates: readonly Candidate[];
  /** By row. */
  readonly photos: ReadonlyMap<number, PhotoState>;
  /** Whether photos were looked for at all. */
  readonly hasPhotos: boolean;
}

const sentences = (all: readonly Words[]): string => all.map(t).join('\n');

/** The rows of the result, its head first. Columns of ours from an earlier result are left out. */
export function resultRows({ head, candidates, photos, hasPhotos }: Result): readonly (readonly string[])[] {
  const { cells } = head.row;
  const width = Math.max(cells.length, ...candidates.map((one) => one.cells.length));
  const theirs = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !cells[column]?.startsWith(OURS),
  );
  const photoHeads = hasPhotos ? ['照片', '照片的问题'] : [];
  const heads = ['结论', '须改', '请核对', ...photoHeads].map((word) => OURS + word);
  return [
    [...theirs.map((column) => cells[column] ?? ''), ...heads],
    ...candidates.map((one) => {
      const photo = photos.get(one.line);
      const ofPhoto = [t(photo ? PHOTO_STATES[photo.verdict] : NO_PHOTO), sentences(photo?.words ?? [])];
      return [
        ...theirs.map((column) => one.cells[column] ?? ''),
        t(OUTCOMES[outcomeOf(one, photo)]),
        sentences(one.problems.map(({ words }) => words)),
        sentences(one.advice.map(({ words }) => words)),
        ...(hasPhotos ? ofPhoto : []),
      ];
    }),
  ];
}

type Table = readonly (readonly string[])[];
const copied = (rows: Table): string[][] => rows.map((row) => [...row]);

export const asCsv = (rows: Table): string => writeCsv(copied(rows), { bom: true, escapeFormulae: true });

/** The workbook: every cell is a text, so that no digit is lost and nothing is run. */
export function asXlsx(rows: Table): Promise<Blob> {
  const stream = writeXlsxStream(copied(rows), { name: '名单', freezePane: { rows: 1 } });
  const bytes = new Response(stream).arrayBuffer();
  return bytes.then(
    (all) => new Blob([all], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
}

/** An empty roster with every column, in the order of the form. */
export const templateRows = (): Table => [['序号', ...PROFILE_FIELDS.map(({ id }) => fieldOf(id).label)]];
