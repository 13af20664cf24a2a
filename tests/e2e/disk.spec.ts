/** What stands on the disk after a whole run, and what a restart of the browser leaves open. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  importProfile,
  keepPhoto,
  openChecklist,
  openProfile,
  PASSPHRASE,
  pressFill,
} from '../../scripts/assistant.mjs';
import { closePage, type Launched, launchWithExtension, QUIET_PAGE } from '../../scripts/browsers.mjs';
import { openPractice } from '../../scripts/practice-host.mjs';
import { formIsDrawn, samplePhoto } from '../../scripts/walk.mjs';
import { candidate, FORM, TODAY } from './desk';
import { readableIn } from './disk';
import { expect, test } from './extension';

/** Where Chromium keeps what a site's own pages remember for themselves: the practice platform, what it was given. */
const SITES_OWN = 'Default/Session Storage/';

const VARIANT = 'liaoning-2025';

/** Values that occur nowhere else, so that finding one is finding the profile. */
const CANARIES = {
  name: '欧阳慕雪',
  idNumber: '11010519491231002X',
  employer: '金丝雀软件四七一一有限公司',
  email: 'canary-4711@example.com',
  postalAddress: '辽宁省沈阳市金丝雀路四七一一号',
};
const LABEL = '金丝雀的档案名四七一一';
const PHOTO_NAME = '金丝雀照片四七一一.jpg';

/** The open key as the extension's pages see it. */
async function openKey(launched: Launched): Promise<string> {
  const page = await launched.open(QUIET_PAGE);
  const raw = await page.evaluate('chrome.storage.session.get().then((all) => all["vault-key"][0].raw)');
  await closePage(page);
  return String(raw);
}

test('after a whole run nothing of the profile is readable in the browser’s folder, and a restart locks', async ({
  target,
}) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'ruankao-disk-'));
  const file = await candidate(VARIANT, 'employed', CANARIES);
  const named = { ...file, profiles: file.profiles.map((one) => ({ ...one, label: LABEL })) };
  const { respond } = await openPractice({ variant: VARIANT, today: TODAY, signedIn: true });
  const options = { browser: target, respond, profileDir: folder, viewport: { width: 1280, height: 900 } };
  try {
    const first = await launchWithExtension(options);
    const profile = await importProfile(first, named, CANARIES.name);
    const photo = await samplePhoto(profile);
    await keepPhoto(profile, { ...photo, name: PHOTO_NAME });
    await profile.locator('[name="employer"]').fill(`${CANARIES.employer}甲`);
    const form = await first.context.newPage();
    await form.goto(FORM);
    await formIsDrawn(form);
    const panel = await openChecklist(first, form);
    expect(await pressFill(panel)).toBe('done');
    const key = await openKey(first);
    await form.goto('about:blank');
    await first.close();

    const values = {
      ...CANARIES,
      LABEL,
      PHOTO_NAME,
      PASSPHRASE,
      photo: photo.buffer.subarray(-160, -40),
      key: Buffer.from(key, 'base64'),
    };
    const found = () => readableIn(folder, values).filter((where) => !where.includes(SITES_OWN));
    expect(found()).toEqual([]);
    // The same look finds what is there: else its silence would mean nothing.
    await writeFile(
      join(folder, 'control'),
      Buffer.concat([
        Buffer.from('x'),
        Buffer.from(CANARIES.name, 'utf16le'),
        Buffer.from(Buffer.from(`ab${CANARIES.email}`).toString('base64')),
      ]),
    );
    expect(found()).toEqual(['name: control', 'email: control']);

    const second = await launchWithExtension(options);
    try {
      const locked = await second.open('options.html');
      await expect(locked.locator('[data-vault="locked"]')).toBeVisible();
      await closePage(locked);
      const opened = await openProfile(second);
      await expect(opened.locator('[name="employer"]')).toHaveValue(`${CANARIES.employer}甲`);
    } finally {
      await second.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
