/**
 * Reads a block of text that somebody pasted (姓名：张三 手机：139…) into answers, for a preview and never straight into a
 * profile.
 *
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

function pieceOf(text: string): Piece {
  const [, label, value] = WITH_COLON.exec(text) ?? [];
  const field = label === undefined ? undefined : fieldNamed(label);
  if (field && value?.trim()) return { text, field, value: value.trim() };
  if (label !== undefined) return { text };
  const [, word, rest] = WITH_SPACE.exec(text) ?? [];
  const named = word === undefined ? undefined : fieldNamed(word);
  if (named && rest?.trim()) return { text, field: named, value: rest.trim() };
  return plainPiece(text);
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
    if (before !== undefined && isBareLabel(before)) return [];
    const next = cells[place + 1];
    return isBareLabel(cell) && next ? `${cell.replace(/[:：]$/u, '')}：${next}` : partsOf(cell);
  });
}

const isBareLabel = (cell: string): boolean => fieldNamed(cell.replace(/[:：]$/u, '')) !== undefined;

const piecesIn = (block: string): readonly string[] =>
  block
    .split(LINES)
    .flatMap(cellsOf)
    .map((piece) => piece.replace(/[,，。;；、]+\s*$/u, '').trim())
    .filter((piece) => piece !== '');

/** Reads a block. Never throws; any text has a reading. */
export function readBlock(block: string): BlockReading {
  const pieces = piecesIn(block).map(pieceOf);
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
