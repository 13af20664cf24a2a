/**
 * `npm run screenshots`: the pictures of README.md, taken of the real screens into docs/images/, light and dark.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importProfile, keepPhoto, openChecklist, pressFill } from './assistant.mjs';
import { launchWithExtension, OFFICIAL_HOST } from './browsers.mjs';
import { ROOT } from './machine.mjs';
import { openPractice } from './practice-host.mjs';
import { answersOf, sampleFor, TODAY } from './samples.mjs';
import { formIsDrawn, samplePhoto } from './walk.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./browsers.mjs').Launched} Launched */

const FOLDER = join(ROOT, 'docs/images');
const VARIANT = 'liaoning-2025';
const THEMES = /** @type {const} */ (['light', 'dark']);

const POPUP = { width: 360, height: 600 };
const PANEL = { width: 380, height: 820 };
const FORM = { width: 1000, height: 820 };
const EDITOR = { width: 1100, height: 820 };

/** @param {string} name @param {string} theme */
const fileOf = (name, theme) => join(FOLDER, `${name}-${theme}.png`);

/**
 * One screen in both themes.
 * @param {Page} page
 * @param {{ width: number, height: number }} size
 * @param {(theme: string) => Promise<unknown>} take
 */
async function inBothThemes(page, size, take) {
  await page.setViewportSize(size);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForTimeout(200); // Until the last colour has changed.
    await take(theme);
  }
}

/**
 * The checklist beside the form, as the side panel stands there.
 * @param {Launched} launched
 * @param {Page} form
 * @param {Page} panel
 * @param {string} name
 */
async function besideTheForm({ context }, form, panel, name) {
  const left = await form.screenshot();
  await inBothThemes(panel, PANEL, async (theme) => {
    await panel.evaluate(() => scrollTo(0, 0));
    const right = await panel.screenshot();
    const desk = await context.newPage();
    await desk.setViewportSize({ width: FORM.width + PANEL.width + 1, height: FORM.height });
    const pictures = [left, right].map((bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`);
    await desk.setContent(`<body style="margin:0;display:flex;gap:1px;background:#888">${pictures.join('')}`);
    await desk.screenshot({ path: fileOf(name, theme) });
    await desk.close();
  });
}

/** @param {Page} page */
const ready = (page) => page.locator('main[data-ready="true"]').waitFor();

const file = await sampleFor(VARIANT, 'employed');
const answers = answersOf(file);
const { respond } = await openPractice({
  variant: VARIANT,
  today: TODAY,
  signedIn: true,
  preset: answers,
  conflict: { mobile: '13900000000' }, // So that the pictures show what happens when page and profile differ.
});

mkdirSync(FOLDER, { recursive: true });
const launched = await launchWithExtension({ browser: 'chromium', respond, viewport: FORM });
try {
  const editor = await importProfile(launched, file, answers.name ?? '');
  await keepPhoto(editor, await samplePhoto(editor));
  await editor.reload(); // Without the word about the import.
  await ready(editor);
  await inBothThemes(editor, EDITOR, (theme) => editor.screenshot({ path: fileOf('profile', theme) }));

  const form = await launched.context.newPage();
  await form.goto(`https://${OFFICIAL_HOST}/report/index`);
  await formIsDrawn(form);
  const popup = await launched.open(`popup.html?tab=${await launched.tabId(form)}`);
  await ready(popup);
  await inBothThemes(popup, POPUP, (theme) => popup.screenshot({ path: fileOf('popup', theme) }));

  const panel = await openChecklist(launched, form);
  await besideTheForm(launched, form, panel, 'before');
  const end = await pressFill(panel);
  if (end !== 'done') throw new Error(`The fill ended as ${end}.`);
  await besideTheForm(launched, form, panel, 'after');
} finally {
  await launched.close();
}
