import { MessageChannel } from 'node:worker_threads';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { oncePerLook, type Work } from './look-once';
import { inSlices, watchStillness } from './slices';

beforeAll(() => vi.stubGlobal('MessageChannel', MessageChannel));
beforeEach(() => {
  document.body.innerHTML = '<p></p>';
  // Every question for the time finds the slice used up.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
});

/** Notes where it has come to; `meanwhile` happens at its first pause of each beginning. */
function* steps(noted: string[], meanwhile: (beginning: number) => void): Work<string> {
  const beginning = noted.filter((each) => each === 'begun').length + 1;
  noted.push('begun');
  queueMicrotask(() => meanwhile(beginning));
  yield;
  noted.push('ended');
  return `beginning ${beginning}`;
}
const change = (): void => document.body.append('甲');

describe('a look in slices', () => {
  it('lets the page have its turn between two slices', async () => {
    const noted: string[] = [];
    const { isStill, leave } = watchStillness(document);
    expect(await inSlices(() => steps(noted, () => noted.push('the page')), isStill)).toEqual({
      value: 'beginning 1',
      stoodStill: true,
    });
    expect(noted).toEqual(['begun', 'the page', 'ended']);
    leave();
  });
  it('begins anew when the page changed meanwhile', async () => {
    const noted: string[] = [];
    const { isStill, leave } = watchStillness(document);
    const onFirst = (beginning: number): void => {
      if (beginning === 1) change();
    };
    expect(await inSlices(() => steps(noted, onFirst), isStill)).toEqual({ value: 'beginning 2', stoodStill: true });
    expect(noted).toEqual(['begun', 'begun', 'ended']);
    leave();
  });
  it('says so when the page never stands still', async () => {
    const noted: string[] = [];
    const { isStill, leave } = watchStillness(document);
    expect(await inSlices(() => steps(noted, change), isStill)).toEqual({ value: 'beginning 3', stoodStill: false });
    leave();
  });
});

describe('what a look has learned', () => {
  const asked = vi.fn((element: Element) => element.className);
  const nameOf = oncePerLook(asked);
  function* askTwice(element: Element): Work<readonly string[]> {
    const first = nameOf(element);
    yield;
    return [first, nameOf(element)];
  }
  it('is not asked again within it, and not believed after it', async () => {
    const still = (): boolean => true;
    const { body } = document;
    asked.mockImplementation((element) => element.className);
    body.className = 'one';
    expect((await inSlices(() => askTwice(body), still)).value).toEqual(['one', 'one']);
    expect(asked).toHaveBeenCalledTimes(1);
    body.className = 'two';
    expect(nameOf(body)).toBe('two');
    expect((await inSlices(() => askTwice(body), still)).value).toEqual(['two', 'two']);
  });
  it('is known to every script of ours that is in the page, each with a copy of its own of this code', async () => {
    vi.resetModules();
    const another = await import('./look-once');
    expect(another.oncePerLook).not.toBe(oncePerLook);
    const counted = vi.fn((element: Element) => element.className);
    const theirNameOf = another.oncePerLook(counted);
    function* twice(): Work<readonly string[]> {
      const first = theirNameOf(document.body);
      yield;
      return [first, theirNameOf(document.body)];
    }
    document.body.className = 'one';
    expect((await inSlices(twice, () => true)).value).toEqual(['one', 'one']);
    expect(counted).toHaveBeenCalledTimes(1);
    document.body.className = 'two';
    expect(theirNameOf(document.body)).toBe('two');
  });
});
