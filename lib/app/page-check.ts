/**
 * Judges what the page holds while a person types there: the rules of the profile, run a moment after the last change.
 *
 * Loaded once a checklist is ready and not before.
 */
import { effect } from '@preact/signals';
import { match } from '@/lib/engine/match';
import { judgePage } from '@/lib/engine/page-answers';
import type { PageWatch } from './page-watch';
import { taughtOn } from './taught-here';

/** How long the page stands still before it is judged, in ms: nobody is told of a number that is half typed. */
const PAUSE_MS = 300;

/** Judges now, and after every change of the page. Returns the way to stop. */
export function checkPage(
  { view, state, set }: Pick<PageWatch, 'view' | 'state' | 'set'>,
  pauseMs = PAUSE_MS,
): () => void {
  let judged: ReturnType<PageWatch['state']>['snapshot'];
  let taught: ReturnType<PageWatch['state']>['marks'] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = (): void => {
    const { snapshot, today, examDays, pageFindings, marks } = state();
    const { detection, variant } = view.value;
    judged = snapshot;
    taught = marks;
    const found = snapshot
      ? judgePage(match(snapshot, taughtOn(marks, snapshot.url)), detection.page, { today, variant, examDays })
      : [];
    if (JSON.stringify(found) !== JSON.stringify(pageFindings)) set({ pageFindings: found });
  };

  const stop = effect(() => {
    const { ready } = view.value;
    const { snapshot, marks } = state();
    if (!ready || (snapshot === judged && marks === taught)) return;
    clearTimeout(timer);
    timer = setTimeout(judge, judged === undefined ? 0 : pauseMs);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
