/** Presenting the real flow: an official page in a real browser, before a class. */
import type { Page } from '@playwright/test';
import { importProfile, openChecklist } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { formIsDrawn } from '../../scripts/walk.mjs';
import { candidate, FORM, TODAY } from './desk';
import { expect, test } from './extension';

/** The colour of patches and curtain. */
const COVER = [199, 208, 222];

/** The colour at a place, in parts of the window: what a class sees, by the browser's own picture, whatever the zoom. */
async function colourAt(page: Page, [x, y]: readonly number[]): Promise<readonly number[]> {
  const picture = await page.screenshot();
  return page.evaluate(
    async ([data, left, top]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = image;
      const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const at = pen?.getImageData(Math.floor(width * Number(left)), Math.floor(height * Number(top)), 1, 1);
      return [...(at?.data ?? [])].slice(0, 3);
    },
    [picture.toString('base64'), x, y] as const,
  );
}

/** The browser takes seconds over each of its own pictures while other tests draw beside it. */
const sight = expect.configure({ timeout: 60_000 });

/** Where a control stands, in parts of the window. */
const middleOf = (page: Page, selector: string): Promise<readonly number[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [(left + width / 2) / innerWidth, (top + height / 2) / innerHeight];
    });

test.use({ practiceOptions: { variant: 'dalian-2025', today: TODAY, signedIn: true } });

test('the official form is shown larger and covered, turned by a remote, paused and taken over by hand; without the panel a curtain stays', async ({
  context,
  extension,
  practice,
}) => {
  test.setTimeout(240_000);
  const file = await candidate('dalian-2025', 'employed');
  const { name = '' } = file.profiles[0]?.fields ?? {};
  await importProfile(extension, file, name);
  const page = await context.newPage();
  await page.goto(FORM);
  await formIsDrawn(page);
  const panel = await openChecklist(extension, page);
  const tab = await extension.tabId(page);
  const zoom = (): Promise<number> => panel.evaluate(`chrome.tabs.getZoom(${tab})`);
  const stop = panel.locator('.presenter-stop strong');
  const before = practice.state.requests.length;
  await panel.evaluate(`chrome.tabs.setZoom(${tab}, 1.1)`); // As this person likes it.
  await panel.locator('input[name="presenting"]').check();
  await expect(stop).toHaveText(/^1 \//);
  await expect.poll(zoom).toBeCloseTo(1.1 * 1.25, 2);

  // What the form holds of the person is under a patch, and the page holds it as before.
  await page.bringToFront();
  const holds = 'input[placeholder="请输入姓名"]';
  await expect(page.locator(holds)).toHaveValue(name);
  await sight.poll(async () => colourAt(page, await middleOf(page, holds))).toEqual(COVER);

  // By a remote's key nothing but black is seen, and back.
  const BLACK = [0, 0, 0];
  for (const [key, colour] of [
    ['.', BLACK],
    ['b', COVER],
  ] as const) {
    await page.keyboard.press(key);
    await sight.poll(async () => colourAt(page, await middleOf(page, holds))).toEqual(colour);
  }

  // A list of the browser, which no patch covers, opens with the second press only.
  await page.evaluate(() => {
    const list = Object.assign(document.createElement('select'), { id: 'native' });
    list.append(new Option('甲'), new Option('乙'));
    list.style.cssText = 'position:fixed;left:40%;top:10px;width:120px;height:30px';
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      list.dataset.pressed = 'yes';
    });
    document.body.append(list);
  });
  const native = page.locator('#native');
  await sight.poll(async () => colourAt(page, await middleOf(page, '#native'))).toEqual(COVER);
  for (const gets of [null, 'yes']) {
    await native.click();
    expect(await native.getAttribute('data-pressed')).toBe(gets);
  }
  await native.evaluate((element) => element.remove());

  // What the page puts above everything is covered there, and what shines through beneath it stays covered.
  await page.evaluate((held) => {
    const inside = (id: string): HTMLElement => {
      const box = Object.assign(document.createElement('input'), { id, value: held });
      box.style.cssText = 'width:120px;height:30px';
      return box;
    };
    const dialog = document.createElement('dialog');
    dialog.append(inside('in-dialog'));
    dialog.style.cssText = 'position:fixed;inset:45% 10px auto auto;margin:0;background:#fff';
    const list = Object.assign(document.createElement('div'), { id: 'list', popover: 'auto' });
    list.append(inside('in-popover'));
    list.style.cssText = 'position:fixed;inset:60% auto auto 60%;margin:0;background:#fff';
    const opener = Object.assign(document.createElement('button'), { id: 'opener', textContent: '…' });
    opener.popoverTargetElement = list;
    dialog.append(opener, list);
    document.body.append(dialog);
    dialog.showModal();
  }, name);
  for (const place of ['#in-dialog', holds])
    await sight.poll(async () => colourAt(page, await middleOf(page, place)), place).toEqual(COVER);
  await page.locator('#opener').click();
  for (const place of ['#in-popover', '#in-dialog', holds])
    await sight.poll(async () => colourAt(page, await middleOf(page, place)), place).toEqual(COVER);
  await page.evaluate(() => document.querySelector('dialog')?.remove());

  // A frame is another document, and the ground of an element may be a portrait.
  await page.evaluate(() => {
    for (const [id, tag] of [
      ['frame', 'iframe'],
      ['ground', 'div'],
    ] as const) {
      const one = Object.assign(document.createElement(tag), { id });
      one.style.cssText =
        'position:fixed;top:45%;width:80px;height:90px;border:0;background:url("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")';
      one.style.left = id === 'frame' ? '10px' : '110px';
      document.body.append(one);
    }
  });
  for (const place of ['#frame', '#ground']) {
    await sight.poll(async () => colourAt(page, await middleOf(page, place)), place).toEqual(COVER);
    await page.locator(place).evaluate((element) => element.remove());
  }

  // A remote sends these keys; the form does not get them.
  await page.keyboard.press('PageDown');
  await expect(stop).toHaveText(/^2 \//);
  await page.keyboard.press('PageDown');
  await expect(stop).toHaveText(/^3 \//);
  await page.keyboard.press('PageUp');
  await expect(stop).toHaveText(/^2 \//);

  // F5 begins by itself, and the page is not loaded anew.
  const play = panel.locator('[data-action="presenter-play"]');
  const loaded = () => page.evaluate(() => performance.timeOrigin);
  const since = await loaded();
  for (const isPressed of ['true', 'false']) {
    await page.keyboard.press('F5');
    await expect(play).toHaveAttribute('aria-pressed', isPressed);
  }
  expect(await loaded()).toBe(since);

  // By itself it goes on, and stops where the person takes over; on the official site nothing is pressed meanwhile.
  await panel.evaluate('chrome.storage.local.set({ "demonstration-speed": 5 })');
  for (const takeOver of ['Escape', 'Tab']) {
    const was = (await stop.textContent()) ?? '';
    await panel.evaluate('chrome.storage.local.set({ demonstrating: true })');
    await expect(play).toHaveAttribute('aria-pressed', 'true');
    await expect(stop).not.toHaveText(was);
    await page.keyboard.press(takeOver);
    await expect(play).toHaveAttribute('aria-pressed', 'false');
    const [at, of] = ((await stop.textContent()) ?? '').split(' / ').map(Number.parseFloat);
    expect(at, 'it was stopped on its way and not by its end').toBeLessThan(of ?? 0);
  }
  expect(practice.state.requests.slice(before).filter((request) => request.startsWith('POST'))).toEqual([]);
  expect(practice.state.submitted).toBeUndefined();

  // The panel goes, a page loads: nothing of it is to be seen until somebody says what is personal.
  await panel.evaluate("chrome.storage.local.set({ locale: 'en' })");
  await closePage(panel);
  await page.goto(FORM);
  await formIsDrawn(page);
  for (const place of [
    [0.01, 0.01],
    [0.99, 0.99],
    [0.5, 0.7],
  ])
    await sight.poll(() => colourAt(page, place), String(place)).toEqual(COVER);
  const settings = await extension.open('options.html');
  await settings.evaluate('chrome.storage.local.set({ presenting: false })');
  const zoomAfter = (): Promise<number> => settings.evaluate(`chrome.tabs.getZoom(${tab})`);
  await expect.poll(zoomAfter).toBeCloseTo(1.1, 2);
  await settings.evaluate(`chrome.tabs.setZoom(${tab}, 0)`);
});
