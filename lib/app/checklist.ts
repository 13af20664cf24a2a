/**
 * The checklist of one tab: what a person may press there. One press at a time.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FieldId } from '@/lib/domain/fields';
import { say } from '@/lib/domain/words';
import type { Decisions } from '@/lib/engine/plan-types';
import { currentProfile } from '@/lib/platform/settings';
import type { ChecklistView } from './checklist-view';
import type { PageTools } from './page-tools';
import { watchPage } from './page-watch';

export interface Checklist {
  readonly view: ReadonlySignal<ChecklistView>;
  /** What there is beside filling; comes a moment after the checklist itself. */
  readonly tools: ReadonlySignal<PageTools | undefined>;
  fill(): Promise<void>;
  stop(): void;
  undo(): Promise<void>;
  /** Chooses between page and profile where they differ, or answers what the profile lacks. */
  decide(field: FieldId, decision: Decisions[string]): void;
  /** Shows where a control is on the page. */
  locate(handle: string): Promise<void>;
  chooseProfile(id: string): Promise<void>;
  askPermission(): Promise<void>;
  dispose(): void;
}

const BROKEN_OFF = say(
  '上一次填写中途断了（网页或浏览器被关掉）。没有提交的内容网站不会保留，请重新填写并逐项核对。',
  'The last fill broke off because the page or the browser was closed. The site keeps nothing that was not submitted; fill again and compare every row.',
);

const loadPress = () => import('./press');
const loadJournal = () => import('./run-journal');
const loadTools = () => import('./page-tools');

/** Opens the checklist for the tab named in `search` (`?tab=ID`), else for the active one. */
export function openChecklist(search: string): Checklist {
  const watch = watchPage(search);
  const { view, state, set } = watch;
  let running: AbortController | undefined;
  const tools = signal<PageTools | undefined>(undefined);
  let isDisposed = false;

  async function press(purpose: 'fill' | 'undo'): Promise<void> {
    if (running) return;
    running = new AbortController();
    try {
      const { takePress } = await loadPress();
      await takePress(watch, purpose, running);
    } finally {
      running = undefined;
    }
  }

  function stop(): void {
    watch.port()?.stop();
    running?.abort();
  }

  /** Once the screen shows something: gets ready for a press, and tells of one that was cut off. */
  async function prepare(): Promise<void> {
    const [{ closeBrokenRuns }, { openPageTools }] = await Promise.all([loadJournal(), loadTools(), loadPress()]);
    if (isDisposed) return;
    tools.value = openPageTools(watch, { fill: () => press('fill'), stop });
    const { trouble, fill } = state();
    if ((await closeBrokenRuns()) && trouble === undefined && fill === 'idle') set({ trouble: BROKEN_OFF });
  }
  const stopWaiting = effect(() => {
    if (!view.value.ready) return;
    queueMicrotask(() => {
      stopWaiting();
      void prepare();
    });
  });

  return {
    view,
    tools,
    fill: () => press('fill'),
    stop,
    undo: () => press('undo'),
    decide(field, decision) {
      const { decisions } = state();
      set({ decisions: { ...decisions, [field]: { ...decisions[field], ...decision } } });
    },
    async locate(handle) {
      await watch.port()?.locate(handle);
    },
    chooseProfile: (id) => currentProfile.set(id),
    askPermission: watch.askPermission,
    dispose() {
      isDisposed = true;
      tools.value?.dispose();
      watch.dispose();
    },
  };
}
