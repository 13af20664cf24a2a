import type { FieldId } from './fields';

/**
 * Answers by field: official words for choices, `yyyy-MM-dd` for dates, free text otherwise.
 * An absent or empty answer means "not given".
 */
export type Answers = { readonly [Field in FieldId]?: string };
