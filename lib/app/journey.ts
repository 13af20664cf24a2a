/**
 * The journey across weeks: what is behind the candidate, what comes next, and what to do on the page that is open.
 * Every page the bound tab comes to is noted, so that a step done stays done.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { KnownPageId } from '@/lib/domain/page';
import type { Step } from '@/lib/domain/step';
import { STEPS } from '@/lib/domain/steps';
import type { Words } from '@/lib/domain/words';
import { guidance, type StepState, stepStates } from '@/lib/engine/guide';
import { lastProgress, noteSighting, type Progress } from '@/lib/platform/progress';
import type { ChecklistView } from './checklist-view';

export interface StepView {
  readonly step: Step;
  readonly state: StepState;
  readonly reason: Words | undefined;
}

export interface Journey {
  /** Undefined until it is known what was seen before. */
  readonly steps: ReadonlySignal<readonly StepView[] | undefined>;
  dispose(): void;
}

/** The states of all steps with the page and the progress given. */
export function stepViews({ detection, variant }: ChecklistView, progress: Progress): readonly StepView[] {
  const { page, status = progress.status } = detection;
  const seen = Object.keys(progress.pages) as readonly KnownPageId[];
  const states = stepStates({ page, seen, ...(status === undefined ? {} : { status }) }, variant);
  return states.flatMap(({ step: id, state, reason }) => {
    const step = STEPS.find((one) => one.id === id);
    return step ? [{ step, state, reason }] : [];
  });
}

/** What to do on the page that is open. */
export const guidanceOf = ({ detection: { page, status }, variant }: ChecklistView): Words =>
  guidance(page, variant, status);

/** Follows the page of a checklist. */
export function followJourney(view: ReadonlySignal<ChecklistView>): Journey {
  const steps = signal<readonly StepView[] | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  let noted = '';
  const stopNoting = effect(() => {
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
  const stopDrawing = effect(() => {
    if (view.value.ready && progress.value) steps.value = stepViews(view.value, progress.value);
  });
  return {
    steps,
    dispose() {
      stopNoting();
      stopDrawing();
    },
  };
}
