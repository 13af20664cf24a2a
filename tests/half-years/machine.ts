/** The background as it runs through a half-year, with the engine in it: at every start, wake, change and return, and when its alarm rings. */
import { roundAt } from '@/lib/engine/reminder-round';
import { remindersOf } from '@/lib/engine/reminders';
import { H, MIN } from './clock';
import { type History, isPutOff } from './history';

/** A reminder that was told, and when by the computer's clock. */
export type Saying = readonly [id: string, clock: number];

/** The computer comes into a zone. */
export type EnterZone = (zone: string) => void;

/** Everything that was told, in order. */
export function machine({ seed, payment, review, quiet, happenings, stretches }: History, enter: EnterZone): Saying[] {
  const said: Saying[] = [];
  let told: readonly string[] = [];
  let putOff: Readonly<Record<string, number>> = {};
  let alarm: number | undefined;
  const worldAt = (now: number) => happenings.findLast(({ at }) => at <= now)?.world ?? happenings[0]!.world;
  const look = (now: number, ahead: number): void => {
    const { marks, times, unwanted } = worldAt(now);
    const clock = now + ahead;
    const reminders = remindersOf({ id: 'r', marks, times, payment, review });
    const dismissed = reminders.filter(({ kind }) => unwanted.includes(kind)).map(({ id }) => id);
    const { tell, next } = roundAt(clock, reminders, { told, dismissed, putOff, quiet });
    told = [...told, ...tell.map(({ id }) => id)];
    for (const { id, insists } of tell) {
      said.push([id, clock]);
      const tellings = said.filter(([one]) => one === id).length;
      if (insists || !isPutOff(seed, id, tellings)) continue;
      told = told.filter((one) => one !== id);
      putOff = { ...putOff, [id]: clock + 4 * H };
    }
    // What was put off is changed in the store, and every change of the store is a look.
    const after = roundAt(clock, reminders, { told, dismissed, putOff, quiet });
    alarm = tell.length > 0 ? after.next : next;
  };
  for (const { from, to, ahead, zone } of stretches) {
    enter(zone);
    const changes = happenings.filter(({ at }) => at > from && at < to).map(({ at }) => at);
    look(from, ahead); // A start, a wake, or a return: an alarm that rang meanwhile rings now.
    for (let now = from; ; ) {
      const change = changes.find((at) => at > now);
      const rings = alarm === undefined ? to : Math.max(alarm - ahead, now + MIN);
      const next = Math.min(change ?? to, rings);
      if (next >= to) break;
      now = next;
      look(now, ahead);
    }
  }
  return said;
}
