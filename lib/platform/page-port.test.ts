import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { connectToPage, PageGoneError } from './page-port';

const ROUND = { run: 'r', purpose: 'fill', address: 'https://bm.ruankao.org.cn/report/index', orders: [] } as const;

/** A double of a tab into which no script may be put; a page that is asked to write says at once that it has. */
function closedTab(url: string) {
  const heard: ((message: unknown) => void)[] = [];
  const port = {
    postMessage: ({ id }: { readonly id: number }) => {
      for (const each of heard) each({ id, tell: 'stopped', records: [] });
    },
    disconnect: () => undefined,
    onMessage: { addListener: (each: (message: unknown) => void) => heard.push(each) },
    onDisconnect: { addListener: () => undefined },
  };
  Object.assign(browser, {
    scripting: { executeScript: () => Promise.reject(new Error('Cannot access contents of the page')) },
    tabs: { ...browser.tabs, connect: () => port, get: async () => ({ url }) },
  });
  return connectToPage(1, () => undefined);
}

describe('a page into which no script of ours may be put', () => {
  it('is written into where it is a practice page, which has what it needs from the start', async () => {
    const page = closedTab(browser.runtime.getURL('/practice-page.html?at=/report/index' as '/practice-page.html'));
    expect(await page.apply(ROUND)).toEqual({ records: [] });
  });
  it('gets nothing where it is the official one', async () => {
    await expect(closedTab(ROUND.address).apply(ROUND)).rejects.toThrow(PageGoneError);
  });
});
