/** What every page of the matrix needs: the browser with the extension, the page, and a line to the hands on it. */
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { QUIET_PAGE, type Responder } from '../../scripts/browsers.mjs';
import { expect, test } from '../e2e/extension';
import { connectHands, FORM_ADDRESS, give, type Hands } from '../e2e/hands';
import type { Found } from './cells';
import { pageOf, type ToolkitPage } from './pages';

interface Stage {
  serve(responder: Responder): void;
  readonly context: BrowserContext;
  readonly extension: { open(path: string): Promise<Page> };
}

/** Shows a page and connects the hands to it. The page then stands in a background tab. */
export async function openPage(
  { serve, context, extension }: Stage,
  toolkit: ToolkitPage,
): Promise<{ page: Page; helper: Hands }> {
  serve(pageOf(toolkit));
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(FORM_ADDRESS);
  await expect(page.locator('html'), faults.join('; ')).toHaveAttribute('data-ready', 'true');
  const quiet = await extension.open(QUIET_PAGE);
  const tab = await quiet.evaluate(tabAt, FORM_ADDRESS);
  const helper = await connectHands(() => Promise.resolve(quiet), tab);
  const { controls } = await helper.observe();
  if (controls.some(({ widget }) => widget === 'foreign')) await quiet.evaluate(give, { tab, file: '/toolkits.js' });
  return { page, helper };
}

interface Tabs {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> };
}

/** Runs in an extension page: the tab that shows an address. */
async function tabAt(url: string): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
  const [tab] = await tabs.query({ url });
  return tab?.id ?? 0;
}

/** Hands what was found to the table (scripts/matrix.mjs). */
export function report(info: TestInfo, toolkit: string, found: readonly Found[]): void {
  info.annotations.push({ type: 'matrix', description: JSON.stringify({ toolkit, found }) });
}

export { expect, test };
