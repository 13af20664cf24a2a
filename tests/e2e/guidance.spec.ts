/** What the pages besides the form want, said in the panel and pointed at in the page; and what is kept across weeks. */
import type { BrowserContext, Page } from '@playwright/test';
import { importProfile, openChecklist } from '../../scripts/assistant.mjs';
import { candidate, TODAY } from './desk';
import { expect, test } from './extension';

const SITE = 'https://bm.ruankao.org.cn';
const HOST = '[data-ruankao-mark]';

type Extension = Parameters<typeof importProfile>[0] & Parameters<typeof openChecklist>[0];

async function beside(
  context: BrowserContext,
  extension: Extension,
  variant: 'dalian-2025' | 'yunnan-2023',
  path: string,
) {
  const file = await candidate(variant, 'employed');
  await importProfile(extension, file, file.profiles[0]?.fields.name ?? '');
  const page = await context.newPage();
  await page.goto(SITE + path);
  return { page, panel: await openChecklist(extension, page) };
}

/** Text of what is at a place of the page, ours left out: whether a mark of ours stands in the row. */
const markedRow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll('.selectorg')) {
      const { left, right, top, bottom } = row.querySelector('a')!.getBoundingClientRect();
      for (let x = left - 80; x < right + 80; x += 8)
        for (const y of [top - 6, (top + bottom) / 2, bottom + 6])
          if (document.elementFromPoint(x, y)?.hasAttribute('data-ruankao-mark'))
            return row.textContent?.slice(0, 2) ?? '';
    }
    return '';
  });

/** What the browser was asked to ring, and what stands on the button. */
const attention = (screen: Page) =>
  screen.evaluate(async () => {
    const { alarms, action, storage } = (
      globalThis as unknown as {
        chrome: {
          alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
          action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
          storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
        };
      }
    ).chrome;
    const [all, badge, title, kept] = await Promise.all([
      alarms.getAll(),
      action.getBadgeText({}),
      action.getTitle({}),
      storage.local.get('registrations'),
    ]);
    return {
      ring: all.find(({ name }) => name === 'next-reminder')?.scheduledTime,
      badge,
      title,
      kept: JSON.stringify(kept),
    };
  });

const submitted = { level: '中级', qualification: '软件设计师', papers: '基础知识,应用技术' };

test.describe('a region with a fee', () => {
  test.use({ practiceOptions: { variant: 'dalian-2025', today: TODAY } });

  test('the welcome page: own organisation, its double told apart, marked once it is followed, and nothing pressed', async ({
    context,
    extension,
    practice,
  }) => {
    expect(practice.state.submitted).toBeUndefined();
    const { page, panel } = await beside(context, extension, 'dalian-2025', '/sign/welcome');
    await expect(panel.locator('select[name="own-agency"]')).toHaveValue('大连');
    await expect(panel.locator('[data-told-apart="辽宁"]')).toContainText('是两个不同的报名机构');
    await expect(page.locator(HOST)).toHaveCount(0); // Only the profile says it: the page learns nothing.
    await panel.locator('[data-action="follow-agency"]').click();
    await expect(panel.locator('[data-pointed="true"]')).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => markedRow(page)).toBe('大连');
    expect(new URL(page.url()).pathname).toBe('/sign/welcome');
    expect(await attention(panel).then(({ kept }) => kept)).toContain('2025-04-11T16:00');
    await panel.locator('select[name="own-agency"]').selectOption('辽宁');
    await expect.poll(() => markedRow(page)).toBe('辽宁');
  });

  test('a page seen with no screen of ours open is noted: state, times, badge and one alarm', async ({
    context,
    extension,
    practice,
  }) => {
    expect(practice.state.submitted).toBeUndefined();
    const quiet = await extension.open('reminders.html');
    await quiet.locator('main[data-ready="true"]').waitFor();
    const opens = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await quiet.locator('select[name="agency"]').selectOption('大连');
    await quiet.locator('[data-action="follow"]').click();
    await quiet.locator('[data-time="signCloses"] input[type="date"]').fill(opens);
    await expect.poll(async () => (await attention(quiet)).badge).toMatch(/^[456]$/);
    const { ring, title } = await attention(quiet);
    expect(title).toContain('报名截止');
    expect(ring).toBeGreaterThan(Date.now());
    expect(ring).toBeLessThanOrEqual(Date.now() + 31 * 60_000);
    await extension.stopBackground();
    const page = await context.newPage();
    await page.goto(`${SITE}/sign/welcome`);
    await expect.poll(async () => (await attention(quiet)).kept).toContain('"welcome"');
  });
});

test.describe('a region with an account', () => {
  test.use({ practiceOptions: { variant: 'yunnan-2023', today: TODAY } });

  test('the sign-up page: the rule of the password is held while typing, and the password goes nowhere', async ({
    context,
    extension,
    practice,
  }) => {
    expect(practice.state.submitted).toBeUndefined();
    const { page, panel } = await beside(context, extension, 'yunnan-2023', '/sign/up');
    const kept = (rule: string) => panel.locator(`[data-rule="${rule}"]`);
    await expect(kept('longEnough')).toHaveAttribute('data-kept', 'open');
    const [first, second] = [page.locator('input[type=password]').first(), page.locator('input[type=password]').nth(1)];
    await first.fill('mimaMIMA');
    await expect(kept('beginsWithCapital')).toHaveAttribute('data-kept', 'false');
    await expect(kept('longEnough')).toHaveAttribute('data-kept', 'true');
    await first.fill('Kouling2026');
    await second.fill('Kouling2026');
    for (const rule of [
      'beginsWithCapital',
      'lettersAndDigitsOnly',
      'longEnough',
      'shortEnough',
      'isRepeated',
      'hasDigit',
    ])
      await expect(kept(rule)).toHaveAttribute('data-kept', 'true');
    expect(await panel.content()).not.toContain('Kouling');
    expect((await attention(panel)).kept).not.toContain('Kouling');
  });
});

test.describe('after submitting', () => {
  test.use({ practiceOptions: { variant: 'dalian-2025', today: TODAY, signedIn: true, submitted } });

  test('a refusal names the lines it is about, and one press leads to the form', async ({
    context,
    extension,
    practice,
  }) => {
    practice.review({ reason: '照片背景不是白色；毕业时间有误' });
    const { page, panel } = await beside(context, extension, 'dalian-2025', '/report/auditing');
    await expect(panel.locator('[data-concerned="photo"]')).toBeVisible();
    await expect(panel.locator('[data-concerned="graduationDate"]')).toBeVisible();
    await panel.locator('[data-action="open-form"]').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/report/index');
  });
});

test.describe('after the review has passed', () => {
  test.use({
    practiceOptions: { variant: 'dalian-2025', today: TODAY, signedIn: true, submitted, submittedPassed: true },
  });

  test('审核通过 is not 报名成功: it stays in sight in popup and panel until payment is seen', async ({
    context,
    extension,
    practice,
  }) => {
    const { page, panel } = await beside(context, extension, 'dalian-2025', '/report/auditing');
    await expect(panel.locator('[data-unpaid="true"]')).toContainText('审核通过 ≠ 报名成功');
    const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
    await expect(popup.locator('[data-unpaid="true"]')).toContainText('审核通过 ≠ 报名成功');
    await page.goto(`${SITE}/report/pay`);
    await expect(panel.locator('[data-fixed]')).toContainText('考试考区');
    await expect(panel.locator('[data-unpaid="true"]')).toBeVisible();
    await page.goto('about:blank');
    await expect(popup.locator('[data-unpaid="true"]')).toBeVisible();
    practice.handle({ method: 'POST', url: '/report/paid' });
    await page.goto(`${SITE}/report/index`);
    await expect(panel.locator('main')).toHaveAttribute('data-page', 'registered');
    await expect(panel.locator('[data-unpaid="true"]')).toHaveCount(0);
    await panel.locator('input[name="ticket-day"]').fill('2026-05-16');
    await panel.locator('[data-action="set-ticket-day"]').click();
    await expect(panel.locator('[data-ticket-day="2026-05-16"]')).toBeVisible();
  });
});

test('a timetable that cannot be trusted raises an alarm, and nothing of it is kept', async ({
  context,
  extension,
  serve,
}) => {
  const cell = (text: string) => `<div class="layui-col-md3">${text}</div>`;
  const row = (...cells: readonly string[]) =>
    `<div class="layui-row listCont selectorg">${cells.map(cell).join('')}</div>`;
  const span = '2026-03-12 08:30 ~ 2026-03-18 16:00';
  const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>平台</title><h1>全国计算机技术与软件专业技术资格（水平）考试网上报名平台</h1>
<p>请选择考试批次：2026年上半年软考</p><div class="contentShow"><div class="layui-row listTitle">${['机构名称', '报名有效时间', '缴费有效时间', '入口'].map(cell).join('')}</div>
<div class="contentShowIn">${row('辽宁', span, span, span, '进入')}${row('大连', span, span, '进入')}</div></div>`;
  serve(() => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }));
  const { panel } = await beside(context, extension, 'dalian-2025', '/sign/welcome');
  await expect(panel.locator('[data-timetable="alarm"]')).toContainText('时间表没有读出来');
  expect((await attention(panel)).kept).not.toContain('2026-03-18');
});
