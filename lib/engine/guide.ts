/**
 * Tells how far a registration has come.
 *
 * - A step is done only if its own evidence was seen and every step before it that applies is done.
 * - At most one step is current: the first that is not done, or that of the open page if nothing visible lies between.
 * - A step that does not apply in the region, is blocked, or has a problem says why.
 *
 * Pure: what was seen is an argument.
 */
import type { KnownPageId, PageId, Status } from '../domain/page';
import { type Evidence, holdsFor, type Step, type StepId } from '../domain/step';
import { STEPS } from '../domain/steps';
import type { Variant } from '../domain/variant';
import type { Words } from '../domain/words';

export type StepState = 'done' | 'current' | 'problem' | 'todo' | 'blocked' | 'not-applicable';

export interface StepRow {
  readonly step: StepId;
  readonly state: StepState;
  /** Why it is blocked, a problem, or not applicable. */
  readonly reason?: Words;
}

/** What is known of one registration: the page that is open, the pages seen for this batch, and its latest state. */
export interface Progress {
  readonly page: PageId;
  readonly seen: readonly KnownPageId[];
  readonly status?: Status;
}

function shows({ pages = [], statuses = [], unlessStatus = [], unlessOn = [] }: Evidence, progress: Progress): boolean {
  const { page, seen, status } = progress;
  if (unlessOn.includes(page) || (status !== undefined && unlessStatus.includes(status))) return false;
  if (status !== undefined && statuses.includes(status)) return true;
  return pages.some((known) => known === page || seen.includes(known));
}

/** Steps that are behind the candidate; the first that is not ends the row. */
function doneSteps(progress: Progress, applicable: readonly Step[]): ReadonlySet<StepId> {
  const firstOpen = applicable.findIndex(({ doneWhen }) => !shows(doneWhen, progress));
  return new Set((firstOpen < 0 ? applicable : applicable.slice(0, firstOpen)).map(({ id }) => id));
}

const exceptionOf = ({ notApplicable = [] }: Step, variant: Variant): Words | undefined =>
  notApplicable.find(({ when }) => holdsFor(when, variant))?.words;

/** Whether the platform shows nothing from which the step could be seen, such as the exam. */
const leavesNoTrace = ({ doneWhen }: Step): boolean => !doneWhen.pages && !doneWhen.statuses;

/** The state of every step, in order. */
export function stepStates(progress: Progress, variant: Variant): readonly StepRow[] {
  const applicable = STEPS.filter((step) => exceptionOf(step, variant) === undefined);
  const done = doneSteps(progress, applicable);
  const open = applicable.filter(({ id }) => !done.has(id));
  const reached = (id: StepId): boolean => open[0]?.id === id || problemOf(id) !== undefined;
  const problemOf = (id: StepId): Words | undefined => {
    const trouble = open.find((step) => step.id === id)?.problemWhen;
    return trouble && trouble.status === progress.status ? trouble.words : undefined;
  };
  const blockOf = ({ blocks = [] }: Step): Words | undefined =>
    blocks.find(
      (block) =>
        (block.when === undefined || holdsFor(block.when, variant)) &&
        ('page' in block.while ? block.while.page === progress.page : reached(block.while.step)),
    )?.words;
  const here = open.findIndex(({ pages }) => pages.some((page) => page === progress.page));
  const isNext = here > 0 && open.slice(0, here).every(leavesNoTrace);
  const current = open[isNext ? here : 0];

  return STEPS.map((step): StepRow => {
    const { id } = step;
    const exception = exceptionOf(step, variant);
    if (exception) return { step: id, state: 'not-applicable', reason: exception };
    if (done.has(id)) return { step: id, state: 'done' };
    const trouble = problemOf(id);
    if (trouble) return { step: id, state: 'problem', reason: trouble };
    const block = blockOf(step);
    if (block) return { step: id, state: 'blocked', reason: block };
    return { step: id, state: id === current?.id ? 'current' : 'todo' };
  });
}
