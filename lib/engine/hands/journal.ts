/**
 * What was written on this document, run by run. Lives in the page's memory only, so that a panel that is opened again
 * can still show it and undo it; ends with the document.
 */
import type { RunRecord, WriteRecord } from '../snapshot';

export interface Journal {
  readonly runs: readonly RunRecord[];
  /** Begins a run, or goes on with it; false when it has ended. */
  begin(run: string, purpose: RunRecord['purpose']): boolean;
  note(run: string, record: WriteRecord): void;
  /** Ends a run that is going on; false when there is none. */
  end(run: string, state: 'done' | 'stopped'): boolean;
}

export function openJournal(): Journal {
  const runs: RunRecord[] = [];
  const change = (run: string, next: (before: RunRecord) => RunRecord): void => {
    const at = runs.findIndex((each) => each.run === run);
    const before = runs[at];
    if (before) runs[at] = next(before);
  };
  const isRunning = (run: string): boolean => runs.some((each) => each.run === run && each.state === 'running');
  return {
    runs,
    begin(run, purpose) {
      if (!runs.some((each) => each.run === run)) runs.push({ run, purpose, state: 'running', writes: [] });
      return isRunning(run);
    },
    // A write that was under way when its run was stopped still belongs to it.
    note: (run, record) => change(run, (before) => ({ ...before, writes: [...before.writes, record] })),
    end(run, state) {
      const ends = isRunning(run);
      if (ends) change(run, (before) => ({ ...before, state }));
      return ends;
    },
  };
}
