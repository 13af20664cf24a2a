/** The practice inside the installed extension: the same pages, head and hands, without any site behind them. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PRACTICE_VARIANTS } from '../../lib/practice/form/looks';
import { openChecklist, openProfile, pressFill } from '../../scripts/assistant.mjs';
import { deedsOn, formIsDrawn, modelOf } from '../../scripts/walk.mjs';
import { expect, test } from './extension';
import { pagesOf, showTheme, violations } from './looks';
import { begin, goAllTheWay, heading, panelState, pressInHeading } from './practice-steps';

/** `PRACTICE=all`: every task and every region (docs/testing.md). */
const isAll = process.env.PRACTICE === 'all';
/** A task is a file, which bears its name. */
const EVERY_TASK = readdirSync(new URL('../../lib/practice/scenarios', import.meta.url))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const TASKS = isAll ? EVERY_TASK : ['expiring-document'];
const SHOWN = isAll ? PRACTICE_VARIANTS.map((variant) => ['first-registration', variant] as const) : [];

/** Tasks in which something goes wrong whatever one does. */
const BROUGHT = ['refused-and-mended', 'session-ends'];

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

for (const task of TASKS)
  test(`${task}: by the keyboard alone to the end, and to the result`, async ({ extension }) => {
    test.setTimeout(300_000);
    const page = await begin(extension.open, task);
    const complaints = complaintsOf(page);
    await pressInHeading(page, 'turn-panel');
    await goAllTheWay(page);
    await pressInHeading(page, 'end-practice');
    await expect(page.locator('.result-sheet[data-reached="true"]')).toBeVisible();
    await expect(page.locator('.result-learned')).toContainText('报名成功');
    // A candidate without a mistake is told of none but what the task itself brings.
    await expect(page.locator('[data-mistake]')).toHaveCount(BROUGHT.includes(task) ? 1 : 0);
    expect(complaints).toEqual([]);
    expect(extension.wanted, 'not even the official host is asked for').toEqual([]);
  });

/** It is over by itself: nothing goes on behind the class's back. */
const isOver = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate('chrome.storage.local.get("demonstrating")').catch(() => undefined), { timeout: 60_000 })
    .toEqual({ demonstrating: false });

test('the automatic demonstration stops amid a fill where a person takes over, goes on by itself when told to, and ends in 报名成功', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  const settings = await openProfile(extension);
  await settings.evaluate('chrome.storage.local.set({ "demonstration-speed": 20 })');
  // A pretend network so slow that a fill takes its time.
  const page = await begin(extension.open, 'wrong-photo', {
    variant: 'liaoning-2025',
    by: 'demonstrate',
    delay: '800',
  });
  await expect.poll(() => panelState(page).catch(() => ''), { timeout: 60_000 }).toMatch(/ running$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => panelState(page)).toMatch(/ stopped$/);
  await isOver(page);
  await expect(page.locator('.room'), 'the page is shown larger, too').toHaveCSS('zoom', '1.25');
  // By hand: the candidate of the demonstration would have gone on to the photo only after the fill.
  await page.locator('[data-picture="good"]').click();
  await expect.poll(async () => (await modelOf(page))?.photo, { timeout: 15_000 }).toBe('报名照片.jpg');
  const deeds = await deedsOn(page);
  expect(
    deeds.some(({ button }) => button === '提交'),
    'nothing was pressed meanwhile',
  ).toBe(false);
  await page.keyboard.press('F5');
  await expect(heading(page)).toHaveAttribute('data-reached', 'true', { timeout: 120_000 });
  await isOver(page);
  expect(extension.wanted, 'not even the official host is asked for').toEqual([]);
});

if (isAll)
  test('who takes over from the automatic demonstration goes on by hand to the end', async ({ extension }) => {
    test.setTimeout(300_000);
    const settings = await openProfile(extension);
    await settings.evaluate('chrome.storage.local.set({ "demonstration-speed": 20 })');
    const page = await begin(extension.open, 'wrong-photo', { variant: 'liaoning-2025', by: 'demonstrate' });
    await expect.poll(() => panelState(page).catch(() => ''), { timeout: 60_000 }).toMatch(/ done$/);
    await page.keyboard.press('Escape');
    await isOver(page);
    const before = (await deedsOn(page)).length;
    await goAllTheWay(page);
    const sent = (await deedsOn(page)).slice(before).filter(({ button }) => button === '提交');
    expect(
      sent.map(({ trusted }) => trusted),
      'submitted once, by the person',
    ).toEqual([true]);
  });

for (const [task, variant] of SHOWN)
  test(`${variant}: the automatic demonstration ends in 报名成功`, async ({ extension }) => {
    test.setTimeout(300_000);
    const settings = await openProfile(extension);
    await settings.evaluate('chrome.storage.local.set({ "demonstration-speed": 20 })');
    const page = await begin(extension.open, task, { variant, by: 'demonstrate' });
    await expect(heading(page)).toHaveAttribute('data-reached', 'true', { timeout: 240_000 });
    await isOver(page);
    expect(extension.wanted, 'not even the official host is asked for').toEqual([]);
  });

test('every kind of control of layui hears the hands under the policy of our own pages, and can be pointed at and shown', async ({
  extension,
}) => {
  const page = await begin(extension.open, 'refused-and-mended', { variant: 'yunnan-2023' });
  await formIsDrawn(page);
  const panel = await openChecklist(extension, page);
  expect(await pressFill(panel)).toBe('done');
  const heard = (await modelOf(page)) ?? {};
  const written = await panel
    .locator('[data-state="written"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field') ?? ''));
  expect(written.length).toBeGreaterThan(12);
  for (const field of written) expect(heard[field], field).toBeTruthy();

  // Pointing at a line of the page, and being shown one, work there as on the official site.
  await page.evaluate(() => scrollTo(0, 0));
  await panel.locator('[data-action="locate"]').last().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const marks = () => page.locator('[data-ruankao-mark]').count();
  const before = await marks();
  await panel.locator('[data-teach] [data-action="teach"]').click();
  await page.bringToFront();
  await expect.poll(marks).toBeGreaterThan(before);
  const shown = page.locator('input.layui-input[type="text"]:not([readonly])').last();
  await shown.scrollIntoViewIfNeeded();
  const box = await shown.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect(panel.locator('[data-teach="naming"]')).toBeVisible();
});

test('a photo that fails is kept from the practice page, by the gate that the official pages have', async ({
  extension,
}) => {
  const page = await begin(extension.open, 'unfit-photos');
  await formIsDrawn(page);
  const card = () =>
    page.evaluate(() => document.querySelector('[data-photo-gate]')?.getAttribute('data-photo-gate') ?? '');
  const held = () => page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=file]')?.files?.length);
  for (const picture of isAll ? ['png', 'sideways', 'blue', 'grey', 'empty'] : ['blue']) {
    await page.locator(`[data-picture="${picture}"]`).click();
    await expect.poll(card, { timeout: 15_000 }).toBe('fail');
    expect(await held()).toBe(0);
    await page.keyboard.press('Escape');
  }
  await page.locator('[data-picture="good"]').click();
  await expect.poll(held, { timeout: 15_000 }).toBe(1);
});

test('ending the practice takes the invented candidate away, tells what went wrong, and what was there stays', async ({
  extension,
  target,
}) => {
  const page = await begin(extension.open, 'student');
  // The real reminders are none of a practice's.
  await page.locator('[data-action="turn-panel"]').click();
  const brief = () =>
    page.evaluate(() => {
      const panel = document.querySelector('.practice-panel')?.shadowRoot?.querySelector('iframe')?.contentDocument;
      return [
        panel?.querySelector('[data-timetable]')?.textContent,
        panel?.querySelector('[data-action=follow-agency]'),
      ];
    });
  await expect.poll(brief, { timeout: 20_000 }).toEqual([expect.stringContaining('不加入提醒'), null]);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.selectorg .aLink')[0]?.click());
  await pressInHeading(page, 'end-practice');
  const sheet = page.locator('.result-sheet[data-reached="false"]');
  await expect(sheet).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await violations(page), `the result shuts nobody out, ${theme}`).toEqual([]);
  }
  // Only Chromium without a window prints into a file: one page, whatever the screen looked like.
  if (target === 'chromium') {
    // Somebody who tried everything is told everything, on one sheet, in both languages.
    await page.evaluate(() => {
      const pictures = ['png', 'sideways', 'blue', 'grey', 'empty', 'source'];
      const noted = [
        ...pictures.map((picture) => ({ what: 'photo-chosen', picture, words: picture })),
        ...['wrong-entry', 'wrong-sum', 'session', 'unmended', 'unpaid'].map((what) => ({ what, words: what })),
      ];
      const outcome = {
        scenario: 'unfit-photos',
        variant: 'dalian-2025',
        today: '2026-03-20',
        isReached: false,
        noted,
      };
      sessionStorage.setItem('practice-outcome', JSON.stringify(outcome));
    });
    await page.reload();
    await expect(page.locator('[data-mistake]')).toHaveCount(11);
    for (const [locale, title] of [
      ['zh-CN', '练习结果'],
      ['en', 'Result of the practice'],
    ]) {
      await page.evaluate(`chrome.storage.local.set({ locale: '${locale}' })`);
      await expect(page.locator('.result-sheet h1')).toHaveText(title ?? '');
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), locale).toBe(1);
    }
  }
  const editor = await openProfile(extension);
  await expect(editor.locator('select[name="profile"]')).not.toContainText('练习用');
});

test('that nothing is asked of the network can be told: a WebSocket, which Chromium shows no route, is heard', async ({
  context,
  extension,
}) => {
  const page = await context.newPage();
  await page.goto('https://bm.ruankao.org.cn/');
  await page.evaluate(() => void new WebSocket('wss://elsewhere.example/'));
  const { wanted, refused } = extension;
  await expect.poll(() => [...wanted, ...refused].join()).toContain('elsewhere.example');
  wanted.length = 0;
  refused.length = 0;
});
