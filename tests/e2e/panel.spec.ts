/** What the checklist does besides filling: another language, a page that is not encrypted, and what it keeps to itself. */
import { importProfile, openChecklist, pressFill, rowsOf } from '../../scripts/assistant.mjs';
import { formIsDrawn } from '../../scripts/walk.mjs';
import { action, candidate, FORM, hasEnded, held, row, serialized, sitDown, TODAY } from './desk';
import { expect, test } from './extension';

const VARIANT = 'liaoning-2025';
const file = await candidate(VARIANT, 'employed');
const { name, idType, idNumber, gender, birthDate } = file.profiles[0]?.fields ?? {};
const preset = { name, idType, idNumber, gender, birthDate };
test.use({ practiceOptions: { variant: VARIANT, today: TODAY, signedIn: true, delay: 20, preset } });

test('over http the first press warns, and only the second one fills', async ({ context, extension, practice }) => {
  expect(practice.state.submitted).toBeUndefined();
  await importProfile(extension, file, name ?? '');
  const form = await context.newPage();
  await form.goto(FORM.replace('https:', 'http:'));
  await formIsDrawn(form);
  const panel = await openChecklist(extension, form);
  const before = await serialized(form);
  await action(panel, 'fill').click();
  await expect(panel.locator('main')).toContainText('这一页没有加密');
  expect(await serialized(form)).toBe(before);
  await panel.waitForTimeout(700); // A double click is one press.
  await action(panel, 'fill').click();
  await hasEnded(panel, 'done');
  expect((await held(form)).email).toBe('zhangsan@example.com');
});

test('speaks English to those who chose it, with the official words left in Chinese', async ({
  context,
  extension,
  practice,
}) => {
  expect(practice.state.submitted).toBeUndefined();
  const { panel } = await sitDown(context, extension, file);
  await panel.evaluate(() => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }
    ).chrome;
    return storage.local.set({ locale: 'en' });
  });
  await expect(panel.locator('html')).toHaveAttribute('lang', 'en');
  await expect(action(panel, 'fill')).toContainText('Fill in');
  await expect(row(panel, 'level')).toContainText('报考级别');
  await pressFill(panel);
  const text = (await panel.locator('main').textContent()) ?? '';
  expect(text).not.toMatch(/[\uE000-\uE002]/);
  expect(text).toContain('Filled');
});

test('nothing of the profile is in an attribute of the checklist', async ({ context, extension, practice }) => {
  expect(practice.state.submitted).toBeUndefined();
  const { panel, answers } = await sitDown(context, extension, file);
  await pressFill(panel);
  expect((await rowsOf(panel)).length).toBeGreaterThan(30);
  const attributes = await panel
    .locator('main *')
    .evaluateAll((all) => all.flatMap((one) => [...one.attributes].map(({ value }) => value)).join('\n'));
  const telling = [
    answers.name,
    answers.idNumber,
    answers.mobile,
    answers.email,
    answers.postalAddress,
    answers.employer,
  ];
  expect(telling.filter((value) => value !== undefined && attributes.includes(value))).toEqual([]);
});

/** Rows as Element draws them, and a few lines of page code that do what Element's own would. */
const ELEMENT_ROWS = {
  select: (label: string, name: string, words: readonly string[]) =>
    `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content"><div class="el-select" data-name="${name}"><div class="el-input"><input class="el-input__inner" readonly placeholder="请选择"></div><div class="el-select-dropdown" style="display:none">${words.map((word) => `<li class="el-select-dropdown__item"><span>${word}</span></li>`).join('')}</div></div></div></div>`,
  radio: (label: string, name: string, words: readonly string[]) =>
    `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content">${words.map((word) => `<label class="el-radio"><span class="el-radio__input"><input class="el-radio__original" type="radio" name="${name}" value="${word}"></span><span class="el-radio__label">${word}</span></label>`).join('')}</div></div>`,
  text: (label: string, name: string) =>
    `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content"><div class="el-input"><input class="el-input__inner" name="${name}"></div></div></div>`,
};
const ELEMENT_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>考生报名</title><h1>考生报名信息填报</h1>
<form class="el-form" action="/save">${[
  ELEMENT_ROWS.text('姓名', 'name'),
  ELEMENT_ROWS.text('证件号码', 'number'),
  ELEMENT_ROWS.radio('性别', 'sex', ['男', '女']),
  ELEMENT_ROWS.select('报考级别', 'level', ['初级', '中级', '高级']),
  ELEMENT_ROWS.select('学位', 'degree', ['无', '学士', '硕士', '博士']),
  ELEMENT_ROWS.text('工作单位', 'employer'),
  ELEMENT_ROWS.text('通讯地址', 'address'),
  ELEMENT_ROWS.text('Email', 'email'),
  ELEMENT_ROWS.text('手机号码', 'mobile'),
].join('')}</form>
<script>const model = {};
addEventListener('click', ({ target }) => {
  const item = target.closest('.el-select-dropdown__item');
  const select = item && item.closest('.el-select');
  if (!select) return;
  select.querySelector('input').value = item.textContent;
  model[select.dataset.name] = item.textContent;
});
addEventListener('change', ({ target }) => {
  if (target.name) model[target.name] = target.value;
  if (target.type === 'radio')
    for (const label of document.querySelectorAll('.el-radio')) label.classList.toggle('is-checked', label.contains(target));
});</script>`;

test('a form drawn by another toolkit is filled through the checklist', async ({ serve, context, extension }) => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  serve(() => ({ status: 200, headers, body: ELEMENT_PAGE }));
  const answers = file.profiles[0]?.fields ?? {};
  await importProfile(extension, file, name ?? '');
  const form = await context.newPage();
  await form.goto(FORM);
  const panel = await openChecklist(extension, form);
  await expect(panel.locator('main')).toHaveAttribute('data-page', 'form');
  await pressFill(panel);
  const model = await form.evaluate('model');
  const { gender: sex, level, degree, employer, email, mobile } = answers;
  expect(model).toMatchObject({ name, number: idNumber, sex, level, degree, employer, email, mobile });
  for (const field of ['gender', 'level', 'degree', 'email'] as const)
    await expect(row(panel, field)).toHaveAttribute('data-state', 'written');
});
