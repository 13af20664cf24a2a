/** The records that could not be read: listed with what they hold, erased only after the person has said so. */
import * as z from 'zod/mini';
import { database } from './db';
import { isSealed, unseal } from './sealing';
import { countWrite, keyFor, regimeOf } from './vault';

const aside = z.object({
  store: z.enum(['profiles', 'photos', 'journal']),
  /** The key it had there. */
  of: z._default(z.string(), ''),
  at: z.string(),
  misfits: z.array(z.string()),
  record: z.unknown(),
});

export interface SetAside extends Readonly<z.infer<typeof aside>> {
  readonly key: IDBValidKey;
}

/** Every record that could not be read, oldest first, with what it holds as far as it opens. Throws StoreError. */
export async function listSetAside(): Promise<readonly SetAside[]> {
  const { header, keys, records } = await database.use(async (connection) => {
    const transaction = connection.transaction(['setAside', 'vault']);
    const store = transaction.objectStore('setAside');
    const [header, keys, records] = await Promise.all([
      transaction.objectStore('vault').get('header'),
      store.getAllKeys(),
      store.getAll(),
    ]);
    return { header, keys, records };
  });
  const key = records.length > 0 ? await keyFor(regimeOf(header)) : undefined;
  const opened = records.map(async (record, at): Promise<readonly SetAside[]> => {
    const parsed = aside.safeParse(record);
    if (!parsed.success) return [];
    const { store, of, record: held } = parsed.data;
    const inside = key && isSealed(held) ? await unseal(key, store, of, held) : undefined;
    return [{ ...parsed.data, record: inside ?? held, key: keys[at] ?? 0 }];
  });
  return (await Promise.all(opened)).flat();
}

/** Erases one record that was set aside, after the person has said so. */
export const removeSetAside = (key: IDBValidKey): Promise<void> =>
  database.use(async (connection) => {
    const transaction = connection.transaction(['setAside', 'vault'], 'readwrite');
    await transaction.objectStore('setAside').delete(key);
    await countWrite(transaction.objectStore('vault'));
    await transaction.done;
  });
