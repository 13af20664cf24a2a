/**
 * How records are written: sealed first if the vault has a passphrase, then put in one transaction.
 *
 * - Sealing takes time, and a transaction does not wait: so what was read is written back only if nobody wrote
 *   meanwhile, else it is read again.
 * - Nothing is written under another lock than the one that stands at that moment.
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

const present = (): Promise<Regime> =>
  database.use(async (connection) => regimeOf(await connection.get('vault', 'header')));

/** Puts everything in one transaction; false, and nothing, if the lock or what was read has changed. */
function commit(ready: readonly Ready[], regime: Regime, writes?: number): Promise<boolean> {
  return database.use(async (connection) => {
    const stores = [...new Set(ready.map(({ store }) => store)), 'vault' as const];
    const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
    const vault = transaction.objectStore('vault');
    const [header, now = 0] = await Promise.all([vault.get('header'), vault.get('writes')]);
    const isCurrent = regimeOf(header).id === regime.id && (writes === undefined || now === writes);
    if (isCurrent) {
      for (const { store, key, record } of ready) {
        const place = transaction.objectStore(store);
        void (record === undefined ? place.delete(key) : place.put(record, key));
      }
      await countWrite(vault);
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
    const sealedBy = await sealOf(kind, regime);
    const reading = found[0] && (await openRecord(kind, sealedBy, key, found[0][1]));
    if (!reading || !('value' in reading)) return { value: undefined };
    const next = change(reading.value);
    const record = await recordOf(kind, sealedBy, key, next);
    return (await commit([{ store: kind.store, key, record }], regime, writes)) ? { value: next } : undefined;
  });
  return value;
}
