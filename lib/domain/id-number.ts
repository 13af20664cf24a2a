/**
 * Reads a citizen identification number as GB 11643-1999 writes it: 6 places for the region, 8 for the day of birth,
 * 3 for the order (the last odd for men), 1 check digit by ISO 7064 MOD 11-2.
 *
 * - Says birth date and gender only if the whole number holds; otherwise the first reason why it does not.
 * - A small x is accepted and written large; digits of another width and spaces are noticed, not repaired.
 * - Only the first two digits of the region are looked at: county codes change every year and old ones stay on cards.
 *
 * Pure.
 */
import type { Answers } from './answers';
import { isCalendarDate, readableDate } from './dates';
import { officialWord } from './official-words';

/** Why a text is no such number, in the order in which it is examined. */
export type IdNumberReason = 'full-width' | 'length' | 'characters' | 'prefix' | 'date' | 'check-digit';

export type IdNumberReading =
  | { readonly number: string; readonly birthDate: string; readonly gender: '男' | '女' }
  | { readonly reason: IdNumberReason };

/** First two digits in use: provinces, then 台湾, 香港, 澳门, 台湾居民居住证, and 91 on old cards of foreigners. */
const PREFIXES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The check digit that belongs to the first 17 digits. */
export const checkDigitOf = (digits: string): string =>
  CHECK_DIGITS.charAt(WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11);

/** What the number states, or why it cannot be one. */
export function readIdNumber(text: string): IdNumberReading {
  if (/[０-９Ｘｘ]/.test(text)) return { reason: 'full-width' };
  const number = text.toUpperCase();
  if (number.length !== 18) return { reason: 'length' };
  if (!/^\d{17}[\dX]$/.test(number)) return { reason: 'characters' };
  if (!PREFIXES.has(number.slice(0, 2))) return { reason: 'prefix' };
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDate(birthDate) || birthDate < '1900') return { reason: 'date' };
  if (checkDigitOf(number) !== number.charAt(17)) return { reason: 'check-digit' };
  return { number, birthDate, gender: Number(number.charAt(16)) % 2 === 1 ? '男' : '女' };
}

/** Documents whose number is built this way. Source: GB 11643-1999; site-survey-2026 7.2 for the residence permit. */
const BUILT_THIS_WAY: ReadonlySet<string | undefined> = new Set(['居民身份证', '港澳台居民居住证']);

/** The document number of these answers as read; undefined if none is given or its kind of document numbers otherwise. */
export function documentNumberOf({ idType, idNumber }: Answers): IdNumberReading | undefined {
  return idNumber && BUILT_THIS_WAY.has(officialWord('idType', idType)) ? readIdNumber(idNumber) : undefined;
}

/** Birth date and gender that the document number of these answers states, if it is a whole and right one. */
export function statedByIdNumber(answers: Answers): Extract<IdNumberReading, { number: string }> | undefined {
  const reading = documentNumberOf(answers);
  return reading && 'number' in reading ? reading : undefined;
}

/** Birth date of the candidate: what the document number states, else what was answered, if it can be read. */
export const birthDateOf = (answers: Answers): string | undefined =>
  statedByIdNumber(answers)?.birthDate ?? readableDate(answers.birthDate);
