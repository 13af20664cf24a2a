/**
 * Notes every page the bound tab comes to, so that a step done stays done across weeks.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { lastProgress, noteSighting, type Progress } from '@/lib/platform/progress';
import type { ChecklistView } from './checklist-view';

export interface Sightings {
  /** How far the registration of the page has come; undefined until it is known. */
  readonly progress: ReadonlySignal<Progress | undefined>;
  dispose(): void;
}

/** Follows the page of a view. */
export function noteSightings(view: ReadonlySignal<ChecklistView>): Sightings {
  const progress = signal<Progress | undefined>(undefined);
  let noted = '';
  const dispose = effect(() => {
    const { ready, detection } = view.value;
    const { page, status, agency, batch } = detection;
    const sight = [ready, page, status, agency, batch].join();
    if (!ready || sight === noted) return;
    noted = sight;
    const read = page === 'unknown' ? lastProgress() : noteSighting({ page, status, agency, batch });
    void read.then((known) => {
      progress.value = known;
    });
  });
  return { progress, dispose };
}
