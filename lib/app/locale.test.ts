import { expect, it, vi } from 'vitest';
import { say } from '@/lib/domain/words';
import { chooseLocale, followLocale, locale, localeFor, t } from './locale';

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ja', 'zh-CN'],
  ['eng', 'zh-CN'],
  ['', 'zh-CN'],
])('a browser in %s is spoken to in %s', (browser, expected) => {
  expect(localeFor(browser)).toBe(expected);
});

it('goes by the browser until the person chooses, and changes at once', async () => {
  const stop = await followLocale('en-US');
  expect(t(say('档案', 'Profile'))).toBe('Profile');
  await chooseLocale('zh-CN');
  await vi.waitFor(() => expect(locale.value).toBe('zh-CN'));
  await chooseLocale(undefined);
  await vi.waitFor(() => expect(locale.value).toBe('en'));
  stop();
});
