/**
 * The popup's affairs: the page of one tab, the journey, the first start, and the ways to the other screens.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isPopup, openProfiles, ownWindow, showChecklist, showChecklistInTab } from '@/lib/platform/panel';
import { firstRunSeen, variantChoice } from '@/lib/platform/settings';
import type { ChecklistView } from './checklist-view';
import { followJourney, type Journey } from './journey';
import { watchPage } from './page-watch';

export interface Home {
  readonly view: ReadonlySignal<ChecklistView>;
  readonly journey: Journey;
  /** True until the four sentences were read; undefined while that is not known. */
  readonly isFirstRun: ReadonlySignal<boolean | undefined>;
  /** Ends the first start and leads to the profile. */
  begin(): void;
  /** Opens the checklist beside the page; to be called from a press, for it opens within it. */
  openPanel(): void;
  /** Chooses the region whose rules are shown where the page does not say it. */
  chooseVariant(id: string): Promise<void>;
  askPermission(): Promise<void>;
  dispose(): void;
}

/** Opens the home of the tab named in `search` (`?tab=ID`), else of the active one. */
export function openHome(search: string): Home {
  const { view, askPermission, dispose } = watchPage(search);
  const journey = followJourney(view);
  const isUnread = signal<boolean | undefined>(undefined);
  const stopWatching = firstRunSeen.watch((seen) => {
    isUnread.value = !seen;
  });
  // The panel must be opened within the press, so its window is looked up before.
  let windowId: number | undefined;
  let closesItself = false;
  void (async () => {
    isUnread.value = !(await firstRunSeen.get());
    [windowId, closesItself] = await Promise.all([ownWindow(), isPopup()]);
  })();
  const isNamed = new URLSearchParams(search).has('tab');
  const leaveFor = (opening: Promise<void>): void => {
    void opening.then(() => closesItself && globalThis.close());
  };
  return {
    view,
    journey,
    // Who has a profile has met the sentences where it was made.
    isFirstRun: computed(() => isUnread.value && !view.value.isLocked && view.value.profiles.length === 0),
    begin() {
      void firstRunSeen.set(true);
      leaveFor(openProfiles());
    },
    openPanel() {
      const { tabId } = view.value;
      leaveFor(isNamed ? showChecklistInTab(tabId) : showChecklist({ windowId, tabId }));
    },
    chooseVariant: (id) => variantChoice.set(id),
    askPermission,
    dispose() {
      stopWatching();
      journey.dispose();
      dispose();
    },
  };
}
