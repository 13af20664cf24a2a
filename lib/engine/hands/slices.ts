/**
 * Lets a look at a page take its time without holding the page up.
 *
 * - The work is done in slices far below what a person notices; between two slices the page has its turn. No timer:
 *   those are slowed down in background tabs.
 * - A page that changed between two slices is looked at from the beginning; one that never stands still is seen as it
 *   happens to be, and that is said.
 */
import { EVERYTHING, turn } from './dom';
import { goOn, type Work } from './look-once';

/** How long a slice may take, in ms. */
const SLICE_MS = 12;
/** How often a look is begun before a page that keeps changing is taken as it is. */
const BEGINNINGS = 3;

/** Does the work in slices. `isStill` tells whether the page stayed the same since it was last asked. */
export async function inSlices<T>(
  begin: () => Work<T>,
  isStill: () => boolean,
): Promise<{ readonly value: T; readonly stoodStill: boolean }> {
  for (let beginning = 1; ; beginning++) {
    isStill();
    const work = begin();
    const look = {};
    let stoodStill = true;
    while (stoodStill || beginning === BEGINNINGS) {
      const until = performance.now() + SLICE_MS;
      const step = goOn(work, look, () => performance.now() > until);
      if (step.done) return { value: step.value, stoodStill };
      await turn();
      stoodStill = isStill() && stoodStill;
    }
  }
}

/** Tells whether a page's nodes stayed the same since it was last asked. */
export function watchStillness(page: Document): { readonly isStill: () => boolean; readonly leave: () => void } {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(page, EVERYTHING);
  return {
    isStill() {
      // Changes of this very moment have not been told yet.
      const isStill = observer.takeRecords().length === 0 && !changed;
      changed = false;
      return isStill;
    },
    leave: () => observer.disconnect(),
  };
}
