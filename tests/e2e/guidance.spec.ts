/** What the pages besides the form want, said in the panel and pointed at in the page; and what is kept across weeks. */
import type { BrowserContext, Page } from '@playwright/test';
import { importProfile, openChecklist } from '../../scripts/assistant.mjs';
import { attention } from './attention';
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
    expect(practice.state.agency).toBeUndefined();
    // What the candidate does: the way in.
    await page.locator('.selectorg', { hasText: '大连' }).locator('a').click();
    await expect(panel.locator('[data-brief="sign-in"]')).toContainText('手机没有 NFC');
    await expect(panel.locator('[data-brief="sign-in"]')).toContainText('把身份证贴在手机背面');
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

test.describe('from the sign-in to the scores', () => {
  test.use({ practiceOptions: { variant: 'yunnan-2023', today: TODAY, signedIn: true, realNameOpen: true } });

  test('each page says what to read, what to have at hand and what comes next, points at the button and presses none', async ({
    context,
    extension,
    practice,
  }) => {
    const file = await candidate('yunnan-2023', 'employed');
    const [person] = file.profiles;
    const brief = { ...file, profiles: [{ ...person, fields: { ...person?.fields, idValidUntil: '2023-05-01' } }] };
    await importProfile(extension, brief as typeof file, person?.fields.name ?? '');
    const page = await context.newPage();
    await page.goto(`${SITE}/personalCenter/myInfo`);
    const panel = await openChecklist(extension, page);
    const says = (kind: string) => panel.locator(`[data-brief="${kind}"]`);
    const pointed = panel.locator('.brief-next[data-pointed="true"]');
    await expect(says('my-info')).toContainText('军官证不支持实名认证');
    await expect(panel.locator('[data-field="name"]')).toHaveAttribute('data-state', 'will-write');
    await expect(panel.locator('[data-field="idValidUntil"]')).toContainText('换领');
    const { name = '', idNumber = '' } = person?.fields ?? {};
    const checked = new URLSearchParams({ r7: '1', r3: name, r9: idNumber, r12: '2003-05-01', r15: '2023-05-01' });
    practice.handle({ method: 'POST', url: '/personalCenter/realName', body: checked.toString() });
    const before = practice.state.requests.length;
    await page.goto(`${SITE}/index/main`);
    await expect(says('home')).toContainText('政策文件');
    await expect(pointed).toHaveText([/查看政策文件/, /进入报名/]);
    expect(await page.locator(HOST).count()).toBeGreaterThan(0);
    await page.goto(`${SITE}/report/notice`);
    await expect(says('notice')).toContainText('截止');
    await expect(pointed).toContainText('考试计划');
    await page.goto(`${SITE}/report/plan`);
    await expect(panel.locator('[data-held="true"]')).toContainText(person?.fields.qualification ?? '?');
    await expect(pointed).toContainText('考生报名');
    // The home page stated the days of the exam; the document ends before.
    await page.goto(`${SITE}/personalCenter/myInfo`);
    await expect(panel.locator('[data-validity="ends-before-exam"]')).toContainText('2023-05-27');
    await page.goto(`${SITE}/query/score/main`);
    await expect(says('score')).toContainText('45 分');
    expect(practice.state.requests.slice(before).filter((request) => request.startsWith('POST'))).toEqual([]);
    practice.expireSession();
    await page.goto(`${SITE}/sign/in`);
    await expect(says('sign-in')).toContainText('运算结果由您算');
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
    // On the form each line leads to its row, also where that is settled.
    await panel.locator('[data-concerned="graduationDate"] button').click();
    await expect(panel.locator('li[data-field="graduationDate"]')).toBeFocused();
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
