/** The times of one registration, and what is known of each. */
import type { KnownPageId } from './page';
import { say, type Words } from './words';

/** In the order in which they come. */
export const TIME_IDS = [
  'signOpens',
  'signCloses',
  'reviewCloses',
  'payOpens',
  'payCloses',
  'ticketOpens',
  'ticketCloses',
  'examStarts',
  'examEnds',
  'scoreOut',
] as const;

export type TimeId = (typeof TIME_IDS)[number];

export const TIME_TITLES: { readonly [id in TimeId]: Words } = {
  signOpens: say('报名开始', 'Registration opens'),
  signCloses: say('报名截止', 'Registration closes'),
  reviewCloses: say('审核截止', 'Review closes'),
  payOpens: say('缴费开始', 'Payment opens'),
  payCloses: say('缴费截止', 'Payment closes'),
  ticketOpens: say('准考证打印开始', 'Ticket opens'),
  ticketCloses: say('准考证打印截止', 'Ticket closes'),
  examStarts: say('考试开始', 'Exam begins'),
  examEnds: say('考试结束', 'Exam ends'),
  scoreOut: say('成绩公布', 'Scores'),
};

/** A time as a page states it, `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm` in China. */
export interface TimeReading {
  readonly id: TimeId;
  readonly time: string;
  readonly page: KnownPageId;
}

/** What is known of one time. Moments of reading are ISO 8601 in UTC. */
export interface KnownTime {
  readonly time: string;
  /** The page it was read on, or `hand`: the person set it. */
  readonly from: KnownPageId | 'hand';
  readonly readAt: string;
  /** What it was before the page said otherwise. */
  readonly before?: string | undefined;
  /** What a page says while the person had set it otherwise. */
  readonly questioned?: { readonly time: string; readonly from: KnownPageId; readonly readAt: string } | undefined;
}

export type Times = { readonly [id in TimeId]?: KnownTime | undefined };

/** A page says otherwise than before. `kept`: the person had set it, and it stays. */
export interface TimeChange {
  readonly id: TimeId;
  readonly from: string;
  readonly to: string;
  readonly kept: boolean;
}
