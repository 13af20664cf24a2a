/** A vault in tests: one cheap lock, one person, and the database as it stands on the disk. */
import { afterAll } from 'vitest';
import { database } from '@/lib/platform/db';
import { freshDerivation } from '@/lib/platform/passphrase';
import { newProfile } from '@/lib/platform/profile-schema';

export const PASSPHRASE = '四个 互不相干 的词';
export const CHEAP = freshDerivation(100_000);
const STORES = ['profiles', 'photos', 'journal', 'setAside', 'vault'] as const;
export const profile = newProfile('张三', { name: '张三', idNumber: '11010519491231002X' });
export const photo = () => new File([new Uint8Array([1, 2, 3, 250])], '张三.jpg', { type: 'image/jpeg' });

export const stored = (store: (typeof STORES)[number], key: string) =>
  database.use((connection) => connection.get(store, key));
export const put = (store: (typeof STORES)[number], record: unknown, key: string) =>
  database.use((connection) => connection.put(store, record, key));
/** Everything in the database as text, bytes written as letters. */
export async function onDisk(): Promise<string> {
  const all = await database.use((connection) => Promise.all(STORES.map((store) => connection.getAll(store))));
  return JSON.stringify(all.flat(2), (_key, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}

export async function emptyStores(): Promise<void> {
  for (const store of STORES) await database.use((connection) => connection.clear(store));
}

// The test files that run next in the same worker share the pretend disk, and have no key to this lock.
afterAll(emptyStores);
