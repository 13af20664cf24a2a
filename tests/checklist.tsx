/** Shows the checklist in a test: a hand-made state on the screen, and hands to press its buttons. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { FormPanel } from '@/components/FormPanel';
import type { Checklist } from '@/lib/app/checklist';
import { type ChecklistState, viewOf } from '@/lib/app/checklist-view';
import { locale } from '@/lib/app/locale';
import type { Sightings } from '@/lib/app/sightings';
import type { Answers } from '@/lib/domain/answers';
import type { ControlSnapshot } from '@/lib/engine/snapshot';
import { newProfile } from '@/lib/platform/profile-schema';
import { aChoice, aControl, aPage } from './builders';

export const ANSWERS: Answers = {
  registrationProvince: '辽宁',
  name: '张三',
  idType: '居民身份证',
  idNumber: '11010519491231002X',
  level: '高级',
  qualification: '信息系统项目管理师',
  employmentStatus: '在职',
  employer: '练习软件有限公司',
  school: '练习大学',
  educationLevel: '本科及以上',
  postalAddress: '辽宁省沈阳市练习路 4 号',
  email: 'zhangsan@example.com',
  mobile: '13912345678',
};
export const LEVELS = ['高级', '中级', '初级'];

/** The form, with these controls in place of the empty ones of the same label. */
export function form(...own: readonly ControlSnapshot[]): readonly ControlSnapshot[] {
  const labelOf = ({ labels }: ControlSnapshot) => labels[0]?.text;
  const usual = [
    aControl({ label: '姓名', value: '张三' }),
    aControl({ label: '证件号码' }),
    aChoice('报考级别', LEVELS),
    aChoice('报考资格', ['信息系统项目管理师', '系统分析师']),
    aControl({ label: '手机号码' }),
    aControl({ label: 'Email' }),
  ];
  const replaced = usual.filter((control) => !own.some((one) => labelOf(one) === labelOf(control)));
  return [...replaced, ...own];
}

export function aState(given: Partial<ChecklistState> = {}, controls = form()): ChecklistState {
  const profile = newProfile('', ANSWERS);
  return {
    tabId: 1,
    isPractice: false,
    permitted: true,
    snapshot: aPage(controls, { text: '考生报名 基本信息 报考信息 教育情况 联系方式 当前考区：辽宁' }),
    looked: true,
    profile,
    profiles: [profile],
    isLocked: false,
    profilesRead: true,
    photoName: undefined,
    chosenVariant: undefined,
    decisions: {},
    results: new Map(),
    fill: 'idle',
    progress: { done: 0, total: 0, current: undefined },
    leftAlone: [],
    pageFindings: [],
    marks: [],
    trouble: undefined,
    today: '2026-03-20',
    ...given,
  };
}

/** Does it and draws what follows from it, at once. */
export const draw = (work: () => void): void => {
  void act(work);
};

export const root = document.createElement('div');
const sightings: Sightings = { progress: signal({ pages: {}, marks: [] }), dispose() {} };

/** Shows a checklist of this state; the decisions the person makes change it, as in the real one. */
export function show(given: ChecklistState) {
  const state = signal(given);
  const view = signal(viewOf(given));
  const set = (patch: Partial<ChecklistState>) => {
    state.value = { ...state.value, ...patch };
    view.value = viewOf(state.value);
  };
  const checklist: Checklist = {
    view,
    tools: signal(undefined),
    fill: vi.fn(async () => {}),
    stop: vi.fn(),
    undo: vi.fn(async () => {}),
    decide: vi.fn((field, decision) => {
      const { decisions } = state.value;
      set({ decisions: { ...decisions, [field]: { ...decisions[field], ...decision } } });
    }),
    locate: vi.fn(async () => {}),
    chooseProfile: vi.fn(async () => {}),
    askPermission: vi.fn(async () => {}),
    dispose() {},
  };
  document.body.append(root);
  draw(() => render(<FormPanel checklist={checklist} sightings={sightings} />, root));
  return { checklist };
}

export const row = (field: string): HTMLElement => root.querySelector<HTMLElement>(`[data-field="${field}"]`)!;
export const action = (name: string, within: Element = root): HTMLElement =>
  within.querySelector<HTMLElement>(`[data-action="${name}"]`)!;
export const button = (words: string, within: Element = root): HTMLElement =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
export const press = (target: HTMLElement, isTrusted = true) =>
  draw(() => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
  });

/** Takes the screen away again; after each test. */
export function clear(): void {
  draw(() => render(null, root));
  root.remove();
  locale.value = 'zh-CN';
}
