import type { FieldId } from './fields';
import { say, type Words } from './words';

/** What a rule found in the answers: a value with a reason, not an error. */
export interface Finding {
  readonly rule: string;
  /** The field whose row shows it. */
  readonly field: FieldId;
  /** `problem` keeps the field from being written; `advice` is only shown. */
  readonly severity: 'problem' | 'advice';
  /** What is wrong and what to do: one sentence that holds no answer, the same on every screen and on the page. */
  readonly words: Words;
  /** The figures and answers behind it, for our own screens only: a page is told none of them. */
  readonly detail?: Words | undefined;
}

/** The sentence with its detail, as our own screens show it. */
export const inFull = ({ words, detail }: Pick<Finding, 'words' | 'detail'>): Words =>
  detail ? say(words.zh + detail.zh, `${words.en} ${detail.en}`) : words;
