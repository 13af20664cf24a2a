import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { showAsBefore, showLarger } from './larger';

const ADDRESS = 'https://bm.ruankao.org.cn/report/index';

/** A double of a browser's zoom: tabs of one site are as large as their site, unless a tab stands alone. */
function zooms({ knowsTabs, open = [1, 2] }: { readonly knowsTabs: boolean; readonly open?: number[] }) {
  let ofSite = 1.1;
  const alone = new Map<number, number>();
  const sizeOf = (id: number) => alone.get(id) ?? ofSite;
  const tabs = {
    ...browser.tabs,
    get: async (id: number) => ({ id, url: ADDRESS }),
    query: async () => open.map((id) => ({ id, url: ADDRESS })),
    getZoom: async (id: number) => sizeOf(id),
    getZoomSettings: async (id: number) => ({ scope: alone.has(id) ? 'per-tab' : 'per-origin' }),
    setZoomSettings: async (id: number, { scope }: { scope: string }) => {
      if (!knowsTabs) throw new Error('Unsupported zoom settings');
      if (scope === 'per-tab') alone.set(id, sizeOf(id));
      else {
        // Chrome gives the whole site the size that the tab had.
        ofSite = sizeOf(id);
        alone.delete(id);
      }
    },
    setZoom: async (id: number, size: number) => {
      if (alone.has(id)) alone.set(id, size);
      else ofSite = size;
    },
  };
  Object.assign(browser, { tabs });
  /** A page that loads takes its tab back to the size of the site. */
  const load = (id: number): boolean => alone.delete(id);
  return { open, load, sizes: () => [sizeOf(1), sizeOf(2)] };
}

describe('a page before a class', () => {
  it('is larger than the person has it, and afterwards as it was: in Chrome this tab alone', async () => {
    const { sizes } = zooms({ knowsTabs: true });
    await showLarger(1);
    await showLarger(1);
    expect(sizes()).toEqual([1.1 * 1.25, 1.1]);
    await showAsBefore();
    expect(sizes()).toEqual([1.1, 1.1]);
  });
  it('leaves the site as it was where another page loads in the very moment, and shows that one larger', async () => {
    const { sizes, load } = zooms({ knowsTabs: true });
    const { setZoom } = browser.tabs;
    Object.assign(browser.tabs, {
      setZoom: async (id: number, size: number) => {
        Object.assign(browser.tabs, { setZoom });
        load(id);
        await setZoom(id, size);
      },
    });
    await showLarger(1);
    expect(sizes()).toEqual([1.1, 1.1]);
    await showLarger(1);
    expect(sizes()).toEqual([1.1 * 1.25, 1.1]);
    await showAsBefore();
    expect(sizes()).toEqual([1.1, 1.1]);
  });
  it('is so in Firefox with every tab of its site, however many of them are presented', async () => {
    const { sizes } = zooms({ knowsTabs: false });
    await showLarger(1);
    await showLarger(2);
    expect(sizes()).toEqual([1.1 * 1.25, 1.1 * 1.25]);
    await showAsBefore();
    expect(sizes()).toEqual([1.1, 1.1]);
  });
  it('gets its size back later where no tab of the site is open when the presentation ends', async () => {
    const { sizes, open } = zooms({ knowsTabs: false });
    await showLarger(1);
    open.length = 0;
    await showAsBefore();
    expect(sizes()[0]).toBe(1.1 * 1.25);
    open.push(7);
    await showAsBefore();
    expect(sizes()[0]).toBe(1.1);
  });
});
