import { describe, expect, it } from 'vitest';
import { addYears, ageOn, dayInChina, daysBetween, isBefore, isCalendarDate } from './dates';

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '1949-12-31', '2026-11-22'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-5',
    '2024/01/05',
    '２０２４-01-05',
    '2024-01-05 ',
    '长期',
    '',
  ])('「%s」 does not exist or is written otherwise', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe('order and distance', () => {
  it('puts the earlier day first, across years', () => {
    expect(isBefore('1999-12-31', '2000-01-01')).toBe(true);
    expect(isBefore('2000-01-01', '2000-01-01')).toBe(false);
  });
  it('counts days across a leap day and a century', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
    expect(daysBetween('1900-01-01', '2000-01-01')).toBe(36_524);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  });
});

describe('age', () => {
  it('changes on the birthday, not on the day before', () => {
    expect(ageOn('1990-05-20', '2026-05-19')).toBe(35);
    expect(ageOn('1990-05-20', '2026-05-20')).toBe(36);
  });
  it('of a leap-day child changes at the end of February in other years', () => {
    expect(addYears('2008-02-29', 16)).toBe('2024-02-29');
    expect(addYears('2008-02-29', 17)).toBe('2025-02-28');
    expect(ageOn('2008-02-29', '2025-02-27')).toBe(16);
    expect(ageOn('2008-02-29', '2025-02-28')).toBe(17);
  });
  it('is below zero before birth', () => {
    expect(ageOn('2027-01-01', '2026-11-22')).toBe(-1);
  });
});

describe('today in China', () => {
  it('begins at 16:00 UTC of the day before', () => {
    expect(dayInChina(Date.UTC(2026, 10, 22, 15, 59, 59, 999))).toBe('2026-11-22');
    expect(dayInChina(Date.UTC(2026, 10, 22, 16, 0, 0))).toBe('2026-11-23');
  });
  it('agrees with the calendar of the platform on every day from 1960 to 2060', () => {
    const first = Date.UTC(1960, 0, 1);
    const differing: string[] = [];
    for (let day = 0; day < 36_525; day += 1) {
      const noon = first + day * 86_400_000;
      const expected = new Date(noon).toISOString().slice(0, 10);
      if (dayInChina(noon) !== expected) differing.push(expected);
    }
    expect(differing).toEqual([]);
  });
});
