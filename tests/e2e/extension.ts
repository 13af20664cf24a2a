/**
 * The fixture of every end-to-end test: a real browser with the built extension, and the practice platform at the
 * official address.
 *
 * - One browser a worker; storage, IndexedDB and cookies are emptied after each test.
 * - A test that wants other pages than the practice platform's calls `serve` with a responder of its own.
 * - After each test no request may have gone anywhere but to the official host, and nothing past the routes; in the
 *   practice not even there.
 */
import { test as base, expect, type Page, type TestInfo } from '@playwright/test';
import type { Practice, PracticeOptions } from '../../lib/practice/types';
import {
  type BrowserName,
  closePage,
  type Launched,
  launchWithExtension,
  OFFICIAL_HOST,
  QUIET_PAGE,
  type Responder,
} from '../../scripts/browsers.mjs';
import { openPractice } from '../../scripts/practice-host.mjs';

export interface Options {
  target: BrowserName;
  /** What the practice platform of the test shows. */
  practiceOptions: PracticeOptions;
}

interface Extension {
  readonly target: BrowserName;
  readonly origin: string;
  /** Hosts that the network was asked for past the routes: by a service worker, by a WebSocket, by the browser for a page. */
  readonly wanted: string[];
  /** Requests that the routes refused. */
  readonly refused: string[];
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  open(path: string): Promise<Page>;
  /** What the browser calls this tab, for `sidepanel.html?tab=ID`. */
  tabId(page: Page): Promise<number>;
  /** Ends the background as the browser does in a quiet moment, and waits until it is gone. */
  stopBackground(): Promise<void>;
}

interface Worker extends Launched {
  /** Who answers the official host from now on. */
  answerWith(responder: Responder): void;
}

interface Fixtures {
  extension: Extension;
  practice: Practice;
  /** Answers the official host with something else than the practice platform, until the test ends. */
  serve(responder: Responder): void;
}

const blank: Responder = () => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html lang="zh-CN"><title>空白</title>',
});

interface Background {
  readonly extension: { getViews(): Window[] };
  readonly runtime: { getBackgroundPage(): Promise<unknown> };
}

/** Chromium can be told; Firefox, started with a short idle time, does it by itself. */
async function stopBackground({ context, open }: Worker, target: BrowserName): Promise<void> {
  const page = await open(QUIET_PAGE);
  if (target === 'chromium') {
    const line = await context.newCDPSession(page);
    const stopped = new Promise((resolve) => {
      line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped'))
          resolve(undefined);
      });
    });
    await line.send('ServiceWorker.enable');
    await line.send('ServiceWorker.stopAllWorkers');
    await stopped;
  } else {
    const alive = (wake: boolean) =>
      page.evaluate(async (first) => {
        const { extension, runtime } = (globalThis as unknown as { chrome: Background }).chrome;
        if (first) await runtime.getBackgroundPage();
        return extension.getViews().filter(({ location }) => location.pathname.includes('background')).length;
      }, wake);
    expect(await alive(true), 'Firefox shows us a background that runs').toBe(1);
    await expect.poll(() => alive(false), { timeout: 15_000 }).toBe(0);
  }
  await closePage(page);
}

/** Runs in an extension page. Answers what could not be deleted. */
async function forgetEverything(): Promise<string[]> {
  const { runtime, scripting, storage } = (
    globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: object): Promise<unknown> };
        scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
        storage: Record<string, { clear(): Promise<void>; set(what: object): Promise<void> }>;
      };
    }
  ).chrome;
  await Promise.all([storage.local?.clear(), storage.session?.clear()]);
  // Nobody touches the machine: to Firefox, a browser that has served tests for a quarter of an hour is left alone, and what
  // the next test opens would be locked before its eyes.
  await storage.local?.set({ 'auto-lock': 0 });
  // A background that a test stopped is woken: Chromium does not end while Playwright waits for it.
  await runtime.sendMessage({}).catch(() => undefined);
  // The browser keeps a presentation's curtain apart from what is stored: ours takes it away when the setting is gone.
  const curtains = async () => (await scripting.getRegisteredContentScripts()).length;
  for (let tries = 0; (await curtains()) > 0; tries++) {
    if (tries === 100) return ['the curtain of a presentation'];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const gone = (name: string) =>
    new Promise<string>((done) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = () => done('');
      deletion.onerror = () => done(`${name}: ${deletion.error?.message}`);
      setTimeout(() => done(`${name}: some page keeps it open`), 3000);
    });
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return (await Promise.all(names.map(gone))).filter(Boolean);
}

/** One picture of every tab as it stood when the test failed. */
async function keepPictures(pages: readonly Page[], testInfo: TestInfo): Promise<void> {
  for (const [number, page] of pages.entries()) {
    const path = testInfo.outputPath(`tab-${number + 1}.png`);
    if (!page.isClosed()) await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
  }
}

export const test = base.extend<Fixtures & Omit<Options, 'target'>, Pick<Options, 'target'> & { worker: Worker }>({
  target: ['chromium', { option: true, scope: 'worker' }],
  practiceOptions: [{ variant: 'liaoning-2025', today: '2026-03-20' }, { option: true }],
  worker: [
    async ({ target, headless }, use) => {
      let responder = blank;
      const launched = await launchWithExtension({
        browser: target,
        headless,
        viewport: { width: 1280, height: 900 },
        respond: (request) => responder(request),
      });
      const answerWith = (next: Responder) => {
        responder = next;
      };
      // Sooner than the test's own end, so that a report shows the page on which something was waited for in vain.
      launched.context.setDefaultTimeout(25_000);
      await use({ ...launched, answerWith });
      await launched.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  context: ({ worker }, use) => use(worker.context),
  extension: async ({ target, worker }, use, testInfo) => {
    const { context, origin, open, tabId, refused, wanted, answerWith } = worker;
    refused.length = 0;
    wanted.length = 0;
    const opened: Page[] = [];
    const note = (page: Page) => opened.push(page);
    context.on('page', note);
    // Writing down every deed and picture costs a fifth of the time: only what failed is traced, when it is tried again.
    const isTraced = testInfo.retry > 0;
    if (isTraced) await context.tracing.start({ screenshots: true, title: `${target}: ${testInfo.title}` });
    await use({ target, origin, wanted, refused, open, tabId, stopBackground: () => stopBackground(worker, target) });
    context.off('page', note);
    if (testInfo.status !== testInfo.expectedStatus) await keepPictures(opened, testInfo);
    if (isTraced) await context.tracing.stop({ path: testInfo.outputPath('trace.zip') });
    for (const page of opened) if (!page.isClosed()) await closePage(page);
    answerWith(blank);
    await context.clearCookies();
    const cleaner = await open(QUIET_PAGE);
    const kept = await cleaner.evaluate(forgetEverything);
    await closePage(cleaner);
    expect(kept, 'everything stored is gone before the next test').toEqual([]);
    const strangers = wanted.filter((host) => host !== OFFICIAL_HOST);
    expect(strangers, 'nothing is asked of the network past the routes, by pages or by the background').toEqual([]);
    expect(refused, 'no request goes anywhere but to the official host').toEqual([]);
  },
  practice: async ({ worker, practiceOptions }, use) => {
    const { practice, respond } = await openPractice(practiceOptions);
    worker.answerWith(respond);
    await use(practice);
  },
  serve: ({ worker }, use) => use(worker.answerWith),
});
export { expect };
