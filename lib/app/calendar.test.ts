import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Times } from '@/lib/domain/times';
import { calendarOf, type Table } from './calendar';

const at = (time: string): NonNullable<Times['signOpens']> => ({
  time,
  from: 'welcome',
  readAt: '2026-03-01T00:00:00.000Z',
});
const TIMES: Times = {
  signOpens: at('2026-03-12T08:30'),
  signCloses: at('2026-04-11T16:00'),
  payCloses: at('2026-04-13'),
  examStarts: at('2028-02-29'),
};
const table = (agency: string, times: Times = TIMES): Table => ({ agency, batch: '2026年上半年软考', times });
const NOW = Date.UTC(2026, 2, 1);

interface Entry {
  readonly uid: string;
  readonly start: string;
  readonly summary: string;
  readonly alarms: number;
}

/** Read by ical.js, of Mozilla's calendar. */
const byMozilla = (text: string): readonly Entry[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate } = event;
    return {
      uid: event.uid,
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      summary: event.summary,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });

/** Read by node-ical, which shares no code with it. */
const byNode = (text: string): readonly Entry[] =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) => {
    if (entry?.type !== 'VEVENT') return [];
    const { uid, start, datetype, summary, alarms = [] } = entry;
    const day = [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    return [
      {
        uid,
        start: datetype === 'date' ? day.join('-') : new Date(start.getTime()).toISOString(),
        summary: String(summary),
        alarms: alarms.length,
      },
    ];
  });

const text = calendarOf([table('大连')], NOW);

describe.each([
  ['ical.js', byMozilla],
  ['node-ical', byNode],
] as const)('read by %s', (_, read) => {
  it('every time is at its moment, and a time without an hour is a day', () => {
    expect(read(text).map(({ start }) => start)).toEqual([
      '2026-03-12T00:30:00.000Z',
      '2026-04-11T08:00:00.000Z',
      '2026-04-13',
      '2028-02-29',
    ]);
  });
  it('says region, batch and what it is', () => {
    expect(read(text)[1]?.summary).toBe('报名截止 · 大连 2026年上半年软考');
  });
  it('has an alarm in every entry', () => {
    expect(read(text).filter(({ alarms }) => alarms === 0)).toEqual([]);
  });
  it('keeps its names when times move, and other regions have others', () => {
    const moved = calendarOf([table('大连', { ...TIMES, signCloses: at('2026-04-09T16:00') })], NOW + 60_000);
    expect(read(moved).map(({ uid }) => uid)).toEqual(read(text).map(({ uid }) => uid));
    const all = read(calendarOf([table('大连'), table('辽宁')], NOW)).map(({ uid }) => uid);
    expect(new Set(all).size).toBe(8);
  });
});

describe('the file', () => {
  it('counts up, so that what is taken in again changes entries', () => {
    const count = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]);
    expect(count(calendarOf([table('大连')], NOW + 3_600_000))).toBeGreaterThan(count(text));
  });
  it('keeps to 75 bytes a line and ends each with CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('needs no zone of anybody', () => {
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    expect(text).toMatch(/DTSTART:20260312T003000Z/);
    expect(text).toMatch(/DTSTART;VALUE=DATE:20280229/);
  });
});
