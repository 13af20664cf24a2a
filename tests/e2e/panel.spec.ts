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
