import type { Bound } from '@/components/atoms/Labelled';
import type { FieldId } from '@/lib/domain/fields';

/** What every kind of answer is given: its field, what stands there, how it is bound to its label, and whom to tell. */
export interface AnswerProps {
  readonly field: FieldId;
  readonly value: string;
  readonly bound: Bound;
  readonly suggestions: readonly string[];
  /** Each change as it is typed. */
  readonly onAnswer: (text: string) => void;
  /** The person has left the control. */
  readonly onLeave: () => void;
}
