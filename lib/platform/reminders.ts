/** What was told already, what waits, and when to be quiet. Ids of reminders hold a region, a batch and a time, nothing more. */
import * as z from 'zod/mini';
import { TIMETABLE_ALARMS } from '@/lib/domain/timetable-alarm';
import { moment } from './records';
import { stored } from './stored';

const text = z.string();
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const hours = z.object({ from: clock, to: clock });
const state = z.object({
  told: z.array(text),
  dismissed: z.array(text),
  putOff: z.record(text, z.number()),
});

/** Reminders that were told, dismissed or put off. */
export const reminderState = stored<z.infer<typeof state>>('reminders', state, { told: [], dismissed: [], putOff: {} });

/** Quiet hours of the clock in China. `off`: none. */
export const quietHours = stored('quiet-hours', z.union([hours, z.literal('off')]), { from: '22:00', to: '08:00' });

/** That a timetable could not be used, and when it was seen; absent once one could. */
const unread = z.optional(z.object({ why: z.enum(TIMETABLE_ALARMS), at: moment }));
export const unreadTimetable = stored<z.infer<typeof unread>>('unread-timetable', unread, undefined);

/** What was told of a round goes on to hold under its new name; to be called before the name changes, or it is told again. */
export async function renameReminders(from: string, to: string): Promise<void> {
  const { told, dismissed, putOff } = await reminderState.get();
  const renamed = (id: string): readonly string[] =>
    id.startsWith(`${from}|`) ? [id, to + id.slice(from.length)] : [id];
  if (![...told, ...dismissed, ...Object.keys(putOff)].some((id) => renamed(id).length > 1)) return;
  await reminderState.set({
    told: told.flatMap(renamed),
    dismissed: dismissed.flatMap(renamed),
    putOff: Object.fromEntries(Object.entries(putOff).flatMap(([id, until]) => renamed(id).map((one) => [one, until]))),
  });
}
