/** Every screen of the extension, empty and with content: it opens, shuts nobody out, and fits a narrow window. */
import type { BrowserContext, Page } from 'playwright';
import { importProfile, openChecklist, openProfile, pressFill } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { formIsDrawn } from '../../scripts/walk.mjs';
import { candidate, FORM, TODAY } from './desk';
import { expect, test } from './extension';
import { beyond, NARROW, overlapping, showTheme, violations } from './looks';

const THEMES = ['light', 'dark'] as const;

type Extension = Parameters<typeof openChecklist>[0] & { open(path: string): Promise<Page> };

const ready = (page: Page) => page.locator('main[data-ready="true"]').waitFor();

async function opened(extension: Extension, path: string): Promise<Page> {
  const page = await extension.open(path);
  await ready(page);
  return page;
}

async function withProfile(extension: Extension): Promise<Page> {
  const file = await candidate('liaoning-2025', 'employed');
  return importProfile(extension, file, file.profiles[0]?.fields.name ?? '');
}

/** Locks the profiles on their own page. */
async function locked(profile: Page): Promise<Page> {
  await profile.locator('[data-action="lock"]').click();
  await profile.locator('[data-vault="locked"]').waitFor();
  return profile;
}

async function formTab(extension: Extension, context: BrowserContext): Promise<Page> {
  await withProfile(extension);
  const form = await context.newPage();
  await form.goto(FORM);
  await formIsDrawn(form);
  return form;
}

const SCENES: Record<string, (extension: Extension, context: BrowserContext) => Promise<Page>> = {
  'popup before anything': (extension) => opened(extension, 'popup.html'),
  'popup on the form': async (extension, context) =>
    opened(extension, `popup.html?tab=${await extension.tabId(await formTab(extension, context))}`),
  'side panel without a page': (extension) => opened(extension, 'sidepanel.html'),
  'side panel before the fill': async (extension, context) =>
    openChecklist(extension, await formTab(extension, context)),
  'side panel after the fill': async (extension, context) => {
    const panel = await openChecklist(extension, await formTab(extension, context));
    expect(await pressFill(panel)).toBe('done');
    return panel;
  },
  'first choice of a passphrase': (extension) => opened(extension, 'options.html'),
  'empty profile': openProfile,
  'locked profile': async (extension) => locked(await withProfile(extension)),
  'locked side panel': async (extension, context) => {
    const panel = await openChecklist(extension, await formTab(extension, context));
    await closePage(await locked(await openProfile(extension)));
    await panel.locator('[data-action="unlock"]').waitFor();
    return panel;
  },
  'photo studio before anything': (extension) => opened(extension, 'photo.html'),
  'roster with findings': async (extension) => {
    const page = await opened(extension, 'roster.html');
    const csv = '姓名,身份证号,手机,学历,备注\n张三,11010519491231002X,139,本科,\n李四,440308199901010012,,,';
    await page
      .locator('input[data-action="choose-roster"]')
      .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.locator('[data-candidate]').first().waitFor();
    return page;
  },
  'reminders with a registration': async (extension) => {
    const page = await opened(extension, 'reminders.html');
    await page.locator('[data-action="follow"]').click();
    await page.locator('[data-action="print-plan"]').waitFor();
    await page.evaluate(
      `chrome.storage.local.set({ 'unread-timetable': { why: 'cell-count', at: '${TODAY}T00:00:00.000Z' } })`,
    );
    await page.locator('[data-timetable="alarm"]').waitFor();
    return page;
  },
  'guide to a region, everything unfolded': async (extension) => {
    const page = await opened(extension, 'guide.html?agency=辽宁');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    return page;
  },
  'start of a practice': (extension) => opened(extension, 'practice.html'),
  'one sheet for a class': (extension) => opened(extension, 'handout.html?variant=dalian-2025'),
  'full profile': withProfile,
};

/** How often the page asked for what its own policy refuses. */
const refusals = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const options = { types: ['csp-violation'], buffered: true };
        new ReportingObserver((reports) => done(reports.length), options).observe();
        setTimeout(() => done(0), 200);
      }),
  );

test.use({ practiceOptions: { variant: 'liaoning-2025', today: '2026-03-20', signedIn: true } });

for (const [scene, open] of Object.entries(SCENES)) {
  test(`${scene}: opens without a complaint, shuts nobody out, fits 320 px`, async ({
    context,
    extension,
    practice: _practice,
    target,
  }) => {
    // Firefox tells nothing of extension pages (its bug 1755014): there, that the screen gets ready must do.
    const complaints: string[] = [];
    context.on('weberror', (complaint) => complaints.push(String(complaint.error())));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    const page = await open(extension, context);
    await expect(page).toHaveTitle(/\p{Script=Han}/u);
    if (target === 'chromium') expect(await refusals(page), 'asks for nothing its own policy refuses').toBe(0);

    for (const theme of THEMES) {
      await showTheme(page, theme);
      expect(await violations(page), `shuts nobody out, ${theme}`).toEqual([]);
    }

    await page.setViewportSize(NARROW);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(NARROW.width);
    expect(await beyond(page, NARROW.width), 'nothing sticks out at 320 px').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    // Before a class type is larger still, and the longest words are English.
    await page.evaluate("chrome.storage.local.set({ locale: 'en' })");
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.evaluate(() => document.documentElement.setAttribute('data-presenting', ''));
    expect(await beyond(page, NARROW.width), 'nothing sticks out at 320 px before a class').toEqual([]);
    expect(await overlapping(page), 'no heading lies over another').toEqual([]);
    expect(complaints).toEqual([]);
  });
}
