/** What may go wrong between the press and the end: each gives the right state and words, and nothing is half-written in silence. */

import { openChecklist, pressFill, rowsOf } from '../../scripts/assistant.mjs';
import { closePage } from '../../scripts/browsers.mjs';
import { loadPlatform } from '../../scripts/practice-host.mjs';
import { formIsDrawn } from '../../scripts/walk.mjs';
import { action, candidate, FORM, hasEnded, held, row, serialized, sitDown, TODAY } from './desk';
import { expect, test } from './extension';

const { PRACTICE_VARIANTS } = await loadPlatform();
const VARIANT = 'jiangsu-2020';
const practiceOptions = { variant: VARIANT, today: TODAY, signedIn: true, delay: 30 } as const;
test.use({ practiceOptions });

const OTHER_MOBILE = '13700000000';

test.describe('a form that already holds something', () => {
  test.use({
    practiceOptions: { ...practiceOptions, conflict: { mobile: OTHER_MOBILE, email: 'zhangsan@example.com' } },
  });
  test('keeps what differs until the person chooses, and says both', async ({ context, extension, practice }) => {
    expect(practice.state.submitted).toBeUndefined();
    const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
    await expect(row(panel, 'email')).toHaveAttribute('data-state', 'same');
    await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'conflict');
    await expect(row(panel, 'mobile')).toContainText(OTHER_MOBILE);
    await pressFill(panel);
    expect((await held(form)).mobile).toBe(OTHER_MOBILE);
    await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'conflict');
    await row(panel, 'mobile').locator('[data-action="use-profile"]').click();
    await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'will-write');
    await pressFill(panel);
    await expect(row(panel, 'mobile')).toHaveAttribute('data-state', 'written');
    expect((await held(form)).mobile).toBe('13912345678');
  });
});

test.describe('a form whose identity is locked', () => {
  test.use({
    practiceOptions: { ...practiceOptions, conflict: { name: '李四', gender: '女' }, locked: ['name', 'gender'] },
  });
  test('leaves it, and says what differs', async ({ context, extension, practice }) => {
    expect(practice.state.submitted).toBeUndefined();
    const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
    await expect(row(panel, 'gender')).toHaveAttribute('data-state', 'same');
    await expect(row(panel, 'name')).toHaveAttribute('data-state', 'locked');
    await expect(row(panel, 'name')).toHaveAttribute('data-reason', 'read-only-differs');
    await pressFill(panel);
    expect((await held(form)).name).toBe('李四');
  });
});

test('an option the page does not have is named with the page’s own, and picked by the person', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ withoutOptions: { qualification: ['软件设计师'] } });
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await hasEnded(panel, 'done');
  await expect(row(panel, 'qualification')).toHaveAttribute('data-state', 'not-written');
  await expect(row(panel, 'qualification')).toHaveAttribute('data-reason', 'no-such-option');
  await expect(row(panel, 'qualification')).toContainText('网络工程师');
  expect((await held(form)).qualification ?? '').toBe('');
  expect((await held(form)).level).toBe('中级');
});

test('a cascade that never answers leaves its rows unwritten, and the others done', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ delay: { cities: 'never' } });
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await hasEnded(panel, 'done');
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await expect(row(panel, 'registrationCity')).toHaveAttribute('data-reason', 'options-never-came');
  await expect(row(panel, 'email')).toHaveAttribute('data-state', 'written');
  expect((await held(form)).registrationCity ?? '').toBe('');
});

test('replies out of order end in the right options or in plain words', async ({ context, extension, practice }) => {
  practice.configure({ delay: { cities: [600, 20], areas: [400, 10], levels: 200, qualifications: [300, 0] } });
  const { form, panel, answers } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await pressFill(panel);
  const model = await held(form);
  for (const field of ['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification'] as const) {
    await expect(row(panel, field)).toHaveAttribute('data-state', 'written');
    expect(model[field]).toBe(answers[field]);
  }
});

test('a form drawn anew in the middle of the fill ends right, or says what was not written', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ delay: 250 });
  const { form, panel, answers } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await form.evaluate(() => window.practice.rerender?.());
  await hasEnded(panel, 'done');
  const model = await held(form);
  for (const { field, state } of await rowsOf(panel))
    if (state === 'written' && field !== 'photo')
      expect([field, model[field as keyof typeof model]]).toEqual([field, answers[field as keyof typeof answers]]);
  // Nothing claims to be written that the page does not hold; whatever is left can be filled by one more press.
  if ((await rowsOf(panel)).some(({ state }) => state === 'not-written' || state === 'will-write'))
    await pressFill(panel);
  expect((await held(form)).qualification).toBe(answers.qualification);
});

test('stopping ends the fill; the reply that was on its way changes nothing more', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ delay: { cities: 4_000 } });
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await action(panel, 'stop').click();
  await hasEnded(panel, 'stopped');
  const replied = () => practice.state.requests.filter((request) => request.includes('cities')).length;
  expect(replied()).toBe(1);
  const writes = () => form.evaluate(() => (window.practice.log ?? []).filter(({ trusted }) => !trusted).length);
  const before = await writes();
  await expect.poll(async () => (await serialized(form)).includes('南京'), { timeout: 10_000 }).toBe(true);
  await form.waitForTimeout(300);
  expect(await writes()).toBe(before);
  expect((await held(form)).registrationCity ?? '').toBe('');
});

test('closing the checklist stops the fill; opened again it knows what was written and can undo it', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ delay: { cities: 4_000 } });
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  const before = await serialized(form);
  await action(panel, 'fill').click();
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await closePage(panel);
  await expect.poll(async () => (await serialized(form)).includes('南京'), { timeout: 10_000 }).toBe(true);
  expect((await held(form)).registrationCity ?? '').toBe('');
  const again = await openChecklist(extension, form);
  await hasEnded(again, 'stopped');
  await expect(row(again, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await action(again, 'undo').click();
  await hasEnded(again, 'idle');
  await expect.poll(() => serialized(form)).toBe(before);
});

test('a page closed in the middle of the fill is said, and nothing pretends to be done', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ delay: { cities: 6_000 } });
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await form.close();
  await hasEnded(panel, 'failed');
  await expect(panel.locator('main')).toContainText('网页已关闭');
});

test('a session that ends in the middle of the fill leads to the sign-in page, and the checklist follows', async ({
  context,
  extension,
  practice,
}) => {
  practice.configure({ delay: { areas: 3_000, levels: 300 } });
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  practice.expireSession();
  await form.waitForURL(/\/sign\/in/);
  await expect(panel.locator('main')).toHaveAttribute('data-page', 'sign-in');
  await expect(action(panel, 'stop')).toHaveCount(0);
});

test('a background stopped by the browser changes nothing', async ({ context, extension, practice }) => {
  practice.configure({ delay: { cities: 3_000 } });
  const { form, panel, answers } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await action(panel, 'fill').click();
  await expect(row(panel, 'registrationProvince')).toHaveAttribute('data-state', 'written');
  await extension.stopBackground();
  await hasEnded(panel, 'done');
  expect((await held(form)).qualification).toBe(answers.qualification);
});

for (const variant of PRACTICE_VARIANTS)
  test.describe(variant, () => {
    const kind = variant === VARIANT ? 'student' : 'employed';
    test.use({ practiceOptions: { ...practiceOptions, variant } });
    test('an undo puts the form back exactly: cascades, hidden sections and the photo', async ({
      context,
      extension,
      practice,
    }) => {
      expect(practice.state.submitted).toBeUndefined();
      const { form, panel } = await sitDown(context, extension, await candidate(variant, kind), { photo: true });
      const before = await serialized(form);
      await pressFill(panel);
      await expect(row(panel, 'photo')).toHaveAttribute('data-state', 'written');
      expect(await serialized(form)).not.toBe(before);
      await action(panel, 'undo').click();
      await hasEnded(panel, 'idle');
      await expect.poll(() => serialized(form)).toBe(before);
    });
  });

test('an undo leaves what the person changed since, and lists it', async ({ context, extension, practice }) => {
  expect(practice.state.submitted).toBeUndefined();
  const { form, panel } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  await pressFill(panel);
  await form.getByPlaceholder('请输入Email').fill('mine@example.com');
  await expect(row(panel, 'email')).toHaveAttribute('data-state', 'conflict');
  await action(panel, 'undo').click();
  await hasEnded(panel, 'idle');
  expect((await held(form)).email).toBe('mine@example.com');
  await expect(panel.locator('main')).toContainText('Email');
});

test('nothing of the profile is in the page before the press', async ({ context, extension, practice }) => {
  expect(practice.state.submitted).toBeUndefined();
  const { form, answers } = await sitDown(context, extension, await candidate(VARIANT, 'employed'));
  expect(form.url()).toBe(FORM);
  await formIsDrawn(form);
  const everything = await form.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll<HTMLInputElement>('input,textarea')].map(({ value }) => value).join('\n'),
  );
  const telling = [
    answers.name,
    answers.idNumber,
    answers.mobile,
    answers.email,
    answers.postalAddress,
    answers.employer,
  ];
  expect(telling.filter((value) => value !== undefined && everything.includes(value))).toEqual([]);
});
