import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChecklistState, viewOf } from '@/lib/app/checklist-view';
import type { Home as Affairs } from '@/lib/app/home';
import { stepViews } from '@/lib/app/journey';
import { STEPS } from '@/lib/domain/steps';
import { variantChoices } from '@/lib/domain/variants';
import { aState } from '@/tests/checklist';
import './guidance/Standing'; // Loaded ahead: it would else arrive after the last test is over.
import { Home } from './Home';

const root = document.createElement('div');

function show(state: ChecklistState, start: { readonly isFirst: boolean | undefined } = { isFirst: false }): Affairs {
  const view = viewOf(state);
  const progress = { pages: {}, marks: [] };
  const home: Affairs = {
    view: signal(view),
    journey: { progress: signal(progress), steps: signal(stepViews(view, progress)), dispose() {} },
    isFirstRun: signal(start.isFirst),
    begin: vi.fn(),
    openPanel: vi.fn(),
    chooseVariant: vi.fn(async () => {}),
    askPermission: vi.fn(async () => {}),
    dispose() {},
  };
  document.body.append(root);
  void act(() => render(<Home home={home} />, root));
  return home;
}

const button = (words: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);

afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

describe('the popup', () => {
  it('says which page is open and how much of it can be filled in', () => {
    const state = aState();
    show(state);
    expect(root.querySelector('main')?.dataset.page).toBe('form');
    expect(root.textContent).toContain(`项中 ${viewOf(state).willWrite} 项可填`);
  });
  it('opens the checklist within the press', () => {
    const home = show(aState());
    button('打开填写清单')?.click();
    expect(home.openPanel).toHaveBeenCalledOnce();
  });
  it('has a row for every step, with its state', () => {
    show(aState());
    const rows = [...root.querySelectorAll<HTMLElement>('[data-step]')];
    expect(rows.map(({ dataset }) => dataset.step)).toEqual(STEPS.map(({ id }) => id));
    expect(rows.filter(({ dataset }) => dataset.state === 'current')).toHaveLength(1);
    expect(rows.filter((row) => row.querySelector('details')?.open)).toHaveLength(1);
  });
  it('has one primary button', () => {
    for (const state of [aState(), aState({ profile: undefined, profiles: [] }), aState({ permitted: false })]) {
      show(state);
      expect(root.querySelectorAll('[data-kind="primary"]')).toHaveLength(1);
    }
  });
  it('asks for the region only where the page does not say it', () => {
    show(aState());
    expect(root.querySelector('select')).toBeNull();
    const home = show(aState({ snapshot: undefined }));
    const list = root.querySelector('select')!;
    void act(() => {
      list.selectedIndex = 2;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(home.chooseVariant).toHaveBeenCalledWith(variantChoices()[2]?.id);
  });
});

describe('the first start', () => {
  it('says four sentences and leads to the profile', () => {
    const home = show(aState({ profile: undefined, profiles: [], snapshot: undefined }), { isFirst: true });
    expect(root.querySelectorAll('.first-run li')).toHaveLength(4);
    button('知道了，去填写档案')?.click();
    expect(home.begin).toHaveBeenCalledOnce();
  });
  it('shows nothing until it is known whether it is one', () => {
    show(aState(), { isFirst: undefined });
    expect(root.querySelector('main')?.dataset.ready).toBeUndefined();
    expect(root.querySelector('[data-step]')).toBeNull();
  });
});
