/**
 * Two people whose answers differ in every place: where the pictures of both are the same, pixel by pixel, nothing of either
 * is in them.
 */
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Answers } from '../../lib/domain/answers';
import { keepPhoto, openProfile } from '../../scripts/assistant.mjs';
import { loadPlatform } from '../../scripts/practice-host.mjs';
import { samplePhoto } from '../../scripts/walk.mjs';
import { action } from './desk';
import { expect, test } from './extension';

const { SAMPLE_PEOPLE } = await loadPlatform();

const bothIn = (variant: string): Answers => ({
  ...SAMPLE_PEOPLE[variant]?.employed.profiles[0]?.fields,
  workStartDate: '2001-08-01',
  professionStartDate: '2002-03-15',
  graduationDate: '2001-07-01',
});
/** As long as the other's in every place: what is covered is as wide, and nothing else may tell them apart. */
export const canariesOf = (variant: string): readonly Answers[] => [
  {
    ...bothIn(variant),
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
    ...bothIn(variant),
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

/** Names of the files of their photos; no profile knows them. */
const FILES = ['春暖花开.jpg', '秋高气爽.jpg'];

/** A portrait in a colour that stands nowhere else: where it is seen, a picture tells. */
export const canaryPhoto = (page: Page, place: number) =>
  samplePhoto(page, { colour: '#d400d4', name: FILES[place] ?? '' });

/** Where anything of the portrait is to be seen. */
export async function portraitsIn(page: Page, seen: Seen): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [place, picture] of Object.entries(seen)) {
    const pixels = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = image;
      const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const all = pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      let count = 0;
      for (let at = 0; at < all.length; at += 4)
        if (Math.min(all[at] ?? 0, all[at + 2] ?? 0) > (all[at + 1] ?? 0) + 60) count += 1;
      return count;
    }, picture);
    if (pixels > 0) found.push(place);
  }
  return found;
}

/** The picture of a page once two in a row are the same. */
export async function picture(page: Page): Promise<string> {
  const take = async () => (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  let last = '';
  let now = await take();
  const isStill = async (): Promise<boolean> => {
    last = now;
    now = await take();
    return now === last || (await differingPixels(page, now, last)) <= NOISE;
  };
  await expect.poll(isStill, { message: page.url(), timeout: 25_000 }).toBe(true);
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
export const settle = async (page: Page): Promise<void> => {
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

/** Keeps both people of a region, each with a photo, and answers the profile page. */
export async function keepBoth(open: (path: string) => Promise<Page>, variant: string): Promise<Page> {
  const people = canariesOf(variant);
  const file = {
    format: 'ruankao-profile',
    version: 1,
    profiles: people.map((fields) => ({ label: fields.name, fields })),
  };
  const settings = await openProfile({ open });
  await settings.locator('input[data-action="import-profile"]').setInputFiles({
    name: 'profile.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await action(settings, 'import-confirm').click();
  await expect(settings.locator('select[name="profile"]')).toContainText('李四');
  for (const [place, { name = '' }] of people.entries()) {
    await settings.locator('select[name="profile"]').selectOption({ index: place });
    await expect(settings.locator('[name="name"]').first()).toHaveValue(name);
    await keepPhoto(settings, await canaryPhoto(settings, place));
  }
  return settings;
}

/** Pictures by the place they were taken in. */
export type Seen = Record<string, string>;

/** Where two people can be told apart. What differs is kept beside the test's trace. */
export async function differing(page: Page, one: Seen, other: Seen): Promise<readonly string[]> {
  expect(Object.keys(other)).toEqual(Object.keys(one));
  const places = Object.keys(one);
  const counts = await Promise.all(places.map((place) => differingPixels(page, one[place] ?? '', other[place] ?? '')));
  const found = places.filter((_, at) => (counts[at] ?? 0) > NOISE);
  for (const place of found)
    for (const [number, seen] of [one, other].entries())
      await writeFile(
        test.info().outputPath(`${place.replaceAll('/', '-')}-${number + 1}.png`),
        Buffer.from(seen[place] ?? '', 'base64'),
      );
  return found;
}
