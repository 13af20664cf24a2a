import type { FieldId } from './fields';
import type { Words } from './words';

/** What a rule found in the answers: a value with a reason, not an error. */
export interface Finding {
  readonly rule: string;
  /** The field whose row shows it. */
  readonly field: FieldId;
  /** `problem` keeps the field from being written; `advice` is only shown. */
  readonly severity: 'problem' | 'advice';
  readonly words: Words;
}
