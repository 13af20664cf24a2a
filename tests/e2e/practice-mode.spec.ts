/** The practice inside the installed extension: the same pages, head and hands, without any site behind them. */
import type { Page } from '@playwright/test';
import { openChecklist, openProfile, pressFill } from '../../scripts/assistant.mjs';
import { formIsDrawn, modelOf, samplePhoto } from '../../scripts/walk.mjs';
import { expect, test } from './extension';

/** Waits until the office shows a page; polled, because Firefox tells its driver of no page that an extension leads to. */
const at = (page: Page, path: string): Promise<void> =>
  expect.poll(() => new URL(new URL(page.url()).searchParams.get('at') ?? '/', page.url()).pathname).toBe(path);
const link = (page: Page, word: RegExp | string) => page.getByRole('link', { name: word }).first();
const heading = (page: Page) => page.locator('.practice-heading section');

/**
 * Complaints of the page: a refused script would be one of them. That styles in layui's markup are refused is expected;
 * the practice sets them one by one.
 */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Applying inline style'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

async function begin(open: (path: string) => Promise<Page>, scenario: string, variant?: string): Promise<Page> {
  await openProfile({ open });
  const page = await open('practice.html');
  await page.locator('main[data-screen="practice"][data-ready="true"]').waitFor();
  await page.locator(`[data-scenario="${scenario}"]`).click();
  if (variant) await page.locator('select[name="variant"]').selectOption(variant);
  await page.locator('[data-action="begin-practice"]').click();
  await expect(page.getByText('练习，不是真实报名')).toBeVisible();
  return page;
}

/** Fills the form from the checklist, chooses a photo and submits: what is left to the person is done by the person. */
async function fillAndSubmit(page: Page, panel: Page): Promise<void> {
  await formIsDrawn(page);
  await expect(panel.locator('main[data-page="form"]')).toBeVisible();
  expect(await pressFill(panel)).toBe('done');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await samplePhoto(page));
  const pledge = page.getByText('我已阅读并同意《报考人员诚信考试承诺书》');
  if (await pledge.isVisible()) await pledge.click();
  await page.getByRole('button', { name: /^提交/ }).click();
  const dialog = page.locator('.layui-layer-dialog');
  await expect(dialog).toHaveCSS('position', 'fixed');
  await page.locator('.layui-layer-btn0').click();
  await page.getByText('报名表').first().waitFor();
}

test('a first registration is practised from the welcome page to 报名成功, without a server', async ({ extension }) => {
  test.slow(); // Some twenty pages one after the other.
  const page = await begin(extension.open, 'first-registration', 'liaoning-2025');
  const complaints = complaintsOf(page);
  await page.locator('.selectorg').filter({ hasText: '辽宁' }).getByText('进入').click();
  await at(page, '/sign/in');
  await page.getByRole('button', { name: /模拟 APP 扫码成功/ }).click();
  await at(page, '/index/main');
  await link(page, /立即报名|进入报名/).click();
  await link(page, '考生报名').click();
  await at(page, '/report/index');
  await formIsDrawn(page);
  const panel = await openChecklist(extension, page);
  await fillAndSubmit(page, panel);
  await link(page, '报名审核').click();
  await page.getByText('审核通过', { exact: true }).waitFor();
  await link(page, '考生报名').click();
  await page.getByText('报名成功').first().waitFor();
  await expect(heading(page)).toHaveAttribute('data-reached', 'true');
  await expect(heading(page)).toContainText('报名成功');
  expect(complaints).toEqual([]);
});

test('every kind of control of layui hears the hands under the policy of our own pages', async ({ extension }) => {
  const page = await begin(extension.open, 'refused-and-mended', 'yunnan-2023');
  await formIsDrawn(page);
  const panel = await openChecklist(extension, page);
  expect(await pressFill(panel)).toBe('done');
  const heard = (await modelOf(page)) ?? {};
  const written = await panel
    .locator('[data-state="written"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field') ?? ''));
  expect(written.length).toBeGreaterThan(12);
  for (const field of written) expect(heard[field], field).toBeTruthy();
});

test('ending the practice takes the invented candidate away, and what was there stays', async ({ extension }) => {
  const page = await begin(extension.open, 'student');
  await page.locator('[data-action="end-practice"]').click();
  await page.locator('main[data-screen="practice"][data-ready="true"]').waitFor();
  const editor = await openProfile(extension);
  await expect(editor.locator('select[name="profile"]')).not.toContainText('练习用');
});
