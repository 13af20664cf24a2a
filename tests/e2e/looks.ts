/** What holds of every screen: nobody is shut out, and nothing sticks out of a narrow window. */
import axe from 'axe-core';
import type { Page } from 'playwright';

/** The narrowest window, in pixels. */
export const NARROW = { width: 320, height: 640 };

/** What axe-core finds, as `rule: where`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source};0`); // Not by a script tag: the page's own policy would refuse it.
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Shows a theme, with its colours as they stand in the end. */
export const showTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.setAttribute('data-theme', name);
    for (const animation of document.getAnimations()) animation.finish();
  }, theme);

/** What sticks out to the right, unless it stands in something that scrolls by itself. */
export const beyond = (page: Page, width: number): Promise<string[]> =>
  page.evaluate((limit) => {
    const scrolls = (element: Element): boolean =>
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
        (element.parentElement !== null && scrolls(element.parentElement)));
    return [...document.querySelectorAll('body, body *')]
      .filter((element) => element.checkVisibility() && !scrolls(element))
      .filter((element) => element.getBoundingClientRect().right > limit + 0.5)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
  }, width);

/** Texts of the headings that lie over one another. */
export const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll('header *')].flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (!(node instanceof Text) || node.data.trim() === '' || !element.checkVisibility()) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ node, box }));
      }),
    );
    return words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter(({ node, box }) => {
          const wide = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
          const high = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
          return node !== one.node && wide > 2 && high > 4;
        })
        .map(({ node }) => `${one.node.data} × ${node.data}`),
    );
  });

/** Pages of a PDF, by its own count. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
