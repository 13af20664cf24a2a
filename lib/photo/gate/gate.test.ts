/** What the gate does when the check takes its time. In the real browsers: tests/e2e/photo-gate.spec.ts. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openGate } from './gate';
import type { NoticeText } from './notice';
import type { GateAnswer, GateAsk } from './wire';

const words: GateAnswer['words'] = {
  checking: '正在检查',
  stillChecking: '已先交给网页',
  tooLate: '不符合要求，但已交给网页',
  unchecked: '没能检查',
  skip: '不等了',
  another: '换一张',
  anyway: '仍然使用',
  close: '知道了',
};
const answer = (verdict: GateAnswer['verdict']): GateAnswer => ({
  verdict,
  title: `title ${verdict}`,
  lines: [],
  words,
});

let asked: GateAsk[];
let checked: unknown[];
let isDead: boolean;
let looked: Promise<unknown>;
let seen: (answer: unknown) => void;
let said: NoticeText | undefined;
let heard: string[];
let input: HTMLInputElement;

// A page has one gate, for as long as it lives.
openGate(
  document,
  {
    async ask(ask) {
      asked.push(ask);
      if (isDead) throw new Error('the background was put away');
      return { wake: true, check: ask.photo === 'check' && checked.shift(), look: looked, drop: undefined }[ask.photo];
    },
  },
  {
    say: (text) => {
      said = text;
    },
    close: () => {
      said = undefined;
    },
  },
);
beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  checked = [answer('pass')];
  isDead = false;
  said = undefined;
  heard = [];
  looked = new Promise((resolve) => {
    seen = resolve;
  });
  document.body.innerHTML = '<div><label>考生照片</label><input type="file" accept="image/*"></div>';
  input = document.querySelector('input')!;
  input.addEventListener('change', () => heard.push(input.files?.[0]?.name ?? ''));
});
afterEach(() => void vi.useRealTimers());

/** A person's choice, as the browser tells of it. */
function choose(name: string): void {
  const list = new DataTransfer();
  list.items.add(new File(['…'], name, { type: 'image/jpeg' }));
  input.files = list.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (word: string): void => said?.acts.find((act) => act.word === word)?.act();
const photos = (): readonly string[] => asked.map(({ photo }) => photo);

it('keeps the file until the check is done, and hands it over then, once', async () => {
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([heard, said?.title]).toEqual([[], words.checking]);
  seen(answer('pass'));
  await vi.advanceTimersByTimeAsync(0);
  expect([heard, said]).toEqual([['照片.jpg'], undefined]);
});

it('lets the file through when the check takes too long, says so, and still tells what it finds', async () => {
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(6_000);
  expect([heard, said?.title]).toEqual([['照片.jpg'], words.stillChecking]);
  expect(photos()).not.toContain('drop');
  seen(answer('warn'));
  await vi.advanceTimersByTimeAsync(0);
  expect([heard, said?.title]).toEqual([['照片.jpg'], 'title warn']);
});

it('a finding that comes too late to hold the file says where the file is, and offers nothing that it cannot do', async () => {
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(6_000);
  seen(answer('fail'));
  await vi.advanceTimersByTimeAsync(0);
  expect([said?.title, said?.acts.map(({ word }) => word)]).toEqual([words.tooLate, [words.close]]);
  press(words.close);
  expect([heard, said]).toEqual([['照片.jpg'], undefined]);
});

it('who did not want to wait is told nothing more', async () => {
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(1_000);
  press(words.skip);
  expect(heard).toEqual(['照片.jpg']);
  expect(photos()).toContain('drop');
  seen(answer('fail'));
  await vi.advanceTimersByTimeAsync(6_000);
  expect(said).toBeUndefined();
});

it('a desk that was put away in between is woken and asked once more', async () => {
  checked = [false, answer('fail')];
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(200);
  expect(photos()).toEqual(['wake', 'check', 'wake', 'check']);
  expect([heard, said?.title]).toEqual([[], 'title fail']);
});

it('a desk that cannot be had keeps no photo from the page', async () => {
  isDead = true;
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(200);
  expect([heard, said]).toEqual([['照片.jpg'], undefined]);
});

it('two photos held at once have a card each: the second hides the first only until it is answered', async () => {
  const second = document.createElement('input');
  second.type = 'file';
  document.body.insertAdjacentHTML('beforeend', '<div><label>报名照片</label></div>');
  document.body.lastElementChild?.append(second);
  second.addEventListener('change', () => heard.push(`second ${second.files?.[0]?.name ?? ''}`));
  checked = [
    { ...answer('fail'), title: 'of the first' },
    { ...answer('fail'), title: 'of the second' },
  ];
  choose('一.jpg');
  await vi.advanceTimersByTimeAsync(200);
  expect(said?.title).toBe('of the first');
  const list = new DataTransfer();
  list.items.add(new File(['…'], '二.jpg', { type: 'image/jpeg' }));
  second.files = list.files;
  second.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(200);
  expect([heard, said?.title]).toEqual([[], 'of the second']);
  press(words.anyway);
  expect([heard, said?.title]).toEqual([['second 二.jpg'], 'of the first']);
  press(words.anyway);
  expect([heard, said]).toEqual([['second 二.jpg', '一.jpg'], undefined]);
});

it('says of a photo that could not be looked at that it was not checked', async () => {
  checked = [answer('pass'), answer('pass'), answer('pass')];
  seen(undefined);
  choose('照片.jpg');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([heard, said?.title, said?.acts.map(({ word }) => word)]).toEqual([
    ['照片.jpg'],
    words.unchecked,
    [words.close],
  ]);
});
