import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aControl } from '@/tests/builders';
import { aState, form } from '@/tests/checklist';
import { type ChecklistState, viewOf } from './checklist-view';
import { checkPage } from './page-check';
import type { PageWatch } from './page-watch';

/** A page in view, whose mobile number a person types. */
function aWatch(mobile: string) {
  const seen = (value: string) => aState({}, form(aControl({ label: '手机号码', value })));
  const state = signal<ChecklistState>(seen(mobile));
  const view = signal(viewOf(state.value));
  const set = vi.fn((patch: Partial<ChecklistState>) => {
    state.value = { ...state.value, ...patch };
    view.value = viewOf(state.value);
  });
  const type = (value: string): void => {
    state.value = { ...state.value, snapshot: seen(value).snapshot };
    view.value = viewOf(state.value);
  };
  const watch = { view, state: () => state.value, set } satisfies Pick<PageWatch, 'view' | 'state' | 'set'>;
  const rules = () => state.value.pageFindings.map(({ rule }) => rule);
  return { watch, type, rules, set };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is typed on the page', () => {
  it('is judged at once when the page comes into view', () => {
    const { watch, rules } = aWatch('1391234567');
    checkPage(watch);
    vi.advanceTimersByTime(1);
    expect(rules()).toEqual(['mobile-has-11-digits']);
  });
  it('is judged a moment after the last key, and not while it is half typed', () => {
    const { watch, type, rules } = aWatch('');
    checkPage(watch);
    vi.advanceTimersByTime(1);
    for (const half of ['1', '13', '139', '1391']) {
      type(half);
      vi.advanceTimersByTime(200);
      expect(rules(), half).toEqual([]);
    }
    vi.advanceTimersByTime(200);
    expect(rules()).toEqual(['mobile-has-11-digits']);
    type('13912345678');
    vi.advanceTimersByTime(400);
    expect(rules()).toEqual([]);
  });
  it('changes nothing on the screen while the judgement stays', () => {
    const { watch, type, set } = aWatch('13912345678');
    checkPage(watch);
    vi.advanceTimersByTime(1);
    type('13912345679');
    vi.advanceTimersByTime(400);
    expect(set).not.toHaveBeenCalled();
  });
  it('is left alone once the checklist is closed', () => {
    const { watch, type, rules } = aWatch('');
    const stop = checkPage(watch);
    vi.advanceTimersByTime(1);
    type('139');
    stop();
    vi.advanceTimersByTime(1_000);
    expect(rules()).toEqual([]);
  });
});
