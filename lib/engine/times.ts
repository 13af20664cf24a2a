/**
 * Keeps the times of one registration as pages state them and the person sets them.
 *
 * - What the person set is not overwritten: a page that says otherwise puts a question beside it.
 * - A page that names the same day without an hour says nothing new, and one that adds the hour makes it more exact.
 * - Every other difference is a change, with what it was before.
 *
 * Pure: when it was read is an argument.
 */
import { dayOf, hasHour } from '../domain/moments';
import type { KnownTime, TimeChange, TimeId, TimeReading, Times } from '../domain/times';

interface Merged {
  readonly times: Times;
  readonly changes: readonly TimeChange[];
}

/** Whether two times can both be right: the same, or the same day of which one names the hour. */
const agree = (one: string, other: string): boolean =>
  one === other || (dayOf(one) === dayOf(other) && hasHour(one) !== hasHour(other));

function mergeOne(
  own: KnownTime | undefined,
  { id, time, page }: TimeReading,
  readAt: string,
): readonly [KnownTime, TimeChange?] {
  const read = { time, from: page, readAt };
  if (!own) return [read];
  if (agree(own.time, time)) {
    const { questioned, ...rest } = own;
    if (own.from === 'hand') return [rest];
    return [{ ...rest, ...(hasHour(own.time) && !hasHour(time) ? {} : read) }];
  }
  if (own.from !== 'hand')
    return [
      { ...read, before: own.time },
      { id, from: own.time, to: time, kept: false },
    ];
  if (own.questioned && own.questioned.time === time) return [{ ...own, questioned: read }];
  return [
    { ...own, questioned: read },
    { id, from: own.time, to: time, kept: true },
  ];
}

/** The times with what a page states, and what of it differs from before. */
export function mergeReadings(times: Times, readings: readonly TimeReading[], readAt: string): Merged {
  return readings.reduce<Merged>(
    (merged, reading) => {
      const [known, change] = mergeOne(merged.times[reading.id], reading, readAt);
      return {
        times: { ...merged.times, [reading.id]: known },
        changes: change ? [...merged.changes, change] : merged.changes,
      };
    },
    { times, changes: [] },
  );
}

/** The times with one set, or taken away, by the person. */
export function setByHand(times: Times, id: TimeId, time: string | undefined, at: string): Times {
  const { [id]: own, ...others } = times;
  return time === undefined ? others : { ...others, [id]: { time, from: 'hand', readAt: at } };
}

/** Answers a question: takes what the page says, or keeps what the person set. */
export function answerQuestion(times: Times, id: TimeId, take: 'page' | 'own'): Times {
  const own = times[id];
  if (!own?.questioned) return times;
  const { questioned, ...rest } = own;
  return { ...times, [id]: take === 'page' ? { ...questioned, before: own.time } : rest };
}

/** Pairs that are in the wrong order: a window that closes before it opens. */
export const outOfOrder = (times: Times): readonly TimeId[] =>
  (['sign', 'pay', 'ticket', 'exam'] as const).flatMap((name) => {
    const [open, close]: readonly TimeId[] =
      name === 'exam' ? ['examStarts', 'examEnds'] : [`${name}Opens`, `${name}Closes`];
    const [from, to] = [open && times[open]?.time, close && times[close]?.time];
    return from && to && close && (dayOf(to) < dayOf(from) || (hasHour(from) && hasHour(to) && to < from))
      ? [close]
      : [];
  });
