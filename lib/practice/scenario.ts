import type { Answers } from '../domain/answers';
import { dayInChina } from '../domain/dates';
import { say, type Words } from '../domain/words';
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
  /** Whether the goal is reached. */
  readonly reached: (state: PracticeState) => boolean;
  /** Said at the end, in the words of the guides. */
  readonly debrief: readonly Words[];
}

const DAY_MS = 86_400_000;

/** The day so many days after a day, both `yyyy-MM-dd`. */
export const daysAfter = (day: string, days: number): string =>
  dayInChina(Date.parse(`${day}T04:00:00Z`) + days * DAY_MS);

export const defineScenario = (scenario: Scenario): Scenario => scenario;

/** What every registration ends with. */
export const REGISTERED = say(
  '状态是「报名成功」才算报上名。审核通过而没有缴费，报名无效。',
  'Only 「报名成功」 means registered. Approved and unpaid is not registered.',
);
