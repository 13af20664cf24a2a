/** A photo chosen on the official page is looked at before the page gets it. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { samplePhoto } from '../../scripts/walk.mjs';
import { draw, MagickFormat, startImageMagick } from '../photo-files';
import { expect, test } from './extension';
import { connectHands, FORM_ADDRESS, layuiPage, outcomes, row } from './hands';

const jpg = (bytes: Uint8Array, name = '照片.jpg') => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) });

const INPUTS = `<form class="layui-form">
${row('考生照片', '<input type="file" id="photo" accept="image/*">')}
${row('源照片', '<input type="file" id="source" accept="image/*">')}
${row('学历证明', '<input type="file" id="papers">')}
${row('上传照片', '<button type="button" class="layui-btn" id="upload">上传</button>')}
</form>`;
const LISTENERS = `
for (const id of ['photo', 'source', 'papers'])
  for (const type of ['input', 'change'])
    document.getElementById(id).addEventListener(type, ({ target: { files } }) => heard(id, type, files.length, files[0]?.size));
for (const type of ['dragenter', 'dragover', 'drop']) window.addEventListener(type, () => heard(type), true); // None is ever made.
window.addEventListener('change', ({ target: { files, id } }) => { if (id === 'photo') heard('window', files.length); }, true);
upload.render({ elem: '#upload', url: '/report/photo', auto: false, accept: 'file', choose: (chosen) =>
  chosen.preview((index, file) => heard('layui', file.size)) });
`;

const log = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { log: string[] }).log);
const held = (page: Page, id: string): Promise<number | undefined> =>
  page.evaluate((name) => document.querySelector<HTMLInputElement>(`#${name}`)?.files?.[0]?.size, id);
/** SHA-256 of what an input holds, as the page reads it. */
const hashOf = (page: Page, id: string): Promise<string> =>
  page.evaluate(async (name) => {
    const file = document.querySelector<HTMLInputElement>(`#${name}`)?.files?.[0];
    const sum = await crypto.subtle.digest('SHA-256', (await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }, id);
/** What the gate's card says of itself; '' when there is none. */
const card = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-photo-gate]')?.getAttribute('data-photo-gate') ?? '');
const becomes = (page: Page, state: string) => expect.poll(() => card(page), { timeout: 15_000 }).toBe(state);

test.beforeAll(startImageMagick);
test.beforeEach(async ({ serve }) => serve(layuiPage(INPUTS, LISTENERS)));

async function opened(page: Page): Promise<Page> {
  await page.goto(FORM_ADDRESS);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  return page;
}
const newPage = async (context: { newPage(): Promise<Page> }) => opened(await context.newPage());

test.describe('a file that fails is kept from the page', () => {
  test('a PNG named .jpg: nothing is heard until 仍然使用, then each event exactly once', async ({
    context,
    extension: _,
  }) => {
    const page = await newPage(context);
    const png = draw({ width: 295, height: 413, format: MagickFormat.Png });
    await page.locator('#photo').setInputFiles(jpg(png));
    await becomes(page, 'fail');
    expect(await log(page)).toEqual([]);
    expect(await held(page, 'photo')).toBeUndefined();
    // The press of a script is none: the card's inside is closed to the page, and untrusted presses count for nothing.
    expect(await page.evaluate(() => document.querySelector('[data-photo-gate]')?.shadowRoot)).toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await becomes(page, '');
    const { length } = png;
    expect([...(await log(page))].sort()).toEqual([`photo change 1 ${length}`, `photo input 1 ${length}`, 'window 1']);
    expect(await held(page, 'photo')).toBe(length);
  });

  test('换一张 opens the file dialog of the same input; the next file is looked at anew', async ({
    context,
    extension: _,
  }) => {
    const page = await newPage(context);
    const chooser = page.waitForEvent('filechooser');
    await page.locator('#photo').setInputFiles(jpg(draw({ width: 40, height: 50, format: MagickFormat.Gif })));
    await becomes(page, 'fail');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(await samplePhoto(page));
    await expect.poll(() => log(page), { timeout: 15_000 }).toHaveLength(3);
    expect(await held(page, 'photo')).toBeGreaterThan(1000);
  });

  test('Esc closes the word, and the page still has nothing', async ({ context, extension: _ }) => {
    const page = await newPage(context);
    await page.locator('#photo').setInputFiles(jpg(new Uint8Array([0xff, 0xd8, 0xff, 0xd9])));
    await becomes(page, 'fail');
    await page.keyboard.press('Escape');
    await becomes(page, '');
    expect(await log(page)).toEqual([]);
  });

  test('a source photo where the processed one belongs', async ({ context, extension: _ }) => {
    const page = await newPage(context);
    await page.locator('#photo').setInputFiles(jpg(draw({ width: 600, height: 840, quality: 98 })));
    await becomes(page, 'fail');
    expect(await log(page)).toEqual([]);
  });
});

test('what may only be refused goes through once, the very same file, with a word', async ({
  context,
  extension: _,
}) => {
  const page = await newPage(context);
  const photo = await samplePhoto(page);
  await page.locator('#photo').setInputFiles(photo);
  await becomes(page, 'warn'); // A drawn figure has no face.
  const size = photo.buffer.length;
  expect([...(await log(page))].sort()).toEqual([`photo change 1 ${size}`, `photo input 1 ${size}`, 'window 1']);
});

test('layui’s hidden upload input hears of the file once, and only when it is let through', async ({
  context,
  extension: _,
}) => {
  const page = await newPage(context);
  const png = draw({ width: 295, height: 413, format: MagickFormat.Png });
  await page.locator('.layui-upload-file').setInputFiles(jpg(png));
  await becomes(page, 'fail');
  expect(await log(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => log(page)).toEqual([`layui ${png.length}`]);
});

test('a registration photo where the source photo belongs is recognised; each of several inputs holds its own', async ({
  context,
  extension: _,
}) => {
  const page = await newPage(context);
  const tool = await samplePhoto(page);
  await page.locator('#source').setInputFiles(tool);
  await becomes(page, 'fail');
  await page.locator('#photo').setInputFiles(tool);
  await becomes(page, 'warn'); // A drawn figure has no face; its place is right.
  const size = tool.buffer.length;
  expect([...(await log(page))].sort()).toEqual([`photo change 1 ${size}`, `photo input 1 ${size}`, 'window 1']);
  expect(await held(page, 'source')).toBeUndefined();
  expect(await hashOf(page, 'photo')).toBe(createHash('sha256').update(tool.buffer).digest('hex'));
});

test('an upload of papers on the same page is none of our business', async ({ context, extension: _ }) => {
  const page = await newPage(context);
  const png = draw({ format: MagickFormat.Png });
  await page.locator('#papers').setInputFiles(jpg(png, '学历.jpg'));
  expect(await log(page)).toEqual([`papers input 1 ${png.length}`, `papers change 1 ${png.length}`]);
  expect(await card(page)).toBe('');
});

test('what we attach goes through the same gate, and is read back byte for byte', async ({ context, extension }) => {
  const page = await newPage(context);
  const helper = await connectHands(extension.open, await extension.tabId(page));
  const good = await samplePhoto(page);
  const file = { name: good.name, type: good.mimeType, base64: good.buffer.toString('base64') };
  expect(outcomes(await helper.write({ 考生照片: file.name }, { file }))).toEqual(['written']);
  expect(await hashOf(page, 'photo')).toBe(createHash('sha256').update(good.buffer).digest('hex'));
  const png = Buffer.from(draw({ format: MagickFormat.Png })).toString('base64');
  const bad = { name: '假的.jpg', type: 'image/jpeg', base64: png };
  expect(outcomes(await helper.write({ 上传照片: bad.name }, { file: bad }))).toEqual(['page-refused']);
  expect((await log(page)).filter((line) => line.startsWith('layui'))).toEqual([]);
  await helper.close();
});
