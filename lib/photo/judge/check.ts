/**
 * What is said about one photo: a row for each thing that was looked at.
 *
 * - `warn` means 可能不通过: the official threshold is not known, or sources disagree.
 * - No verdict promises that the official tool accepts the photo.
 */
import type { Limit, Measure } from '@/lib/domain/photo-specs';
import type { Words } from '@/lib/domain/words';

export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown' | 'yours';

export type CheckId =
  | 'which'
  | 'format'
  | 'name'
  | 'complete'
  | 'bytes'
  | 'pixels'
  | 'components'
  | 'coding'
  | 'orientation'
  | 'place'
  | 'faces'
  | 'upright'
  | 'background'
  | 'frame'
  | 'colour'
  | 'sharp'
  | 'enlarged'
  | 'exposure'
  | 'side-light'
  | 'colour-cast'
  | 'head-share'
  | 'head-whole'
  | 'centred'
  | 'margins'
  | 'tilt'
  | 'turn'
  | 'eyes'
  | 'hair-and-ears'
  | 'glasses'
  | 'recent'
  | 'no-snapshot';

/** One number, what was measured against it, and whether it was met. */
export interface Proof {
  readonly measure: Measure;
  readonly limit: Limit;
  /** The number as people read it: `≥ 30.0 KB`. */
  readonly bound: Words;
  readonly isMet: boolean;
  /** Whether it counts here: a region's number counts for its own candidates only. */
  readonly counts: boolean;
}

export interface Check {
  readonly id: CheckId;
  readonly title: Words;
  readonly verdict: Verdict;
  /** The measured figure in the unit that docs/photo.md names; '' where nothing is measured. */
  readonly value: string;
  /** The figure as people read it. */
  readonly figure: Words | undefined;
  /** The figure that would do. */
  readonly limit: Words | undefined;
  readonly proofs: readonly Proof[];
  /** What is the matter and what to do; undefined: nothing. */
  readonly advice: Words | undefined;
}

const ORDER: readonly Verdict[] = ['yours', 'pass', 'unknown', 'warn', 'fail'];

/** The worst of what was measured. What could not be measured is no pass. */
export function overall(checks: readonly Check[]): 'pass' | 'warn' | 'fail' {
  const worst = Math.max(1, ...checks.map(({ verdict }) => ORDER.indexOf(verdict)));
  if (worst === ORDER.indexOf('fail')) return 'fail';
  return worst > ORDER.indexOf('pass') ? 'warn' : 'pass';
}
