/** Which browser tab a screen of ours speaks about, and whether we may see it. */
import { browser } from 'wxt/browser';

const OFFICIAL_HOST = 'bm.ruankao.org.cn';
const OFFICIAL_SITE = `*://${OFFICIAL_HOST}/*`;

/** The tab named by `?tab=ID` in the screen's own address, else the active tab of its window. */
export async function boundTab(search: string): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

const isOurPractice = (url: string): boolean => url.startsWith(browser.runtime.getURL('/practice-page.html'));

/** Which site a tab shows: the official one, or ours for practice. Of other tabs the browser tells us no address. */
export async function siteIn(tabId: number): Promise<'official' | 'practice' | undefined> {
  // There may be no such tab any more.
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  if (url === undefined) return undefined;
  if (isOurPractice(url)) return 'practice';
  return URL.canParse(url) && new URL(url).host === OFFICIAL_HOST ? 'official' : undefined;
}

/** Whether a tab shows a practice page of ours. */
export const isPracticePage = async (tabId: number): Promise<boolean> => (await siteIn(tabId)) === 'practice';

/** Leads a tab that shows the official site, or a practice page of ours, to another of its pages; from a press only. */
export async function leadTo(tabId: number, path: string): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  const practice = `${browser.runtime.getURL('/')}practice-page.html`;
  const address = url.startsWith(practice)
    ? `${practice}?at=${encodeURIComponent(path)}`
    : `https://${OFFICIAL_HOST}${path}`;
  await browser.tabs.update(tabId, { url: address });
}

/** Calls back when another tab may be the bound one, or the bound one shows another document or is gone. */
export function watchTabs(onChange: (tabId: number) => void): () => void {
  const activated = ({ tabId }: { tabId: number }): void => onChange(tabId);
  const updated = (tabId: number, change: { status?: string }): void => {
    if (change.status === 'complete') onChange(tabId);
  };
  const removed = (tabId: number): void => onChange(tabId);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}

/** Whether the browser lets us see the official site; Firefox lets people withdraw this at any time. */
export const maySeeSite = (): Promise<boolean> => browser.permissions.contains({ origins: [OFFICIAL_SITE] });

/** Asks for it; must be called from a press. */
export const askToSeeSite = (): Promise<boolean> => browser.permissions.request({ origins: [OFFICIAL_SITE] });

/** Calls back when a tab has loaded a page of the official site. */
export function onSiteLoaded(tell: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete') return;
    void siteIn(tabId).then((site) => site && tell(tabId));
  });
}
