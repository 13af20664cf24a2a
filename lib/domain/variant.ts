import type { FieldId } from './fields';
import type { Source } from './sources';
import type { Words } from './words';

/**
 * One agency since one year: what differs from the base catalogue, never a branch in code.
 * The base variant holds the newest national facts.
 */
export interface Variant {
  /** `agency-year`, equal to the file name: `liaoning-2025`. `base` is the newest, for any region. */
  readonly id: string;
  /** Agency names as on the welcome page and in 「当前考区：」 that this variant speaks for. */
  readonly agencies: readonly string[];
  readonly title: Words;
  /** First year it is known to hold. */
  readonly since: number;
  readonly batch: string;
  readonly login: 'account-and-captcha' | 'network-identity-app';
  readonly realNameCheck: boolean;
  /** `none`: paying or submitting completes the registration. */
  readonly review: 'yes' | 'none' | 'unknown';
  readonly payment: 'online' | 'offline' | 'none';
  /** Fee in yuan by level, where a source gives it. */
  readonly fee?: { readonly [level: string]: number };
  readonly pledge: boolean;
  readonly timeColumns: 1 | 2;
  /** What the date of a title should hold when 现有职称 is 无. */
  readonly titleDateWhenNone: 'day-of-filling' | 'may-be-empty';
  readonly employmentStatuses: readonly string[];
  /** Labels this variant's form uses instead of the usual ones. */
  readonly labels?: { readonly [Field in FieldId]?: string };
  /** Options this variant's form shows, in its own words. */
  readonly options?: { readonly [Field in FieldId]?: readonly string[] };
  /** Widgets that differ: e.g. 现有职称 as a choice since 2025. */
  readonly choices?: readonly FieldId[];
  readonly notes?: readonly Words[];
  readonly sources: readonly Source[];
  readonly doubts?: readonly string[];
}

export const defineVariant = (variant: Variant): Variant => variant;
