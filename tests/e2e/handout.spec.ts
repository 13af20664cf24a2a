/** One sheet of A4: the steps of each region and year, and a person's own plan with its dates. */
import { expect, test } from './extension';
import { pagesOf } from './looks';

/** `PRACTICE=all`: every sheet is printed (docs/testing.md). */
const isAll = process.env.PRACTICE === 'all';
/** A sheet that holds everything prints as one page; that is tried with these, and with every one by `--all`. */
const PRINTED = new Set(['liaoning-2025', 'dalian-2025', 'jiangsu-2020', 'national-2020', 'yunnan-2023']);

test('every region and year fits on exactly one sheet, and none of it is cut off', async ({ extension }) => {
  test.setTimeout(isAll ? 300_000 : 90_000); // A file for each of forty sheets.
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
    if (extension.target === 'chromium' && (isAll || PRINTED.has(variant)))
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), variant).toBe(1);
  }
  expect(variants.filter((variant) => PRINTED.has(variant)).length).toBe(PRINTED.size);
});

test('the plan with every date it can hold is one sheet, for the region with the most to do, in both languages', async ({
  extension,
}) => {
  const page = await extension.open('reminders.html');
  await page.locator('main[data-ready="true"]').waitFor();
  await page.locator('select[name="agency"]').selectOption('大连');
  await page.locator('[data-action="follow"]').click();
  const days = page.locator('.agenda-time input[type="date"]');
  const clocks = page.locator('.agenda-time input[type="time"]');
  await expect(days).toHaveCount(10);
  for (let at = 0; at < 10; at += 1) {
    await days.nth(at).fill(`2027-04-${10 + at}`);
    await clocks.nth(at).fill('16:00');
  }
  for (const [locale, title] of [
    ['zh-CN', '软考报名计划'],
    ['en', 'Registration plan'],
  ]) {
    await page.evaluate(`chrome.storage.local.set({ locale: '${locale}' })`);
    await expect(page.locator('.sheet h1')).toContainText(title ?? '');
    const sheet = page.locator('.sheet-page');
    await expect(sheet.locator('tr')).toHaveCount(10);
    await expect(sheet.locator('li')).toHaveCount(12);
    // Only Chromium can be told to show what it would print, and prints into a file.
    if (extension.target === 'chromium') expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), locale).toBe(1);
  }
});
