/**
 * How records are written: sealed first if the vault has a passphrase, then put in one transaction.
 *
 * - Sealing takes time, and a transaction does not wait: so what was read is written back only if nobody wrote
 *   meanwhile, else it is read again.
 * - Nothing is written under another lock than the one that stands at that moment.
 * - A database that was deleted under an open page gets nothing before somebody has chosen anew how it is kept: else what
 *   was sealed would come back readable.
 */
import { database, type StoreName } from './db';
import { lookAt, openRecord, type RecordKind, sealOf } from './records';
import { seal, type VaultKey } from './sealing';
import { StoreError } from './store-error';
import { countWrite, type Regime, regimeOf } from './vault';

/** Tries before we say that the store does not answer; each loses only to another window that wrote. */
const TRIES = 20;

interface Put<Value = unknown> {
  readonly kind: RecordKind<Value>;
  readonly key: string;
  readonly value: Value;
}
interface Erasure {
  readonly store: StoreName;
  readonly key: string;
}
export type Deed = Put | Erasure;

interface Ready {
  readonly store: StoreName;
  readonly key: string;
  /** Undefined: erase what is there. */
  readonly record?: unknown;
}

/** Repeats until the work is done. Throws StoreError when others are always quicker. */
async function persist<Result>(work: () => Promise<Result | undefined>): Promise<Result> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await work();
    if (result !== undefined) return result;
  }
  throw new StoreError('unavailable');
}

let isGone = false;
database.watchDeletion(() => {
  isGone = true;
});

/** The regime, if anything may be written under it. Throws StoreError where the store is not the one that was chosen. */
function chosen(regime: Regime): Regime {
  if (regime.isChosen) isGone = false;
  if (isGone) throw new StoreError('unavailable');
  return regime;
}

const present = async (): Promise<Regime> =>
  chosen(await database.use(async (connection) => regimeOf(await connection.get('vault', 'header'))));

/** Puts everything in one transaction; false, and nothing, if the lock or what was read has changed. */
function commit(ready: readonly Ready[], regime: Regime, writes?: number): Promise<boolean> {
  return database.use(async (connection) => {
    const stores = [...new Set(ready.map(({ store }) => store)), 'vault' as const];
    const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
    const vault = transaction.objectStore('vault');
    const [header, now = 0] = await Promise.all([vault.get('header'), vault.get('writes')]);
    const isCurrent = regimeOf(header).id === regime.id && (writes === undefined || now === writes);
    if (isCurrent) {
      const deeds = ready.map(({ store, key, record }) => {
        const place = transaction.objectStore(store);
        return record === undefined ? place.delete(key) : place.put(record, key);
      });
      const ends = await Promise.allSettled([...deeds, countWrite(vault)]);
      // The first says what is the matter, such as that there is no room; the others only that it came to an end.
      const cause = ends.find((end) => end.status === 'rejected');
      if (cause) {
        await transaction.done.catch(() => undefined);
        throw cause.reason;
      }
    }
    await transaction.done;
    return isCurrent;
  });
}

const recordOf = async ({ store }: RecordKind<unknown>, sealedBy: VaultKey | undefined, key: string, value: unknown) =>
  sealedBy ? seal(sealedBy, store, key, value) : value;

/** Puts and erases, all or nothing. With `writes`, false and nothing if anybody has written since that look. */
export async function write(deeds: readonly Deed[], writes?: number): Promise<boolean> {
  return persist(async () => {
    const regime = await present();
    const ready = deeds.map(async (deed): Promise<Ready> => {
      if (!('kind' in deed)) return deed;
      const { kind, key, value } = deed;
      return { store: kind.store, key, record: await recordOf(kind, await sealOf(kind, regime), key, value) };
    });
    if (await commit(await Promise.all(ready), regime, writes)) return true;
    return writes === undefined ? undefined : false;
  });
}

/** Changes a record as it stands now; undefined, and nothing is stored, if there is none that can be read. */
export async function rewrite<Value>(
  kind: RecordKind<Value>,
  key: string,
  change: (value: Value) => Value,
): Promise<Value | undefined> {
  const { value } = await persist<{ readonly value: Value | undefined }>(async () => {
    const { regime, writes, found } = await lookAt(kind.store, key);
    chosen(regime);
    const sealedBy = await sealOf(kind, regime);
    const reading = found[0] && (await openRecord(kind, sealedBy, key, found[0][1]));
    if (!reading || !('value' in reading)) return { value: undefined };
    const next = change(reading.value);
    const record = await recordOf(kind, sealedBy, key, next);
    return (await commit([{ store: kind.store, key, record }], regime, writes)) ? { value: next } : undefined;
  });
  return value;
}
