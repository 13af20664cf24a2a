/**
 * Holds figures against the limits of a specification. Knows no number itself.
 *
 * - The worst limit missed decides; what a region asks counts for its own candidates only.
 */
import type { Limit, Measure, PhotoSpec } from '@/lib/domain/photo-specs';
import type { Words } from '@/lib/domain/words';
import type { Check, CheckId, Proof, Verdict } from './check';
import { named, together, written } from './units';

export type Figures = { readonly [M in Measure]?: number | undefined };

/** What was measured, against what, and where the person registers. */
export interface Case {
  readonly spec: PhotoSpec;
  readonly figures: Figures;
  readonly region: string | undefined;
}

/** The measure missed worst, and on which side. */
export interface Missed {
  readonly measure: Measure;
  readonly value: number;
  readonly side: 'least' | 'most';
  readonly verdict: 'warn' | 'fail';
}

export interface Question {
  readonly id: CheckId;
  readonly title: Words;
  /** The first is the row's `data-value`. */
  readonly measures: readonly Measure[];
  /** The verdict says it all: a yes or no has no figure. */
  readonly isPlain?: true;
  /** Why nothing was measured. */
  readonly unmeasured: Words;
  readonly advice: (missed: Missed, asked: Case) => Words;
}

const isMet = ({ least = -Infinity, most = Infinity }: Limit, value: number): boolean =>
  value >= least && value <= most;

function countsFor(limit: Limit, { figures, region }: Case): boolean {
  if (limit.regions && !(region !== undefined && limit.regions.includes(region))) return false;
  if (!limit.provided) return true;
  const { measure, least = -Infinity, most = Infinity } = limit.provided;
  const other = figures[measure];
  return other !== undefined && other >= least && other <= most;
}

const limitsOf = ({ spec }: Case, measure: Measure): readonly Limit[] => spec.limits[measure] ?? [];

export function proofsOf(asked: Case, measure: Measure): readonly Proof[] {
  const value = asked.figures[measure];
  if (value === undefined) return [];
  return limitsOf(asked, measure).map((limit) => ({
    measure,
    limit,
    bound: boundOf(measure, limit) ?? named(measure, ''),
    isMet: isMet(limit, value),
    counts: countsFor(limit, asked),
  }));
}

/** What would meet a limit: `≥ 0.55`, `0.55–0.75`, `= 295`. */
function boundOf(
  measure: Measure,
  { least = -Infinity, most = Infinity }: Pick<Limit, 'least' | 'most'>,
): Words | undefined {
  const low = Number.isFinite(least) ? written(measure, least) : '';
  const high = Number.isFinite(most) ? written(measure, most) : '';
  if (low === '' && high === '') return undefined;
  if (low === high) return named(measure, `= ${low}`);
  return named(measure, low === '' ? `≤ ${high}` : high === '' ? `≥ ${low}` : `${low}–${high}`);
}

/** What would meet every limit that counts. */
function wanted(asked: Case, measure: Measure): Words | undefined {
  const limits = limitsOf(asked, measure).filter((limit) => countsFor(limit, asked));
  const least = Math.max(...limits.map((limit) => limit.least ?? -Infinity));
  const most = Math.min(...limits.map((limit) => limit.most ?? Infinity));
  return boundOf(measure, { least, most });
}

/** The worst of what was missed; of two alike, the one named first. */
function worst(asked: Case, proofs: readonly Proof[]): Missed | undefined {
  const missed = proofs.filter(({ counts, isMet }) => counts && !isMet);
  const proof = missed.find(({ limit }) => limit.missed === 'fail') ?? missed[0];
  if (!proof) return undefined;
  const { measure, limit } = proof;
  const value = asked.figures[measure] ?? 0;
  return { measure, value, side: value < (limit.least ?? -Infinity) ? 'least' : 'most', verdict: limit.missed };
}

/** Answers a question about measured figures; undefined where the specification does not ask it. */
export function answer(question: Question, asked: Case): Check | undefined {
  const measures = question.measures.filter((measure) => limitsOf(asked, measure).length > 0);
  if (measures.length === 0) return undefined;
  const { id, title } = question;
  const limit = question.isPlain ? undefined : together(measures.flatMap((measure) => wanted(asked, measure) ?? []));
  const known = measures.filter((measure) => asked.figures[measure] !== undefined);
  const [first] = known;
  if (first === undefined)
    return {
      id,
      title,
      verdict: 'unknown',
      value: '',
      figure: undefined,
      limit,
      proofs: [],
      advice: question.unmeasured,
    };
  const proofs = known.flatMap((measure) => proofsOf(asked, measure));
  const missed = worst(asked, proofs);
  const verdict: Verdict = missed?.verdict ?? 'pass';
  return {
    id,
    title,
    verdict,
    value: rounded(asked.figures[first] ?? 0),
    figure: question.isPlain
      ? undefined
      : together(known.map((measure) => named(measure, written(measure, asked.figures[measure] ?? 0)))),
    limit,
    proofs,
    advice: missed && question.advice(missed, asked),
  };
}

/** Figures are told to four places. */
const rounded = (value: number): string => String(Math.round(value * 10_000) / 10_000);
