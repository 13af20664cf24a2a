// @vitest-environment node
import { createDecipheriv } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { CHEAP, emptyStores, onDisk, PASSPHRASE, photo, profile, stored } from '@/tests/vault-store';
import { fromBase64 } from './bytes';
import { ROUNDS } from './passphrase';
import { photoOf, putPhoto } from './photos';
import { newProfile } from './profile-schema';
import { changeProfile, getProfile, listProfiles, removeProfile, saveProfile } from './profiles';
import { isSealed } from './sealing';
import { listSetAside } from './set-aside';
import { vaultState } from './vault';
import { isPassphrase, setPassphrase, unlock } from './vault-keeping';
import { beforeLocking, forgetKey, openBytes, openKey, watchKey } from './vault-key';

beforeEach(emptyStores);

describe('a vault with a passphrase', () => {
  it('keeps nothing readable: neither names nor numbers, neither the photo nor its name', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await putPhoto(profile.id, photo());
    const text = await onDisk();
    for (const secret of ['张三', '11010519491231002X', 'image/jpeg', '\u0001\u0002\u0003ú'])
      expect(text).not.toContain(secret);
    expect(await getProfile(profile.id)).toEqual(profile);
    const kept = await photoOf(profile.id);
    expect(kept).toMatchObject({ name: '张三.jpg', type: 'image/jpeg', size: 4 });
    expect(new Uint8Array((await kept?.blob.arrayBuffer()) ?? [])).toEqual(new Uint8Array([1, 2, 3, 250]));
  });
  it('seals what stood there readable before', async () => {
    await saveProfile(profile);
    await putPhoto(profile.id, photo());
    expect(await onDisk()).toContain('11010519491231002X');
    await setPassphrase(PASSPHRASE, CHEAP);
    expect(await onDisk()).not.toContain('11010519491231002X');
    expect(await getProfile(profile.id)).toEqual(profile);
    expect((await photoOf(profile.id))?.size).toBe(4);
  });
  it('seals as Node’s crypto reads it', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    const [key] = await openBytes();
    const record = await stored('profiles', profile.id);
    if (!key || !isSealed(record)) throw new Error('The profile is not sealed.');
    const decipher = createDecipheriv('aes-256-gcm', key.raw, record.iv);
    decipher.setAAD(Buffer.from(JSON.stringify(['ruankao record', 1, key.id, 'profiles', profile.id])));
    decipher.setAuthTag(record.bytes.subarray(-16));
    const bytes = Buffer.concat([decipher.update(record.bytes.subarray(0, -16)), decipher.final()]);
    expect(JSON.parse(bytes.subarray(4).toString()).plain).toEqual(profile);
  });
  it('locked, gives nothing and takes nothing', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await forgetKey();
    expect(await vaultState()).toBe('locked');
    const works: readonly (() => Promise<unknown>)[] = [
      listProfiles,
      () => getProfile(profile.id),
      () => photoOf(profile.id),
      () => saveProfile(newProfile('李四')),
      () => changeProfile(profile.id, (now) => now),
      () => putPhoto(profile.id, photo()),
    ];
    for (const work of works) await expect(work()).rejects.toMatchObject({ name: 'StoreError', trouble: 'locked' });
  });
  it('opens for its passphrase and for no other', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await forgetKey();
    expect(await unlock('四个 互不相干 的字')).toBe('wrong');
    expect(await vaultState()).toBe('locked');
    expect(await unlock(PASSPHRASE)).toBe('open');
    expect(await listProfiles()).toEqual([profile]);
    expect(await isPassphrase('不是它')).toBe(false);
    expect(await isPassphrase(PASSPHRASE)).toBe(true);
  });
  it('made with fewer rounds is renewed when it is opened, and opens as before', async () => {
    const rounds = async () => (await stored('vault', 'header')) as { lock: { derivation: { rounds: number } } };
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    expect((await rounds()).lock.derivation.rounds).toBe(100_000);
    await forgetKey();
    await unlock(PASSPHRASE);
    expect((await rounds()).lock.derivation.rounds).toBe(ROUNDS);
    await forgetKey();
    expect(await unlock(PASSPHRASE)).toBe('open');
    expect(await listProfiles()).toEqual([profile]);
  });
  it('given another passphrase has another key: what an older copy of the disk holds opens no newer one', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    const [before] = await openBytes();
    await setPassphrase('另外 一个 口令', CHEAP);
    const [after] = await openBytes();
    expect(after?.id).not.toBe(before?.id);
    expect(after?.raw).not.toEqual(before?.raw);
    await forgetKey();
    expect(await unlock(PASSPHRASE)).toBe('wrong');
    expect(await unlock('另外 一个 口令')).toBe('open');
    expect(await listProfiles()).toEqual([profile]);
  });
  it('freed of it is readable again, and says so', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await setPassphrase(undefined);
    expect(await vaultState()).toBe('plain');
    expect(await openBytes()).toEqual([]);
    expect(await onDisk()).toContain('11010519491231002X');
    expect(await listProfiles()).toEqual([profile]);
  });
  it('cannot be given another lock while it is shut', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await forgetKey();
    await expect(setPassphrase('另外 一个 口令', CHEAP)).rejects.toMatchObject({ trouble: 'locked' });
    expect(await vaultState()).toBe('locked');
    expect(await unlock(PASSPHRASE)).toBe('open');
    expect(await listProfiles()).toEqual([profile]);
  });
});

describe('the open key', () => {
  it('is in the memory of the browser, and nowhere on the disk', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    const [key] = await openBytes();
    expect(Object.keys(await browser.storage.session.get())).toEqual(['vault-key']);
    expect(await browser.storage.local.get()).toEqual({});
    expect(await onDisk()).not.toContain(Buffer.from(key?.raw ?? []).toString('latin1'));
  });
  it('cannot be read out of what a window works with', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    const [raw] = await openBytes();
    const key = await openKey(raw?.id ?? '');
    expect(key?.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key!.key)).rejects.toThrow();
  });
  it('lets what was just typed be stored before it is gone, and only then tells the screens', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    expect(await listProfiles()).toEqual([]); // As every window does before anything can be typed in it.
    const order: string[] = [];
    const stops = [
      beforeLocking(async () => {
        await saveProfile(profile);
        order.push('stored');
      }),
      watchKey(() => order.push('told')),
    ];
    await forgetKey();
    await vi.waitFor(() => expect(order).toEqual(['stored', 'told']));
    for (const stop of stops) stop();
    expect(await vaultState()).toBe('locked');
    await unlock(PASSPHRASE);
    expect(await listProfiles()).toEqual([profile]);
  });
});

describe('two windows', () => {
  it('lose nothing when one writes while the other changes the passphrase', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    const typing = async (field: 'email' | 'mobile') => {
      for (let at = 0; at < 8; at += 1)
        await changeProfile(profile.id, (now) => ({ ...now, fields: { ...now.fields, [field]: `${at}` } }));
    };
    await Promise.all([
      typing('email'),
      typing('mobile'),
      setPassphrase('另外 一个 口令', CHEAP),
      saveProfile(newProfile('李四')),
    ]);
    const all = await listProfiles();
    expect(all.map(({ label }) => label).sort()).toEqual(['张三', '李四']);
    expect(all.find(({ label }) => label === '张三')?.fields).toMatchObject({ email: '7', mobile: '7' });
    expect(await listSetAside()).toEqual([]);
  });
  it('see each other’s answers to the same profile', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await Promise.all([
      changeProfile(profile.id, (now) => ({ ...now, fields: { ...now.fields, email: 'zhang@example.org' } })),
      changeProfile(profile.id, (now) => ({ ...now, fields: { ...now.fields, mobile: '13912345678' } })),
    ]);
    expect((await getProfile(profile.id))?.fields).toMatchObject({ email: 'zhang@example.org', mobile: '13912345678' });
  });
  it('leave an erased profile erased', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await removeProfile(profile.id);
    expect(await changeProfile(profile.id, (now) => now)).toBeUndefined();
  });
});

it('knows that nobody has chosen yet', async () => {
  expect(await vaultState()).toBe('undecided');
  await setPassphrase(undefined);
  expect(await vaultState()).toBe('plain');
});

it('writes bytes as base64 and back, however many', () => {
  const bytes = new Uint8Array(100_000).map((_, at) => at % 251);
  expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
});
