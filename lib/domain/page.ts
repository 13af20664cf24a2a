import type { Source } from './sources';
import type { Words } from './words';

/** Page kinds of the registration platform, as `data-page` shows them. */
export const PAGE_IDS = [
  'welcome',
  'sign-in',
  'sign-up',
  'sign-up-done',
  'real-name-notice',
  'my-info',
  'home',
  'notice',
  'plan',
  'form',
  'form-submitted',
  'review',
  'payment',
  'payment-closed',
  'registered',
  'ticket',
  'score',
  'other',
] as const;

export type KnownPageId = (typeof PAGE_IDS)[number];
export type PageId = KnownPageId | 'unknown';

/** How one kind of page is told from all others: by address and by visible words, never by ids or classes. */
export interface PageSpec {
  readonly id: KnownPageId;
  readonly title: Words;
  /** Path prefixes known or inferred for it; a `#fragment` may follow. Empty: not known. */
  readonly paths: readonly string[];
  /** Every one of these groups needs one of its words in the visible text. */
  readonly words: readonly (readonly string[])[];
  /** Any of these in the visible text rules the page out. */
  readonly notWords?: readonly string[];
  /** Labels of controls, each of which must be on the page. */
  readonly controls?: readonly string[];
  readonly sources: readonly Source[];
}
