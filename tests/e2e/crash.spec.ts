/** The store in trouble, in real browsers: the browser is killed, the disk is full, the database goes away. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePassphrase, keepPhoto, openProfile } from '../../scripts/assistant.mjs';
import {
  type BrowserName,
  closePage,
  type Launched,
  launchWithExtension,
  QUIET_PAGE,
} from '../../scripts/browsers.mjs';
import { action } from './desk';
import { expect, test } from './extension';

const TYPED = '欧阳慕雪正在填写考生档案';
const respond = () => ({ status: 404, body: '' });

/** Ends every process of the browser that works in a folder, as a crash would: nothing is written any more. */
function killBrowserIn(folder: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Ended meanwhile, by the death of the one before.
    }
  }
}

/** Leaves a folder as much room as a small memory card, where this computer lets us. */
function makeSmall(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder]).status === 0;
}

/** Fills the disk that a folder lies on, but for so many bytes; returns the way to make room again. */
function fillDisk(folder: string, left: number): () => void {
  const { bavail, bsize } = statfsSync(folder);
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  return () => rmSync(ballast);
}

/** Leaves a store of the first version behind, with a profile in it, and has today's program bring it up to date for ever. */
async function beginUpgrade({ open }: Launched, target: BrowserName): Promise<void> {
  const page = await open('handout.html');
  await page.locator('main[data-ready="true"]').waitFor();
  // The page that opens by itself after the installation would bring the store up to date before us.
  await page.evaluate(`chrome.tabs.query({}).then((tabs) =>
    chrome.tabs.remove(tabs.filter(({ url }) => url?.includes('/options.html')).map(({ id }) => id)))`);
  const html = await readFile(`.output/${target === 'chromium' ? 'chrome' : 'firefox'}-mv3/options.html`, 'utf8');
  const script = /<script type="module" crossorigin src="([^"]+)"/.exec(html)?.[1];
  const at = '2026-03-01T00:00:00.000Z';
  const record = { id: 'a', version: 1, label: '旧版里的档案', fields: { name: '张三' }, createdAt: at, updatedAt: at };
  await page.evaluate(
    (given) =>
      new Promise<void>((done, refuse) => {
        indexedDB.deleteDatabase('ruankao');
        const opening = indexedDB.open('ruankao', 1);
        opening.onupgradeneeded = () => {
          for (const store of ['profiles', 'photos', 'journal']) opening.result.createObjectStore(store);
          opening.result.createObjectStore('setAside', { autoIncrement: true });
          opening.transaction?.objectStore('profiles').put(given.record, given.record.id);
        };
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          const { createObjectStore } = IDBDatabase.prototype;
          IDBDatabase.prototype.createObjectStore = function create(name, options) {
            const store = createObjectStore.call(this, name, options);
            const goOn = () => {
              store.get('nothing').onsuccess = goOn;
            };
            goOn(); // As long as one request follows the other, the upgrade does not end.
            document.documentElement.dataset.upgrading = name;
            return store;
          };
          document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: given.script }));
          done();
        };
      }),
    { record, script },
  );
  await page.locator('html[data-upgrading="vault"]').waitFor();
}

test('a browser killed amid an upgrade or between two keystrokes has everything before; a full disk is told and takes nothing', async ({
  target,
}, { annotations }) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'ruankao-crash-'));
  const isSmall = target === 'chromium' && makeSmall(folder);
  const options = { browser: target, respond, profileDir: folder, viewport: { width: 1280, height: 900 } };
  const crash = async ({ context }: Launched): Promise<void> => {
    const closed = context.waitForEvent('close');
    killBrowserIn(folder);
    await closed;
  };
  try {
    const first = await launchWithExtension(options);
    await beginUpgrade(first, target);
    await crash(first);

    const second = await launchWithExtension(options);
    const writing = await openProfile(second);
    await expect(writing.locator('h2').first()).toContainText('旧版里的档案');
    await expect(writing.locator('[name="name"]')).toHaveValue('张三');
    await writing.locator('[name="employer"]').focus();
    await writing.keyboard.type(TYPED, { delay: 60 });
    await crash(second);

    const third = await launchWithExtension({ ...options, storageKb: 1024 });
    try {
      const profile = await openProfile(third);
      const found = await profile.locator('[name="employer"]').inputValue();
      // The last key may still have been under way.
      expect(TYPED.startsWith(found), found).toBe(true);
      expect(found.length).toBeGreaterThanOrEqual(TYPED.length - 1);
      await expect(profile.locator('[name="name"]')).toHaveValue('张三');

      if (target === 'chromium' && !isSmall) {
        annotations.push({
          type: 'not shown here',
          description: 'a full disk: this computer lets no small one be made',
        });
        return;
      }
      const makeRoom = isSmall ? fillDisk(folder, 3_000_000) : undefined;
      const photo = { name: '照片.jpg', mimeType: 'image/jpeg', buffer: randomBytes(15 * 1024 * 1024) };
      const card = profile.locator('#section-photo');
      await profile.locator('input[data-action="choose-profile-photo"]').first().setInputFiles(photo);
      await expect(card).toContainText('存储空间已满');
      await expect(profile.locator('[name="employer"]')).toHaveValue(found);
      await profile.locator('[name="email"]').fill('a@example.com');
      await expect(profile.locator('main')).toContainText('已自动保存');
      if (makeRoom) {
        makeRoom();
        await card.getByRole('button', { name: '再试一次' }).click();
        await expect(card).not.toContainText('存储空间已满');
        await expect(action(profile, 'remove-profile-photo')).toBeVisible();
      }
      await closePage(profile);
      const again = await openProfile(third);
      await expect(again.locator('[name="email"]')).toHaveValue('a@example.com');
      await expect(again.locator('[name="employer"]')).toHaveValue(found);
      if (makeRoom) await expect(action(again, 'remove-profile-photo')).toBeVisible();
    } finally {
      await third.close();
    }
  } finally {
    killBrowserIn(folder);
    if (isSmall) spawnSync('umount', ['--lazy', folder]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a database deleted under an open page is told, and what the page shows is stored again, locked', async ({
  extension,
}) => {
  const profile = await openProfile(extension);
  await profile.locator('[name="name"]').fill('张三');
  await profile.locator('[name="employer"]').fill('练习软件有限公司');
  await keepPhoto(profile, { name: '报名照片.jpg', mimeType: 'image/jpeg', buffer: randomBytes(10_000) });
  const other = await extension.open(QUIET_PAGE);
  const gone = await other.evaluate(
    () =>
      new Promise<string>((done) => {
        const deletion = indexedDB.deleteDatabase('ruankao');
        deletion.onsuccess = () => done('gone');
        deletion.onblocked = () => done('blocked');
        deletion.onerror = () => done('error');
      }),
  );
  expect(gone, 'no window of ours stands in the way').toBe('gone');
  await closePage(other);
  await expect(profile.locator('[data-vault="undecided"]')).toContainText('浏览器刚刚删除了档案库');
  await choosePassphrase(profile);
  await expect(action(profile, 'lock')).toBeVisible();
  await expect(profile.locator('[name="name"]')).toHaveValue('张三');
  await expect(profile.locator('[name="employer"]')).toHaveValue('练习软件有限公司');
  await expect(profile.locator('main')).toContainText('这一页里的档案和眼前这份的照片已经重新保存');
  await expect(profile.locator('#section-photo')).toContainText('报名照片.jpg');
  await closePage(profile);
  const again = await openProfile(extension);
  await expect(again.locator('[name="employer"]')).toHaveValue('练习软件有限公司');
  await expect(again.locator('#section-photo')).toContainText('报名照片.jpg');
});
