import type { Words } from '../domain/words';
import { say } from '../domain/words';
import type { PracticeOptions, PracticeState } from './types';

/** One thing to practise: who, where it begins, what goes another way than hoped, and when it is done. */
export interface Scenario {
  /** Equal to the file name. */
  readonly id: string;
  /** Place in the list. */
  readonly order: number;
  readonly title: Words;
  /** What the person is to reach. */
  readonly goal: Words;
  readonly person: 'employed' | 'student';
  /** Ids of PRACTICE_VARIANTS it can be practised in, the usual one first. Absent: all. */
  readonly variants?: readonly string[];
  /** What differs from an ordinary day at the office. */
  readonly options?: Partial<PracticeOptions>;
  /** Where it begins, as a path at the office. */
  readonly begin: string;
  /** Whether the goal is reached. */
  readonly reached: (state: PracticeState) => boolean;
  /** Said at the end, in the words of the guides. */
  readonly debrief: readonly Words[];
}

export const defineScenario = (scenario: Scenario): Scenario => scenario;

/** What every registration ends with. */
export const REGISTERED = say(
  '状态是「报名成功」才算报上名。审核通过而没有缴费，报名无效。',
  'Only 「报名成功」 means registered. Approved and unpaid is not registered.',
);
