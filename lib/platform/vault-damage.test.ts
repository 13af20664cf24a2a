// @vitest-environment node
/** What flipped bits, cut records and locks of other versions do to a vault: nothing that is not told. */
import { beforeEach, describe, expect, it } from 'vitest';
import { flipped, numbers } from '@/tests/flips';
import { CHEAP, emptyStores, PASSPHRASE, profile, put, stored } from '@/tests/vault-store';
import { newProfile } from './profile-schema';
import { listProfiles, saveProfile } from './profiles';
import { type Sealed, unseal } from './sealing';
import { listSetAside } from './set-aside';
import { vaultState } from './vault';
import { setPassphrase, unlock } from './vault-keeping';
import { forgetKey, openKey } from './vault-key';

beforeEach(emptyStores);

describe('damage', () => {
  it('is never taken for a record: of 10,000 flipped bits not one is accepted', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    const record = (await stored('profiles', profile.id)) as Sealed;
    const key = (await openKey(record.by))!;
    const next = numbers(1949);
    const total = (record.iv.length + record.bytes.length) * 8;
    let accepted = 0;
    for (let at = 0; at < 10_000; at += 1) {
      const bit = next(total);
      const inIv = bit < record.iv.length * 8;
      const changed = inIv
        ? { ...record, iv: flipped(record.iv, bit) }
        : { ...record, bytes: flipped(record.bytes, bit - record.iv.length * 8) };
      if ((await unseal(key, 'profiles', profile.id, changed)) !== undefined) accepted += 1;
    }
    expect(accepted).toBe(0);
    expect(await unseal(key, 'profiles', profile.id, record)).toEqual(profile);
  }, 60_000);
  it('is set aside as it is, and the other profiles stay', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    const other = newProfile('李四');
    await saveProfile(profile);
    await saveProfile(other);
    const record = (await stored('profiles', other.id)) as Sealed;
    await put('profiles', { ...record, bytes: flipped(record.bytes, 100) }, other.id);
    expect(await listProfiles()).toEqual([profile]);
    expect(await listSetAside()).toMatchObject([{ store: 'profiles', of: other.id, misfits: ['sealed'] }]);
  });
  it('includes a record put into the place of another, one cut short, and one that was never sealed', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    const record = (await stored('profiles', profile.id)) as Sealed;
    await put('profiles', record, 'elsewhere');
    await put('profiles', { ...record, bytes: record.bytes.slice(0, -1) }, 'short');
    await put('profiles', newProfile('不速之客'), 'plain');
    expect(await listProfiles()).toEqual([profile]);
    expect((await listSetAside()).map(({ misfits }) => misfits.join()).sort()).toEqual([
      'not sealed',
      'sealed',
      'sealed',
    ]);
  });
  it('of one copy of the lock loses nothing: the other one opens, and mends it', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await forgetKey();
    const header = (await stored('vault', 'header')) as { lock: { bytes: string } };
    await put('vault', { ...header, lock: { ...header.lock, bytes: `A${header.lock.bytes.slice(1)}` } }, 'header');
    expect(await unlock(PASSPHRASE)).toBe('open');
    expect(await stored('vault', 'header')).toEqual(await stored('vault', 'copy'));
    expect(await listProfiles()).toEqual([profile]);
  });
  it('of both copies is named, and the records stay where they are', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    await forgetKey();
    const header = await stored('vault', 'header');
    const text = JSON.stringify(header);
    const next = numbers(7);
    for (let tries = 0; tries < 10_000; tries += 1) {
      const bytes = flipped(Buffer.from(text), next(text.length * 8));
      let changed: unknown;
      try {
        changed = JSON.parse(Buffer.from(bytes).toString('latin1'));
      } catch {
        continue; // No record any more: a store cannot hold it.
      }
      if (tries % 50 > 0) continue; // The whole way through the store for one in fifty.
      await put('vault', changed, 'header');
      await put('vault', changed, 'copy');
      expect(await unlock(PASSPHRASE)).not.toBe('open');
    }
    await put('vault', header, 'copy');
    expect(await unlock(PASSPHRASE)).toBe('open');
    expect(await listProfiles()).toEqual([profile]);
  }, 60_000);
});

describe('a lock of a later version', () => {
  it('is not guessed at: the person is told, and everything stays', async () => {
    await setPassphrase(PASSPHRASE, CHEAP);
    await saveProfile(profile);
    const header = (await stored('vault', 'header')) as object;
    await put('vault', { ...header, version: 2 }, 'header');
    expect(await vaultState()).toBe('newer');
    await expect(listProfiles()).rejects.toMatchObject({ trouble: 'newer' });
    await put('vault', header, 'header');
    expect(await listProfiles()).toEqual([profile]);
  });
});
