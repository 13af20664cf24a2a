/**
 * Reads a day as people type it: 2018年8月1日, 2018/8/1, 2018.8.1, 2018-8-1, 20180801, in half or full width.
 * Whatever is not surely a day stays as it was typed, for the rules to speak about.
 */
import { isCalendarDate } from '@/lib/domain/dates';

const PARTED = /^(\d{4})[年/.\-\s](\d{1,2})[月/.\-\s](\d{1,2})[日号]?$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

/** The day as `yyyy-MM-dd`, or the text, trimmed, if it is no day that exists. */
export function typedDate(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const [, year = '', month = '', day = ''] = PARTED.exec(plain) ?? TOGETHER.exec(plain) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : text.trim();
}
