/**
 * Reads a block of text that somebody pasted (姓名：张三 手机：139…) into answers, for a preview and never straight into a
 * profile.
 *
 * - Bullets and numbers before a line, brackets and quotes around a label, and =, → or | instead of a colon say nothing.
 * - A row of labels above rows of answers is read as the table it is; a label alone in its line names the next one.
 * - A label decides, by the same names that the form is matched with; a label that means somebody else (紧急联系人姓名)
 *   and a line that nobody can place are handed back as they are.
 * - Without a label only what cannot be anything else is taken: a citizen's number that holds, a mobile number, an e-mail
 *   address.
 * - The same field twice with two answers: both are shown, and neither is proposed.
 *
 * Pure.
 */
import { type FieldId, PROFILE_FIELDS } from '@/lib/domain/fields';
import { readIdNumber } from '@/lib/domain/id-number';
import { isForeign } from '@/lib/engine/labels';
import { fieldNamed, kept } from './named-answer';

export interface BlockReading {
  /** What was recognised, in form order. */
  readonly found: readonly { readonly field: FieldId; readonly values: readonly string[] }[];
  /** Pieces that were not placed, as pasted. */
  readonly left: readonly string[];
}

/** A label at the start of a piece: up to 16 characters, then a colon; or a label we know, then white space. */
const WITH_COLON = /^\s*([^:：\n]{1,16}?)\s*[:：]\s*(.*)$/su;
const WITH_SPACE = /^\s*(\S{1,16})[ \t　]+(\S.*)$/su;

type Piece =
  | { readonly text: string; readonly field: FieldId; readonly value: string }
  | { readonly text: string; readonly field?: undefined };

/** A label and a number that follows it without a mark: 手机号是139…, 身份证号1101… */
const GLUED = /^(\p{Script=Han}{2,8}?)是?(\+?\d[\dXx\s-]*)$/u;

function gluedPiece(text: string): Piece | undefined {
  const [, label, value] = GLUED.exec(text.trim()) ?? [];
  const field = label === undefined ? undefined : fieldNamed(label);
  return field && value ? { text, field, value: value.trim() } : undefined;
}

/** What can be placed in a line without labels, and the rest of it as it stands. */
function piecesOf(text: string): readonly Piece[] {
  const whole = pieceOf(text);
  if (whole.field !== undefined || WITH_COLON.test(text) || isForeign(text)) return [whole];
  const parts = text.split(/[，,、;；|｜\s]+/u).filter((part) => part !== '');
  const placed = parts.map((part) => gluedPiece(part) ?? plainPiece(part));
  const rest = placed.flatMap((piece) => (piece.field === undefined ? [piece.text] : []));
  if (rest.length === parts.length) return [whole];
  return [...placed.filter(({ field }) => field !== undefined), ...(rest.length > 0 ? [{ text: rest.join(' ') }] : [])];
}

function pieceOf(text: string): Piece {
  const [, label, value] = WITH_COLON.exec(text) ?? [];
  const field = label === undefined ? undefined : fieldNamed(label);
  if (field && value?.trim()) return { text, field, value: value.trim() };
  if (label !== undefined) return { text };
  const [, word, rest] = WITH_SPACE.exec(text) ?? [];
  const named = word === undefined ? undefined : fieldNamed(word);
  if (named && rest?.trim()) return { text, field: named, value: rest.trim() };
  return gluedPiece(text) ?? plainPiece(text);
}

/** What can be placed without a label. */
function plainPiece(text: string): Piece {
  const value = text.trim();
  if ('number' in readIdNumber(value)) return { text, field: 'idNumber', value };
  if (/^1[3-9]\d{9}$/.test(value)) return { text, field: 'mobile', value };
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return { text, field: 'email', value };
  return { text };
}

/** Marks and white space between answers on one line, if what follows looks like a label with its colon. */
const BETWEEN = /[ \t　,，;；|、。]+(?=([^\s:：,，;；|、]{1,12})[ 　]*[:：])/gu;
const LINES = /\r\n|[\r\n\u2028\u2029]/u;

/** One line in parts: cut before every label we know, and nowhere else, because an address holds marks and colons too. */
function partsOf(line: string): readonly string[] {
  const cuts = [...line.matchAll(BETWEEN)].filter(([, label = '']) => fieldNamed(label) !== undefined);
  return [...cuts, undefined].map((cut, place) => {
    const before = cuts[place - 1];
    return line.slice(before ? before.index + before[0].length : 0, cut?.index);
  });
}

/** Cells of a table row, as copied: a label and the cell after it are one part. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.flatMap((cell, place) => {
    const before = cells[place - 1];
    if (before !== undefined && isBareLabel(before) && !isBareLabel(cell)) return [];
    const next = cells[place + 1];
    return isBareLabel(cell) && next && !isBareLabel(next) ? `${cell.replace(/[:：]$/u, '')}：${next}` : partsOf(cell);
  });
}

const isBareLabel = (cell: string): boolean => fieldNamed(cell.replace(/[:：]$/u, '')) !== undefined;

const BULLET =
  /^\s*(?:[-*•·●▪]\s+|(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[.、．)）]\s*|[(（]\d{1,2}[)）]\s*|[①-⑳]\s*)/u;
/** A label of two words spread over the width of four: 姓　名. */
const SPREAD = /(?<!\p{Script=Han})(\p{Script=Han})[ \t　]+(\p{Script=Han})(?=\s*[:：])/gu;
const IN_BRACKETS = /[【[]([^】\]\n]{1,16})[】\]]\s*[:：]?/gu;
/** A mark that stands for the colon between a known label and its answer, and quotes around either. */
const INSTEAD = /(^|[,，;；{|｜\s])["'“]?(\p{Script=Han}{2,12})["'”]?\s*(?:=|→|->|[|｜]|(?<=["'”])[:：,，])\s*["'“]?/gu;

function plainLine(line: string): string {
  const spread = line.replace(BULLET, '').replace(SPREAD, '$1$2');
  const named = spread.replace(IN_BRACKETS, (all, label: string) => (fieldNamed(label) ? ` ${label}：` : all));
  const marked = named.replace(INSTEAD, (all, before: string, label: string) =>
    fieldNamed(label) ? `${before}${label}：` : all,
  );
  return marked === named ? named : marked.replace(/["'“”{}]|\|\s*$/gu, '');
}

/** A row of labels and the rows of answers below it, as copied from a table: each answer with its label. */
function unfolded(lines: readonly string[]): readonly string[] {
  const [head = '', ...rows] = lines.filter((line) => line.trim() !== '');
  const labels = head.split('\t').map((cell) => cell.trim());
  const isTable = labels.length > 1 && rows.length > 0 && labels.every((label) => label === '' || isBareLabel(label));
  if (!isTable || rows.some((row) => row.split('\t').length > labels.length)) return lines;
  return rows.flatMap((row) =>
    row.split('\t').map((cell, column) => (labels[column] && cell.trim() ? `${labels[column]}：${cell.trim()}` : cell)),
  );
}

/** A label alone in its line, and the line below it, as one. */
function paired(lines: readonly string[]): readonly string[] {
  const isAnswer = (line: string | undefined): boolean =>
    line !== undefined && line.trim() !== '' && !isBareLabel(line.trim()) && !WITH_COLON.test(line);
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && isBareLabel(before.trim()) && isAnswer(line)) return [];
    return isBareLabel(line.trim()) && isAnswer(lines[at + 1])
      ? [`${line.trim().replace(/[:：]$/u, '')}：${lines[at + 1]}`]
      : [line];
  });
}

const piecesIn = (block: string): readonly string[] =>
  paired(unfolded(block.split(LINES)))
    .map(plainLine)
    .flatMap(cellsOf)
    .map((piece) => piece.replace(/[,，。;；、]+\s*$/u, '').trim())
    .filter((piece) => piece !== '');

/** Reads a block. Never throws; any text has a reading. */
export function readBlock(block: string): BlockReading {
  const pieces = piecesIn(block).flatMap(piecesOf);
  const values = new Map<FieldId, Set<string>>();
  for (const piece of pieces)
    if (piece.field !== undefined)
      values.set(piece.field, (values.get(piece.field) ?? new Set()).add(kept(piece.field, piece.value)));
  return {
    found: PROFILE_FIELDS.flatMap(({ id }) => {
      const own = values.get(id);
      return own ? [{ field: id, values: [...own] }] : [];
    }),
    left: pieces.filter((piece) => piece.field === undefined).map(({ text }) => text),
  };
}
