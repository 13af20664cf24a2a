/**
 * The reminders screen's affairs: every registration that is followed, what is still to come, and the times behind it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Mark } from '@/lib/domain/milestones';
import { chinaTimeAt, isChinaTime, isoAt, spoken } from '@/lib/domain/moments';
import type { TimeId, Times } from '@/lib/domain/times';
import { ALARM_WORDS } from '@/lib/domain/timetable-alarm';
import type { Variant } from '@/lib/domain/variant';
import type { Words } from '@/lib/domain/words';
import { type QuietHours, tellingOf } from '@/lib/engine/reminder-round';
import { type ReminderWords, reminderWords } from '@/lib/engine/reminder-words';
import { type Reminder, remindersOf } from '@/lib/engine/reminders';
import { answerQuestion, outOfOrder, setByHand } from '@/lib/engine/times';
import { listProfiles, type Profile, watchProfiles } from '@/lib/platform/profiles';
import {
  changeTimes,
  follow,
  forgetRound,
  markByHand,
  type Progress,
  type Round,
  watchRegistrations,
} from '@/lib/platform/progress';
import { quietHours, reminderState, unreadTimetable } from '@/lib/platform/reminders';
import { currentProfile } from '@/lib/platform/settings';
import { calendarOf } from './calendar';
import { checkReminders, dismiss, putOff, registrations, toldSoFar, variantIn } from './remind';

export interface ReminderRow extends ReminderWords {
  readonly id: string;
  /** When it is told, ISO 8601 with +08:00, and in words. */
  readonly due: string;
  readonly when: Words;
  readonly state: 'now' | 'later' | 'dismissed';
  readonly insists: boolean;
}

export interface RoundView {
  readonly round: Round & Pick<Progress, 'marks' | 'status'>;
  readonly key: string;
  /** The profile's own name, where registrations of several are followed. */
  readonly whose: string | undefined;
  readonly variant: Variant;
  readonly times: Times;
  readonly reminders: readonly ReminderRow[];
  readonly outOfOrder: readonly TimeId[];
}

export interface AgendaView {
  readonly rounds: readonly RoundView[];
  readonly quiet: QuietHours | undefined;
  /** Why the timetable seen last was not used. */
  readonly alarm: Words | undefined;
  /** Milliseconds. */
  readonly now: number;
}

export interface Agenda {
  /** Undefined until it was read. */
  readonly view: ReadonlySignal<AgendaView | undefined>;
  follow(agency: string, batch: string): Promise<void>;
  forget(round: Round): Promise<void>;
  /** `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm` in China; undefined takes it away; anything else is ignored. */
  setTime(round: Round, id: TimeId, time: string | undefined): Promise<void>;
  answer(round: Round, id: TimeId, take: 'page' | 'own'): Promise<void>;
  mark(round: Round, what: Mark['what']): Promise<void>;
  putOff(id: string, hours: number): Promise<void>;
  dismiss(id: string): Promise<void>;
  setQuiet(hours: QuietHours | undefined): Promise<void>;
  /** The text of an `.ics` file. */
  calendar(): string;
  dispose(): void;
}

const MINUTE = 60_000;

/** This half-year's batch and the next two, as the platform names them. */
export function batchesAround(now: number): readonly string[] {
  const time = chinaTimeAt(now);
  const [year, isSecond] = [Number(time.slice(0, 4)), Number(time.slice(5, 7)) > 6];
  const first = `${year}年上半年软考`;
  const second = `${year}年下半年软考`;
  const next = `${year + 1}年上半年软考`;
  return isSecond ? [second, next, `${year + 1}年下半年软考`] : [first, second, next];
}

function rowOf(reminder: Reminder, told: Awaited<ReturnType<typeof toldSoFar>>, now: number): ReminderRow {
  const telling = tellingOf(reminder, told);
  const isDismissed = told.dismissed.includes(reminder.id) && !reminder.insists;
  return {
    ...reminderWords(reminder, now),
    id: reminder.id,
    due: isoAt(telling),
    when: spoken(chinaTimeAt(telling), now),
    state: isDismissed ? 'dismissed' : telling <= now ? 'now' : 'later',
    insists: reminder.insists,
  };
}

async function read(now: number): Promise<AgendaView> {
  const [all, told, unread, profiles] = await Promise.all([
    registrations(),
    toldSoFar(),
    unreadTimetable.get(),
    listProfiles().catch((): readonly Profile[] => []),
  ]);
  const areSeveral = new Set(all.flatMap(({ round }) => round.profile ?? [])).size > 1;
  const whose = (id: string | undefined): string | undefined =>
    areSeveral ? profiles.find((profile) => profile.id === id)?.label : undefined;
  const rounds = all.map((registration): RoundView => {
    const open = remindersOf(registration).filter(({ until }) => now < until);
    const inOrder = [...open].sort((one, other) => tellingOf(one, told) - tellingOf(other, told));
    return {
      round: registration.round,
      key: registration.id,
      whose: whose(registration.round.profile),
      variant: variantIn(registration.round),
      times: registration.times,
      reminders: inOrder.map((reminder) => rowOf(reminder, told, now)),
      outOfOrder: outOfOrder(registration.times),
    };
  });
  const named = rounds.filter(({ round }) => round.agency !== undefined && round.batch !== undefined);
  return { rounds: named, quiet: told.quiet, alarm: unread && ALARM_WORDS[unread.why], now };
}

/** Opens the agenda, and has what is due told. */
export function openAgenda(): Agenda {
  const view = signal<AgendaView | undefined>(undefined);
  const show = async (): Promise<void> => {
    view.value = await read(Date.now());
  };
  const stops = [
    watchRegistrations(() => void show()),
    reminderState.watch(() => void show()),
    quietHours.watch(() => void show()),
    unreadTimetable.watch(() => void show()),
    watchProfiles(() => void show()),
  ];
  const clock = setInterval(() => void show(), MINUTE);
  void show().then(() => checkReminders());
  const done = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await show();
  };
  return {
    view,
    follow: async (agency, batch) => done(follow({ profile: await currentProfile.get(), agency, batch })),
    forget: (round) => done(forgetRound(round)),
    async setTime(round, id, time) {
      if (time !== undefined && !isChinaTime(time)) return;
      await done(changeTimes(round, (times) => setByHand(times, id, time, new Date().toISOString())));
    },
    answer: (round, id, take) => done(changeTimes(round, (times) => answerQuestion(times, id, take))),
    mark: (round, what) => done(markByHand(round, what)),
    putOff: (id, hours) => done(putOff(id, hours)),
    dismiss: (id) => done(dismiss(id)),
    setQuiet: (hours) => done(quietHours.set(hours ?? 'off')),
    calendar() {
      const tables = (view.value?.rounds ?? []).map(({ round: { agency = '', batch = '' }, times }) => ({
        agency,
        batch,
        times,
      }));
      const once = tables.filter(
        (table, at) => tables.findIndex(({ agency, batch }) => agency === table.agency && batch === table.batch) === at,
      );
      return calendarOf(once, Date.now());
    },
    dispose() {
      clearInterval(clock);
      for (const stop of stops) stop();
    },
  };
}
