import type { FieldId } from '../fields';
import career from './career';
import contact from './contact';
import education from './education';
import type { Evidence } from './evidence';
import person from './person';
import registration from './registration';

export { type Evidence, spellings } from './evidence';

/** What speaks for each field on a page: kept apart from the fields, because only matching needs it. */
export const EVIDENCE: { readonly [Id in FieldId]: Evidence } = {
  ...registration,
  ...person,
  ...career,
  ...education,
  ...contact,
};
