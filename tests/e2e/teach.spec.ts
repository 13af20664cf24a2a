/** A page that we do not know all of: the candidate shows us a control, and may save how the page is built. */
import type { Page } from '@playwright/test';
import { importProfile, openChecklist, pressFill } from '../../scripts/assistant.mjs';
import { action, candidate, row } from './desk';
import { expect, test } from './extension';
import { FORM_ADDRESS, layuiPage, row as line } from './hands';

const file = await candidate('liaoning-2025', 'employed');
const answers = file.profiles[0]?.fields ?? {};
const FORM = `<p>张三，您好！您的手机 13912345678 已验证</p><form class="layui-form" action="/save?u=13912345678"><h3>报考信息</h3>
${line('报考级别', '<select name="l"><option value="">请选择</option><option>高级</option><option>中级</option></select>')}
${line('报考资格', '<select name="q"><option value="">请选择</option><option>信息系统项目管理师</option></select>')}
${line('姓名', '<input class="layui-input" name="xm">')}
${line('证件号码', '<input class="layui-input" name="zj">')}
<h3>联系方式</h3>
${line('通联要素甲', '<input class="layui-input" name="odd" id="odd">')}
${line('通联要素乙', '<input class="layui-input" name="other">')}
<button type="button" class="layui-btn">提交</button></form>`;
const CLICKS =
  "for (const name of ['click', 'mousedown', 'focusin']) document.querySelector('#odd').addEventListener(name, () => heard(name));";

async function open(page: Page): Promise<void> {
  await page.goto(FORM_ADDRESS);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** Besides the layer of the badges there is now the picker's. */
const pickerStands = (form: Page): Promise<void> => expect(form.locator('[data-ruankao-mark]')).toHaveCount(2);

/** The text of the file that a press saves, taken where it is made: Firefox tells its driver of no download here. */
async function savedBy(panel: Page, press: () => Promise<void>): Promise<string> {
  await panel.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(globalThis, { saved: blob.text() });
      return make(blob);
    };
  });
  await press();
  return panel.evaluate(() => (globalThis as unknown as { saved?: Promise<string> }).saved ?? '');
}

test('shows us a control with one click that the page does not hear, and it is filled from then on', async ({
  serve,
  context,
  extension,
}) => {
  serve(layuiPage(FORM, CLICKS));
  await importProfile(extension, file, answers.name ?? '');
  const form = await context.newPage();
  await open(form);
  const panel = await openChecklist(extension, form);
  await expect(panel.locator('main')).toHaveAttribute('data-page', 'form');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-reason', 'not-on-page');
  const teach = panel.locator('[data-teach]').locator('[data-action="teach"]');
  await teach.click();
  await form.bringToFront();
  await pickerStands(form);
  const box = await form.locator('#odd').boundingBox();
  await form.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await form.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect(panel.locator('[data-teach="naming"]')).toContainText('「通联要素甲」是哪一项');
  expect(await form.evaluate(() => (globalThis as unknown as { log: string[] }).log)).toEqual([]);
  await panel.locator('select[name="taught-field"]').selectOption('mobile');
  await action(panel, 'keep-teach').click();
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'will-write');
  await expect(row(panel, 'mobile')).toHaveAttribute('data-taught', '');
  await expect(row(panel, 'mobile')).toContainText('已教');
  expect(await pressFill(panel)).toBe('done');
  await expect(form.locator('#odd')).toHaveValue(answers.mobile ?? '');

  // The next visit knows it; the keyboard shows another one; both can be taken back.
  await open(form);
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'will-write');
  await teach.click();
  await form.bringToFront();
  await pickerStands(form);
  for (let step = 0; step < 6; step++) await form.keyboard.press('Tab');
  await form.keyboard.press('Enter');
  await expect(panel.locator('[data-teach="naming"]')).toContainText('「通联要素乙」是哪一项');
  await panel.locator('select[name="taught-field"]').selectOption('email');
  await action(panel, 'keep-teach').click();
  await expect(row(panel, 'email')).toHaveAttribute('data-state', 'will-write');

  const marks = await savedBy(panel, () => action(panel, 'export-teach').click());
  expect(JSON.parse(marks).marks.map(({ field }: { field: string }) => field)).toEqual(['mobile', 'email']);
  for (const answer of Object.values(answers)) if (answer.length > 2) expect(marks).not.toContain(answer);
  await panel.locator('[data-taught="mobile"] [data-action="forget-teach"]').click();
  await expect(row(panel, 'mobile')).toHaveAttribute('data-reason', 'not-on-page');
  await panel.locator('[data-action="import-teach"]').setInputFiles({
    name: 'marks.json',
    mimeType: 'application/json',
    buffer: Buffer.from(marks),
  });
  await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'will-write');
});

test('Esc gives up, and nothing was taught', async ({ serve, context, extension }) => {
  serve(layuiPage(FORM));
  await importProfile(extension, file, answers.name ?? '');
  const form = await context.newPage();
  await open(form);
  const panel = await openChecklist(extension, form);
  await panel.locator('[data-teach]').locator('[data-action="teach"]').click();
  await form.bringToFront();
  await expect(panel.locator('[data-teach="picking"]')).toBeVisible();
  await pickerStands(form);
  await form.keyboard.press('Escape');
  await expect(panel.locator('[data-teach="idle"]')).toContainText('没有选定控件');
  await expect(form.locator('[data-ruankao-mark]')).toHaveCount(1);
});

test('the page report can be inspected, saves with one press, and holds nothing of the person', async ({
  serve,
  context,
  extension,
}) => {
  serve(layuiPage(FORM));
  await importProfile(extension, file, answers.name ?? '');
  const form = await context.newPage();
  await open(form);
  await form.locator('[name=xm]').fill('欧阳测试');
  await form.locator('[name=other]').fill('只有我知道的话');
  const panel = await openChecklist(extension, form);
  await action(panel, 'inspect-page-report').click();
  await expect(panel.locator('[data-report="shown"]')).toContainText('没有：姓名、号码');
  const inspected = await panel.locator('.report-json').inputValue();
  const json = await savedBy(panel, () => action(panel, 'page-report').click());
  expect(json).toBe(inspected);
  const secrets = [
    '张三',
    '13912345678',
    '欧阳测试',
    '只有我知道',
    '/save',
    '?u=',
    answers.idNumber ?? '-',
    answers.email ?? '-',
  ];
  expect(secrets.filter((secret) => json.includes(secret))).toEqual([]);
  for (const word of ['通联要素甲', '联系方式', '报考级别', '中级', 'layui-form-label']) expect(json).toContain(word);
});
