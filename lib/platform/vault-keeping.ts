/**
 * Opening the vault, and giving it another passphrase or none. Loaded when the person is asked for a passphrase.
 *
 * All functions throw StoreError and nothing else.
 */
import { announce } from './changes';
import { type Derivation, freshDerivation, lockBytes, ROUNDS, unlockBytes } from './passphrase';
import { relock } from './relocking';
import { eraseRegistrations, eraseStores } from './traces';
import { announceVault } from './vault';
import { headerOf, PLAIN_HEADER, partOf, renewHeader, wholeHeader } from './vault-header';
import { forgetKey, holdKeys, openBytes, type RawKey } from './vault-key';

export type Unlocking = 'open' | 'wrong' | 'damaged';

/** Opens the vault for every window. A lock weaker than today's is renewed on the way. */
export async function unlock(passphrase: string): Promise<Unlocking> {
  const header = await wholeHeader();
  if (!header) return 'damaged';
  const raw = await unlockBytes(passphrase, partOf(header.id), header.lock);
  if (!raw) return 'wrong';
  await holdKeys([{ id: header.id, raw }]);
  const isWeak = header.lock.derivation.rounds < ROUNDS;
  const lock = isWeak ? await lockBytes(passphrase, partOf(header.id), raw) : header.lock;
  await renewHeader(header, await headerOf(header.id, lock)); // Mends a damaged copy, too.
  announceVault();
  return 'open';
}

/** Whether the passphrase is the one that opens the vault. */
export async function isPassphrase(passphrase: string): Promise<boolean> {
  const header = await wholeHeader();
  return header !== undefined && (await unlockBytes(passphrase, partOf(header.id), header.lock)) !== undefined;
}

/**
 * Seals everything with a fresh key under a new passphrase; without one, leaves everything readable.
 * Windows that read meanwhile find the old key as well as the new one.
 */
export async function setPassphrase(
  passphrase: string | undefined,
  how: Derivation = freshDerivation(),
): Promise<void> {
  if (passphrase === undefined) {
    await relock(undefined, PLAIN_HEADER);
    await forgetKey();
  } else {
    const next: RawKey = { id: crypto.randomUUID(), raw: crypto.getRandomValues(new Uint8Array(32)) };
    const header = await headerOf(next.id, await lockBytes(passphrase, partOf(next.id), next.raw, how));
    const before = await openBytes();
    await holdKeys([...before, next]);
    try {
      await relock(next, header);
    } catch (error) {
      await (before.length > 0 ? holdKeys(before) : forgetKey());
      throw error;
    }
    await holdKeys([next]);
  }
  announceVault();
  announce('profiles');
  announce('photos');
}

/** Erases everything that the lock keeps, and the lock: for whoever has lost the passphrase. */
export async function startAnew(): Promise<void> {
  await eraseStores();
  await eraseRegistrations();
  await forgetKey();
  announceVault();
}
