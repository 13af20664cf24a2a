/**
 * Seals every record anew, all of them in one transaction, so that at no moment half of them are readable with one key
 * and half with another. If anybody writes meanwhile, it begins again.
 */
import { database } from './db';
import { importKey, isSealed, seal, unseal, type VaultKey } from './sealing';
import { StoreError } from './store-error';
import { countWrite, keyFor, type Regime, regimeOf } from './vault';
import type { Header, PLAIN_HEADER } from './vault-header';
import type { RawKey } from './vault-key';

const STORES = ['profiles', 'photos', 'setAside'] as const;
const TRIES = 20;

interface Kept {
  readonly store: (typeof STORES)[number];
  readonly key: IDBValidKey;
  readonly record: unknown;
}

/** From the lock that stands to another; with no key every record becomes readable. Throws StoreError. */
export async function relock(next: RawKey | undefined, header: Header | typeof PLAIN_HEADER): Promise<void> {
  const to = next && { id: next.id, key: await importKey(next.raw) };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { regime, writes, all } = await everything();
    const from = await keyFor(regime);
    const anew = await Promise.all(all.map(async (kept) => ({ ...kept, record: await reseal(kept, from, to) })));
    if (await exchange(anew, regime, writes, header)) return;
  }
  throw new StoreError('unavailable');
}

const everything = () =>
  database.use(async (connection) => {
    const transaction = connection.transaction([...STORES, 'vault']);
    const vault = transaction.objectStore('vault');
    const all: Kept[] = [];
    const [header, writes] = await Promise.all([vault.get('header'), vault.get('writes')]);
    for (const store of STORES) {
      const place = transaction.objectStore(store);
      const [keys, records] = await Promise.all([place.getAllKeys(), place.getAll()]);
      all.push(...records.map((record, at): Kept => ({ store, key: keys[at] ?? '', record })));
    }
    return { regime: regimeOf(header), writes, all };
  });

/** One record from one key to another. What does not open stays as it is: it is damaged, and will be set aside. */
async function between(
  store: string,
  id: string,
  record: unknown,
  from: VaultKey | undefined,
  to: VaultKey | undefined,
): Promise<unknown> {
  const plain = from && isSealed(record) ? await unseal(from, store, id, record) : record;
  if (plain === undefined || isSealed(plain)) return record;
  return to ? seal(to, store, id, plain) : plain;
}

function reseal({ store, key, record }: Kept, from: VaultKey | undefined, to: VaultKey | undefined): Promise<unknown> {
  if (store !== 'setAside') return between(store, String(key), record, from, to);
  return asideAnew(record, from, to);
}

/** A record set aside is sealed as what it was, where it was. */
async function asideAnew(aside: unknown, from: VaultKey | undefined, to: VaultKey | undefined): Promise<unknown> {
  if (typeof aside !== 'object' || aside === null || !('record' in aside)) return aside;
  const [store, of] = ['store' in aside ? String(aside.store) : '', 'of' in aside ? String(aside.of) : ''];
  if (store === 'journal') return aside;
  return { ...aside, record: await between(store, of, aside.record, from, to) };
}

const exchange = (
  anew: readonly Kept[],
  regime: Regime,
  writes: unknown,
  next: Header | typeof PLAIN_HEADER,
): Promise<boolean> =>
  database.use(async (connection) => {
    const transaction = connection.transaction([...STORES, 'vault'], 'readwrite', { durability: 'strict' });
    const vault = transaction.objectStore('vault');
    const [header, now] = await Promise.all([vault.get('header'), vault.get('writes')]);
    const isCurrent = regimeOf(header).id === regime.id && now === writes;
    if (isCurrent) {
      for (const { store, key, record } of anew) void transaction.objectStore(store).put(record, key);
      void vault.put(next, 'header');
      void vault.put(next, 'copy');
      await countWrite(vault);
    }
    await transaction.done;
    return isCurrent;
  });
