/**
 * Which reminders a registration still needs, and when.
 *
 * - What is done asks for nothing: a submitted form has no closing of registration, a paid one no closing of payment.
 * - The closing of payment stays until 缴费成功 or 报名成功 is seen; it can be neither put off nor dismissed. Where
 *   there is no fee there is none.
 * - Of one closing (7 days, 2 days, 4 hours before) only the latest that is due speaks.
 * - A reminder bears the time it is about in its id: a time that moves makes another reminder.
 *
 * Pure: what is known is an argument; nothing here asks for the present moment.
 */
import { lastMark, type Mark, statusOf } from '../domain/milestones';
import {
  addDays,
  addWorkingDays,
  beginOf,
  type ChinaTime,
  chinaTimeAt,
  dayOf,
  endOf,
  HOUR,
  hasHour,
  momentAt,
} from '../domain/moments';
import type { Status } from '../domain/page';
import type { Times } from '../domain/times';
import type { Variant } from '../domain/variant';

export const REMINDER_KINDS = [
  'payment-closes-in-hours',
  'sign-up-closes-in-hours',
  'review-closes-in-hours',
  'payment-is-over',
  'payment-closes-in-2-days',
  'sign-up-closes-in-2-days',
  'review-closes-in-2-days',
  'exam-is-tomorrow',
  'payment-closes-in-7-days',
  'sign-up-closes-in-7-days',
  'review-closes-in-7-days',
  'sign-up-opens',
  'ticket-opens',
  'review-answer-is-due',
  'sign-up-is-announced',
  'score-is-due',
] as const;

/** Most urgent first. */
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export interface Reminder {
  /** Round, kind and the time it is about. */
  readonly id: string;
  readonly round: string;
  readonly kind: ReminderKind;
  /** The time it is about. */
  readonly about: ChinaTime;
  /** Milliseconds; from `due` on it speaks, at `until` it is too late to. */
  readonly due: number;
  readonly until: number;
  /** Can be neither put off nor dismissed. */
  readonly insists: boolean;
}

/** One registration, as far as reminders need to know it. */
export interface Registration {
  /** Key of the round. */
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly times: Times;
  readonly payment: Variant['payment'];
  readonly review: Variant['review'];
}

const SUBMITTED: readonly Status[] = ['等待审核', '审核通过', '待缴费', '缴费成功', '报名成功'];
const PAID: readonly Status[] = ['缴费成功', '报名成功'];
const MORNING = '09:00';
const DAY = 24 * HOUR;

type Draft = Pick<Reminder, 'kind' | 'about' | 'due' | 'until'>;

const at = (time: ChinaTime, clock: string): number => (hasHour(time) ? beginOf(time) : momentAt(dayOf(time), clock));
const daysBefore = (time: ChinaTime, days: number): number =>
  hasHour(time) ? beginOf(time) - days * DAY : momentAt(addDays(dayOf(time), -days), MORNING);

/** The stages of one closing. A stage that would come before the window opens is left out: the opening speaks then. */
function closing(
  name: 'payment' | 'sign-up' | 'review',
  time: ChinaTime,
  opens: ChinaTime | undefined,
): readonly Draft[] {
  const end = endOf(time);
  const hours = hasHour(time) ? end - 4 * HOUR : momentAt(dayOf(time), MORNING);
  const stages: readonly (readonly [kind: string, due: number])[] = [
    [`${name}-closes-in-7-days`, daysBefore(time, 7)],
    [`${name}-closes-in-2-days`, daysBefore(time, 2)],
    [`${name}-closes-in-hours`, hours],
  ];
  const begins = opens === undefined ? Number.NEGATIVE_INFINITY : beginOf(opens);
  return stages.flatMap(([word, due], stage) => {
    const kind = REMINDER_KINDS.find((one) => one === word);
    if (!kind || (stage < 2 && due <= begins)) return [];
    return [{ kind, about: time, due, until: stages[stage + 1]?.[1] ?? end }];
  });
}

function beforeSubmitting({ times, marks }: Registration): readonly Draft[] {
  const [opens, closes] = [times.signOpens?.time, times.signCloses?.time];
  const status = statusOf(marks);
  if ((status !== undefined && SUBMITTED.includes(status)) || status === '审核不通过') return [];
  const over = closes === undefined ? undefined : endOf(closes);
  const opening: readonly Draft[] = opens
    ? [
        {
          kind: 'sign-up-is-announced',
          about: opens,
          due: momentAt(addDays(dayOf(opens), -14), MORNING),
          until: at(opens, MORNING),
        },
        {
          kind: 'sign-up-opens',
          about: opens,
          due: at(opens, MORNING),
          until: Math.min(over ?? Number.POSITIVE_INFINITY, at(opens, MORNING) + 3 * DAY),
        },
      ]
    : [];
  return [...opening, ...(closes ? closing('sign-up', closes, opens) : [])];
}

function whileReviewed({ times, marks, review }: Registration): readonly Draft[] {
  const status = statusOf(marks);
  if (review === 'none' || (status !== '等待审核' && status !== '审核不通过')) return [];
  const submitted = lastMark(marks, '等待审核');
  const day = submitted && chinaTimeAt(Date.parse(submitted.at)).slice(0, 10);
  const answer = day && momentAt(addWorkingDays(day, 3), MORNING);
  const answers: readonly Draft[] =
    status === '等待审核' && day && answer !== undefined
      ? [{ kind: 'review-answer-is-due', about: day, due: Number(answer), until: Number(answer) + 14 * DAY }]
      : [];
  const closes = times.reviewCloses?.time ?? (status === '审核不通过' ? times.signCloses?.time : undefined);
  const stages = closes ? closing('review', closes, undefined) : [];
  return [...answers, ...stages];
}

function untilPaid({ times, marks, payment }: Registration): readonly Draft[] {
  const status = statusOf(marks);
  if (payment === 'none' || (status !== undefined && PAID.includes(status))) return [];
  const isSubmitted = status !== undefined && SUBMITTED.includes(status);
  // Where no page states a closing of payment, that of registration is the last that is known.
  const closes = times.payCloses?.time ?? (isSubmitted ? times.signCloses?.time : undefined);
  if (!closes) return [];
  const over = endOf(closes);
  const missed: readonly Draft[] = isSubmitted
    ? [{ kind: 'payment-is-over', about: closes, due: over, until: over + 7 * DAY }]
    : [];
  return [...closing('payment', closes, times.payOpens?.time), ...missed];
}

function aroundTheExam({ times, marks }: Registration): readonly Draft[] {
  const status = statusOf(marks);
  const starts = times.examStarts?.time;
  const ends = times.examEnds?.time ?? starts;
  if (status === undefined || !SUBMITTED.includes(status)) return [];
  const ticket = times.ticketOpens?.time ?? (starts && addDays(dayOf(starts), -7));
  const ticketEnds = times.ticketCloses ? endOf(times.ticketCloses.time) : starts ? at(starts, '08:30') : undefined;
  const score = times.scoreOut?.time ?? (ends && addDays(dayOf(ends), 30));
  const looked = lastMark(marks, '已查成绩');
  const hasLooked = looked && ends && Date.parse(looked.at) >= endOf(dayOf(ends));
  return [
    ...(ticket && !lastMark(marks, '准考证已出')
      ? [
          {
            kind: 'ticket-opens' as const,
            about: ticket,
            due: at(ticket, MORNING),
            until: ticketEnds ?? at(ticket, MORNING) + 7 * DAY,
          },
        ]
      : []),
    ...(starts
      ? [
          {
            kind: 'exam-is-tomorrow' as const,
            about: starts,
            due: momentAt(addDays(dayOf(starts), -1), '18:00'),
            until: at(starts, '08:30'),
          },
        ]
      : []),
    ...(score && !hasLooked
      ? [{ kind: 'score-is-due' as const, about: score, due: at(score, '10:00'), until: at(score, '10:00') + 60 * DAY }]
      : []),
  ];
}

/** Every reminder that a registration still needs, past ones included as long as it is not too late for them. */
export function remindersOf(registration: Registration): readonly Reminder[] {
  const drafts = [
    ...beforeSubmitting(registration),
    ...whileReviewed(registration),
    ...untilPaid(registration),
    ...aroundTheExam(registration),
  ];
  return drafts
    .filter(({ due, until }) => due < until)
    .map((draft) => ({
      ...draft,
      id: `${registration.id}|${draft.kind}|${draft.about}`,
      round: registration.id,
      insists: draft.kind.startsWith('payment-'),
    }));
}

export interface Deadline {
  readonly about: 'sign-up' | 'review' | 'payment';
  readonly time: ChinaTime;
  readonly end: number;
  /** Whether it has passed with what it asks for still open. */
  readonly isOver: boolean;
}

/** The next closing with something left to do before it; a payment that was missed stays for a week. */
export function nextDeadline(registrations: readonly Registration[], now: number): Deadline | undefined {
  const all = registrations.flatMap((registration) =>
    remindersOf(registration).flatMap(({ kind, about }): readonly Deadline[] => {
      const name = (['sign-up', 'review', 'payment'] as const).find((one) => kind === `${one}-closes-in-hours`);
      const end = endOf(about);
      if (kind === 'payment-is-over' && now >= end && now < end + 7 * DAY)
        return [{ about: 'payment', time: about, end, isOver: true }];
      return name && now < end ? [{ about: name, time: about, end, isOver: false }] : [];
    }),
  );
  return [...all].sort((one, other) => Number(other.isOver) - Number(one.isOver) || one.end - other.end)[0];
}
