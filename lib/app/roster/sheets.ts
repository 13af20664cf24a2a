/**
 * Reads the sheets of a roster's file as rows of text: CSV in UTF-8 or GB18030, or XLSX.
 *
 * - The content decides what a file is, not its name.
 * - Every cell is text: a day as `yyyy-MM-dd`, a number by its digits. Digits that the table program has lost (it keeps
 *   fifteen) cannot be had back; such cells are told by their place.
 * - Whatever the file is, there is rows or a sentence that says what to do.
 */
import { parseCsv } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';
import { say, type Words } from '@/lib/domain/words';
import { LONGEST_ANSWER } from '@/lib/platform/profile-schema';
import { LARGEST_ROSTER, LARGEST_UNPACKED, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS } from './limits';
import { decodeText } from './text';
import { contentsOfZip } from './zip';

export interface Row {
  /** As the table program counts it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns, from 0, whose last digits were lost before the file came to us. */
  readonly rounded: readonly number[];
}

export type Sheet = readonly Row[];

const REASONS = {
  large: say('这个文件超过 10 MB，不像名单，没有打开。', 'The file is larger than 10 MB and was not opened.'),
  unreadable: say(
    '没有读到这个文件，它可能已被移动。请再选一次。',
    'The file could not be read; it may have been moved. Choose it again.',
  ),
  old: say(
    '这是旧格式（.xls）或加了密码的工作簿。请在表格软件里去掉密码，另存为「.xlsx」或「CSV UTF-8」，再选一次。',
    'This is an old .xls workbook, or one with a password. Remove the password, save it as .xlsx or CSV UTF-8, and choose it again.',
  ),
  web: say(
    '这是网页格式的表格，名字可能以「.xls」结尾。请用表格软件打开它，另存为「.xlsx」，再选一次。',
    'This is a table in the form of a web page, whatever its name. Open it in your table program, save it as .xlsx, and choose it again.',
  ),
  broken: say(
    '这个工作簿打不开，可能没有下载完整。请用表格软件打开它，另存为「.xlsx」，再选一次。',
    'The workbook does not open; it may be incomplete. Open it in your table program, save it as .xlsx, and choose it again.',
  ),
  bomb: say(
    '这个工作簿解开后太大，没有读取。请把名单复制到一个新的工作簿里，再选一次。',
    'The workbook unpacks to too much and was not read. Copy the roster into a new workbook and choose that.',
  ),
  encoding: say(
    '认不出这个文件的文字编码。请另存为「CSV UTF-8」或「.xlsx」，再选一次。',
    'The encoding of the file is not known. Save it as CSV UTF-8 or .xlsx and choose it again.',
  ),
};

/** A number that a program wrote in short: its digits are gone. */
const IN_SHORT = /^\d(?:\.\d+)?E\+\d{2}$/i;
/** From here on a table program no longer keeps every digit. */
const EXACT = 1e15;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Number.isInteger(value)) return value.toFixed(0);
  // One more than an answer may have: enough to be told that it is too long.
  return String(value)
    .trim()
    .slice(0, LONGEST_ANSWER + 1);
}

/** What programs put around a number so that it is kept as text: ="…" and a quotation mark before it. */
const bare = (cell: unknown): string =>
  String(cell ?? '')
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^'(?=[\d+=@-])/, '');

const isRounded = (value: unknown): boolean =>
  typeof value === 'number' ? Math.abs(value) >= EXACT : typeof value === 'string' && IN_SHORT.test(value.trim());

function rowOf(line: number, values: readonly unknown[]): Row {
  const wide = values.slice(0, MOST_COLUMNS);
  return { line, cells: wide.map(textOf), rounded: [...wide.keys()].filter((column) => isRounded(wide[column])) };
}

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

async function sheetOfXlsx(bytes: Uint8Array, sheet: number): Promise<Sheet> {
  const rows: Row[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const row = rowOf(index + 1, values);
    if (isFilled(row)) rows.push(row);
    if (rows.length > MOST_ROWS) break;
  }
  return rows;
}

async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[] | Words> {
  const { files, more } = await contentsOfZip(new Blob([bytes]));
  const unpacked = files.reduce((sum, { size }) => sum + size, 0);
  if (more || unpacked > LARGEST_UNPACKED) return REASONS.bomb;
  const sheets: Sheet[] = [];
  const count = files.filter(({ path }) => /(^|\/)worksheets\/[^/]+\.xml$/.test(path)).length;
  for (let at = 0; at < Math.min(count, MOST_SHEETS); at += 1) sheets.push(await sheetOfXlsx(bytes, at));
  return sheets.length > 0 ? sheets : REASONS.broken;
}

function readCsv(bytes: Uint8Array): readonly Sheet[] | Words {
  const decoded = decodeText(bytes);
  if (!decoded || decoded.text.includes('\0')) return REASONS.encoding;
  if (/^\s*(?:<!doctype|<html|<table|<\?xml)/i.test(decoded.text)) return REASONS.web;
  const [first = ''] = decoded.text.split(/[\r\n]/, 1);
  // Typed with a Chinese keyboard, the commas of a CSV are of full width.
  const delimiter = /，/.test(first) && !/[,;\t|]/.test(first) ? { delimiter: '，' } : {};
  const rows = parseCsv(decoded.text, { maxRows: MOST_ROWS + 1, unescapeFormulae: true, ...delimiter });
  return [rows.map((values, at) => rowOf(at + 1, values.map(bare))).filter(isFilled)];
}

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The sheets of a file, those without a word in them too; or why it was not read. Never rejects. */
export async function readSheets(file: Blob): Promise<readonly Sheet[] | Words> {
  if (file.size > LARGEST_ROSTER) return REASONS.large;
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return REASONS.unreadable;
  const bytes = new Uint8Array(buffer);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return REASONS.old;
  if (!begins(bytes, 0x50, 0x4b)) return readCsv(bytes);
  return readXlsx(bytes).catch(() => REASONS.broken);
}
