import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Watch, watch } from './watch';

const changed = vi.fn();
let watched: Watch;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input name="papers"><input name="secret" type="password"><input type="checkbox">';
  watched = watch(document, changed);
});
afterEach(() => {
  watched.stop();
  vi.useRealTimers();
});
const control = (selector: string): HTMLInputElement => document.querySelector<HTMLInputElement>(selector)!;

it('notices a value that the page’s code sets without a word', () => {
  control('[name=papers]').value = '综合知识,案例分析,论文';
  vi.advanceTimersByTime(1_000);
  expect(changed).toHaveBeenCalledTimes(1);
});
it('notices a value that is taken back without a word right after it was seen', () => {
  control('[name=papers]').value = '综合知识';
  watched.begin();
  control('[name=papers]').value = '';
  vi.advanceTimersByTime(1_000);
  expect(changed).toHaveBeenCalledTimes(1);
});
it('notices a box that is ticked without a word', () => {
  control('[type=checkbox]').checked = true;
  vi.advanceTimersByTime(1_000);
  expect(changed).toHaveBeenCalledTimes(1);
});
it('does not look at passwords', () => {
  control('[name=secret]').value = 'A1234567';
  vi.advanceTimersByTime(1_000);
  expect(changed).not.toHaveBeenCalled();
});
it('is quiet while nothing changes, and after it was ended', () => {
  vi.advanceTimersByTime(5_000);
  watched.stop();
  control('[name=papers]').value = '综合知识';
  vi.advanceTimersByTime(5_000);
  expect(changed).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
