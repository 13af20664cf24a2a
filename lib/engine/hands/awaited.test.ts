/** What a round does with a choice that its page is yet to offer, and with a control that goes away under a write. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WriteOrder } from '../plan-types';
import type { WriteRecord } from '../snapshot';
import { apply } from './apply';
import type { Eyes } from './eyes';
import { atOnce } from './look-once';
import { observe } from './observe';
import { SIGHT } from './sight';

const seesAll: Eyes = () => undefined;
const look = () => atOnce(observe(document, [], seesAll)).controls;

/** Orders for the controls of the document in their order. */
const orders = (...values: readonly string[]): readonly WriteOrder[] =>
  look().flatMap(({ handle, signature, value: expects }, place) => {
    const value = values[place];
    return value === undefined ? [] : [{ field: 'name', handle, signature, value, expects }];
  });

/** Carries the orders out and tells the records. */
async function records(plan: readonly WriteOrder[], signal = new AbortController().signal) {
  const told: WriteRecord[] = [];
  const seen = look().map(({ signature }) => signature);
  const address = location.origin + location.pathname;
  const wrote = (record: WriteRecord): void => void told.push(record);
  await apply({ page: document, address, orders: plan, signal, eyes: () => seesAll, seen, wrote }, SIGHT);
  return told;
}

function page(html: string): void {
  document.body.innerHTML = html;
}
function field(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!found) throw new Error(`No field is named ${name}.`);
  return found;
}

// Browsers have it; the test's document lacks it.
beforeAll(() => vi.stubGlobal('MessageChannel', MessageChannel));
afterEach(() => page(''));

describe('a choice that the page does not offer yet', () => {
  const TWO =
    '<p>报名省市：<select name="p"><option value="">请选择</option><option>江苏</option></select></p><p>考试考区：<select name="c"><option value="">请选择</option></select></p><p>备注：<input name="n"></p>';
  const offer = (...words: readonly string[]): void => {
    const select = document.querySelector('select[name=c]');
    for (const word of words) select?.insertAdjacentHTML('beforeend', `<option>${word}</option>`);
  };
  /** 江苏, then 南京 where it is offered, then a remark. */
  const awaiting = (): readonly WriteOrder[] =>
    orders('江苏', '南京', '无').map((order, at) => (at === 1 ? { ...order, waits: true } : order));
  const fields = async (plan: readonly WriteOrder[], signal?: AbortSignal) =>
    (await records(plan, signal)).map(({ asked, outcome }) => `${asked} ${outcome}`);
  it('is written in the moment in which it is offered, before anything else of the round', async () => {
    page(TWO);
    field('p').addEventListener('change', () => queueMicrotask(() => offer('南京', '苏州')));
    expect(await fields(awaiting())).toEqual(['江苏 written', '南京 written', '无 written']);
  });
  it('is so as well where the page takes a moment over its answer', async () => {
    page(TWO);
    field('p').addEventListener('change', () => setTimeout(offer, 10, '南京', '苏州'));
    expect(await fields(awaiting())).toEqual(['江苏 written', '南京 written', '无 written']);
  });
  it('is still waited for when everything else of the round is written', async () => {
    page(TWO);
    field('p').addEventListener('change', () => setTimeout(offer, 120, '南京', '苏州'));
    expect(await fields(awaiting())).toEqual(['江苏 written', '无 written', '南京 written']);
  });
  it('is left to the next plan where something of the round is to be tried again', async () => {
    page(TWO);
    const orders = awaiting().map((order) => (order.value === '无' ? { ...order, expects: '有' } : order));
    let answering: ReturnType<typeof setTimeout> | undefined;
    field('p').addEventListener('change', () => {
      answering = setTimeout(offer, 120, '南京', '苏州');
    });
    expect(await fields(orders)).toEqual(['江苏 written', '无 touched']);
    clearTimeout(answering);
  });
  it('has no record where it is not offered, and everything else is written', async () => {
    page(TWO);
    expect(await fields(awaiting())).toEqual(['江苏 written', '无 written']);
    expect(field('c').value).toBe('');
  });
  it('is waited for where nothing else is left to write', async () => {
    page(TWO);
    const [, waits] = awaiting();
    const writing = fields(waits ? [waits] : []);
    setTimeout(offer, 5, '南京');
    expect(await writing).toEqual(['南京 written']);
  });
  it.each([
    ['in other words', () => offer('南京市')],
    ['twice', () => offer('南京', '南京')],
    [
      'in a control that is locked',
      () => {
        field('c').disabled = true;
        offer('南京');
      },
    ],
  ])('is left to the next plan where it is offered %s', async (_, deed) => {
    page(TWO);
    const [, waits] = awaiting();
    const writing = fields(waits ? [waits] : []);
    setTimeout(deed, 5);
    expect(await writing).toEqual([]);
    expect(field('c').value).toBe('');
  });
  it('is left to the next plan where the page has other controls than at the plan', async () => {
    page(TWO);
    const [, waits] = awaiting();
    const writing = fields(waits ? [waits] : []);
    setTimeout(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>考试考区：<select name="x"></select></p>');
      offer('南京');
    }, 5);
    expect(await writing).toEqual([]);
    expect(field('c').value).toBe('');
  });
  it('is not waited for after a stop', async () => {
    page(TWO);
    const [, waits] = awaiting();
    const stop = new AbortController();
    const writing = fields(waits ? [waits] : [], stop.signal);
    stop.abort();
    offer('南京');
    expect(await writing).not.toContain('南京 written');
    expect(field('c').value).toBe('');
  });
});

describe('a control that goes away with a value in it', () => {
  it('is said to have taken the value along: what the page draws in its place may hold it', async () => {
    page('<p>姓名：<input name="n"></p>');
    field('n').addEventListener('change', () => field('n').remove());
    expect(await records(orders('张三'))).toEqual([expect.objectContaining({ outcome: 'gone', entered: true })]);
  });
  it('is not said so where it went before', async () => {
    page('<p>姓名：<input name="n"></p>');
    const plan = orders('张三');
    field('n').remove();
    expect((await records(plan)).map(({ outcome, entered }) => [outcome, entered])).toEqual([['gone', undefined]]);
  });
});
