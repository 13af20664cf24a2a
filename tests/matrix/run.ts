/** What every page of the matrix needs: the browser with the extension, the page, and a line to the hands on it. */
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import type { Responder } from '../../scripts/browsers.mjs';
import { expect, test } from '../e2e/extension';
import { connectHands, FORM_ADDRESS, type Hands } from '../e2e/hands';
import type { Found } from './cells';
import { pageOf, type ToolkitPage } from './pages';

interface Stage {
  serve(responder: Responder): void;
  readonly context: BrowserContext;
  readonly extension: { open(path: string): Promise<Page>; tabId(page: Page): Promise<number> };
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
  return { page, helper: await connectHands(extension.open, await extension.tabId(page)) };
}

/** Hands what was found to the table (scripts/matrix.mjs). */
export function report(info: TestInfo, toolkit: string, found: readonly Found[]): void {
  info.annotations.push({ type: 'matrix', description: JSON.stringify({ toolkit, found }) });
}

export { expect, test };
