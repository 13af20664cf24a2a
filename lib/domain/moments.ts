/**
 * Moments on the clock of China, whatever the computer's own clock and zone say.
 *
 * - A time is written `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm` and means the clock in Asia/Shanghai; a time without an hour
 *   means the whole day.
 * - A moment is milliseconds since 1970-01-01T00:00Z, as a browser's alarm counts.
 * - The zone's own rules apply, the summer times of 1986 to 1991 included.
 *
 * Pure. Temporal comes from a library, because Chrome has its own from 144 on only.
 */
import { Temporal } from 'temporal-polyfill';
import { say, type Words } from './words';

const ZONE = 'Asia/Shanghai';
const SHAPE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

/** `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm` in China. */
export type ChinaTime = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Whether the text is a time that exists. */
export function isChinaTime(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Whether an hour is named. */
export const hasHour = (time: ChinaTime): boolean => time.includes('T');
export const dayOf = (time: ChinaTime): string => time.slice(0, 10);

/** Remembers the last few thousand answers: the same days are asked for at every look, and the polyfill is slow. */
function remembering<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 5_000) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

const momentOf = remembering(
  (text: string): number => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).epochMilliseconds,
);

/** The moment at a clock time of a day. */
export const momentAt = (day: string, clock: string): number => momentOf(`${day}T${clock}`);

/** When a time begins: its minute, or the midnight that opens its day. */
export const beginOf = (time: ChinaTime): number => momentAt(dayOf(time), hasHour(time) ? time.slice(11) : '00:00');

/** When a time is over: its minute, or the midnight that closes its day. */
export const endOf = (time: ChinaTime): number =>
  hasHour(time) ? beginOf(time) : momentAt(addDays(dayOf(time), 1), '00:00');

const zoned = (moment: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(moment)).toZonedDateTimeISO(ZONE);

const clockAt = remembering(
  (minute: number): ChinaTime =>
    zoned(minute * MINUTE)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
);

/** The clock of China at a moment, to the minute. */
export const chinaTimeAt = (moment: number): ChinaTime => clockAt(Math.floor(moment / MINUTE));

/** `2026-03-12T08:30:00+08:00`. */
export const isoAt = (moment: number): string =>
  zoned(moment).toString({ timeZoneName: 'never', smallestUnit: 'second' });

const later = remembering((sum: string): string => {
  const [day = '', days] = sum.split('+');
  return Temporal.PlainDate.from(day)
    .add({ days: Number(days) })
    .toString();
});

/** The day that many days later, or earlier. */
export const addDays = (day: string, days: number): string => later(`${day}+${days}`);

/** The day some working days later; Saturdays and Sundays do not count, public holidays are not known. */
export function addWorkingDays(day: string, days: number): string {
  let at = Temporal.PlainDate.from(day);
  for (let left = days; left > 0; ) {
    at = at.add({ days: 1 });
    if (at.dayOfWeek < 6) left -= 1;
  }
  return at.toString();
}

/** Midnights between two moments on the clock of China: 0 is today, 1 tomorrow. */
export const daysUntil = (now: number, moment: number): number =>
  zoned(now).toPlainDate().until(zoned(moment).toPlainDate(), { largestUnit: 'days' }).days;

/** `3月12日 08:30`, with the year where it is not that of `now`. */
export function spoken(time: ChinaTime, now?: number): Words {
  const [year = '', month = '', day = ''] = dayOf(time).split('-');
  const clock = hasHour(time) ? ` ${time.slice(11)}` : '';
  const isThisYear = now !== undefined && chinaTimeAt(now).startsWith(year);
  const shown = `${Number(month)}月${Number(day)}日${clock}`;
  return say(isThisYear ? shown : `${year}年${shown}`, `${dayOf(time)}${clock}`);
}
