/**
 * Decides what is told now, in one notification, and when to look again.
 *
 * - Each reminder is told once. Several that are due are told together, the most urgent first.
 * - In quiet hours nothing is told, unless it would be too late when they end; what falls into them and cannot wait is
 *   told before they begin.
 * - A reminder that was put off waits until then, in the night too unless it can wait for the morning; one that insists
 *   does not let itself be put off.
 *
 * Pure: the present moment is an argument.
 */
import { addDays, chinaTimeAt, HOUR, MINUTE, momentAt } from '../domain/moments';
import { REMINDER_KINDS, type Reminder } from './reminders';

/** `HH:mm` in China; the night may lie between. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export interface Told {
  /** Ids of reminders that were told. */
  readonly told: readonly string[];
  /** Ids of reminders that the person does not want. */
  readonly dismissed: readonly string[];
  /** Moment until which a reminder waits, by id. */
  readonly putOff: { readonly [id: string]: number };
  readonly quiet: QuietHours | undefined;
}

export interface Round {
  /** What is told now, most urgent first. */
  readonly tell: readonly Reminder[];
  /** When to look again; undefined when nothing is left. */
  readonly next: number | undefined;
}

interface Night {
  readonly from: number;
  readonly to: number;
}

/** The quiet hours a moment falls into. */
function nightAt(moment: number, quiet: QuietHours | undefined): Night | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const time = chinaTimeAt(moment);
  const [day, clock] = [time.slice(0, 10), time.slice(11)];
  if (quiet.from < quiet.to) {
    if (clock < quiet.from || clock >= quiet.to) return undefined;
    return { from: momentAt(day, quiet.from), to: momentAt(day, quiet.to) };
  }
  if (clock >= quiet.from) return { from: momentAt(day, quiet.from), to: momentAt(addDays(day, 1), quiet.to) };
  if (clock < quiet.to) return { from: momentAt(addDays(day, -1), quiet.from), to: momentAt(day, quiet.to) };
  return undefined;
}

/** Whether there is still an hour left when the night is over. */
const canWait = ({ until }: Reminder, { to }: Night): boolean => to + HOUR <= until;

/** When a reminder would be told, if everything were awake: never in quiet hours that it can wait for or come before. */
export function tellingOf(reminder: Reminder, { putOff, quiet }: Told): number {
  const waits = reminder.insists ? undefined : putOff[reminder.id];
  const wanted = Math.max(reminder.due, waits ?? 0);
  const night = nightAt(wanted, quiet);
  if (!night) return wanted;
  if (canWait(reminder, night)) return night.to;
  // Whoever puts it off into the night has asked for it there; before the night would be at once.
  return waits === undefined ? night.from - MINUTE : wanted;
}

/** What is told at this moment, and when to look again. */
export function roundAt(now: number, reminders: readonly Reminder[], told: Told): Round {
  const open = reminders.filter(
    ({ id, until, insists }) => now < until && !told.told.includes(id) && (insists || !told.dismissed.includes(id)),
  );
  const night = nightAt(now, told.quiet);
  const speaks = (reminder: Reminder): boolean =>
    tellingOf(reminder, told) <= now && !(night && canWait(reminder, night));
  const tell = open
    .filter(speaks)
    .sort((one, other) => REMINDER_KINDS.indexOf(one.kind) - REMINDER_KINDS.indexOf(other.kind) || one.due - other.due);
  const later = open
    .filter((reminder) => !speaks(reminder))
    .map((reminder) => Math.max(tellingOf(reminder, told), night && canWait(reminder, night) ? night.to : 0));
  return { tell, next: later.length > 0 ? Math.min(...later) : undefined };
}
