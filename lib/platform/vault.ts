/**
 * Whether the store is locked, and by what.
 *
 * - `undecided`: nobody has chosen yet; screens ask before anything is stored.
 * - `plain`: the person goes without a passphrase, and every record stands readable on the disk.
 * - `locked` and `open`: every record is sealed with the one key that the passphrase opens.
 */
import * as z from 'zod/mini';
import { announce, watchChanges } from './changes';
import { database } from './db';
import type { VaultKey } from './sealing';
import { StoreError } from './store-error';
import { openKey, watchKey } from './vault-key';

export type VaultState = 'undecided' | 'plain' | 'locked' | 'open' | 'damaged' | 'newer';

export const HEADER_VERSION = 1;

/** Shortest passphrase that is taken, in characters. */
export const SHORTEST_PASSPHRASE = 8;

/** As much of the header as reading and writing need; the whole of it is `vault-header.ts`'s. */
const head = z.looseObject({ version: z.number(), id: z.optional(z.string()) });

/** What a record was read or written under: the id of the key that seals, or undefined where nothing is sealed. */
export type Regime = { readonly id: string | undefined; readonly isChosen: boolean };

/** Reads what stands under `header`. Throws StoreError where it cannot be gone by. */
export function regimeOf(stored: unknown): Regime {
  if (stored === undefined) return { id: undefined, isChosen: false };
  const parsed = head.safeParse(stored);
  if (!parsed.success) throw new StoreError('damaged');
  if (parsed.data.version > HEADER_VERSION) throw new StoreError('newer');
  return { id: parsed.data.id, isChosen: true };
}

/** The key for what was sealed under the regime; undefined where nothing is sealed. Throws StoreError while locked. */
export async function keyFor({ id }: Regime): Promise<VaultKey | undefined> {
  if (id === undefined) return undefined;
  const key = await openKey(id);
  if (!key) throw new StoreError('locked');
  return key;
}

/** Throws StoreError where the database does not answer. */
export async function vaultState(): Promise<VaultState> {
  const stored = await database.use((connection) => connection.get('vault', 'header'));
  try {
    const { id, isChosen } = regimeOf(stored);
    if (!isChosen) return 'undecided';
    if (id === undefined) return 'plain';
    return (await openKey(id)) ? 'open' : 'locked';
  } catch (error) {
    if (error instanceof StoreError && (error.trouble === 'damaged' || error.trouble === 'newer')) return error.trouble;
    throw error;
  }
}

/** The part of a transaction that stands for the store `vault`. */
interface VaultPlace {
  get(key: 'writes'): Promise<unknown>;
  put(value: number, key: 'writes'): Promise<unknown>;
}

/** Notes, within a transaction that changes a record, that it does: who has read before reads again. */
export async function countWrite(place: VaultPlace): Promise<void> {
  await place.put(Number((await place.get('writes')) ?? 0) + 1, 'writes');
}

export const announceVault = (): void => announce('vault');

/** Calls back when the database is deleted under an open page. Returns the way to stop. */
export const watchDeletion = (tell: () => void): (() => void) => database.watchDeletion(tell);

/** Calls back whenever the state may be another one. Returns the way to stop. */
export function watchVault(tell: () => void): () => void {
  const stops = [watchKey(tell), watchChanges('vault', tell), watchDeletion(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
