/**
 * Drives the extension's own screens by the attributes of docs/testing.md, as a person would with the mouse.
 */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./browsers.mjs').Launched} Launched */

/** @param {Page} screen @param {number} [timeout] milliseconds */
const ready = (screen, timeout = 30_000) => screen.locator('main[data-ready="true"]').waitFor({ timeout });

/** The passphrase of all tests and demonstrations: the profiles of invented people stand behind it. */
export const PASSPHRASE = '练习用的 口令 2026';

/**
 * Opens the profile page. On a fresh start chooses a passphrase, as a person would; locked, gives it.
 * @param {Pick<Launched, 'open'>} launched
 */
export async function openProfile({ open }) {
  const screen = await open('options.html');
  await ready(screen);
  const card = screen.locator('[data-vault]');
  if ((await card.count()) > 0) {
    if ((await card.getAttribute('data-vault')) === 'undecided') await choosePassphrase(screen);
    else await unlock(screen);
  }
  await screen.locator('main[data-screen="profile"][data-ready="true"]').waitFor({ timeout: 15_000 });
  return screen;
}

/**
 * Chooses a passphrase on a screen that asks for one.
 * @param {Page} screen
 * @param {string} [passphrase]
 */
export async function choosePassphrase(screen, passphrase = PASSPHRASE) {
  await screen.locator('input[name="passphrase-new"]').fill(passphrase);
  await screen.locator('input[name="passphrase-again"]').fill(passphrase);
  await screen.locator('[data-action="set-passphrase"]').click();
}

/**
 * Gives the passphrase on any screen that asks for it.
 * @param {Page} screen
 * @param {string} [passphrase]
 */
export async function unlock(screen, passphrase = PASSPHRASE) {
  await screen.locator('input[name="passphrase"]').fill(passphrase);
  await screen.locator('[data-action="unlock"]').click();
}

/**
 * Hands a profile file to the profile page and waits until the profile is there.
 * @param {Pick<Launched, 'open'>} launched
 * @param {object} file the JSON form in which profiles are handed over
 * @param {string} name of the person in it
 */
export async function importProfile({ open }, file, name) {
  const screen = await openProfile({ open });
  await screen
    .locator('input[data-action="import-profile"]')
    .setInputFiles({ name: 'profile.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  const box = screen.locator('[name="name"]');
  const confirm = screen.locator('[data-action="import-confirm"]');
  for (let tries = 0; tries < 100; tries += 1) {
    // What would change is shown first.
    if ((await confirm.count()) > 0) {
      await confirm.click();
      await confirm.waitFor({ state: 'detached' });
    }
    if ((await box.count()) > 0 && (await box.first().inputValue()) === name) return screen;
    await screen.waitForTimeout(50);
  }
  throw new Error(`The profile page does not show ${name} after the import.`);
}

/**
 * Gives the profile that is open a photo.
 * @param {Page} screen the profile page
 * @param {{ name: string, mimeType: string, buffer: Buffer }} photo
 */
export async function keepPhoto(screen, photo) {
  await screen.locator('input[data-action="choose-profile-photo"]').setInputFiles(photo);
  await screen.locator('[data-action="remove-profile-photo"]').waitFor();
}

/**
 * Opens the checklist bound to a tab.
 * @param {Pick<Launched, 'open' | 'tabId'>} launched
 * @param {Page} page
 */
export async function openChecklist({ open, tabId }, page) {
  const panel = await open(`sidepanel.html?tab=${await tabId(page)}`);
  await ready(panel);
  return panel;
}

/**
 * Presses 填写 and waits for the end of the fill; says how it ended.
 * @param {Page} panel
 */
export async function pressFill(panel) {
  await panel.locator('[data-action="fill"]').click();
  await panel
    .locator('main:is([data-fill="done"], [data-fill="stopped"], [data-fill="failed"])')
    .waitFor({ timeout: 120_000 });
  return panel.locator('main').getAttribute('data-fill');
}

/**
 * The rows of the checklist: field, state and reason.
 * @param {Page} panel
 * @returns {Promise<readonly { field: string, state: string, reason: string }[]>}
 */
export const rowsOf = (panel) =>
  panel.locator('[data-field]').evaluateAll((rows) =>
    rows.map((row) => ({
      field: row.getAttribute('data-field') ?? '',
      state: row.getAttribute('data-state') ?? '',
      reason: row.getAttribute('data-reason') ?? '',
    })),
  );
