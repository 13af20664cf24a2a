/**
 * Notes every page the bound tab comes to, so that a step done stays done across weeks.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { lastProgress, noteSighting, type Progress, watchRegistrations } from '@/lib/platform/progress';
import type { ChecklistView } from './checklist-view';

export interface Sightings {
  /** How far the registration of the page has come; undefined until it is known. */
  readonly progress: ReadonlySignal<Progress | undefined>;
  dispose(): void;
}

/** What a page may come to say while it stays: worth another look. */
const SAID_LATER = /暂存成功|已暂存|保存成功|已认证|准考证号|原因/;

/** Follows the page of a view. */
export function noteSightings(view: ReadonlySignal<ChecklistView>): Sightings {
  const progress = signal<Progress | undefined>(undefined);
  let noted = '';
  const read = async (): Promise<void> => {
    const { profile, isPractice } = view.value;
    progress.value = await lastProgress(profile?.id, isPractice);
  };
  const stop = effect(() => {
    const { ready, detection, profile, snapshot, isPractice } = view.value;
    const { page, status, agency, batch } = detection;
    const sight = [ready, page, status, agency, batch, profile?.id, SAID_LATER.exec(snapshot?.text ?? '')?.[0]].join();
    if (!ready || sight === noted) return;
    noted = sight;
    if (page === 'unknown') {
      void read();
      return;
    }
    const marks = status === undefined ? [] : [{ what: status }];
    void noteSighting({ page, marks, profile: profile?.id, agency, batch, isPractice }).then(async (now) => {
      progress.value = now;
      if (snapshot) await (await import('./witness')).witness(snapshot, isPractice);
    });
  });
  const unwatch = watchRegistrations(() => void read());
  return {
    progress,
    dispose() {
      stop();
      unwatch();
    },
  };
}
