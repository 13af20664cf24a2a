/**
 * The checklist of one tab: follows the page, the profile and the person, and does what the person presses.
 *
 * - While this lives the page reports its changes; when it is disposed the page falls silent.
 * - One press at a time. Whatever ends it (done, stopped, page gone) leaves words and a journal entry.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { dayInChina } from '@/lib/domain/dates';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { say } from '@/lib/domain/words';
import type { Results } from '@/lib/engine/plan';
import type { Decisions, WriteOrder } from '@/lib/engine/plan-types';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { finishRun, startRun } from '@/lib/platform/journal';
import { connectToPage, PageGoneError, type PagePort } from '@/lib/platform/page-port';
import { photoOf, watchPhotos } from '@/lib/platform/photos';
import { getProfile, listProfiles, watchProfiles } from '@/lib/platform/profiles';
import { currentProfile, variantChoice } from '@/lib/platform/settings';
import { askToSeeSite, boundTab, maySeeSite, showsSite, watchTabs } from '@/lib/platform/tabs';
import { type ChecklistState, type ChecklistView, type FillState, planOf, viewOf } from './checklist-view';
import { runFill, runUndo } from './fill';

export interface Checklist {
  readonly view: ReadonlySignal<ChecklistView>;
  fill(): Promise<void>;
  stop(): void;
  undo(): Promise<void>;
  /** Chooses between page and profile where they differ, or answers what the profile lacks. */
  decide(field: FieldId, decision: Decisions[string]): void;
  /** Shows where a control is on the page. */
  locate(handle: string): Promise<void>;
  chooseProfile(id: string): Promise<void>;
  /** Asks the browser to let us see the official site; from a press only. */
  askPermission(): Promise<void>;
  dispose(): void;
}

const PAGE_GONE = say(
  '网页已关闭或换了一页，没有再写入。请打开报名网页后再试。',
  'The page was closed or left; nothing more was written. Open the registration page and try again.',
);
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
  trouble: undefined,
} as const satisfies Partial<ChecklistState>;

/** Bytes as base64, for the port: messages between page and extension are JSON. */
async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Opens the checklist for the tab named in `search` (`?tab=ID`), else for the active one. */
export function openChecklist(search: string): Checklist {
  const state = signal<ChecklistState>({
    tabId: undefined,
    permitted: true,
    ...NOTHING_SEEN,
    profile: undefined,
    profiles: [],
    profilesRead: false,
    photoName: undefined,
    chosenVariant: undefined,
    progress: { done: 0, total: 0, current: undefined },
    today: dayInChina(Date.now()),
  });
  const view = computed(() => viewOf(state.value));
  const set = (patch: Partial<ChecklistState>): void => {
    state.value = { ...state.value, ...patch };
  };
  let port: PagePort | undefined;
  let running: AbortController | undefined;
  let disposed = false;
  let connections = 0;

  async function readProfile(): Promise<void> {
    const [profiles, id, chosenVariant] = await Promise.all([
      listProfiles(),
      currentProfile.get(),
      variantChoice.get(),
    ]);
    const profile = (id === undefined ? undefined : await getProfile(id)) ?? profiles[0];
    const photo = profile && (await photoOf(profile.id));
    set({ profiles, profile, chosenVariant, photoName: photo?.name, profilesRead: true });
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
    for (const pause of (await showsSite(id)) ? TRIES_MS : []) {
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
    // A page that went away under a fill has led here: that must still be said.
    const before = state.value.fill === 'failed' ? state.value.trouble : undefined;
    const trouble = fill === 'stopped' ? INTERRUPTED : before;
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
    currentProfile.watch(() => void readProfile()),
    variantChoice.watch(() => void readProfile()),
  ];
  void readProfile();
  void bind();

  /** Adds the bytes of the profile's photo to the one order that carries a file. */
  async function complete(order: WriteOrder): Promise<WriteOrder | undefined> {
    if (fieldOf(order.field).kind !== 'file') return order;
    const { profile } = state.value;
    const photo = profile && (await photoOf(profile.id));
    return photo && { ...order, file: { name: photo.name, type: photo.type, base64: await base64(photo.blob) } };
  }

  /** Takes one press to its end, whatever the end is. */
  async function press(
    purpose: 'fill' | 'undo',
    work: (line: PagePort, run: string, end: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (!port || running) return;
    const run = crypto.randomUUID();
    const line = port;
    running = new AbortController();
    const end = running.signal;
    set({ fill: 'running', trouble: undefined, leftAlone: [], results: new Map() });
    await startRun({ id: run, purpose, address: planOf(state.value).address, page: view.value.detection.page });
    let ended: FillState = purpose === 'undo' ? 'idle' : 'done';
    try {
      await work(line, run, end);
      if (end.aborted) ended = 'stopped';
    } catch (error) {
      ended = 'failed';
      if (!(error instanceof PageGoneError)) throw error;
    } finally {
      running = undefined;
      const isGone = end.reason instanceof PageGoneError || ended === 'failed';
      set({ fill: isGone ? 'failed' : ended, trouble: isGone ? PAGE_GONE : undefined });
      const outcomes = [...state.value.results].map(([field, { outcome }]) => ({ field, outcome }));
      await finishRun(run, isGone ? 'failed' : ended === 'idle' ? 'done' : ended, outcomes);
    }
    await look();
  }

  return {
    view,
    fill: () =>
      press('fill', async (line, run, signalEnd) => {
        const total = view.value.willWrite;
        set({ progress: { done: 0, total, current: undefined } });
        await runFill({
          port: line,
          run,
          plan: (seen, results) => planOf(state.value, seen, results),
          complete,
          signal: signalEnd,
          onStep(results, snapshot = state.value.snapshot) {
            const progress = {
              done: results.size,
              total: Math.max(total, results.size),
              current: [...results.keys()].at(-1),
            };
            set({ results: new Map(results), snapshot, progress });
          },
        });
      }),
    stop() {
      port?.stop();
      running?.abort();
    },
    undo: () =>
      press('undo', async (line, run, signalEnd) => {
        const leftAlone = await runUndo({
          port: line,
          run,
          signal: signalEnd,
          onStep: (snapshot) => set({ snapshot }),
        });
        set({ leftAlone });
      }),
    decide(field, decision) {
      const { decisions } = state.value;
      set({ decisions: { ...decisions, [field]: { ...decisions[field], ...decision } } });
    },
    async locate(handle) {
      await port?.locate(handle);
    },
    chooseProfile: (id) => currentProfile.set(id),
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
