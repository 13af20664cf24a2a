/** A candidate at a desk: the official form in one tab, the checklist bound to it in another. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Answers } from '../../lib/domain/answers';
import type { FieldId } from '../../lib/domain/fields';
import type { SampleProfiles } from '../../lib/practice/people';
import { importProfile, keepPhoto, openChecklist } from '../../scripts/assistant.mjs';
import { formIsDrawn, samplePhoto } from '../../scripts/walk.mjs';

export const FORM = 'https://bm.ruankao.org.cn/report/index';

/** The synthetic candidate of a variant, and the day that its dates hold. */
export { sampleFor as candidate, TODAY } from '../../scripts/samples.mjs';

interface Hands {
  readonly open: (path: string) => Promise<Page>;
  readonly tabId: (page: Page) => Promise<number>;
}

export interface Desk {
  readonly form: Page;
  readonly panel: Page;
  readonly answers: Answers;
}

/** Imports the candidate, with a photo if wanted, opens the form behind the sign-in, and the checklist beside it. */
export async function sitDown(
  context: BrowserContext,
  extension: Hands,
  file: SampleProfiles,
  { photo = false } = {},
): Promise<Desk> {
  const answers = file.profiles[0]?.fields ?? {};
  const editor = await importProfile(extension, file, answers.name ?? '');
  if (photo) await keepPhoto(editor, await samplePhoto(editor));
  const form = await context.newPage();
  await form.goto(FORM);
  await formIsDrawn(form);
  const panel = await openChecklist(extension, form);
  return { form, panel, answers };
}

export const row = (panel: Page, field: FieldId): Locator => panel.locator(`[data-field="${field}"]`);
export const action = (panel: Page, name: string): Locator => panel.locator(`[data-action="${name}"]`);

/** The checklist has come to this state. */
export const hasEnded = (panel: Page, state: 'idle' | 'done' | 'stopped' | 'failed'): Promise<void> =>
  expect(panel.locator('main')).toHaveAttribute('data-fill', state, { timeout: 25_000 });

/** Asks the form's own code. Polled by evaluation, because the page's policy forbids code from text. */
export const held = (form: Page): Promise<Partial<Record<FieldId, string>>> =>
  form.evaluate(() => window.practice.model?.() ?? {});
export const serialized = (form: Page): Promise<string> => form.evaluate(() => window.practice.serialize?.() ?? '');
