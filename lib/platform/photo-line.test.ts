import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDeskReady } from './photo-line';
import { localeChoice } from './settings';

it('a desk that speaks another language than the one chosen since is put away, and opened anew when it is asked for', async () => {
  keepDeskReady();
  const desk = () => document.querySelector('iframe');
  const wake = () =>
    void fakeBrowser.runtime.onMessage.trigger(
      { photo: 'wake' },
      { id: browser.runtime.id, url: 'https://bm.ruankao.org.cn/report/index' },
    );
  wake();
  await vi.waitFor(() => expect(desk()?.src).toMatch(/photo-desk\.html#$/));
  desk()?.dispatchEvent(new Event('load'));
  await localeChoice.set('en');
  await vi.waitFor(() => expect(desk()).toBeNull());
  wake();
  await vi.waitFor(() => expect(desk()?.src).toMatch(/photo-desk\.html#en$/));
});
