/** Plain arithmetic on the clock of China, sharing nothing with the code under test. Moments are milliseconds. */

export const MIN = 60_000;
export const H = 60 * MIN;
export const D = 24 * H;
const CHINA = 8 * H;

/** 2026-02-01 00:00 in China. */
export const START = Date.UTC(2026, 0, 31, 16);
export const END = START + 200 * D;

/** The midnight in China before a moment. */
export const midnight = (moment: number): number => Math.floor((moment + CHINA) / D) * D - CHINA;
export const at = (day: number, hour: number, minute = 0): number => day + hour * H + minute * MIN;
/** 0 is Sunday. */
export const weekday = (moment: number): number => new Date(moment + CHINA).getUTCDay();

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a page states it: `yyyy-MM-dd`, or `yyyy-MM-ddTHH:mm`. */
export function written(moment: number, withHour: boolean): string {
  const date = new Date(moment + CHINA);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return withHour ? `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : day;
}

/** A stated time in plain numbers: its day, its beginning and its end. */
export function plain(time: string): {
  readonly day: number;
  readonly begin: number;
  readonly end: number;
  readonly exact: boolean;
} {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = time.split(/[-T:]/).map(Number);
  const day = Date.UTC(year, month - 1, date) - CHINA;
  const exact = time.includes('T');
  const begin = at(day, hour, minute);
  return { day, begin, end: exact ? begin : day + D, exact };
}

/** A generator of numbers that always gives the same ones. */
export function dice(seed: number): (below: number) => number {
  let state = seed + 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
