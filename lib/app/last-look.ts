/** The last look before 提交, kept in step with the page while it is shown. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type LookItem, lastLook, submitOf } from '@/lib/engine/last-look';
import { match } from '@/lib/engine/match';
import { pageAnswers } from '@/lib/engine/page-answers';
import { needed } from '@/lib/engine/validate';
import type { PageWatch } from './page-watch';
import { taughtOn } from './taught-here';

export interface LastLook {
  /** Whether the page is one on which a form is submitted. */
  readonly isOffered: ReadonlySignal<boolean>;
  readonly items: ReadonlySignal<readonly LookItem[]>;
  /** The page's own button that submits. */
  readonly submit: ReadonlySignal<string | undefined>;
}

export function keepLastLook({ view, state }: Pick<PageWatch, 'view' | 'state'>): LastLook {
  const isOffered = computed(() => view.value.ready && view.value.detection.page === 'form');
  const items = computed(() => {
    const { detection, variant, sections } = view.value;
    const { snapshot, today, marks } = state();
    if (!isOffered.value || !snapshot) return [];
    const found = match(snapshot, taughtOn(marks, snapshot.url));
    return lastLook({
      snapshot,
      page: detection.page,
      found,
      rows: sections.flatMap(({ rows }) => rows),
      needed: needed(pageAnswers(found, detection.page), { today, variant }),
    });
  });
  const submit = computed(() => {
    const { variant } = view.value;
    const { snapshot } = state();
    return isOffered.value && snapshot ? submitOf(snapshot, variant.labels ?? {}) : undefined;
  });
  return { isOffered, items, submit };
}
