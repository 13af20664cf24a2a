import type { Answers } from '../domain/answers';
import { dayInChina } from '../domain/dates';
import type { Words } from '../domain/words';
import { type Lesson, learn } from './lesson';
import type { PracticeOptions, PracticeState } from './types';

/** Pictures that lie ready beside the form; how each is painted stands in `client/pictures.ts`. */
export const PICTURES = ['good', 'source', 'png', 'sideways', 'blue', 'grey', 'empty'] as const;
export type PictureId = (typeof PICTURES)[number];

/** One thing to practise: who, where it begins, what goes another way than hoped, and when it is done. */
export interface Scenario {
  /** Equal to the file name. */
  readonly id: string;
  /** Place in the list. */
  readonly order: number;
  readonly title: Words;
  /** What the person is to reach. */
  readonly goal: Words;
  /** What only this task gives at hand, for the person to type or choose. */
  readonly given?: (today: string) => Words;
  readonly person: 'employed' | 'student';
  /** Ids of PRACTICE_VARIANTS it can be practised in, the usual one first. Absent: all. */
  readonly variants?: readonly string[];
  /** What differs from an ordinary day at the office. */
  readonly options?: Partial<PracticeOptions>;
  /** What the invented candidate's answers are instead, on a day `yyyy-MM-dd`. */
  readonly answers?: (today: string) => Answers;
  /** What the person is to answer instead of the profile, on that day; the task says it in `given`. */
  readonly corrections?: (today: string) => Answers;
  /** Pictures to choose from. Absent: the good one. */
  readonly pictures?: readonly PictureId[];
  /** Where it begins, as a path at the office. */
  readonly begin: string;
  /** Whether the goal is reached, on a day `yyyy-MM-dd`. */
  readonly reached: (state: PracticeState, today: string) => boolean;
  /** Said at the end, in the words of the guides. */
  readonly debrief: readonly Lesson[];
}

const DAY_MS = 86_400_000;

/** The day so many days after a day, both `yyyy-MM-dd`. */
export const daysAfter = (day: string, days: number): string =>
  dayInChina(Date.parse(`${day}T04:00:00Z`) + days * DAY_MS);

/** An exam follows its registration within so many days. */
const EXAM_WITHIN_DAYS = 90;

/** Whether a document that ends on a day, or is valid for ever, holds on the day of an exam that is registered for today. */
export const isValidForTheExam = (until: string | undefined, today: string): boolean =>
  until !== undefined && (until === '长期' || until >= daysAfter(today, EXAM_WITHIN_DAYS));

export const defineScenario = (scenario: Scenario): Scenario => scenario;

/** What every registration ends with. */
export const REGISTERED = learn(
  '状态是「报名成功」才算报上名。要缴费的地区，审核通过而没有缴费，报名无效。',
  'Only 「报名成功」 means registered. Where there is a fee, approved and unpaid is not registered.',
  'guide-2020-national 四',
  'guide-2020-jiangsu §五',
  'site-survey-2026 6',
);
