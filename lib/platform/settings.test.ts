import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { currentProfile, firstRunSeen, largeType, localeChoice, themeChoice } from './settings';

it('has a default for everything that was never chosen', async () => {
  expect(await firstRunSeen.get()).toBe(false);
  expect(await largeType.get()).toBe(false);
  expect(await localeChoice.get()).toBeUndefined();
  expect(await currentProfile.get()).toBeUndefined();
});

it('keeps a choice, and can be freed of it', async () => {
  await themeChoice.set('dark');
  expect(await themeChoice.get()).toBe('dark');
  await themeChoice.set(undefined);
  expect(await themeChoice.get()).toBeUndefined();
});

it('takes a stored value that is none of ours for no choice', async () => {
  await browser.storage.local.set({ locale: 'klingon' });
  expect(await localeChoice.get()).toBeUndefined();
});

it('tells every open page', async () => {
  const tell = vi.fn();
  const stop = currentProfile.watch(tell);
  await currentProfile.set('someone');
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith('someone'));
  stop();
});
