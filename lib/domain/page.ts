import type { FieldId } from './fields';
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

/**
 * States of a registration in the official words, in the order in which they follow each other.
 * Other wordings of a state stand in `pages.ts`. Sources: guide-2020-jiangsu §四、五; guide-2023-yunnan 二; site-survey-2026 1.8.
 */
export const STATUSES = ['未报名', '等待审核', '审核不通过', '审核通过', '待缴费', '缴费成功', '报名成功'] as const;

export type Status = (typeof STATUSES)[number];

/** At least so many of these fields; all of them together may be asked for too. */
export interface FieldsAsked {
  readonly of: readonly FieldId[];
  readonly least: number;
}

/**
 * How one kind of page is told from all others: by address, visible words and the labels of its controls,
 * never by ids or classes. All that is given must hold.
 */
export interface PageSpec {
  readonly id: KnownPageId;
  readonly title: Words;
  /** Paths known or inferred for it; what lies below them belongs to it too. Empty: not known. */
  readonly paths: readonly string[];
  /** Its words and controls are strong enough to tell it on a path nobody told us, too. */
  readonly elsewhere?: true;
  /** Every one of these groups needs one of its words in the visible text. Words of the menu prove nothing: it is everywhere. */
  readonly words: readonly (readonly string[])[];
  /** Any of these in the visible text rules the page out. */
  readonly notWords?: readonly string[];
  /** One of these must stand by itself, as a state does, and not inside a sentence or quotation marks. */
  readonly standing?: readonly string[];
  /** None of these may stand by itself. */
  readonly notStanding?: readonly string[];
  /** Every one of these groups needs a control that can be answered and carries one of its labels. */
  readonly controls?: readonly (readonly string[])[];
  /**
   * Fields found on it, in any wording, that tell it without its words and controls: so many of each list, on controls
   * that can be answered. `here` holds on its own path, `anywhere` on a path nobody told us too.
   */
  readonly fields?: { readonly here: readonly FieldsAsked[]; readonly anywhere: readonly FieldsAsked[] };
  /** No control that can be answered may carry one of these labels. */
  readonly notControls?: readonly string[];
  readonly sources: readonly Source[];
  readonly doubts?: readonly string[];
}
