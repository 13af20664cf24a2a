/**
 * What a class sees: nothing of a person. Two people whose answers differ in every place give the very same pictures, pixel
 * by pixel, so nothing of either is in them.
 */
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Answers } from '../../lib/domain/answers';
import { openProfile } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { loadPlatform } from '../../scripts/practice-host.mjs';
import { samplePhoto } from '../../scripts/walk.mjs';
import { action } from './desk';
import { expect, test } from './extension';
import { begin, fillBeside, panelIsReady, pressWithoutKeys } from './practice-steps';

const { SAMPLE_PEOPLE } = await loadPlatform();
/** `PRACTICE=all`: every page (docs/testing.md). */
const isAll = process.env.PRACTICE === 'all';

const BOTH: Answers = {
  ...SAMPLE_PEOPLE['dalian-2025']?.employed.profiles[0]?.fields,
  workStartDate: '2001-08-01',
  professionStartDate: '2002-03-15',
  graduationDate: '2001-07-01',
};
/** As long as the other's in every place: what is covered is as wide, and nothing else may tell them apart. */
const CANARIES: readonly Answers[] = [
  {
    ...BOTH,
    name: '张三',
    idNumber: '110105194912310046',
    gender: '女',
    birthDate: '1949-12-31',
    mobile: '13912345678',
    landline: '010-12345678',
    email: 'abcde@example.com',
    employer: '甲乙丙丁有限公司',
    school: '戊己大学',
    postalAddress: '辽宁省大连市子丑路 1 号',
  },
  {
    ...BOTH,
    name: '李四',
    idNumber: '440524198001010013',
    gender: '男',
    birthDate: '1980-01-01',
    mobile: '13887654321',
    landline: '024-87654321',
    email: 'edcba@example.com',
    employer: '庚辛壬癸有限公司',
    school: '寅卯大学',
    postalAddress: '辽宁省大连市辰巳路 9 号',
  },
];

const FILE = {
  format: 'ruankao-profile',
  version: 1,
  profiles: CANARIES.map((fields) => ({ label: fields.name, fields })),
};

/** The picture of a page once two in a row are the same. */
async function picture(page: Page): Promise<string> {
  const take = async () => (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  let last = '';
  let now = await take();
  await expect
    .poll(async () => {
      last = now;
      now = await take();
      return now === last;
    })
    .toBe(true);
  return now;
}

/** A rounded corner may be drawn a shade lighter the second time; the smallest letter takes more. */
const NOISE = 24;

/** How many pixels differ between two pictures, counted by a page of the browser itself. */
const differingPixels = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (urls) => {
      const [first, second] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = `data:image/png;base64,${url}`;
          await image.decode();
          const { width, height } = image;
          const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!first || !second || first.length !== second.length) return Number.POSITIVE_INFINITY;
      let count = 0;
      for (let at = 0; at < first.length; at += 4)
        if ([0, 1, 2].some((channel) => first[at + channel] !== second[at + channel])) count += 1;
      return count;
    },
    [one, other],
  );

/** Everything is at its beginning, and nothing has the keyboard or the mouse. */
const settle = async (page: Page): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    const panel = document.querySelector('.practice-panel')?.shadowRoot?.querySelector('iframe')?.contentDocument;
    for (const one of [document, panel]) {
      // The elements of the frame are of another window, whose classes are others.
      (one?.activeElement as HTMLElement | null)?.blur?.();
      one?.scrollingElement?.scrollTo(0, 0);
      one?.querySelector('main')?.scrollTo(0, 0);
      // When and where a state was seen is the clock's and the walk's, not the person's; it may be drawn only later.
      if (!one?.defaultView) continue;
      const sheet = new one.defaultView.CSSStyleSheet();
      sheet.replaceSync('.standing { display: none }');
      one.adoptedStyleSheets = [sheet];
    }
  });
};

const goTo = async (page: Page, path: string): Promise<void> => {
  const before = await page.evaluate(() => performance.timeOrigin);
  await page.evaluate((at) => location.assign(`?at=${encodeURIComponent(at)}`), path);
  // The page that is left answers a while longer.
  const isThere = (old: number) => performance.timeOrigin !== old && window.practice?.next !== undefined;
  await expect.poll(() => page.evaluate(isThere, before).catch(() => false), { timeout: 20_000 }).toBe(true);
  await panelIsReady(page);
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

test('nothing of a person is to be seen: two people, the same pictures', async ({ extension }) => {
  test.setTimeout(isAll ? 400_000 : 180_000);
  const settings = await openProfile(extension);
  await settings.locator('input[data-action="import-profile"]').setInputFiles({
    name: 'profile.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(FILE)),
  });
  await action(settings, 'import-confirm').click();
  await expect(settings.locator('select[name="profile"]')).toContainText('李四');
  const present = (on: boolean) => settings.evaluate(`chrome.storage.local.set({ presenting: ${on} })`);

  /** Everything a class would see with this person's profile. */
  async function seenBy(name: string): Promise<Record<string, string>> {
    await present(true);
    const page = await begin(extension.open, 'forgotten-payment', { variant: 'dalian-2025', person: name });
    await page.locator('[data-action="turn-panel"]').click();
    const practised = [page];
    const seen: Record<string, string> = {};
    for (const path of isAll ? ['/personalCenter/myInfo', '/report/auditing', '/report/index'] : ['/report/index']) {
      await goTo(page, path);
      await settle(page);
      seen[path] = await picture(page);
    }
    const editor = await openProfile(extension);
    await editor.setViewportSize({ width: 1280, height: 3600 });
    seen.profile = await picture(editor);
    const tab = await page.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)');
    const screens = [
      `popup.html?tab=${tab}`,
      'reminders.html',
      'roster.html',
      'photo.html',
      'handout.html?variant=dalian-2025',
      'practice.html',
      'guide.html?agency=大连',
    ];
    for (const screen of isAll ? screens : []) {
      const shown = await extension.open(screen);
      await shown.locator('main[data-ready="true"]').waitFor();
      if (screen === 'roster.html') {
        const people = rosterOf(CANARIES.find((one) => one.name === name) ?? {});
        await shown
          .locator('input[data-action="choose-roster"]')
          .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(people) });
        await shown.locator('input[name="only-open"]').uncheck();
        await shown.locator('[data-candidate]').waitFor();
      }
      if (screen === 'photo.html') {
        const photo = await samplePhoto(shown);
        await shown.locator('input[data-action="choose-photo"]').setInputFiles({ ...photo, name: `${name}.jpg` });
        await shown.locator('main[data-verdict]').waitFor({ timeout: 90_000 });
      }
      await settle(shown);
      seen[screen.replace(/\.html.*/, '')] = await picture(shown);
      await closePage(shown);
    }
    if (isAll) {
      const form = await begin(extension.open, 'wrong-photo', { variant: 'dalian-2025', person: name });
      practised.push(form);
      await form.locator('[data-action="turn-panel"]').click();
      await fillBeside(form, pressWithoutKeys);
      await settle(form);
      seen.form = await picture(form);
    }
    await present(false);
    await goTo(page, '/report/index');
    seen.uncovered = await picture(page);
    if (isAll) {
      await present(true);
      await page.locator('[data-action="end-practice"]').click();
      await page.locator('.result-sheet').waitFor();
      await settle(page);
      seen.result = await picture(page);
      await present(false);
    }
    // A panel that stays follows the profile in use, and would note its page as the other person's, too.
    for (const tab of practised) await closePage(tab);
    return seen;
  }

  const [one, other] = [await seenBy('张三'), await seenBy('李四')];
  const places = Object.keys(one);
  const counts = await Promise.all(
    places.map((place) => differingPixels(settings, one[place] ?? '', other[place] ?? '')),
  );
  const differing = places.filter((_, at) => (counts[at] ?? 0) > NOISE);
  for (const place of differing)
    for (const [number, seen] of [one, other].entries())
      await writeFile(
        test.info().outputPath(`${place.replaceAll('/', '-')}-${number + 1}.png`),
        Buffer.from(seen[place] ?? '', 'base64'),
      );
  expect(differing, 'they differ without presenter mode, and nowhere else').toEqual(['uncovered']);
});
