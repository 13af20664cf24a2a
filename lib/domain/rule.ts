import type { Answers } from './answers';
import type { ExamDays } from './exam-days';
import type { FieldId } from './fields';
import type { Finding } from './finding';
import type { Source } from './sources';
import type { Variant } from './variant';
import type { Words } from './words';

/** What a rule may know besides the answers. Dates are `yyyy-MM-dd` in Asia/Shanghai. */
export interface RuleContext {
  readonly today: string;
  readonly variant: Variant;
  /** The exam as the person's own pages say; absent: they do not. */
  readonly examDays?: ExamDays | undefined;
}

/** One executable example: what is given, and whether the rule finds something in it. */
export interface RuleExample {
  readonly given: Answers;
  readonly today?: string;
  readonly variant?: string;
  readonly examDays?: ExamDays;
  readonly finds: 'problem' | 'advice' | 'nothing';
}

/** What one rule says about one field. */
export type RuleFinding = Omit<Finding, 'rule'>;

/**
 * One rule about the answers, as a fact with sources and its own proof.
 * A rule is silent about empty answers unless it is about emptiness, and about answers that another rule calls unreadable.
 */
export interface Rule {
  /** Equal to the file name: a sentence a person could say, e.g. `mobile-has-11-digits`. */
  readonly id: string;
  readonly reads: readonly FieldId[];
  readonly sources: readonly Source[];
  /**
   * `emptiness` asks for an empty answer: it counts for completeness and never keeps anything from being written.
   * `wording` asks whether an answer is among the options: what a page offers itself always is.
   */
  readonly about?: 'emptiness' | 'wording';
  /** One finding, several where the rule speaks of each of its fields, or none. */
  check(answers: Answers, context: RuleContext): RuleFinding | readonly RuleFinding[] | undefined;
  /** At least one that finds nothing, and one for every sentence that the rule can say. */
  readonly examples: readonly RuleExample[];
}

export const defineRule = (rule: Rule): Rule => rule;

/**
 * Keeps the field from being written until it is mended. The sentence holds no answer and no figure of one, because it
 * is shown in the page too; those stand in `detail`.
 */
export const problem = (field: FieldId, words: Words, detail?: Words): RuleFinding => ({
  field,
  severity: 'problem',
  words,
  ...(detail && { detail }),
});

/** Shown beside the field; the value is still written. Sentence and detail as of a problem. */
export const advice = (field: FieldId, words: Words, detail?: Words): RuleFinding => ({
  ...problem(field, words, detail),
  severity: 'advice',
});
