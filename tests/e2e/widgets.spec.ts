/**
 * Every adapter against the real widget, in the real browser, through the built content script: what the native element
 * holds, what a person sees, and what the page's own code heard. The page stands in a background tab throughout.
 */
import type { Page } from '@playwright/test';
import { samplePhoto } from '../../scripts/walk.mjs';
import { test as base, expect } from './extension';
import { connectHands, controlNamed, FORM_ADDRESS, type Hands, layuiPage, orderFor, outcomes } from './hands';
import { EVERY_WIDGET, ITS_SCRIPT } from './widget-pages';

/** What the page's own form would submit, files by name and size. */
const submits = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...new FormData(document.forms[0])].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : `${value.name} ${value.size}`,
      ]),
    ),
  );
const log = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { log: string[] }).log);
const shownIn = (page: Page, name: string): Promise<string> =>
  page.locator(`[name=${name}] + .layui-form-select .layui-select-title input`).inputValue();

const test = base.extend<{ form: Page; helper: Hands }>({
  form: async ({ serve, context, extension: _ }, use) => {
    serve(layuiPage(EVERY_WIDGET, ITS_SCRIPT));
    const page = await context.newPage();
    await page.goto(FORM_ADDRESS);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await use(page);
  },
  helper: async ({ form, extension }, use) => use(await connectHands(extension.open, await extension.tabId(form))),
});

/** Label, value, what the page's code must hear, field and what it submits. */
const WRITES = [
  ['姓名', '张三', 'name 张三', 'name', '张三'],
  ['学制', '4', 'years 4', 'years', '4'],
  ['通讯地址', '测试路 1 号', 'address 测试路 1 号', 'address', '测试路 1 号'],
  ['报考级别', '中级', 'level 2', 'level', '2'],
  ['毕业学校', '昆明学院', 'school 2', 'school', '2'],
  ['考点', '另一个', 'twice 3', 'twice', '3'],
  ['考试考区', '丽江', 'area 2', 'area', '2'],
  ['性别', '女', 'sex 2', 'sex', '2'],
  ['出生日期', '1990-02-03', 'birth 1990-02-03', 'birth', '1990-02-03'],
  ['毕业时间', '2012-07-01', 'slash 2012/07/01', 'slash', '2012/07/01'],
  ['参加工作时间', '2013-08-09', 'focus 2013-08-09', 'focus', '2013-08-09'],
  ['学位', '硕士', 'degree 2', 'degree', '2'],
  ['在职情况', '在校', 'job 2 true', 'job', '2'],
  ['取得职称时间', '2015-11-30', 'day 2015-11-30', 'day', '2015-11-30'],
] as const;
const ALL = Object.fromEntries(WRITES.map(([label, value]) => [label, value]));

test('every widget takes its value: held, shown, and heard by the page', async ({ form, helper }) => {
  const { records, snapshot } = await helper.write(ALL);
  expect(records.map(({ asked, outcome }) => `${asked} ${outcome}`)).toEqual(
    WRITES.map(([, value]) => `${value} written`),
  );
  expect(await log(form)).toEqual(WRITES.map(([, , heard]) => heard));
  expect(await submits(form)).toMatchObject(Object.fromEntries(WRITES.map(([, , , name, held]) => [name, held])));
  for (const [label, value] of WRITES)
    expect(controlNamed(snapshot, label).value.replaceAll('/', '-'), label).toBe(value);
  for (const [name, text] of [
    ['level', '中级'],
    ['school', '昆明学院'],
    ['twice', '另一个'],
    ['area', '丽江'],
  ] as const)
    expect(await shownIn(form, name)).toBe(text);
  await expect(form.locator('.layui-form-radioed')).toHaveText('女');
  await expect(form.locator('.layui-laydate')).toHaveCount(0);
});

test('writing the former values puts the form back as it was, to the last field', async ({ form, helper }) => {
  const before = await submits(form);
  await helper.write(ALL);
  expect(await submits(form)).not.toEqual(before);
  const { records } = await helper.write(Object.fromEntries(WRITES.map(([label]) => [label, ''])));
  expect(records.map(({ before: was, outcome }) => [was.replaceAll('/', '-'), outcome])).toEqual(
    WRITES.map(([, value]) => [value, 'written']),
  );
  expect(await submits(form)).toEqual(before);
  for (const name of ['level', 'school', 'twice', 'area']) expect(await shownIn(form, name)).toBe('');
  await expect(form.locator('.layui-form-radioed')).toHaveCount(0);
  await expect(form.locator('.layui-form-radio i.layui-icon-circle')).toHaveCount(2);
  const heard = (await log(form)).slice(WRITES.length);
  for (const name of ['name', 'level', 'area', 'sex', 'birth', 'slash', 'degree']) expect(heard).toContain(`${name} `);
  // The radio's drawing still follows the page after it was cleared.
  await form.locator('.layui-form-radio').first().click();
  await expect(form.locator('.layui-form-radioed')).toHaveText('男');
});

test('a value that a widget cannot take is refused, and what was shown stays', async ({ form, helper }) => {
  await helper.write({ 报考级别: '初级', 出生日期: '1990-02-03', 毕业时间: '2012-07-01', 学制: '4' });
  const [before, heard] = [await submits(form), await log(form)];
  const refused = {
    姓名: '一二三四五六七八九十一二三四五六七八九十一',
    学制: '9',
    报考级别: '特级',
    考点: '同名',
    考试考区: '大理',
    性别: '保密',
    出生日期: '2011-01-01',
    毕业时间: '2012-02-31',
    参加工作时间: '无',
    学位: '博士',
    在职情况: '其他',
    取得职称时间: '1949-12-31',
  };
  const { records, snapshot } = await helper.write(refused);
  expect(Object.fromEntries(records.map(({ asked, outcome }) => [asked, outcome]))).toEqual({
    [refused.姓名]: 'page-refused',
    9: 'page-refused',
    特级: 'no-such-option',
    同名: 'no-such-option',
    大理: 'no-such-option',
    保密: 'no-such-option',
    '2011-01-01': 'page-refused',
    '2012-02-31': 'page-refused',
    无: 'page-refused',
    博士: 'no-such-option',
    其他: 'no-such-option',
    '1949-12-31': 'page-refused',
  });
  expect(await submits(form)).toEqual(before);
  expect(controlNamed(snapshot, '出生日期').value).toBe('1990-02-03');
  expect(await shownIn(form, 'level')).toBe('初级');
  await expect(form.locator('.layui-laydate')).toHaveCount(0);
  await expect(form.locator('.layui-form-selected')).toHaveCount(0);
  // The number and the native date are put back with the events of a person's typing; nothing else was heard.
  expect((await log(form)).slice(heard.length)).toEqual(['years 9', 'years 4', 'day 1949-12-31', 'day ']);
});

test('a greyed option, a box to tick, shown text and a password are never written', async ({ form, helper }) => {
  const before = await submits(form);
  expect(controlNamed(await helper.observe(), '报考级别').options).toEqual(['初级', '中级']);
  const { records } = await helper.write({
    报考级别: '高级',
    承诺: '我已阅读并同意',
    证件类型: '护照',
    密码: 'Other-1',
  });
  expect(records.map(({ outcome }) => outcome)).toEqual([
    'no-such-option',
    'page-refused',
    'page-refused',
    'page-refused',
  ]);
  expect(await submits(form)).toEqual(before);
  expect(await log(form)).toEqual([]);
});

test('a cascade is told by the page’s change, and its new options are taken', async ({ form, helper }) => {
  const changes = async () => (await helper.tells()).filter(({ tell }) => tell === 'changed').length;
  const before = await changes();
  await helper.write({ 报考级别: '初级' });
  await expect.poll(changes).toBeGreaterThan(before);
  const options = async () => controlNamed(await helper.observe(), '报考资格').options;
  await expect.poll(options).toEqual(['网络工程师']);
  expect(outcomes(await helper.write({ 报考资格: '网络工程师' }))).toEqual(['written']);
  expect(await submits(form)).toMatchObject({ level: '1', subject: 'x' });
  expect(await shownIn(form, 'subject')).toBe('网络工程师');
});

test('a half-typed search is not the value, and is kept when a write is refused', async ({ form, helper }) => {
  await helper.write({ 毕业学校: '云南大学' });
  const title = form.locator('[name=school] + .layui-form-select input');
  await title.evaluate((input: HTMLInputElement) => {
    input.value = '昆';
  });
  const school = controlNamed(await helper.observe(), '毕业学校');
  expect(school.value).toBe('昆');
  expect(outcomes(await helper.write({ 毕业学校: '北京大学' }))).toEqual(['no-such-option']);
  expect(outcomes(await helper.write({ 毕业学校: '昆明学院' }))).toEqual(['written']);
  expect(await submits(form)).toMatchObject({ school: '2' });
});

test('a file is put into a plain input and into layui’s upload, and taken out again', async ({ form, helper }) => {
  const { buffer } = await samplePhoto(form); // A real one: the gate keeps others from the page.
  const file = { name: '照片.jpg', type: 'image/jpeg', base64: buffer.toString('base64') };
  expect(outcomes(await helper.write({ 考生照片: file.name }, { file }))).toEqual(['written']);
  expect(await submits(form)).toMatchObject({ photo: `照片.jpg ${buffer.length}` });
  const { records, snapshot } = await helper.write({ 上传照片: file.name }, { file });
  expect(records).toMatchObject([{ before: '', asked: file.name, outcome: 'written' }]);
  expect(controlNamed(snapshot, '上传照片').value).toBe(file.name);
  expect(await log(form)).toEqual([`photo 照片.jpg ${buffer.length} image/jpeg`, `uploaded 照片.jpg ${buffer.length}`]);
  expect(outcomes(await helper.write({ 考生照片: '' }))).toEqual(['written']);
  expect(await submits(form)).toMatchObject({ photo: ' 0' });
});

test('a file of a kind that the upload does not take is refused', async ({ helper }) => {
  const file = { name: 'photo.bmp', type: 'image/bmp', base64: 'AAAA' };
  expect(outcomes(await helper.write({ 上传照片: file.name }, { file }))).toEqual(['page-refused']);
  expect(controlNamed(await helper.observe(), '上传照片').value).toBe('');
});

test('what the person changes in the meantime is not written over', async ({ form, helper }) => {
  const snapshot = await helper.observe();
  const orders = ['姓名', '报考级别'].map((label) =>
    orderFor(controlNamed(snapshot, label), label === '姓名' ? '张三' : '中级'),
  );
  await form.locator('[name=name]').fill('李四');
  await form.locator('[name=level] + .layui-form-select').click();
  await form.locator('[name=level] + .layui-form-select dd', { hasText: '初级' }).click();
  const applied = await helper.apply({ run: 'late', purpose: 'fill', address: FORM_ADDRESS, orders });
  expect(outcomes(applied)).toEqual(['touched', 'touched']);
  expect(await submits(form)).toMatchObject({ name: '李四', level: '1' });
});

test('a page drawn anew under the plan gives gone, its drawing alone gives nothing', async ({ form, helper }) => {
  const snapshot = await helper.observe();
  const orders = ['姓名', '报考级别'].map((label) =>
    orderFor(controlNamed(snapshot, label), label === '姓名' ? '张三' : '中级'),
  );
  await form.evaluate(() => {
    (globalThis as unknown as { layui: { form: { render(): void } } }).layui.form.render();
    document
      .querySelector('[name=name]')
      ?.replaceWith(Object.assign(document.createElement('input'), { name: 'name' }));
  });
  const applied = await helper.apply({ run: 'anew', purpose: 'fill', address: FORM_ADDRESS, orders });
  expect(outcomes(applied)).toEqual(['gone', 'written']);
  expect(await submits(form)).toMatchObject({ name: '', level: '2' });
});
