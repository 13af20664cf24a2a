/**
 * The journey across weeks: what is behind the candidate, and what comes next.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { KnownPageId } from '@/lib/domain/page';
import type { Step } from '@/lib/domain/step';
import { STEPS } from '@/lib/domain/steps';
import type { Words } from '@/lib/domain/words';
import { type StepState, stepStates } from '@/lib/engine/guide';
import type { Progress } from '@/lib/platform/progress';
import type { ChecklistView } from './checklist-view';
import { noteSightings } from './sightings';

export interface StepView {
  readonly step: Step;
  readonly state: StepState;
  readonly reason: Words | undefined;
}

export interface Journey {
  /** Undefined until it is known what was seen before. */
  readonly steps: ReadonlySignal<readonly StepView[] | undefined>;
  readonly progress: ReadonlySignal<Progress | undefined>;
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

/** Follows the page of a view. */
export function followJourney(view: ReadonlySignal<ChecklistView>): Journey {
  const { progress, dispose } = noteSightings(view);
  return { progress, steps: computed(() => progress.value && stepViews(view.value, progress.value)), dispose };
}
