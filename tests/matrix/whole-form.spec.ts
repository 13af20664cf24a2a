/**
 * A region that changes its toolkit: the whole form, drawn by the real package, filled by one press in the real panel.
 * Each control ends up with the candidate's answer, or with nothing and a row that says why; none with anything else.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { importProfile, openChecklist, pressFill, rowsOf } from '../../scripts/assistant.mjs';
import { closePage, QUIET_PAGE } from '../../scripts/browsers.mjs';
import { answersOf, sampleFor } from '../../scripts/samples.mjs';
import { FORM_ADDRESS } from '../e2e/hands';
import { pageOf } from './pages';
import { expect, test } from './run';
import { formOf, WHOLE_FORMS } from './whole-form';

const VARIANT = 'liaoning-2025';

/** What the page's own code holds, by field. */
const held = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { held } = globalThis as unknown as { held(): Record<string, unknown> };
    return Object.fromEntries(Object.entries(held()).map(([name, value]) => [name, String(value ?? '')]));
  });

interface Windows {
  readonly windows: { create(how: object): Promise<unknown> };
}

/**
 * Opens a page of the extension in a window of its own: the form stays in view, as beside a side panel. Toolkits move their
 * lists with animations, which stand still in the background.
 */
async function besideThePage(
  path: string,
  { open, origin }: { readonly open: (path: string) => Promise<Page>; readonly origin: string },
  context: BrowserContext,
): Promise<Page> {
  const quiet = await open(QUIET_PAGE);
  const opened = context.waitForEvent('page');
  await quiet.evaluate(
    (url) => (globalThis as unknown as { chrome: Windows }).chrome.windows.create({ url, width: 400, height: 800 }),
    `${origin}/${path}`,
  );
  await closePage(quiet);
  return opened;
}

/** Toolkits that Firefox meets too in each run; the others with `npm run matrix -- --all`. */
const IN_BOTH: readonly string[] = ['Ant Design 5', 'View Design 4'];

for (const [name, draw] of Object.entries(WHOLE_FORMS))
  test(`${name}: the whole form, filled with one press${IN_BOTH.includes(name) ? '' : ' @chromium-share'}`, async ({
    serve,
    context,
    extension,
  }) => {
    test.setTimeout(180_000); // Every list is opened, moved through and closed as its toolkit draws it.
    const file = await sampleFor(VARIANT, 'employed');
    const answers: Readonly<Record<string, string | undefined>> = answersOf(file);
    const profile = await importProfile(extension, file, answers.name ?? '');
    await closePage(profile);
    serve(pageOf(draw(await formOf(VARIANT, answers))));
    const page = await context.newPage();
    await page.goto(FORM_ADDRESS);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const panel = await openChecklist({ ...extension, open: (path) => besideThePage(path, extension, context) }, page);
    expect(await pressFill(panel)).toBe('done');
    const rows = new Map((await rowsOf(panel)).map(({ field, state, reason }) => [field, `${state} ${reason}`]));
    const ends = Object.entries(await held(page)).map(([field, value]) => ({
      field,
      value,
      asked: answers[field] ?? '',
      row: rows.get(field) ?? 'no row',
    }));
    expect(ends.filter(({ value, asked }) => value !== '' && value !== asked)).toEqual([]);
    expect(ends.filter(({ value, row }) => (value === '') === /^(written|same)/.test(row) && row !== 'no row')).toEqual(
      [],
    );
    expect(ends.filter(({ value, asked }) => value === '' && asked !== '')).toEqual([]);
  });
