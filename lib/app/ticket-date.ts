/** From which day on the ticket can be printed: as a page said it, as the person set it, or a proposal. */
import { addDays, dayOf, isChinaTime } from '@/lib/domain/moments';
import type { KnownTime } from '@/lib/domain/times';
import { setByHand } from '@/lib/engine/times';
import { changeTimes, type Round, timesOf } from '@/lib/platform/progress';

export interface TicketDate {
  readonly known: KnownTime | undefined;
  /** `yyyy-MM-dd`: a week before the exam, where its day is known. */
  readonly proposed: string | undefined;
}

export async function ticketDate(round: Round): Promise<TicketDate> {
  const { ticketOpens, examStarts } = await timesOf(round);
  return { known: ticketOpens, proposed: examStarts && addDays(dayOf(examStarts.time), -7) };
}

/** Sets the day by hand; anything that is no day is ignored. Region and batch must be known. */
export async function setTicketDay(round: Round, day: string): Promise<void> {
  if (!isChinaTime(day)) return;
  await changeTimes(round, (times) => setByHand(times, 'ticketOpens', day, new Date().toISOString()));
}

/** The first day of the exam, where a page stated it or the person set it. */
export const examDay = async (round: Round): Promise<string | undefined> => {
  const { examStarts } = await timesOf(round);
  return examStarts && dayOf(examStarts.time);
};
