/**
 * A page without a browser, for the loop's own tests: it takes orders as the hands do, and its cascades answer late.
 * A fake, named as such; the real hands meet real layui in tests/e2e.
 */
import type { WriteOrder } from '@/lib/engine/plan-types';
import type { ControlSnapshot, Outcome, PageSnapshot, RunRecord, WriteRecord } from '@/lib/engine/snapshot';
import type { PagePort } from '@/lib/platform/page-port';
import { aPage } from './builders';

export interface FakePage extends Pick<PagePort, 'observe' | 'apply' | 'finish' | 'changeWithin'> {
  /** What each control shows, by handle. */
  values(): Record<string, string>;
  /** Changes the page as its own code would, and tells. */
  change(edit: (controls: ControlSnapshot[]) => ControlSnapshot[]): void;
  readonly applied: readonly WriteOrder[];
}

/** How long a round of nothing but what is awaited waits, in ms. */
const AWAITS_MS = 50;

export interface FakePageOptions {
  /** Called after each write with the field's handle; may return a later change of the page and its delay in ms. */
  readonly onWrite?: (
    handle: string,
    value: string,
  ) => { readonly afterMs: number; readonly edit: (controls: ControlSnapshot[]) => ControlSnapshot[] } | undefined;
  /** Outcome of a write instead of doing it; undefined: do it. */
  readonly refuse?: (order: WriteOrder) => Outcome | undefined;
}

export function fakePage(given: readonly ControlSnapshot[], { onWrite, refuse }: FakePageOptions = {}): FakePage {
  let controls = [...given];
  let changed = false;
  const listeners = new Set<() => void>();
  const runs: RunRecord[] = [];
  const applied: WriteOrder[] = [];
  const snapshot = (): PageSnapshot => aPage(controls, { runs: structuredClone(runs) });
  const change = (edit: (all: ControlSnapshot[]) => ControlSnapshot[]): void => {
    controls = edit(controls);
    changed = true;
    for (const listener of [...listeners]) listener();
  };
  function write(order: WriteOrder): Outcome {
    const control = controls.find(({ handle }) => handle === order.handle);
    if (!control) return 'gone';
    if (control.signature !== order.signature) return 'moved';
    if (control.value !== order.expects) return 'touched';
    const refused = refuse?.(order);
    if (refused) return refused;
    if (control.kind === 'choice' && order.value !== '' && !control.options?.includes(order.value))
      return 'no-such-option';
    controls = controls.map((one) => (one === control ? { ...one, value: order.value } : one));
    const later = onWrite?.(order.handle, order.value);
    if (later) setTimeout(() => change(later.edit), later.afterMs);
    return 'written';
  }
  function changeWithin(ms: number, signal: AbortSignal): Promise<boolean> {
    if (changed || signal.aborted) return Promise.resolve(changed && !signal.aborted);
    return new Promise((resolve) => {
      const settle = (answer: boolean): void => {
        clearTimeout(timer);
        listeners.delete(heard);
        resolve(answer);
      };
      const heard = (): void => settle(true);
      const timer = setTimeout(settle, ms, false);
      listeners.add(heard);
      signal.addEventListener('abort', () => settle(false), { once: true });
    });
  }
  return {
    applied,
    change,
    values: () => Object.fromEntries(controls.map(({ handle, value }) => [handle, value])),
    async observe() {
      changed = false;
      return snapshot();
    },
    async apply({ run, purpose, orders }, onWrote) {
      changed = false;
      const records: WriteRecord[] = [];
      const left = new Set(orders);
      const isOffered = ({ handle, value }: WriteOrder): boolean =>
        controls.some((one) => one.handle === handle && one.options?.includes(value));
      for (;;) {
        const [next] = left;
        const order = next?.waits && isOffered(next) ? next : [...left].find(({ waits }) => !waits);
        if (!order) {
          const isWorth = next !== undefined && orders.every(({ waits }) => waits);
          if (!isWorth || !(await changeWithin(AWAITS_MS, new AbortController().signal)) || !isOffered(next)) break;
          continue;
        }
        left.delete(order);
        applied.push(order);
        const before = controls.find(({ handle }) => handle === order.handle)?.value ?? '';
        const record = { field: order.field, handle: order.handle, before, asked: order.value, outcome: write(order) };
        onWrote?.(record);
        records.push(record);
      }
      const known = runs.find((one) => one.run === run);
      if (known) runs[runs.indexOf(known)] = { ...known, writes: [...known.writes, ...records] };
      else runs.push({ run, purpose, state: 'running', writes: records });
      return { records, snapshot: snapshot() };
    },
    async finish(run) {
      const known = runs.find((one) => one.run === run);
      if (known) runs[runs.indexOf(known)] = { ...known, state: 'done' };
    },
    changeWithin,
  };
}
