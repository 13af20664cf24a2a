/**
 * The view of a state, by a head that is loaded while the page is being reached: the screen shows at once, and the rules,
 * the matcher and the planner are there before the page has answered.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FieldId } from '@/lib/domain/fields';
import base from '@/lib/domain/variants/base';
import type { ChecklistState, ChecklistView } from './checklist-view';

type Judge = (state: ChecklistState) => ChecklistView;

/** What is shown before anything is judged: nothing is known, nothing is promised. */
const NOTHING_JUDGED = {
  ready: false,
  detection: { page: 'unknown', evidence: [] },
  variant: base,
  secure: true,
  fillable: false,
  sections: [],
  inView: false,
  taught: new Set<FieldId>(),
  willWrite: 0,
  written: 0,
  notWritten: 0,
  open: 0,
  canUndo: false,
} as const satisfies Partial<ChecklistView>;

const judge = signal<Judge | undefined>(undefined);

/** Follows a state. */
export function judged(state: ReadonlySignal<ChecklistState>): ReadonlySignal<ChecklistView> {
  void import('./checklist-view').then(({ viewOf }) => {
    judge.value = viewOf;
  });
  return computed(() => judge.value?.(state.value) ?? { ...state.value, ...NOTHING_JUDGED });
}
