/**
 * What a class sees of the real flow: nothing of a person. Two people whose answers differ in every place give the very same
 * pictures of page and panel, pixel by pixel.
 */
import type { Page } from '@playwright/test';
import type { Answers } from '../../lib/domain/answers';
import { PRACTICE_VARIANTS } from '../../lib/practice/form/looks';
import { openChecklist, openProfile, pressFill } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { openPractice } from '../../scripts/practice-host.mjs';
import { formIsDrawn } from '../../scripts/walk.mjs';
import { canariesOf, differing, keepBoth, picture, portraitsIn, type Seen, settle } from './canaries';
import { TODAY } from './desk';
import { expect, test } from './extension';

/** `PRACTICE=all`: every page (docs/testing.md). */
const isAll = process.env.PRACTICE === 'all';
/** `MASKED` names the region whose form `npm test` takes. */
const SHOWN = isAll ? PRACTICE_VARIANTS : [process.env.MASKED ?? 'dalian-2025'];
/** So that nothing is below the edge of the picture. */
const PAGE = { width: 1280, height: 2600 };
const PANEL = { width: 400, height: 1800 };
const EDITOR = { width: 1280, height: 3600 };

/** Pages of the official site by what a candidate has come to. */
const OFFICIAL = {
  'before the sign-in': ['/sign/welcome', '/sign/in', '/sign/up'],
  'before the form': ['/index/main', '/personalCenter/myInfo', '/report/notice', '/report/plan', '/report/index'],
  submitted: ['/personalCenter/myReport', '/report/index', '/report/auditing', '/report/pay', '/report/gateway'],
  registered: [
    '/index/main',
    '/report/pay',
    '/report/index',
    '/report/auditing',
    '/report/ticket',
    '/report/arrange',
    '/query/score/main',
  ],
} as const;

const STAGES = ['before the sign-in', 'before the form', 'submitted', 'registered'] as const;

/** An office that knows one of the two, as far as the stage says. */
function officeOf(variant: string, stage: keyof typeof OFFICIAL, preset: Answers) {
  const passed = { submitted: {}, submittedPassed: true, reviewOutcome: 'pass' } as const;
  return openPractice({
    variant,
    today: TODAY,
    preset,
    signedIn: stage !== 'before the sign-in',
    ...((stage === 'submitted' || stage === 'registered') && passed),
  });
}

for (const variant of SHOWN)
  test(`${variant}: on the official site nothing of a person is to be seen, in the page or in the panel: two people, the same pictures @chromium-share`, async ({
    context,
    extension,
    serve,
  }) => {
    test.setTimeout(isAll ? 900_000 : 300_000);
    const settings = await keepBoth(extension.open, variant);
    const set = (what: object) => settings.evaluate(`chrome.storage.local.set(${JSON.stringify(what)})`);

    const page = await context.newPage();
    // Before it is shown larger: Firefox’s driver waits in vain for the size of a page that is.
    await page.setViewportSize(PAGE);
    const seen: readonly Seen[] = [{}, {}];

    /** The panel of the page, once it speaks of it and has written down that it was seen. */
    async function panelOf(): Promise<Page> {
      const panel = await openChecklist(extension, page);
      await panel.setViewportSize(PANEL);
      await expect(panel.locator('.presenter-stop strong')).toHaveText(/^1 \//);
      const isForm = (await panel.locator('main').getAttribute('data-page')) === 'form';
      if (!isForm) await panel.locator('[data-step]').first().waitFor();
      return panel;
    }
    async function take(into: Seen, name: string, panel: Page): Promise<void> {
      for (const [what, one] of Object.entries({ page, panel })) {
        await settle(one);
        into[`${name} ${what}`] = await picture(one);
      }
    }
    async function goTo(path: string, person: Answers): Promise<void> {
      // The way to the sign-in is through an entry.
      if (path === '/sign/in') {
        await page
          .locator('.selectorg')
          .filter({ hasText: person.registrationProvince ?? '' })
          .getByText('进入')
          .click();
        await page.waitForURL(`**${path}`);
      } else await page.goto(`https://bm.ruankao.org.cn${path}`);
      const account = page.locator('input[name="u1"]');
      if (path.startsWith('/sign/') && (await account.isVisible())) await account.fill(person.mobile ?? '');
    }

    /** One person after the other at each stage: what a round has come to is remembered for both. */
    for (const stage of isAll ? STAGES : (['before the form'] as const))
      for (const [place, person] of canariesOf(variant).entries()) {
        const into = seen[place] ?? {};
        await set({ presenting: true });
        await settings.locator('select[name="profile"]').selectOption({ index: place });
        const { practice, respond } = await officeOf(variant, stage, person);
        if (stage === 'registered') {
          practice.handle({ method: 'POST', url: '/report/paid' });
          practice.payOffline();
        }
        serve(respond);
        for (const path of isAll ? OFFICIAL[stage] : (['/report/index'] as const)) {
          await goTo(path, person);
          const panel = await panelOf();
          if (isAll) await take(into, `${stage} ${path}`, panel);
          if (stage === 'before the form' && path === '/report/index') {
            await formIsDrawn(page);
            expect(await pressFill(panel)).toBe('done');
            await take(into, 'filled', panel);
            const editor = await openProfile(extension);
            await editor.setViewportSize(EDITOR);
            await settle(editor);
            into.profile = await picture(editor);
            await closePage(editor);
            await set({ presenting: false });
            await expect(panel.locator('.presenter-stop')).toHaveCount(0);
            await take(into, 'uncovered', panel);
          }
          await closePage(panel);
        }
      }
    const [one = {}, other = {}] = seen;
    expect(await differing(settings, one, other), 'they differ without presenter mode, and nowhere else').toEqual([
      'uncovered page',
      'uncovered panel',
    ]);
    expect(await portraitsIn(settings, one), 'nor anything of a portrait').toEqual(['uncovered page']);
  });
