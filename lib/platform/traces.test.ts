// @vitest-environment node
/** What is left on this computer of a profile that was erased: read out of the stores themselves. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { database } from './db';
import { finishRun, startRun } from './journal';
import { freshDerivation } from './passphrase';
import { putPhoto } from './photos';
import { newProfile } from './profile-schema';
import { listProfiles, removeProfile, saveProfiles } from './profiles';
import { changeTimes, markByHand, noteSighting } from './progress';
import { reminderState } from './reminders';
import { currentProfile, firstRunSeen, localeChoice } from './settings';
import { taughtMarks } from './taught-marks';
import { eraseRegistrations, eraseTracesOf } from './traces';
import { setPassphrase, startAnew } from './vault-keeping';
import { forgetKey } from './vault-key';

const STORES = ['profiles', 'photos', 'journal', 'setAside'] as const;
const CANARY = /金丝雀|canary/;

/** Everything that is kept, as text, bytes of photos included. */
async function everything(): Promise<string> {
  const records = await database.use(async (connection) =>
    Promise.all(
      STORES.map(async (store) => [store, await connection.getAllKeys(store), await connection.getAll(store)]),
    ),
  );
  const seen: unknown[] = [];
  const text = JSON.stringify([records, await browser.storage.local.get()], (_, value: unknown) => {
    if (value instanceof Blob) seen.push(value);
    return value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value;
  });
  return text + (await Promise.all(seen.filter((one) => one instanceof Blob).map((blob) => blob.text()))).join();
}

const zhang = newProfile('张三', { name: '张三', employer: '金丝雀公司' });
const li = newProfile('李四', { name: '李四' });

/** Somebody who has used everything, beside somebody else. */
async function useEverything(): Promise<void> {
  await saveProfiles([zhang, li]);
  for (const place of ['source', 'upload', 'unsorted'] as const)
    await putPhoto(zhang.id, new File(['canary picture'], '金丝雀.jpg'), place);
  await startRun({ id: 'canary-run', purpose: 'fill', address: 'https://bm.ruankao.org.cn/canary', page: 'form' });
  await finishRun('canary-run', 'done', []);
  for (const profile of [zhang.id, li.id]) {
    const round = { profile, agency: '辽宁', batch: '2026H2' };
    await noteSighting({ page: 'form', ...round });
    await markByHand(round, '审核通过');
    await changeTimes(round, () => ({}));
  }
  const reminders = [zhang, li].map(({ id }) => `${id}/辽宁/2026H2|review|2026-09-17`);
  const [told = '', others = ''] = reminders;
  await reminderState.set({ told: reminders, dismissed: [told], putOff: { [told]: 1, [others]: 2 } });
  await taughtMarks.set([{ page: '/canary', shape: 'a', field: 'name', label: '金丝雀' }]);
  await currentProfile.set(zhang.id);
  await firstRunSeen.set(true);
  await localeChoice.set('en');
  await database.use((connection) =>
    connection.put('setAside', {
      store: 'profiles',
      of: zhang.id,
      at: '2026-01-01T00:00:00Z',
      misfits: [],
      record: '金丝雀',
    }),
  );
}

beforeEach(async () => {
  for (const store of [...STORES, 'vault'] as const) await database.use((connection) => connection.clear(store));
});

describe('erasing', () => {
  it('leaves nothing of a profile: photos, records of fills, registrations, reminders', async () => {
    await useEverything();
    const before = await everything();
    for (const trace of [zhang.id, '金丝雀公司', 'canary picture', 'canary-run']) expect(before).toContain(trace);
    await removeProfile(zhang.id);
    await eraseTracesOf(zhang.id);
    const left = await everything();
    expect(left).not.toContain(zhang.id);
    expect(left).not.toMatch(/金丝雀公司|canary picture|canary-run/);
    expect(left.split(`${li.id}/辽宁/2026H2`)).toHaveLength(3);
    expect(left).toContain('审核通过');
  });
  it('leaves nothing at all with the last profile but choices about our screens', async () => {
    await useEverything();
    for (const { id } of [zhang, li]) {
      await removeProfile(id);
      await eraseTracesOf(id);
    }
    await eraseRegistrations();
    const left = await everything();
    for (const trace of [CANARY, zhang.id, li.id, '辽宁', '2026H2', '审核通过']) expect(left).not.toMatch(trace);
    expect(await localeChoice.get()).toBe('en');
    expect(await firstRunSeen.get()).toBe(true);
  });
  it('works without the passphrase that was lost', async () => {
    await useEverything();
    await setPassphrase('忘掉的 口令', freshDerivation(100_000));
    await forgetKey();
    await expect(listProfiles()).rejects.toThrow();
    await startAnew();
    expect(await listProfiles()).toEqual([]);
    const left = await everything();
    for (const trace of [CANARY, zhang.id, '辽宁']) expect(left).not.toMatch(trace);
  });
});
