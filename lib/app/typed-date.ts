/**
 * Reads a day as people type or copy it: 2018年8月1日, 2018/8/1, 2018.8.1, 2018-8-1, 20180801, 2018 年 8 月 1 日, in half or
 * full width, with the time or the day of the week behind it, or in words as on a diploma (二〇一八年八月一日).
 * Whatever is not surely a day stays as it was typed, for the rules to speak about.
 */
import { isCalendarDate } from '@/lib/domain/dates';

const PARTED =
  /^(\d{4})\s*[年/.\-\s_、—–]\s*(\d{1,2})\s*[月/.\-\s_、—–]\s*(\d{1,2})\s*[日号.]?(?:\s*(?:星期|周)[一二三四五六日天])?(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const IN_WORDS =
  /^([〇零○一二三四五六七八九]{4})年(十?[一二三四五六七八九]?|一十)月([一二三]?十?[一二三四五六七八九]?)[日号]$/;

const DIGITS = '〇一二三四五六七八九';
const digit = (word: string): number => DIGITS.indexOf(word.replace(/[零○]/, '〇'));

/** A number below 100 in words: 八, 十, 十二, 二十, 三十一. */
function number(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  if (!words.includes('十')) return digit(words);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

function inDigits(text: string): string {
  const [, year, month, day] = IN_WORDS.exec(text) ?? [];
  if (!year || !month || !day) return text;
  return `${[...year].map(digit).join('')}-${number(month)}-${number(day)}`;
}

/** The day as `yyyy-MM-dd`, or the text, trimmed, if it is no day that exists. */
export function typedDate(text: string): string {
  const plain = inDigits(text.normalize('NFKC').trim());
  const [, year = '', month = '', day = ''] = PARTED.exec(plain) ?? TOGETHER.exec(plain) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : text.trim();
}
