/** What was told already, what waits, and when to be quiet. Ids of reminders hold a region, a batch and a time, nothing more. */
import * as z from 'zod/mini';
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
