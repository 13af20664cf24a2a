/** The photo studio as a candidate uses it: cropping by pointer, finger and keys, turning, brightening, keeping. */
import type { Page } from '@playwright/test';
import { BYTE_WINDOWS, OFFICIAL_SIZE } from '../../lib/domain/photo-specs';
import { readBytes } from '../../lib/photo/bytes';
import { importProfile } from '../../scripts/assistant.mjs';
import { cutOutPeople } from '../../scripts/photo/set/cases.mjs';
import { compose, plain } from '../../scripts/photo/set/compose.mjs';
import { encodeJpeg, encodePng } from '../../scripts/photo/set/magick.mjs';
import { openNodeDesk } from '../../scripts/photo/set/node-desk.mjs';
import { ensurePortraits } from '../../scripts/photo/set/portraits.mjs';
import { candidate } from './desk';
import { expect, test } from './extension';
import { beyond, NARROW, showTheme, violations } from './looks';

ensurePortraits();
const person = openNodeDesk()
  .then((desk) => cutOutPeople(desk.personIn))
  .then((people) => people.find(({ id }) => id === 'smile'));

type Scene = Parameters<typeof compose>[1];

/** A portrait before a wall, as a file. */
async function shot(scene: Partial<Scene> = {}, name = '照片.jpg') {
  const someone = await person;
  if (!someone) throw new Error('There is no portrait.');
  const pixels = compose(someone, { wall: plain(252), ...scene });
  const isJpeg = name.endsWith('.jpg');
  const file = isJpeg ? encodeJpeg(pixels, 92) : encodePng(pixels);
  return { name, mimeType: isJpeg ? 'image/jpeg' : 'image/png', buffer: Buffer.from(file) };
}
const WIDE = { share: 0.42, above: 0.22, ratio: 0.9 };

const act = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const row = (page: Page, id: string) => page.locator(`[data-check="${id}"]`);
/** The first look on a fresh browser compiles the kernel and lays out three nets; how long, the load decides. */
const isJudged = (page: Page) =>
  expect(page.locator('main')).toHaveAttribute('data-verdict', /pass|warn|fail/, { timeout: 25_000 });

async function studio(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('photo.html');
  await page.locator('main[data-ready="true"]').waitFor();
  return page;
}
async function choose(page: Page, file: Awaited<ReturnType<typeof shot>>): Promise<void> {
  await act(page, 'choose-photo').setInputFiles(file);
  await isJudged(page);
}

/** The crop as it is seen, in pixels of the screen. */
async function cropOf(page: Page) {
  const box = await page.locator('.crop').boundingBox();
  if (!box) throw new Error('There is no crop.');
  return box;
}
const ratio = async (page: Page): Promise<number> => {
  const { width, height } = await cropOf(page);
  return width / height;
};

/** Pulls with a finger: real touches where the browser can be told of them, else the events that they make. */
async function pullByTouch(page: Page, target: string, from: Point, by: Point): Promise<void> {
  const to = { x: from.x + by.x, y: from.y + by.y };
  if (target === 'chromium') {
    const line = await page.context().newCDPSession(page);
    await line.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    await line.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
    await line.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return;
  }
  await page.evaluate(
    ({ from, to }) => {
      Element.prototype.setPointerCapture = () => undefined; // No browser captures a finger that is not there.
      const finger = { pointerId: 7, pointerType: 'touch', bubbles: true, isPrimary: true };
      const at = document.elementFromPoint(from.x, from.y);
      at?.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientX: from.x, clientY: from.y }));
      at?.dispatchEvent(new PointerEvent('pointermove', { ...finger, clientX: to.x, clientY: to.y }));
      at?.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientX: to.x, clientY: to.y }));
    },
    { from, to },
  );
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The bytes of the file that a press saves, taken where it is made: Firefox tells its driver of no download here. */
async function savedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof File) Object.assign(globalThis, { saved: blob });
      return make(blob);
    };
  });
  await press();
  const { name, letters } = await page.evaluate(async () => {
    const { saved } = globalThis as unknown as { saved: File };
    const bytes = new Uint8Array(await saved.arrayBuffer());
    return { name: saved.name, letters: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
  });
  return { name, bytes: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)) };
}

test('the crop is moved and resized by keys, mouse and finger, and always has the official ratio', async ({
  extension,
}) => {
  const page = await studio(extension.open);
  if (extension.target === 'chromium') {
    await page.emulateMedia({ media: 'print' }); // Firefox under test cannot be asked for it.
    await expect(page.locator('.capture-drawing'), 'the advice alone is printed').toBeVisible();
    await expect(page.locator('.studio-choose, .studio-head, .tool-ways').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: null });
  }
  await choose(page, await shot(WIDE));
  const official = OFFICIAL_SIZE.width / OFFICIAL_SIZE.height;
  const crop = page.locator('.crop');
  await expect(crop.locator('.crop-line')).toHaveCount(3); // Crown, chin, the middle.
  await page.locator('.stage').scrollIntoViewIfNeeded();

  await crop.focus();
  const first = await cropOf(page);
  await page.keyboard.press('+');
  await page.keyboard.press('Shift+=');
  const larger = await cropOf(page);
  expect(larger.width).toBeGreaterThan(first.width + 1);
  await page.keyboard.press('-');
  expect((await cropOf(page)).width).toBeLessThan(larger.width);
  const before = await cropOf(page);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const moved = await cropOf(page);
  expect(moved.x).toBeLessThan(before.x - 1);
  expect(moved.y).toBeLessThan(before.y);
  expect(moved.width).toBeCloseTo(before.width, 0);

  // A corner pulled outwards by the mouse: the opposite one stays.
  const corner = { x: moved.x + moved.width, y: moved.y + moved.height };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 12, corner.y + 16, { steps: 3 });
  await page.mouse.up();
  const pulled = await cropOf(page);
  expect(pulled.width).toBeGreaterThan(moved.width + 8);
  expect([pulled.x, pulled.y]).toEqual([expect.closeTo(moved.x, 0), expect.closeTo(moved.y, 0)]);

  const middle = { x: pulled.x + pulled.width / 2, y: pulled.y + pulled.height / 2 };
  await pullByTouch(page, extension.target, middle, { x: 15, y: 10 });
  await expect.poll(async () => (await cropOf(page)).x).toBeGreaterThan(pulled.x + 8);
  expect((await cropOf(page)).width).toBeCloseTo(pulled.width, 0);
  expect(await ratio(page)).toBeCloseTo(official, 2);
  expect(await crop.evaluate((element) => getComputedStyle(element).touchAction)).toBe('none');

  // Turned by a quarter, there is still a crop of that ratio, and the suggestion brings the first one back.
  const stage = page.locator('.stage');
  const upright = await stage.evaluate(({ clientWidth, clientHeight }) => clientWidth / clientHeight);
  await page.getByRole('button', { name: '向右转' }).click();
  await expect
    .poll(() => stage.evaluate(({ clientWidth, clientHeight }) => clientWidth / clientHeight))
    .toBeCloseTo(1 / upright, 1);
  expect(await ratio(page)).toBeCloseTo(official, 2);
  await page.getByRole('button', { name: '按建议裁切' }).click();
  await expect.poll(async () => (await cropOf(page)).width).toBeCloseTo(first.width, 0);
});

test('a small photo is never enlarged: the studio says so and stops', async ({ extension }) => {
  const page = await studio(extension.open);
  await choose(page, await shot({ scale: 0.55, ratio: 0.72 }));
  await expect(row(page, 'pixels')).toHaveAttribute('data-verdict', 'fail');
  await expect(page.locator('.studio-choose')).toContainText('小照片不能放大');
  await act(page, 'prepare-photo').click();
  await expect(page.locator('.studio-choose [role="status"]')).toContainText('不能放大后使用，所以没有处理');
  await expect(act(page, 'discard-photo')).toHaveCount(0);
});

test('a light wall is brightened on wish, with before and after at full size, and without on another', async ({
  extension,
}) => {
  const page = await studio(extension.open);
  await choose(page, await shot({ ...WIDE, wall: plain(222) }));
  await expect(row(page, 'background')).toHaveAttribute('data-verdict', 'fail');
  await act(page, 'show-map').click();
  await expect(page.locator('canvas.stage-map')).toBeVisible();
  const hatched = await page.locator('canvas.stage-map').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return data.filter((level, at) => at % 4 === 3 && level > 0).length / (canvas.width * canvas.height);
  });
  expect(hatched).toBeGreaterThan(0.2);
  expect(hatched).toBeLessThan(0.9);

  await expect(page.locator('.outcome')).toContainText('这属于修饰，可以不用');
  await act(page, 'brighten').check();
  await act(page, 'prepare-photo').click();
  await expect(act(page, 'decline-brighten')).toBeVisible();
  const sizes = await page
    .locator('.outcome-pair img')
    .evaluateAll((all) => all.map((img) => (img instanceof HTMLImageElement ? [img.naturalWidth, img.width] : [])));
  expect(sizes).toHaveLength(2);
  for (const [natural, shown] of sizes) expect(shown).toBe(natural);
  await expect(row(page, 'background')).toHaveAttribute('data-verdict', 'pass');
  await act(page, 'decline-brighten').click();
  await expect(page.locator('.outcome-pair')).toHaveCount(0);
  await expect(act(page, 'discard-photo')).toBeVisible();
  await expect(row(page, 'background')).toHaveAttribute('data-verdict', 'fail');

  // Before a blue wall nothing is offered, and it says why.
  await choose(page, await shot({ ...WIDE, wall: plain(67, 142, 219) }));
  await expect(act(page, 'brighten')).toHaveCount(0);
  await expect(page.locator('.outcome')).toContainText('换底会留下抠图痕迹');
});

test('dropped, prepared, checked again, kept in its place and saved; open to everyone at every step', async ({
  extension,
}) => {
  const file = await candidate('liaoning-2025', 'employed');
  const profile = await importProfile(extension, file, file.profiles[0]?.fields.name ?? '');
  const page = await studio(extension.open);
  const png = await shot(WIDE, '证件照.png');
  await page.evaluate((letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], '证件照.png', { type: 'image/png' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, png.buffer.toString('base64'));
  await isJudged(page);
  await expect(row(page, 'format')).toHaveAttribute('data-verdict', 'fail');
  expect(await violations(page), 'with a photo chosen').toEqual([]);

  await act(page, 'prepare-photo').click();
  await expect(act(page, 'discard-photo')).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-verdict', 'pass');
  for (const id of ['which', 'format', 'bytes', 'pixels', 'background', 'head-share'])
    await expect(row(page, id)).toHaveAttribute('data-verdict', 'pass');
  await expect(page.locator('.close-up img')).toHaveJSProperty('naturalWidth', await naturalWidth(page));
  await act(page, 'keep-photo').click();
  await expect(page.getByRole('status')).toContainText('作为源照片');
  await expect(profile.locator('[data-photo-place="source"]')).toHaveAttribute('data-kept', 'true');
  await expect(profile.locator('[data-photo-place="upload"]')).toHaveAttribute('data-kept', 'false');

  await act(page, 'photo-spec').selectOption('upload');
  await act(page, 'prepare-photo').click();
  await expect(page.locator('.outcome')).toContainText('不是官方工具保存的');
  const saved = await savedBy(page, () => act(page, 'download-photo').click());
  const facts = readBytes(saved.bytes);
  expect(saved.name).toBe('报名照片-非官方.jpg');
  expect(facts).toMatchObject({ kind: 'jpeg', size: OFFICIAL_SIZE, jpeg: { state: 'whole', hasExif: false } });
  expect(facts.bytes).toBeGreaterThanOrEqual(BYTE_WINDOWS.upload.least);
  expect(facts.bytes).toBeLessThanOrEqual(BYTE_WINDOWS.upload.most);

  await page.evaluate(() => {
    const own = globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } };
    return own.chrome.storage.local.set({ locale: 'en' });
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.outcome')).toContainText('the tool did not save it');
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect(await violations(page), `with a prepared photo, ${theme}`).toEqual([]);
  }
  await page.setViewportSize(NARROW);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(NARROW.width);
  expect(await beyond(page, NARROW.width), 'nothing sticks out at 320 px').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
});

/** The width of the picture that was prepared, in its own pixels. */
const naturalWidth = (page: Page): Promise<number> =>
  page.locator('.outcome-view img').evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0));
