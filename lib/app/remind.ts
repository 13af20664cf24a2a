/**
 * Tells what is due and sets the one alarm for what comes next. Whoever calls it, and how often, nothing is told twice.
 */
import { daysUntil, HOUR, MINUTE } from '@/lib/domain/moments';
import type { TimeChange } from '@/lib/domain/times';
import { ALARM_HELP, ALARM_TITLE, ALARM_WORDS, type TimetableAlarm } from '@/lib/domain/timetable-alarm';
import type { Variant } from '@/lib/domain/variant';
import { variantFor, variantOf } from '@/lib/domain/variants';
import { say, type Words } from '@/lib/domain/words';
import { type QuietHours, roundAt, type Told } from '@/lib/engine/reminder-round';
import { changeWords, deadlineWords, isUrgent, reminderWords } from '@/lib/engine/reminder-words';
import { type Deadline, nextDeadline, type Registration, type Reminder, remindersOf } from '@/lib/engine/reminders';
import { notify, setAlarm, setBadge, takeBack } from '@/lib/platform/attention';
import { allRegistrations, keyOf, type Progress, type Round } from '@/lib/platform/progress';
import { quietHours, reminderState, unreadTimetable } from '@/lib/platform/reminders';
import { settleLocale, t } from './locale';

/** At the latest then the clock is looked at anew: a computer that slept, or whose clock was set, is noticed by this. */
const LONGEST_WAIT = 30 * MINUTE;

/** Whose rules hold in a round: those of its region in the year of its batch. */
export const variantIn = ({ agency, batch }: Round): Variant =>
  agency === undefined ? variantOf(undefined) : variantFor(agency, Number(batch?.slice(0, 4)) || 9999);

/** Every registration that is followed, as reminders see it. */
export async function registrations(): Promise<readonly (Registration & { readonly round: Progress })[]> {
  return (await allRegistrations()).map((round) => {
    const { payment, review } = variantIn(round);
    return { id: keyOf(round), marks: round.marks, times: round.times, payment, review, round };
  });
}

/** What was told, and when to be quiet. */
export async function toldSoFar(): Promise<Told> {
  const [state, quiet] = await Promise.all([reminderState.get(), quietHours.get()]);
  return { ...state, quiet: quiet === 'off' ? undefined : (quiet satisfies QuietHours) };
}

const alone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('reminders', work) : work();

/** The badge: days that are left, and in one sentence what for. */
function badgeOf(
  deadline: Deadline | undefined,
  now: number,
): { readonly text: string; readonly title: Words; readonly isUrgent: boolean } {
  if (!deadline) return { text: '', title: say('软考报名助手', 'Ruankao Registration Assistant'), isUrgent: false };
  const title = deadlineWords(deadline, now);
  const days = daysUntil(now, deadline.end - 1);
  const left = days > 99 ? '' : days === 0 ? t(say('今天', '0')) : String(days);
  return { text: deadline.isOver ? '!' : left, title, isUrgent: isUrgent(deadline, now) };
}

/** One notification for everything that is due: the most urgent in full, the others by their titles. */
async function tellAll(due: readonly Reminder[], now: number): Promise<void> {
  const [first, ...others] = due.map((reminder) => reminderWords(reminder, now));
  if (!first) return;
  const titles = [...new Set(others.map(({ title }) => t(title)))].filter((title) => title !== t(first.title));
  const note = due.some(({ insists }) => insists) ? 'payment' : 'reminders';
  await notify(note, t(first.title), [t(first.text), ...titles].join('\n'));
}

/** Tells what is due now, shows the badge, and sets the alarm. Called at every start, change, wake and alarm. */
export function checkReminders(now = Date.now()): Promise<void> {
  return alone(async () => {
    await settleLocale(navigator.language);
    const all = await registrations();
    const reminders = all.flatMap(remindersOf);
    const state = await reminderState.get();
    const { tell, next } = roundAt(now, reminders, await toldSoFar());
    if (tell.length > 0) {
      // Noted before it is shown: shown twice would be worse than a notification that the system swallowed.
      await reminderState.set({ ...state, told: [...state.told, ...tell.map(({ id }) => id)].slice(-1_000) });
      await tellAll(tell, now);
    }
    if (!reminders.some(({ insists, due, until }) => insists && due <= now && now < until)) await takeBack('payment');
    const badge = badgeOf(nextDeadline(all, now), now);
    await setBadge(badge.text, t(badge.title), badge.isUrgent);
    const isWatched = next !== undefined || badge.text !== '';
    await setAlarm(isWatched ? Math.min(next ?? Number.POSITIVE_INFINITY, now + LONGEST_WAIT) : undefined);
  });
}

/** Tells at once that a page states times otherwise than before. */
export async function tellChanges(changes: readonly TimeChange[], now = Date.now()): Promise<void> {
  if (changes.length === 0) return;
  await settleLocale(navigator.language);
  const sentences = changes.map((change) => t(changeWords(change, now)));
  await notify('times', t(say('官网的时间有变化', 'Times on the platform have changed')), sentences.join('\n'));
}

/**
 * Notes that a timetable could not be used, and tells of it once; `undefined`: it could. That a list is empty is noted and
 * not told: it may still be on its way.
 */
export async function noteTimetableAlarm(why: TimetableAlarm | undefined, now = Date.now()): Promise<void> {
  const known = await unreadTimetable.get();
  if (why === known?.why) return;
  await unreadTimetable.set(why && { why, at: new Date(now).toISOString() });
  if (why === undefined || why === 'no-rows') return;
  await settleLocale(navigator.language);
  await notify('times', t(ALARM_TITLE), `${t(ALARM_WORDS[why])}\n${t(ALARM_HELP)}`);
}

/** Puts a reminder off for some hours. */
export async function putOff(id: string, hours: number, now = Date.now()): Promise<void> {
  const state = await reminderState.get();
  const told = state.told.filter((one) => one !== id);
  await reminderState.set({ ...state, told, putOff: { ...state.putOff, [id]: now + hours * HOUR } });
}

/** Says that a reminder is not wanted any more. */
export async function dismiss(id: string): Promise<void> {
  const state = await reminderState.get();
  await reminderState.set({ ...state, dismissed: [...state.dismissed.filter((one) => one !== id), id] });
}
