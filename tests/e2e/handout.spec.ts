/** One sheet of A4 for each region and year, made from the same steps that the assistant shows. */
import { expect, test } from './extension';

/** Pages of a PDF, by its own count. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('every region and year fits on exactly one sheet, and none of it is cut off', async ({ extension }) => {
  test.slow();
  const page = await extension.open('handout.html?variant=liaoning-2025');
  const choice = page.locator('select[name="variant"]');
  await choice.waitFor();
  const variants = await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
  expect(variants.length).toBeGreaterThan(4);
  for (const variant of variants) {
    await choice.selectOption(variant);
    const sheet = page.locator('.handout');
    await expect(sheet).toBeVisible();
    const left = await sheet.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
      Math.max(0, scrollHeight - clientHeight),
      Math.max(0, scrollWidth - clientWidth),
    ]);
    expect(left, variant).toEqual([0, 0]);
    expect(await page.locator('.handout-step').count(), variant).toBeGreaterThan(8);
    // Only Chromium without a window prints into a file.
    if (extension.target === 'chromium') expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), variant).toBe(1);
  }
});
