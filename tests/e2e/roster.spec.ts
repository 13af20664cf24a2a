/** A class at once: a roster out of a table program, its photos out of a ZIP, and a result that opens again. */

import { openProfile } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { samplePhoto } from '../../scripts/walk.mjs';
import { workbookOf, zipOf } from '../roster-files';
import { action } from './desk';
import { expect, test } from './extension';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GB18030 = Buffer.from(
  'd0d5c3fb2cc9edb7ddd6a4bac52ccad6bbfabac5c2eb2cb9a4d7f7b5a5cebb0ad5c5c8fd2c3131303130353139343931323331303032582c31333931323334353637382cc1b7cfb08139ef31b9abcbbe0a',
  'hex',
);
const bufferOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

test('a class is checked, photos and all, and leaves nothing behind unless it is kept', async ({ extension }) => {
  test.setTimeout(90_000);
  const page = await extension.open('roster.html');
  const choose = page.locator('input[data-action="choose-roster"]');
  await choose.setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: GB18030 });
  const row = (line: number) => page.locator(`[data-candidate="${line}"]`);
  await page.locator('input[name="only-open"]').uncheck();
  await expect(row(2)).toContainText('张三');
  await expect(row(2)).toHaveAttribute('data-outcome', 'good');

  const book = await workbookOf([
    ['姓名', '身份证号', '手机号码'],
    ['张三', '11010519491231002X', 13912345678],
    ['李四', '440308199901010012', 1380000111],
    ['王五', '11010519491231002X', 13700000000],
  ]);
  await choose.setInputFiles({ name: '名单.xlsx', mimeType: XLSX, buffer: await bufferOf(book) });
  await expect(row(3)).toContainText('应为 11 位');
  await expect(row(4)).toContainText('证件号码与第 2 行相同');

  // Every act is reached by the keyboard alone, from the file to keeping.
  const reached = new Set<string>();
  await page.locator('h1').click();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    const { action: act, name } = await page.evaluate(() => ({
      action: document.activeElement?.getAttribute('data-action'),
      name: document.activeElement?.getAttribute('name'),
    }));
    reached.add(act ?? name ?? '');
  }
  for (const act of [
    'choose-roster',
    'roster-template',
    'variant',
    'choose-photo-folder',
    'choose-photo-zip',
    'only-open',
  ])
    expect([...reached]).toContain(act);
  for (const act of ['roster-xlsx', 'roster-csv']) expect([...reached]).toContain(act);

  const { buffer } = await samplePhoto(page);
  // The driver of Firefox chooses no folders: the files are put into the box by hand.
  await page.locator('input[data-action="choose-photo-folder"]').evaluate(
    (box, bytes) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(bytes)], '张三.jpg'));
      if (box instanceof HTMLInputElement) box.files = chosen.files;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [...buffer],
  );
  await expect(page.locator('[data-photo-round="done"]')).toBeVisible({ timeout: 60_000 });
  await expect(row(2)).toHaveAttribute('data-photo', 'fail');
  const zip = await zipOf({ '照片/李四.jpg': buffer, '照片/赵六.jpg': buffer });
  await page
    .locator('input[data-action="choose-photo-zip"]')
    .setInputFiles({ name: '照片.zip', mimeType: 'application/zip', buffer: await bufferOf(zip) });
  await expect(page.locator('[data-photo-round="done"] [data-left-photo]')).toHaveCount(1, { timeout: 60_000 });
  await expect(row(3)).toHaveAttribute('data-photo', 'fail');
  await expect(row(3)).toContainText('照片：');
  await expect(page.locator('[data-left-photo="照片/赵六.jpg"]')).toContainText('名单里没有这个人');

  // The file is taken where it is made: Firefox under test tells of no download of an extension page.
  await page.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof File) Object.assign(globalThis, { saved: blob });
      return made(blob);
    };
  });
  await action(page, 'roster-xlsx').click();
  await page.waitForFunction('globalThis.saved');
  const bytes = await page.evaluate(async () => {
    const { saved } = globalThis as unknown as { saved: File };
    return [...new Uint8Array(await saved.arrayBuffer())];
  });
  await choose.setInputFiles({ name: '结果.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) });
  await expect(row(3)).toContainText('应为 11 位');
  await expect(page.locator('main')).not.toContainText('没有认出这些栏');

  await expect(action(page, 'keep-roster')).toHaveCount(0);
  await closePage(await openProfile(extension));
  await action(page, 'keep-roster').click();
  await expect(page.locator('main')).toContainText('将新增 3 份');
  await action(page, 'keep-confirm').click();
  await expect(page.locator('[data-kept]')).toContainText('已保存 3 份档案');
  await closePage(page);
  const again = await extension.open('roster.html');
  await expect(action(again, 'choose-roster')).toBeAttached();
  await expect(again.locator('[data-candidate]')).toHaveCount(0);
  const profile = await openProfile(extension);
  await expect(profile.locator('select[name="profile"] option')).toHaveCount(3);
});
