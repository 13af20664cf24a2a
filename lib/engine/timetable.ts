/**
 * Reads times off the pages that a person has open.
 *
 * - The timetable of the welcome page is read by its header row: it says which column is registration and which payment.
 *   Rows with any other number of time cells than one or two, or another than the header announces, make the whole page
 *   unreadable: nothing of it is used, and the reason is told.
 * - A lone `~` or 未定 says that nothing is announced. A cell that cannot be read is told of its own row only.
 * - An organisation that is none of the 35 is kept with its times and marked.
 * - A sentence such as 缴费时间：… 至 … counts only if the page says it once.
 *
 * Pure: reads the snapshot alone.
 */
import { isCalendarDate } from '../domain/dates';
import type { KnownPageId } from '../domain/page';
import { AGENCIES } from '../domain/places';
import type { TimeId, TimeReading } from '../domain/times';
import type { TimetableAlarm } from '../domain/timetable-alarm';
import type { PageSnapshot } from './snapshot';

/** From and to, `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm`; `undefined` where nothing is announced. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface TimetableRow {
  readonly agency: string;
  /** Whether it is one of the 35. */
  readonly isKnown: boolean;
  readonly sign?: Span;
  readonly pay?: Span;
  /** Cells of this row that hold neither times nor a sign for none. */
  readonly unread: readonly string[];
}

export type Timetable =
  | { readonly rows: readonly TimetableRow[]; readonly columns: readonly ('sign' | 'pay')[] }
  | { readonly alarm: TimetableAlarm };

const POINT = String.raw`(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]*(\d{1,2}):(\d{2})(?::\d{2})?)?`;
const SPAN = String.raw`${POINT}\s*(?:~|至|到|—|–|-)+\s*${POINT}`;
const NOTHING = /^[\s~\-—–/]*$|^(?:未定|待定|暂无|无|待公布|未公布)$/;

/** One point of time; midnight at the end of a day is its last minute. */
function point([year, month = '', day = '', hour, minute]: readonly (string | undefined)[]): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(date)) return undefined;
  if (hour === undefined || minute === undefined) return date;
  if (hour === '24' && minute === '00') return `${date}T23:59`;
  return Number(hour) < 24 && Number(minute) < 60 ? `${date}T${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** A span of two times in order; undefined for anything else. */
function spanIn(text: string, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text.normalize('NFKC'));
  if (!found) return undefined;
  const [from, to] = [point(found.slice(1, 6)), point(found.slice(6, 11))];
  return from && to && from.slice(0, 10) <= to.slice(0, 10) && !(from.length === to.length && from > to)
    ? { from, to }
    : undefined;
}

const WHOLE_CELL = new RegExp(`^\\s*${SPAN}\\s*$`);

const isHeader = (row: readonly string[]): boolean => row.some((cell) => /机构名称/.test(cell));

/** Which of the header's columns are times, and of what. */
function columnsOf(header: readonly string[]): readonly ('sign' | 'pay' | undefined)[] {
  return header
    .filter((cell) => /时间/.test(cell))
    .map((cell) => (/缴费|交费|支付/.test(cell) ? 'pay' : /报名/.test(cell) ? 'sign' : undefined));
}

const isEntry = (cell: string): boolean =>
  cell === '' || /^(进入|入口|详情|查看|报名|已结束|未开始|已截止)$/.test(cell);

interface Line {
  readonly agency: string;
  readonly cells: readonly string[];
}

/** Name and time cells of a row; the way in at its end is no time. */
function lineOf(row: readonly string[]): Line {
  const [agency = '', ...rest] = row.map((cell) => cell.normalize('NFKC').trim());
  const last = rest.at(-1);
  return { agency: agency.replace(/\s/g, ''), cells: last !== undefined && isEntry(last) ? rest.slice(0, -1) : rest };
}

/** A row of one of the 35, or one that looks like theirs; a row of links under the list is none. */
const isOfAnAgency = ({ agency, cells }: Line): boolean =>
  AGENCIES.includes(agency) ||
  (/^\p{Script=Han}{2,10}$/u.test(agency) &&
    cells.length > 0 &&
    cells.every((cell) => NOTHING.test(cell) || /\d{4}.*\d/.test(cell)));

function rowOf({ agency, cells }: Line, columns: readonly ('sign' | 'pay')[]): TimetableRow {
  const spans = cells.map((cell) => spanIn(cell, WHOLE_CELL));
  const found = columns.map((column, at) => [column, spans[at]] as const).filter(([, span]) => span);
  return {
    agency,
    isKnown: AGENCIES.includes(agency),
    ...Object.fromEntries(found),
    unread: cells.filter((cell, at) => !spans[at] && !NOTHING.test(cell)),
  };
}

/** The timetable of the welcome page; undefined where the page has none. */
export function readTimetable({ rows }: PageSnapshot): Timetable | undefined {
  if (rows === undefined) return undefined;
  const header = rows.find(isHeader);
  const lines = rows.filter((row) => !isHeader(row)).map(lineOf);
  const named = lines.filter(isOfAnAgency);
  if (named.length === 0) return { alarm: 'no-rows' };
  if (!header) return { alarm: 'no-header' };
  const columns = columnsOf(header);
  const said = columns.filter((column) => column !== undefined);
  if (said.length !== columns.length || new Set(said).size !== said.length) return { alarm: 'columns-unclear' };
  if (named.some(({ cells }) => cells.length < 1 || cells.length > 2 || cells.length !== said.length))
    return { alarm: 'cell-count' };
  if (new Set(named.map(({ agency }) => agency)).size !== named.length) return { alarm: 'twice' };
  return { rows: named.map((line) => rowOf(line, said)), columns: said };
}

const SENTENCES: readonly (readonly [words: string, from: TimeId, to: TimeId, pages: readonly KnownPageId[]])[] = [
  ['考生报名时间|报名有效时间', 'signOpens', 'signCloses', ['home']],
  ['考试安排时间', 'examStarts', 'examEnds', ['home']],
  ['缴费时间', 'payOpens', 'payCloses', ['payment', 'payment-closed']],
  ['准考证打印时间|打印时间', 'ticketOpens', 'ticketCloses', ['ticket', 'registered', 'home']],
  ['考试时间', 'examStarts', 'examEnds', ['ticket']],
];

/** Times that a page states in a sentence. */
export function readSentences({ text }: Pick<PageSnapshot, 'text'>, page: KnownPageId): readonly TimeReading[] {
  const plain = text.normalize('NFKC');
  return SENTENCES.filter(([, , , pages]) => pages.includes(page)).flatMap(([words, from, to]) => {
    const said = [...plain.matchAll(new RegExp(`(?:${words})\\s*:?\\s*(?=\\d)`, 'g'))];
    const span = said.length === 1 ? spanIn(plain.slice(said[0]?.index), new RegExp(`^[^\\d]*${SPAN}`)) : undefined;
    return span
      ? [
          { id: from, time: span.from, page },
          { id: to, time: span.to, page },
        ]
      : [];
  });
}

/** The times of one row, as readings. */
export function readingsOf({ sign, pay }: TimetableRow): readonly TimeReading[] {
  return [
    ...(sign
      ? ([
          ['signOpens', sign.from],
          ['signCloses', sign.to],
        ] as const)
      : []),
    ...(pay
      ? ([
          ['payOpens', pay.from],
          ['payCloses', pay.to],
        ] as const)
      : []),
  ].map(([id, time]) => ({ id, time, page: 'welcome' }));
}
