import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followed } from './followed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a screen that follows what happens quickly', () => {
  it('shows the first at once, and of many that follow the newest, once in a while', () => {
    const shown: number[] = [];
    const screen = followed(100, (told: number) => shown.push(told));
    for (const told of [1, 2, 3]) screen.soon(told);
    expect(shown).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(shown).toEqual([1, 3]);
    screen.soon(4);
    vi.advanceTimersByTime(99);
    expect(shown).toEqual([1, 3]);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([1, 3, 4]);
  });
  it('never shows what is older than what stands there', () => {
    const shown: number[] = [];
    const screen = followed(100, (told: number) => shown.push(told));
    for (const told of [1, 2]) screen.soon(told);
    screen.now(3);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([1, 3]);
  });
  it('leaves the last out in no case, and shows nothing afterwards', () => {
    const shown: number[] = [];
    const screen = followed(100, (told: number) => shown.push(told));
    for (const told of [1, 2]) screen.soon(told);
    screen.end();
    screen.end();
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([1, 2]);
  });
});
