/** That nothing here depends on the computer's zone is proved in scripts/zones.test.ts. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  beginOf,
  chinaTimeAt,
  daysUntil,
  endOf,
  HOUR,
  isChinaTime,
  isoAt,
  spoken,
} from './moments';

describe('the clock of China', () => {
  it('is eight hours ahead of UTC', () => {
    expect(beginOf('2026-03-12T08:30')).toBe(Date.UTC(2026, 2, 12, 0, 30));
    expect(beginOf('2026-03-12')).toBe(Date.UTC(2026, 2, 11, 16));
    expect(endOf('2026-03-12')).toBe(Date.UTC(2026, 2, 12, 16));
    expect(isoAt(Date.UTC(2026, 2, 12, 0, 30))).toBe('2026-03-12T08:30:00+08:00');
    expect(chinaTimeAt(Date.UTC(2026, 2, 11, 16))).toBe('2026-03-12T00:00');
  });
  it('counts days by its own midnights', () => {
    const noon = beginOf('2026-01-01T12:00');
    for (let day = 0; day < 366; day += 1)
      expect(daysUntil(noon, beginOf(addDays('2026-01-01', day)) + 23 * HOUR)).toBe(day);
    expect(daysUntil(beginOf('2026-03-11T23:59'), beginOf('2026-03-12T00:01'))).toBe(1);
    expect(daysUntil(beginOf('2026-03-12T00:01'), beginOf('2026-03-12T23:59'))).toBe(0);
  });
});

describe('the calendar', () => {
  it('has its leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(endOf('2028-02-29') - beginOf('2028-02-29')).toBe(24 * HOUR);
    expect(isChinaTime('2028-02-29T08:30')).toBe(true);
    expect(isChinaTime('2026-02-29')).toBe(false);
    for (const not of ['2026-13-01', '2026-04-31', '2026-03-12T24:00', '2026-03-12 08:30', '2026-3-1', ''])
      expect(isChinaTime(not), not).toBe(false);
  });
  it('knows the summer time China had from 1986 to 1991', () => {
    expect(endOf('1988-04-17') - beginOf('1988-04-17')).toBe(23 * HOUR);
    expect(isoAt(beginOf('1988-07-01'))).toBe('1988-07-01T00:00:00+09:00');
  });
  it('skips the weekend', () => {
    expect(addWorkingDays('2026-03-12', 1)).toBe('2026-03-13');
    expect(addWorkingDays('2026-03-13', 1)).toBe('2026-03-16');
    expect(addWorkingDays('2026-03-14', 3)).toBe('2026-03-18');
  });
});

it('a time is said as people say it, with the year where it is another', () => {
  const now = beginOf('2026-03-01');
  expect(spoken('2026-04-11T16:00', now).zh).toBe('4月11日 16:00');
  expect(spoken('2027-04-11', now).zh).toBe('2027年4月11日');
  expect(spoken('2026-04-11T16:00').en).toBe('2026-04-11 16:00');
});
