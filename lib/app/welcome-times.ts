/**
 * The timetable of the welcome page as a person needs it: the times of their own organisation, the one it is taken for,
 * what could not be read, and the way to be reminded of it. Reads the page that is open and asks for nothing.
 */

import { spoken } from '@/lib/domain/moments';
import { AGENCIES } from '@/lib/domain/places';
import { regionOf } from '@/lib/domain/regions';
import { ALARM_WORDS } from '@/lib/domain/timetable-alarm';
import type { Words } from '@/lib/domain/words';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { mergeReadings } from '@/lib/engine/times';
import { readingsOf, readTimetable, type Span, type TimetableRow } from '@/lib/engine/timetable';
import { allRegistrations, changeTimes, follow } from '@/lib/platform/progress';
import { currentProfile } from '@/lib/platform/settings';

export interface WelcomeRow {
  readonly agency: string;
  readonly sign: Words | undefined;
  readonly pay: Words | undefined;
  /** Cells that hold no time and no sign for none, as they stand on the page. */
  readonly unread: readonly string[];
}

export interface WelcomeView {
  /** Why nothing of the timetable is used. */
  readonly alarm: Words | undefined;
  readonly rows: readonly WelcomeRow[];
  /** Names that are none of the 35. */
  readonly unknown: readonly string[];
}

const spanWords = (span: Span | undefined): Words | undefined => {
  if (!span) return undefined;
  const [from, to] = [spoken(span.from), spoken(span.to)];
  return { zh: `${from.zh} ～ ${to.zh}`, en: `${from.en} to ${to.en}` };
};

const rowView = ({ agency, sign, pay, unread }: TimetableRow): WelcomeRow => ({
  agency,
  sign: spanWords(sign),
  pay: spanWords(pay),
  unread,
});

/** What the timetable of a page says; undefined where the page has none. */
export function welcomeOf(snapshot: PageSnapshot): WelcomeView | undefined {
  const timetable = readTimetable(snapshot);
  if (!timetable) return undefined;
  if ('alarm' in timetable) return { alarm: ALARM_WORDS[timetable.alarm], rows: [], unknown: [] };
  return {
    alarm: undefined,
    rows: timetable.rows.map(rowView),
    unknown: timetable.rows.filter(({ isKnown }) => !isKnown).map(({ agency }) => agency),
  };
}

/** Organisations the person has said to be theirs for this batch, and then the region of their profile. */
export interface OwnAgency {
  readonly followed: readonly string[];
  readonly fromProfile: string | undefined;
}

const LONGEST_FIRST = [...AGENCIES].sort((one, other) => other.length - one.length);

/** The organisation that a region of a profile belongs to: `辽宁省` → `辽宁`. */
const agencyNamed = (region: string | undefined): string | undefined =>
  region === undefined
    ? undefined
    : /兵团/.test(region)
      ? '新疆兵团'
      : LONGEST_FIRST.find((agency) => region.startsWith(agency));

export async function ownAgency(batch: string | undefined, region: string | undefined): Promise<OwnAgency> {
  const rounds = (await allRegistrations()).filter((round) => batch !== undefined && round.batch === batch);
  return {
    followed: [...new Set(rounds.flatMap(({ agency }) => agency ?? []))],
    fromProfile: agencyNamed(region),
  };
}

/** The organisation that is easily taken for this one. */
export const takenFor = async (agency: string): Promise<string | undefined> => (await regionOf(agency))?.apartFrom;

/** Begins to follow an organisation with the times that stand on the page; from a press only. */
export async function followFromPage(snapshot: PageSnapshot, agency: string, batch: string): Promise<void> {
  const timetable = readTimetable(snapshot);
  const row = timetable && 'rows' in timetable ? timetable.rows.find((one) => one.agency === agency) : undefined;
  const round = { profile: await currentProfile.get(), agency, batch };
  await follow(round);
  if (row) await changeTimes(round, (times) => mergeReadings(times, readingsOf(row), new Date().toISOString()).times);
}
