/**
 * What the store knows of its lock: the key that seals every record, itself locked by the passphrase.
 *
 * - Stands there twice, each with its own sum, so that one damaged copy loses nothing.
 * - Everything in it that says how to open it is authenticated with it.
 */
import * as z from 'zod/mini';
import { database } from './db';
import { type LockedBytes, lockedBytes, sumOf } from './passphrase';
import { HEADER_VERSION } from './vault';

const sealed = z.strictObject({
  version: z.literal(HEADER_VERSION),
  /** Name of the key that seals the records. */
  id: z.string().check(z.minLength(1)),
  lock: lockedBytes,
  sum: z.string(),
});
export type Header = Readonly<z.infer<typeof sealed>>;

/** The person goes without a passphrase. */
export const PLAIN_HEADER = { version: HEADER_VERSION } as const;

const textOf = ({ version, id, lock }: Omit<Header, 'sum'>): string =>
  JSON.stringify([
    version,
    id,
    lock.derivation.name,
    lock.derivation.rounds,
    lock.derivation.salt,
    lock.iv,
    lock.bytes,
  ]);

/** What is authenticated with the wrapped key. */
export const partOf = (id: string): readonly unknown[] => ['ruankao vault', HEADER_VERSION, id];

export async function headerOf(id: string, lock: LockedBytes): Promise<Header> {
  const header = { version: HEADER_VERSION, id, lock } as const;
  return { ...header, sum: await sumOf(textOf(header)) };
}

/** The sealed header, from whichever copy is whole; undefined if none is. Throws StoreError. */
export async function wholeHeader(): Promise<Header | undefined> {
  const copies = await database.use((connection) =>
    Promise.all([connection.get('vault', 'header'), connection.get('vault', 'copy')]),
  );
  for (const copy of copies) {
    const parsed = sealed.safeParse(copy);
    if (parsed.success && parsed.data.sum === (await sumOf(textOf(parsed.data)))) return parsed.data;
  }
  return undefined;
}

/** Puts both copies, unless another window has changed the lock since: then false, and nothing. */
export const renewHeader = (before: Header, after: Header): Promise<boolean> =>
  database.use(async (connection) => {
    const transaction = connection.transaction('vault', 'readwrite', { durability: 'strict' });
    const copies = await Promise.all([transaction.store.get('header'), transaction.store.get('copy')]);
    const isSame = copies.some((copy) => JSON.stringify(copy) === JSON.stringify(before));
    if (isSame) await Promise.all([transaction.store.put(after, 'header'), transaction.store.put(after, 'copy')]);
    await transaction.done;
    return isSame;
  });
