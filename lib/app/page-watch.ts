/**
 * Follows one tab, and the profile it would be filled from, for a screen of ours.
 *
 * - While this lives the page reports its changes; when it is disposed the page falls silent.
 * - A page that went away is forgotten at once: no row of it outlives it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { dayInChina } from '@/lib/domain/dates';
import type { FieldId } from '@/lib/domain/fields';
import { say } from '@/lib/domain/words';
import type { Results } from '@/lib/engine/plan';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { connectToPage, PageGoneError, type PagePort } from '@/lib/platform/page-port';
import { watchPhotos } from '@/lib/platform/photos';
import { listProfiles, watchProfiles } from '@/lib/platform/profiles';
import { currentProfile, variantChoice } from '@/lib/platform/settings';
import { asStoreError, isShut } from '@/lib/platform/store-error';
import { askToSeeSite, boundTab, maySeeSite, siteIn, watchTabs } from '@/lib/platform/tabs';
import { known, marksFor, practiceMarks, taughtMarks } from '@/lib/platform/taught-marks';
import { watchVault } from '@/lib/platform/vault';
import type { ChecklistState, ChecklistView, FillState } from './checklist-view';
import { judged } from './judged';
import { uploadPhotoOf } from './photo/upload-photo';

export interface PageWatch {
  readonly view: ReadonlySignal<ChecklistView>;
  state(): ChecklistState;
  set(patch: Partial<ChecklistState>): void;
  /** The line to the document in view, if there is one. */
  port(): PagePort | undefined;
  /** Says that a press is at work: it looks by itself, and its end is told when the page goes away. */
  work(press: AbortController | undefined): void;
  look(): Promise<void>;
  /** Asks the browser to let us see the official site; from a press only. */
  askPermission(): Promise<void>;
  dispose(): void;
}

const INTERRUPTED = say(
  '上次填写没有做完，已写入的都在下面标明。可以继续填写，也可以撤销。',
  'The last fill did not finish. What was written is marked below; go on or undo.',
);

/** Pauses before each try to reach a page, in ms: one that has just loaded gets its content script a moment later. */
const TRIES_MS = [0, 50, 150, 400, 1_000];

/** What the last fill on this document did, as the page itself remembers it, for a checklist opened again. */
function resultsIn({ runs }: PageSnapshot): Results {
  const last = runs.at(-1);
  if (last?.purpose !== 'fill') return new Map();
  return new Map(last.writes.map(({ field, outcome, asked }) => [field as FieldId, { outcome, asked }]));
}

function fillStateIn({ runs }: PageSnapshot): FillState {
  const last = runs.at(-1);
  if (last?.purpose !== 'fill') return 'idle';
  return last.state === 'done' ? 'done' : 'stopped';
}

/** What is known of a page before it was looked at. */
const NOTHING_SEEN = {
  snapshot: undefined,
  looked: false,
  decisions: {},
  results: new Map(),
  fill: 'idle',
  leftAlone: [],
  pageFindings: [],
  trouble: undefined,
} as const satisfies Partial<ChecklistState>;

/** Follows the tab named in `search` (`?tab=ID`), else the active one. */
export function watchPage(search: string): PageWatch {
  const state = signal<ChecklistState>({
    tabId: undefined,
    isPractice: false,
    permitted: true,
    ...NOTHING_SEEN,
    profile: undefined,
    profiles: [],
    isLocked: false,
    profilesRead: false,
    photoName: undefined,
    chosenVariant: undefined,
    marks: [],
    progress: { done: 0, total: 0, current: undefined },
    today: dayInChina(Date.now()),
  });
  const view = judged(state);
  const set = (patch: Partial<ChecklistState>): void => {
    state.value = { ...state.value, ...patch };
  };
  let port: PagePort | undefined;
  let running: AbortController | undefined;
  let disposed = false;
  let connections = 0;

  async function readMarks(): Promise<void> {
    set({ marks: known(await marksFor(state.value).get()) });
  }

  async function readProfile(): Promise<void> {
    const [id, chosenVariant] = await Promise.all([currentProfile.get(), variantChoice.get(), readMarks()]);
    set({ chosenVariant });
    try {
      const profiles = await listProfiles();
      const profile = profiles.find((one) => one.id === id) ?? profiles[0];
      const photo = profile && (await uploadPhotoOf(profile.id));
      const { comingExamOf } = await import('./coming-exam');
      const examDays = await comingExamOf(profile?.id, state.value.today);
      set({ profiles, profile, photoName: photo?.name, examDays, isLocked: false, profilesRead: true });
    } catch (error) {
      // What is locked is not kept here either.
      set({ profiles: [], profile: undefined, photoName: undefined, profilesRead: true });
      set(isShut(error) ? { isLocked: true } : { trouble: asStoreError(error).words });
    }
  }

  /** Looks at the page again; a press in progress looks by itself. */
  async function look(): Promise<void> {
    if (!port || running) return;
    try {
      set({ snapshot: await port.observe(), today: dayInChina(Date.now()) });
    } catch (error) {
      if (!(error instanceof PageGoneError)) throw error;
    }
  }

  async function connect(id: number): Promise<void> {
    connections += 1;
    const turn = connections;
    const isOutdated = (): boolean => disposed || turn !== connections;
    port?.disconnect();
    port = undefined;
    const site = await siteIn(id);
    if (isOutdated()) return;
    if ((site === 'practice') !== state.value.isPractice) {
      set({ isPractice: site === 'practice' });
      await readMarks();
    }
    for (const pause of site ? TRIES_MS : []) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (isOutdated()) return;
      const attempt = connectToPage(id, () => void look());
      try {
        const seen = await attempt.observe();
        if (isOutdated()) {
          attempt.disconnect();
          return;
        }
        port = attempt;
        void attempt.closed.then(() => leave(attempt));
        arrive(seen);
        return;
      } catch (error) {
        if (!(error instanceof PageGoneError)) throw error;
      }
    }
    if (!isOutdated()) set({ snapshot: undefined, looked: true });
  }

  /** A document came into view: decisions made for another are forgotten, what was written on this one is recalled. */
  function arrive(seen: PageSnapshot): void {
    const fill = fillStateIn(seen);
    // What was said before stays said: a page that went away under a fill may have led here.
    const trouble = fill === 'stopped' ? INTERRUPTED : state.value.trouble;
    set({ snapshot: seen, looked: true, decisions: {}, leftAlone: [], results: resultsIn(seen), fill, trouble });
  }

  function leave(which: PagePort): void {
    if (which !== port) return;
    port = undefined;
    if (running) running.abort(new PageGoneError('The page is gone'));
    else {
      set(NOTHING_SEEN);
      void bind();
    }
  }

  /** Looks which tab is meant; to one that is there and answers nothing changes. */
  async function bind(): Promise<void> {
    const [permitted, tabId] = await Promise.all([maySeeSite(), boundTab(search)]);
    if (port && permitted && tabId === state.value.tabId) return;
    const isOther = tabId !== state.value.tabId;
    set({ permitted, tabId, ...(isOther ? NOTHING_SEEN : {}), ...(tabId === undefined ? { looked: true } : {}) });
    if (tabId !== undefined) await connect(tabId);
  }

  const isNamed = new URLSearchParams(search).has('tab');
  const stopWatching = [
    watchTabs((changed) => {
      if (!isNamed || changed === state.value.tabId) void bind();
    }),
    watchProfiles(() => void readProfile()),
    watchPhotos(() => void readProfile()),
    watchVault(() => void readProfile()),
    currentProfile.watch(() => void readProfile()),
    variantChoice.watch(() => void readProfile()),
    taughtMarks.watch(() => void readMarks()),
    practiceMarks.watch(() => void readMarks()),
  ];
  void readProfile();
  void bind();

  return {
    view,
    state: () => state.value,
    set,
    port: () => port,
    work(press) {
      running = press;
    },
    look,
    async askPermission() {
      await askToSeeSite();
      await bind();
    },
    dispose() {
      disposed = true;
      running?.abort();
      for (const stop of stopWatching) stop();
      port?.disconnect();
    },
  };
}
