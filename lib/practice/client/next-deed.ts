/**
 * What a candidate does next on a practice page, read off the page and the task: for the automatic demonstration, and for
 * tests that go the whole way with the keyboard. It knows the practice pages only and is no part of what the official
 * pages get.
 */
import type { Answers } from '../../domain/answers';
import type { FieldId } from '../../domain/fields';
import type { PracticeState } from '../types';

export type Deed =
  | { readonly kind: 'press'; readonly element: HTMLElement }
  | { readonly kind: 'type'; readonly element: HTMLInputElement; readonly text: string }
  /** The good picture is chosen. */
  | { readonly kind: 'picture' }
  /** The assistant fills. */
  | { readonly kind: 'fill' };

export interface Task {
  /** The agency whose entry is the right one. */
  readonly agency: string;
  readonly corrections: Answers;
}

export interface Where {
  readonly page: Document;
  /** Of the page at the office. */
  readonly path: string;
  readonly state: PracticeState;
  readonly task: Task;
  /** What the form's own code holds, where there is a form. */
  readonly model: Readonly<Record<string, string>> | undefined;
  /** The control of a field on the form. */
  readonly boxOf: ((field: FieldId) => Element | undefined) | undefined;
  /** Whether the assistant has filled this page already. */
  readonly isFilled: boolean;
}

const PASSWORD = 'Lianxi2026';
const ACCOUNT = '13900000001';

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

function find(page: Document, selector: string, words?: RegExp): HTMLElement | undefined {
  const found = [...page.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
  return words ? found.find(({ textContent }) => words.test(textContent ?? '')) : found[0];
}

const press = (element: HTMLElement | undefined): Deed | undefined => element && { kind: 'press', element };
const link = (page: Document, words: RegExp): Deed | undefined => press(find(page, 'a', words));

/** Types a text unless it stands there. */
function type(page: Document, name: string, text: string): Deed | undefined {
  const element = page.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  return element && element.value !== text ? { kind: 'type', element, text } : undefined;
}

function solved(page: Document): string {
  const [, one = '0', sign, other = '0'] =
    /(\d+) ([+-]) (\d+)/.exec(page.querySelector('.sum')?.textContent ?? '') ?? [];
  return String(sign === '-' ? Number(one) - Number(other) : Number(one) + Number(other));
}

const isWrongEntry = ({ state, task }: Where): boolean => state.agency !== task.agency;

const signIn = ({ page }: Where): Deed | undefined =>
  press(find(page, '#sc')) ??
  type(page, 'u1', ACCOUNT) ??
  type(page, 'u2', PASSWORD) ??
  type(page, 'u3', solved(page)) ??
  press(find(page, '#lg button'));

function realName({ page, task, isFilled }: Where): Deed | undefined {
  if (!find(page, '#rn')) return link(page, /返回主页/);
  if (!isFilled && page.querySelector<HTMLInputElement>('input[name=r3]')?.value === '') return { kind: 'fill' };
  const until = task.corrections.idValidUntil;
  return (until === undefined ? undefined : type(page, 'r15', until)) ?? press(find(page, '#rn button'));
}

/** Out of the wrong entry. */
const leave = ({ page }: Where): Deed | undefined => link(page, /^退出$/) ?? press(find(page, '.whoName'));

/** What the review asked for, typed where it does not stand yet. */
function mend({ state, task, boxOf }: Where): Deed | undefined {
  if (typeof state.review !== 'object') return undefined;
  for (const [field, text] of Object.entries(task.corrections)) {
    const element = boxOf?.(field as FieldId);
    if (element instanceof HTMLInputElement && element.value !== text) return { kind: 'type', element, text };
  }
  return undefined;
}

function form(where: Where): Deed | undefined {
  const { page, model, isFilled, state } = where;
  if (isWrongEntry(where)) return leave(where);
  if (!isFilled && !(model?.school && model.qualification)) return { kind: 'fill' };
  const mending = mend(where);
  if (mending) return mending;
  if (!state.photo) return { kind: 'picture' };
  // What the profile lacks is the person's to answer: the same sheet would be refused for ever.
  if (state.noted.at(-1)?.what === 'refused' && state.requests.at(-1) === 'POST /report/submit') return undefined;
  const pledge = page.querySelector<HTMLInputElement>('.pledge input');
  return (pledge && !pledge.checked && press(find(page, '.pledge .layui-form-checkbox'))) || press(find(page, '.send'));
}

function sheet({ page, state }: Where): Deed | undefined {
  if (state.registered) return undefined;
  return state.review === 'passed' ? link(page, /^网上缴费$/) : link(page, /^(报名审核|网上缴费)$/);
}

function review({ page, state }: Where): Deed | undefined {
  if (state.registered) return link(page, /^考生报名$/);
  return link(page, /^修改报名信息$/) ?? link(page, /^网上缴费$/);
}

function payment({ page, state }: Where): Deed | undefined {
  const isOnItsWay = state.requests.includes('POST /report/paid') && !state.paid;
  if (isOnItsWay) return link(page, /^网上缴费$/);
  return press(find(page, '#os')) ?? link(page, /^去支付$/) ?? link(page, /^(查看报名表|考生报名)$/);
}

const PAGES: Readonly<Record<string, (where: Where) => Deed | undefined>> = {
  '/sign/welcome': ({ page, task }) =>
    press(
      [...page.querySelectorAll('.selectorg')]
        .find((row) => row.firstElementChild?.textContent === task.agency)
        ?.querySelector('a') ?? undefined,
    ),
  '/sign/in': (where) => (isWrongEntry(where) ? press(find(where.page, '.brand')) : signIn(where)),
  '/sign/upok': ({ page }) => link(page, /去登录/),
  '/index/authTip': ({ page }) => link(page, /实名认证/),
  '/personalCenter/myInfo': realName,
  '/personalCenter/myReport': ({ page }) => press(find(page, '#cx')) ?? link(page, /返回主页/),
  '/index/main': (where) =>
    isWrongEntry(where) ? leave(where) : where.state.registered ? undefined : link(where.page, /立即报名|进入报名/),
  '/report/notice': ({ page }) => link(page, /^考试计划$/),
  '/report/plan': ({ page }) => link(page, /^考生报名$/),
  '/report/index': (where) => (find(where.page, '#rp') ? form(where) : sheet(where)),
  '/report/auditing': review,
  '/report/pay': payment,
  '/report/gateway': ({ page }) => press(find(page, '#py')),
};

/** The next deed; undefined: nothing is left to do here. */
export function nextDeed(where: Where): Deed | undefined {
  const dialog = find(where.page, '.layui-layer-btn0');
  if (dialog) return press(dialog);
  return (PAGES[where.path] ?? (({ page }) => link(page, /返回(主页|首页)/)))(where);
}
