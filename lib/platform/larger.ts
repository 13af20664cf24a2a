/**
 * Shows a page larger before a class, by the browser's own zoom, and afterwards exactly as large as the person had it.
 *
 * - Chrome: in this one tab, and not beyond the page that it shows. A tab that belongs to its site again takes its size
 *   along to the whole site, so it gets back first what it had.
 * - Firefox knows the zoom of a whole site only: there it is written down what it was, and put back when the presentation
 *   ends, or, where no tab of the site is open then, as soon as one is.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { stored } from './stored';

const LARGER = 1.25;
/** As far as browsers go. */
const LARGEST = 3;

/** How large it was: by site, or by tab where a tab alone was made larger. */
const sizesBefore = stored('zoom-before', z.record(z.string(), z.number().check(z.positive())), {});

/** Sites whose pages are presented: the official one, and our own for practice. */
const sites = (): readonly string[] => ['*://bm.ruankao.org.cn/*', `${browser.runtime.getURL('/')}*`];
const TAB = 'tab:';
const siteOf = async (tabId: number): Promise<string> => new URL((await browser.tabs.get(tabId)).url ?? '').host;

let turn: Promise<unknown> = Promise.resolve();
/** One after the other; a tab that is gone has no size, and nothing else depends on it. */
function queued(work: () => Promise<unknown>): Promise<void> {
  const done = turn.then(work).then(
    () => undefined,
    () => undefined,
  );
  turn = done;
  return done;
}

/** Shows the page of a tab larger than the person has it. Once is as often as many times. */
export const showLarger = (tabId: number): Promise<void> =>
  queued(async () => {
    if ((await browser.tabs.getZoomSettings(tabId)).scope === 'per-tab') return;
    const size = await browser.tabs.getZoom(tabId);
    const isTabAlone = await browser.tabs.setZoomSettings(tabId, { scope: 'per-tab' }).then(
      () => true,
      () => false,
    );
    const place = isTabAlone ? `${TAB}${tabId}` : await siteOf(tabId);
    const sizes = await sizesBefore.get();
    if (!isTabAlone && place in sizes) return;
    await sizesBefore.set({ ...sizes, [place]: size });
    await browser.tabs.setZoom(tabId, Math.min(size * LARGER, LARGEST));
    // A page that loads meanwhile ends what holds for its tab alone, and the size has become that of the whole site.
    if (isTabAlone && (await browser.tabs.getZoomSettings(tabId)).scope !== 'per-tab')
      await browser.tabs.setZoom(tabId, size);
  });

/** Shows every page again as large as it was before. */
export const showAsBefore = (): Promise<void> =>
  queued(async () => {
    const sizes = await sizesBefore.get();
    const left = Object.fromEntries(Object.entries(sizes).filter(([place]) => !place.startsWith(TAB)));
    for (const { id } of await browser.tabs.query({ url: [...sites()] })) {
      if (id === undefined) continue;
      const site = await siteOf(id);
      const size = sizes[site];
      if (size !== undefined) {
        await browser.tabs.setZoom(id, size);
        delete left[site];
      } else if ((await browser.tabs.getZoomSettings(id)).scope === 'per-tab') {
        const ofTab = sizes[`${TAB}${id}`];
        if (ofTab !== undefined) await browser.tabs.setZoom(id, ofTab);
        await browser.tabs.setZoomSettings(id, { scope: 'per-origin' });
      }
    }
    if (Object.keys(left).length !== Object.keys(sizes).length) await sizesBefore.set(left);
  });
