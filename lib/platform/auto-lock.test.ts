// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lockByItself } from './auto-lock';
import { autoLockMinutes } from './settings';
import { holdKeys, openBytes } from './vault-key';

const MINUTE = 60_000;
let now = 0;
let state: 'active' | 'idle' | 'locked' = 'active';
const heard: ((state: string) => void)[] = [];
const intervals: number[] = [];
const isOpen = async () => (await openBytes()).length > 0;
/** The minute of the browser's alarm. */
const tick = async (after: number) => {
  now += after;
  for (const listener of ticks) listener({ name: 'vault-watch' });
  await new Promise((resolve) => setTimeout(resolve, 10));
};
const ticks: ((alarm: { name: string }) => void)[] = [];

beforeEach(async () => {
  now = Date.parse('2026-03-01T00:00:00Z');
  state = 'active';
  heard.length = ticks.length = intervals.length = 0;
  // The pretend browser has neither of these.
  Object.assign(browser, {
    idle: {
      onStateChanged: { addListener: (listener: (state: string) => void) => heard.push(listener) },
      setDetectionInterval: (seconds: number) => intervals.push(seconds),
      queryState: async () => state,
    },
  });
  vi.spyOn(browser.alarms.onAlarm, 'addListener').mockImplementation((listener) => {
    ticks.push((alarm) => Reflect.apply(listener, undefined, [alarm]));
  });
  lockByItself(() => now);
  await holdKeys([{ id: 'a', raw: new Uint8Array(32) }]);
  await vi.waitFor(async () => expect(await browser.alarms.get('vault-watch')).toBeDefined());
});

describe('the vault locks by itself', () => {
  it('after fifteen minutes away, unless the person wants it otherwise', async () => {
    expect(intervals.at(-1)).toBe(15 * 60);
    await autoLockMinutes.set(5);
    await vi.waitFor(() => expect(intervals.at(-1)).toBe(5 * 60));
    for (const tell of heard) tell('idle');
    await vi.waitFor(async () => expect(await isOpen()).toBe(false));
  });
  it('when the screen is locked, even if it waits for the browser to close otherwise', async () => {
    await autoLockMinutes.set(0);
    for (const tell of heard) tell('idle');
    await tick(MINUTE);
    expect(await isOpen()).toBe(true);
    for (const tell of heard) tell('locked');
    await vi.waitFor(async () => expect(await isOpen()).toBe(false));
  });
  it('at the next minute, when the browser did not tell in time', async () => {
    await tick(MINUTE);
    expect(await isOpen()).toBe(true);
    state = 'idle';
    await tick(MINUTE);
    expect(await isOpen()).toBe(false);
  });
  it('when the computer slept for as long', async () => {
    await tick(MINUTE);
    expect(await isOpen()).toBe(true);
    await tick(18 * MINUTE);
    expect(await isOpen()).toBe(false);
  });
  it('and lets the browser rest once it is locked', async () => {
    for (const tell of heard) tell('locked');
    await vi.waitFor(async () => expect(await browser.alarms.get('vault-watch')).toBeUndefined());
  });
});
