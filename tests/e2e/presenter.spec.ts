/**
 * What a class sees of the practice and of our own screens: nothing of a person. Two people whose answers differ in every
 * place give the very same pictures, pixel by pixel. By `npm run practice`; the official pages are in official-masks.spec.ts.
 */
import type { Page } from '@playwright/test';
import type { Answers } from '../../lib/domain/answers';
import { closePage } from '../../scripts/browsers.mjs';
import { canariesOf, canaryPhoto, differing, keepBoth, picture, portraitsIn, type Seen, settle } from './canaries';
import { expect, test } from './extension';
import { begin, fillBeside, panelHasNoted, panelIsReady, pressWithoutKeys } from './practice-steps';

/** Our own screens; the profile is in official-masks.spec.ts. */
const SCREENS = [
  'reminders.html',
  'roster.html',
  'photo.html',
  'handout.html?variant=dalian-2025',
  'practice.html',
  'guide.html?agency=大连',
];

const goTo = async (page: Page, path: string): Promise<void> => {
  const before = await page.evaluate(() => performance.timeOrigin);
  await page.evaluate((at) => location.assign(`?at=${encodeURIComponent(at)}`), path);
  // The page that is left answers a while longer.
  const isThere = (old: number) => performance.timeOrigin !== old && window.practice?.next !== undefined;
  await expect.poll(() => page.evaluate(isThere, before).catch(() => false), { timeout: 20_000 }).toBe(true);
  await panelIsReady(page);
  await panelHasNoted(page);
  // The panel says which stop it is at once it presents the page; not presenting, it has none.
  const says = () =>
    page.evaluate(() => {
      const panel = document.querySelector('.practice-panel')?.shadowRoot?.querySelector('iframe')?.contentDocument;
      const isPresenting = panel?.documentElement.hasAttribute('data-presenting') === true;
      const isOffered = panel?.querySelector('[name="presenting"]') != null;
      return isOffered && isPresenting === (panel?.querySelector('.presenter-stop') != null);
    });
  await expect.poll(() => says().catch(() => false), { timeout: 20_000 }).toBe(true);
};

/** A class of one, as a training office has it. */
const rosterOf = ({ name, idNumber, mobile, email, school, employer, postalAddress }: Answers): string =>
  [
    '姓名,身份证号,手机,邮箱,毕业学校,工作单位,通讯地址',
    [name, idNumber, mobile, email, school, employer, postalAddress],
  ]
    .map(String)
    .join('\n');

/** So that nothing is below the edge of the picture. */
const SCREEN = { width: 1280, height: 2600 };

const VARIANT = 'dalian-2025';
const isAll = process.env.PRACTICE === 'all';
if (isAll)
  test('in the practice and on our own screens nothing of a person is to be seen: two people, the same pictures', async ({
    extension,
  }) => {
    test.setTimeout(400_000);
    const settings = await keepBoth(extension.open, VARIANT);
    const present = (on: boolean) => settings.evaluate(`chrome.storage.local.set({ presenting: ${on} })`);

    /** Everything a class would see with this person's profile. */
    async function seenBy(place: number): Promise<Seen> {
      const person = canariesOf(VARIANT)[place] ?? {};
      const { name } = person;
      await present(true);
      const own = { variant: VARIANT, person: place + 1 };
      const page = await begin(extension.open, 'forgotten-payment', own);
      await page.locator('[data-action="turn-panel"]').click();
      await panelHasNoted(page);
      const practised = [page];
      const seen: Seen = {};
      for (const path of ['/personalCenter/myInfo', '/report/auditing', '/report/index']) {
        await goTo(page, path);
        await settle(page);
        seen[path] = await picture(page);
      }
      const tab = await page.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)');
      for (const screen of [`popup.html?tab=${tab}`, ...SCREENS]) {
        const shown = await extension.open(screen);
        await shown.setViewportSize(SCREEN);
        await shown.locator('main[data-ready="true"]').waitFor();
        if (screen === 'roster.html') {
          await shown
            .locator('input[data-action="choose-roster"]')
            .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rosterOf(person)) });
          await shown.locator('input[name="only-open"]').uncheck();
          await shown.locator('[data-candidate]').waitFor();
        }
        if (screen === 'photo.html') {
          const photo = await canaryPhoto(shown, place);
          await shown.locator('input[data-action="choose-photo"]').setInputFiles(photo);
          await shown.locator('main[data-verdict]').waitFor({ timeout: 90_000 });
        }
        await settle(shown);
        seen[screen.replace(/\.html.*/, '')] = await picture(shown);
        await closePage(shown);
      }
      const form = await begin(extension.open, 'wrong-photo', own);
      practised.push(form);
      await form.locator('[data-action="turn-panel"]').click();
      await fillBeside(form, pressWithoutKeys);
      await settle(form);
      seen.form = await picture(form);
      await present(false);
      await goTo(page, '/report/index');
      seen.uncovered = await picture(page);
      await present(true);
      await page.locator('[data-action="end-practice"]').click();
      await page.locator('.result-sheet').waitFor();
      await settle(page);
      seen.result = await picture(page);
      await present(false);
      // A panel that stays follows the profile in use, and would note its page as the other person's, too.
      for (const tab of practised) await closePage(tab);
      return seen;
    }

    const [one, other] = [await seenBy(0), await seenBy(1)];
    expect(await differing(settings, one, other), 'they differ without presenter mode, and nowhere else').toEqual([
      'uncovered',
    ]);
    expect(await portraitsIn(settings, one), 'nor is anything of a portrait').toEqual([]);
  });
