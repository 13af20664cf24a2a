/** What a candidate types by hand is judged too, in the panel and by quiet badges in the page; the last look. */
import type { Page } from '@playwright/test';
import { pressFill } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { action, candidate, row, serialized, sitDown, TODAY } from './desk';
import { expect, test } from './extension';

const VARIANT = 'liaoning-2025';
const file = await candidate(VARIANT, 'employed');
const { name, idType, idNumber, gender, birthDate } = file.profiles[0]?.fields ?? {};
const preset = { name, idType, idNumber, gender, birthDate };
test.use({ practiceOptions: { variant: VARIANT, today: TODAY, signedIn: true, delay: 20, preset } });

const HOST = '[data-ruankao-mark]';

/** The box of a label, as a person finds it. */
const boxOf = (form: Page, label: string) =>
  form
    .locator('form.report label.layui-form-label')
    .filter({ hasText: label })
    .locator('xpath=following-sibling::*[1]')
    .locator('input')
    .first();

/** Where every element of the page's own stands, and how far it scrolls. */
const layoutOf = (form: Page): Promise<readonly (readonly number[])[]> =>
  form.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    const boxes = [...document.body.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + scrollX, top + scrollY, width, height];
    });
    return [[scrollWidth, scrollHeight, clientWidth], ...boxes];
  });

/** Whether a badge stands at one of the places beside a box: after it, under its end, over its end, before it. */
const besideBox = (form: Page, label: string): Promise<boolean> =>
  boxOf(form, label).evaluate((box) => {
    box.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const places = [
      [right + 16, middle],
      [right - 12, bottom + 12],
      [right - 12, top - 12],
      [left - 16, middle],
    ] as const;
    return places.some(([x, y]) => document.elementFromPoint(x, y)?.hasAttribute('data-ruankao-mark') === true);
  });

test('a number typed wrongly is a problem in the panel, in the words of the profile editor, and goes when mended', async ({
  context,
  extension,
  practice,
}) => {
  expect(practice.state.submitted).toBeUndefined();
  const { form, panel } = await sitDown(context, extension, file);
  await boxOf(form, '手机号码').fill('1391234567');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'problem');
  await expect(row(panel, 'mobile')).toContainText('网页上：手机号码应为 11 位，请核对。现为 10 位。');
  await expect(row(panel, 'mobile').locator('[data-action="use-profile"]')).toBeVisible();
  await boxOf(form, '手机号码').fill('13912345670');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'conflict');
  await boxOf(form, '手机号码').fill('');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'will-write');
});

test('a badge stands beside what is to be mended: nothing moves, nothing can be read, and a press leads to the row', async ({
  context,
  extension,
  practice,
}) => {
  test.slow(); // Two tabs take turns in sight.
  expect(practice.state.submitted).toBeUndefined();
  const { form, panel } = await sitDown(context, extension, file);
  await form.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) =>
        shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift' });
  });
  await expect(form.locator(HOST)).toHaveCount(1); // 提交 has its quiet one.
  await panel.locator('input[name="page-marks"]').click();
  await expect(form.locator(HOST)).toHaveCount(0);
  await form.bringToFront();
  await boxOf(form, '手机号码').fill('1391234567');
  await boxOf(form, '手机号码').blur();
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'problem');
  expect(await besideBox(form, '手机号码')).toBe(false);
  await form.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.splice(0));
  const [before, held] = [await layoutOf(form), await serialized(form)];
  await panel.locator('input[name="page-marks"]').click();
  await expect(form.locator(HOST)).toHaveCount(1);
  await expect.poll(() => besideBox(form, '手机号码')).toBe(true);
  expect(await layoutOf(form)).toEqual(before);
  expect(await serialized(form)).toBe(held);
  expect(await form.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  expect(
    await form.locator(HOST).evaluate((host) => [host.shadowRoot, host.textContent, host.outerHTML.includes('139')]),
  ).toEqual([null, '', false]);

  // A script of the page presses it in vain.
  await form.locator(HOST).evaluate((host) => host.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  // The keyboard comes to it right after its control, and on to the next one.
  await boxOf(form, '手机号码').focus();
  await form.keyboard.press('Tab');
  expect(await form.evaluate(() => document.activeElement?.hasAttribute('data-ruankao-mark'))).toBe(true);
  await form.keyboard.press('Tab');
  expect(await form.evaluate(() => document.activeElement?.hasAttribute('data-ruankao-mark'))).toBe(false);
  await form.keyboard.press('Shift+Tab');
  await boxOf(form, '手机号码').focus();
  await form.keyboard.press('Tab');
  await form.keyboard.press('Enter');
  await panel.bringToFront(); // A panel beside the page is in sight; a tab behind it draws nothing.
  await expect(row(panel, 'mobile')).toBeFocused();
  await form.bringToFront();

  // It follows a scroll, a narrower window and a control that the page draws anew, and the eyes see through it.
  await form.mouse.wheel(0, 120);
  await expect.poll(() => besideBox(form, '手机号码')).toBe(true);
  await form.setViewportSize({ width: 820, height: 700 });
  await expect.poll(() => besideBox(form, '手机号码')).toBe(true);
  await boxOf(form, '手机号码').evaluate((box) => {
    const item = box.closest('.layui-form-item');
    item?.replaceWith(item.cloneNode(true));
  });
  await expect(boxOf(form, '手机号码')).toHaveValue('1391234567');
  await expect.poll(() => besideBox(form, '手机号码')).toBe(true);
  await closePage(panel);
  await expect(form.locator(HOST)).toHaveCount(0);
});

test('the badge does not stand in the way of the fill', async ({ context, extension, practice }) => {
  expect(practice.state.submitted).toBeUndefined();
  const { form, panel, answers } = await sitDown(context, extension, file);
  await boxOf(form, '手机号码').fill('1391234567');
  await expect(form.locator(HOST)).toHaveCount(1);
  await row(panel, 'mobile').locator('[data-action="use-profile"]').click();
  expect(await pressFill(panel)).toBe('done');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'written');
  await expect(boxOf(form, '手机号码')).toHaveValue(answers.mobile ?? '');
});

test('the last look lists what is empty, wrong, different and not ticked, and presses nothing', async ({
  context,
  extension,
  practice,
}) => {
  const { form, panel } = await sitDown(context, extension, file);
  await boxOf(form, 'mail').fill('someone@example.org');
  await boxOf(form, '手机号码').fill('1391234567');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'problem');
  await action(panel, 'last-look').click();
  const item = (kind: string, field?: string) =>
    panel.locator(`[data-look="${kind}"]${field ? `[data-look-field="${field}"]` : ''}`);
  await expect(item('wrong', 'mobile')).toContainText('手机号码应为 11 位');
  await expect(item('differs', 'email')).toBeVisible();
  await expect(item('empty', 'level')).toBeVisible();
  await expect(item('pledge')).toHaveCount(1);
  await item('wrong', 'mobile').locator('[data-action="locate"]').click();
  await expect(boxOf(form, '手机号码')).toBeInViewport();
  await boxOf(form, 'mail').fill('zhangsan@example.com');
  await expect(item('differs', 'email')).toHaveCount(0);
  expect(practice.state.submitted).toBeUndefined();
});
