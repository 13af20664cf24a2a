import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageId, Status } from '@/lib/domain/page';
import { variantOf } from '@/lib/domain/variants';
import type { ChecklistView } from './checklist-view';
import { followJourney, type Journey } from './journey';
import { guidanceOf } from './page-guidance';

const aView = (page: PageId, status?: Status, ready = true): ChecklistView => ({
  ready,
  tabId: 1,
  isPractice: false,
  detection: { page, evidence: [], agency: '辽宁', batch: '2025年上半年软考', ...(status ? { status } : {}) },
  snapshot: undefined,
  variant: variantOf('liaoning-2025'),
  secure: true,
  permitted: true,
  fillable: false,
  fill: 'idle',
  sections: [],
  inView: true,
  taught: new Set(),
  decisions: {},
  willWrite: 0,
  written: 0,
  notWritten: 0,
  open: 0,
  progress: { done: 0, total: 0, current: undefined },
  canUndo: false,
  leftAlone: [],
  profile: undefined,
  profiles: [],
  isLocked: false,
  trouble: undefined,
});

const open: Journey[] = [];
function follow(view: ChecklistView) {
  const source = signal(view);
  const journey = followJourney(source);
  open.push(journey);
  const stateOf = (id: string) => journey.steps.value?.find(({ step }) => step.id === id)?.state;
  return { source, journey, stateOf };
}
afterEach(() => {
  for (const journey of open.splice(0)) journey.dispose();
});

describe('the journey', () => {
  it('shows twelve steps, the one of the open page being on', async () => {
    const { journey, stateOf } = follow(aView('form'));
    await vi.waitFor(() => expect(journey.steps.value).toHaveLength(12));
    expect(stateOf('form')).toBe('current');
    expect(stateOf('payment')).toBe('not-applicable');
  });
  it('a step done stays done when the person comes back weeks later', async () => {
    const first = follow(aView('form-submitted', '等待审核'));
    await vi.waitFor(() => expect(first.stateOf('submit')).toBe('done'));
    const later = follow(aView('home'));
    await vi.waitFor(() => expect(later.stateOf('submit')).toBe('done'));
    expect(later.stateOf('review')).toBe('current');
  });
  it('follows the page as it changes', async () => {
    const { source, stateOf } = follow(aView('home'));
    await vi.waitFor(() => expect(stateOf('reading')).toBe('current'));
    source.value = aView('review', '审核不通过');
    await vi.waitFor(() => expect(stateOf('review')).toBe('problem'));
  });
  it('shows and notes nothing before the page was looked at', async () => {
    const { source, journey } = follow(aView('form', undefined, false));
    await Promise.resolve();
    expect(journey.steps.value).toBeUndefined();
    source.value = aView('welcome');
    await vi.waitFor(() => expect(journey.steps.value?.[0]?.state).toBe('current'));
  });
  it('a page we do not know leaves everything as it was', async () => {
    const first = follow(aView('form-submitted', '等待审核'));
    await vi.waitFor(() => expect(first.stateOf('submit')).toBe('done'));
    const elsewhere = follow(aView('unknown'));
    await vi.waitFor(() => expect(elsewhere.stateOf('submit')).toBe('done'));
    expect(guidanceOf(aView('unknown')).zh).toContain('不会填写任何内容');
  });
});
