/**
 * The days of the national exam, batch by batch, and those that are known in a case: what the person's own pages say, else
 * this table.
 */
import type { Source } from './sources';

/** First and last day, `yyyy-MM-dd`. */
export interface ExamDays {
  readonly from: string;
  readonly to: string;
}

interface Held extends ExamDays {
  readonly sources: readonly Source[];
  readonly doubts?: readonly string[];
}

/** By batch, as the platform names it. A batch that is missing was not found published. */
const HELD: { readonly [batch: string]: Held } = {
  '2024年上半年软考': { from: '2024-05-25', to: '2024-05-28', sources: ['site-survey-2026 4'] },
  '2024年下半年软考': { from: '2024-11-09', to: '2024-11-12', sources: ['site-survey-2026 4'] },
  '2025年上半年软考': { from: '2025-05-24', to: '2025-05-27', sources: ['site-survey-2026 4'] },
  '2025年下半年软考': { from: '2025-11-08', to: '2025-11-11', sources: ['site-survey-2026 4'] },
  '2026年上半年软考': { from: '2026-05-23', to: '2026-05-26', sources: ['site-survey-2026 4'] },
  '2026年下半年软考': {
    from: '2026-10-24',
    to: '2026-10-27',
    sources: ['site-survey-2026 4'],
    doubts: ['No official text was seen; some sources say 8 November.'],
  },
};

/** The exam that is still to come: as the person's pages say, else as the table says of the batch; undefined: not known. */
export function comingExam(known: ExamDays | undefined, batch: string, today: string): ExamDays | undefined {
  return [known, HELD[batch]].find((days) => days !== undefined && days.to >= today);
}
