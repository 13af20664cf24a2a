/** Every page of the extension, on its own: it opens, is usable by everyone, and fits a narrow window. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from './extension';

const PAGES = ['popup.html', 'sidepanel.html', 'options.html'];
const THEMES = ['light', 'dark'];
const NARROW = { width: 320, height: 640 };

const ready = (page: Page) => page.locator('main[data-ready="true"]').waitFor();

/** What axe-core finds, as `rule: where`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source};0`); // Not by a script tag: the page's own policy would refuse it.
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

for (const path of PAGES) {
  test(`${path} opens without a complaint of the browser`, async ({ context, extension, target }) => {
    // Firefox tells nothing of extension pages (its bug 1755014); there, that the screen gets ready must do.
    const complaints: string[] = [];
    context.on('weberror', (complaint) => complaints.push(String(complaint.error())));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    const page = await extension.open(path);
    await ready(page);
    await expect(page).toHaveTitle(/\p{Script=Han}/u);
    await expect(page.locator('html')).toHaveAttribute('lang', /^(zh-CN|en)$/);
    if (target === 'chromium') {
      const refusedByPolicy = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new ReportingObserver((reports) => done(reports.length), {
              types: ['csp-violation'],
              buffered: true,
            }).observe();
            setTimeout(() => done(0), 200);
          }),
      );
      expect(refusedByPolicy, 'the page asks for nothing that its own policy refuses').toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  test(`${path} has nothing that shuts people out, light and dark`, async ({ extension }) => {
    const page = await extension.open(path);
    await ready(page);
    for (const theme of THEMES) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      expect(await violations(page), theme).toEqual([]);
    }
  });

  test(`${path} fits 320 px`, async ({ extension }) => {
    const page = await extension.open(path);
    await page.setViewportSize(NARROW);
    await ready(page);
    const { scrollWidth, wide } = await page.evaluate((width) => {
      const beyond = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > width + 0.5,
      );
      return {
        scrollWidth: document.documentElement.scrollWidth,
        wide: beyond.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    }, NARROW.width);
    expect(wide).toEqual([]);
    expect(scrollWidth).toBeLessThanOrEqual(NARROW.width);
  });
}
