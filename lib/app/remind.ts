/**
 * Tells what is due and sets the one alarm for what comes next. Whoever calls it, and how often, nothing is told twice.
 */
import { dayOf, daysUntil, HOUR, MINUTE, momentAt, spoken } from '@/lib/domain/moments';
import type { TimeChange } from '@/lib/domain/times';
import type { Variant } from '@/lib/domain/variant';
import { variantFor, variantOf } from '@/lib/domain/variants';
import { say, type Words } from '@/lib/domain/words';
import { type QuietHours, roundAt, type Told } from '@/lib/engine/reminder-round';
import { changeWords, reminderWords } from '@/lib/engine/reminder-words';
import { type Deadline, nextDeadline, type Registration, type Reminder, remindersOf } from '@/lib/engine/reminders';
import { notify, setAlarm, setBadge } from '@/lib/platform/attention';
import { allRegistrations, keyOf, type Progress, type Round } from '@/lib/platform/progress';
import { quietHours, reminderState } from '@/lib/platform/reminders';
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

const DEADLINES: { readonly [about in Deadline['about']]: Words } = {
  'sign-up': say('报名截止', 'Registration closes'),
  review: say('审核截止', 'The review closes'),
  payment: say('缴费截止', 'Payment closes'),
};

/** The badge: days that are left, and in one sentence what for. */
function badgeOf(
  deadline: Deadline | undefined,
  now: number,
): { readonly text: string; readonly title: Words; readonly isUrgent: boolean } {
  const product = say('软考报名助手', 'Ruankao Registration Assistant');
  if (!deadline) return { text: '', title: product, isUrgent: false };
  const days = daysUntil(now, deadline.end - 1);
  const when = spoken(deadline.time, now);
  const name = DEADLINES[deadline.about];
  if (deadline.isOver)
    return {
      text: '!',
      title: say(`${name.zh}：${when.zh}，没有看到「缴费成功」`, `${name.en}: ${when.en}, 「缴费成功」 not seen`),
      isUrgent: true,
    };
  const left =
    days === 0 ? say('今天', 'today') : say(`还有 ${days} 天`, days === 1 ? '1 day left' : `${days} days left`);
  return {
    text: days > 99 ? '' : days === 0 ? t(say('今天', '0')) : String(days),
    title: say(`${name.zh}：${left.zh} · ${when.zh}`, `${name.en}: ${left.en} · ${when.en}`),
    isUrgent: days <= 2,
  };
}

/** One notification for everything that is due: the most urgent in full, the others by their titles. */
async function tellAll(due: readonly Reminder[], now: number): Promise<void> {
  const [first, ...others] = due.map((reminder) => reminderWords(reminder, now));
  if (!first) return;
  const titles = [...new Set(others.map(({ title }) => t(title)))].filter((title) => title !== t(first.title));
  await notify(t(first.title), [t(first.text), ...titles].join('\n'));
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
    const { text, title, isUrgent } = badgeOf(nextDeadline(all, now), now);
    await setBadge(text, t(title), isUrgent);
    const isWatched = next !== undefined || text !== '';
    await setAlarm(isWatched ? Math.min(next ?? Number.POSITIVE_INFINITY, now + LONGEST_WAIT) : undefined);
  });
}

/** Tells at once that a page states times otherwise than before. */
export async function tellChanges(changes: readonly TimeChange[], now = Date.now()): Promise<void> {
  if (changes.length === 0) return;
  await settleLocale(navigator.language);
  const sentences = changes.map((change) => t(changeOf(change, now)));
  await notify(t(say('官网的时间有变化', 'Times on the platform have changed')), sentences.join('\n'));
}

/** A change in one sentence. */
const changeOf = (change: TimeChange, now: number): Words => {
  const [from, to] = [change.from, change.to].map((time) => momentAt(dayOf(time), '00:00'));
  return changeWords(change, daysUntil(from ?? 0, to ?? 0), now);
};

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
