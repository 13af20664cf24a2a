/**
 * Calendar days as `yyyy-MM-dd`: which exist, which comes first, how far apart they lie.
 *
 * - Works on the calendar alone: no Date object, no time zone of the machine, no locale.
 * - A day is compared as text, because `yyyy-MM-dd` sorts like time.
 * - 「今天」 is the day in China (UTC+8 all year), whatever the computer is set to.
 *
 * Pure.
 */

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHANGHAI_AHEAD_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Year, month and day of a calendar date, or undefined if there is no such day. */
function partsOf(date: string): readonly [year: number, month: number, day: number] | undefined {
  const found = SHAPE.exec(date);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year > 0 && day >= 1 && day <= monthLength(year, month) ? [year, month, day] : undefined;
}

/** Whether the text is a day that exists, written `yyyy-MM-dd`. */
export const isCalendarDate = (text: string): boolean => partsOf(text) !== undefined;

/** The text if it is a calendar date, else undefined: for rules that are silent about dates they cannot read. */
export const readableDate = (text: string | undefined): string | undefined =>
  text !== undefined && isCalendarDate(text) ? text : undefined;

/** Whether the first day lies before the second; both must be calendar dates. */
export const isBefore = (date: string, other: string): boolean => date < other;

/** The same day some years later; 29 February becomes the last day of February where there is none. */
export function addYears(date: string, years: number): string {
  const parts = partsOf(date);
  if (!parts) throw new RangeError('addYears needs a calendar date');
  const [year, month, day] = parts;
  return written(year + years, month, Math.min(day, monthLength(year + years, month)));
}

/** Whole years from birth to a day; 0 on the day of birth, negative before it. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return addYears(birthDate, years) <= day ? years : years - 1;
}

/** Days since 0000-03-01, counted in years that begin in March so that the leap day comes last. */
function dayNumber(date: string): number {
  const parts = partsOf(date);
  if (!parts) throw new RangeError('dayNumber needs a calendar date');
  const [year, month, day] = parts;
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** Days from the first date to the second; negative if the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The calendar day in China at a moment given in milliseconds since 1970-01-01T00:00Z. */
export function dayInChina(epochMs: number): string {
  const fromMarch = Math.floor((epochMs + SHANGHAI_AHEAD_MS) / DAY_MS) + dayNumber('1970-01-01');
  let marchYear = Math.floor(fromMarch / 365.2425);
  const begins = (year: number) => dayNumber(written(year, 3, 1));
  if (begins(marchYear + 1) <= fromMarch) marchYear += 1;
  if (begins(marchYear) > fromMarch) marchYear -= 1;
  const dayOfYear = fromMarch - begins(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return marchMonth < 10 ? written(marchYear, marchMonth + 3, day) : written(marchYear + 1, marchMonth - 9, day);
}
