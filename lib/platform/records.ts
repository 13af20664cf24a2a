/**
 * What every stored record goes through: brought to the present version, then parsed.
 *
 * - A record that does not parse is moved to `setAside` as it is, never dropped, and reported by place and reason.
 * - The reason names the parts that do not fit, never their contents.
 */
import * as z from 'zod/mini';
import { database, type StoreName } from './db';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

/** A moment as `Date.toISOString` writes it. Not zod's own `iso.datetime`: it brings every calendar rule along. */
export const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

export interface RecordKind<Value> {
  readonly store: Exclude<StoreName, 'setAside'>;
  readonly schema: z.ZodMiniType<Value>;
  /** `upgrades[n]` turns a record of version n + 1 into one of version n + 2. */
  readonly upgrades: readonly ((record: Record<string, unknown>) => Record<string, unknown>)[];
}

const versioned = z.looseObject({ version: z.number() });

export type Reading<Value> = { readonly value: Value } | { readonly misfits: readonly string[] };

/** The record in its present form, or the names of what does not fit. */
export function readRecord<Value>(kind: RecordKind<Value>, stored: unknown): Reading<Value> {
  const shape = versioned.safeParse(stored);
  if (!shape.success) return { misfits: ['version'] };
  let record: Record<string, unknown> = shape.data;
  try {
    for (const upgrade of kind.upgrades.slice(shape.data.version - 1)) record = upgrade(record);
  } catch {
    return { misfits: [`version ${shape.data.version}`] };
  }
  const parsed = kind.schema.safeParse(record);
  if (parsed.success) return { value: parsed.data };
  return { misfits: [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))] };
}

/** Reads a whole store, or one record of it; what does not parse is set aside on the way. */
export async function readStore<Value>(kind: RecordKind<Value>, key?: string): Promise<readonly Value[]> {
  const values: Value[] = [];
  const broken: IDBValidKey[] = [];
  await database.use(async (connection) => {
    values.length = broken.length = 0;
    const store = connection.transaction(kind.store).store;
    const [keys, records] = await Promise.all([store.getAllKeys(key), store.getAll(key)]);
    records.forEach((record, at) => {
      const reading = readRecord(kind, record);
      if ('value' in reading) values.push(reading.value);
      else broken.push(keys[at] ?? '');
    });
  });
  for (const each of broken) await setAside(kind, String(each));
  return values;
}

/** Moves one record aside, if it is still there and still unreadable. */
async function setAside<Value>(kind: RecordKind<Value>, key: string): Promise<void> {
  await database.use(async (connection) => {
    const transaction = connection.transaction([kind.store, 'setAside'], 'readwrite');
    const record = await transaction.objectStore(kind.store).get(key);
    const reading = record === undefined ? undefined : readRecord(kind, record);
    if (reading && 'misfits' in reading) {
      const { misfits } = reading;
      await transaction
        .objectStore('setAside')
        .add({ store: kind.store, at: new Date().toISOString(), misfits, record });
      await transaction.objectStore(kind.store).delete(key);
    }
    await transaction.done;
  });
}

const aside = z.object({
  store: z.enum(['profiles', 'photos', 'journal']),
  at: z.string(),
  misfits: z.array(z.string()),
  record: z.unknown(),
});

export interface SetAside extends Readonly<z.infer<typeof aside>> {
  readonly key: number;
}

/** Every record that could not be read, oldest first, with what it holds. */
export async function listSetAside(): Promise<readonly SetAside[]> {
  return database.use(async (connection) => {
    const store = connection.transaction('setAside').store;
    const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return records.flatMap((record, at) => {
      const parsed = aside.safeParse(record);
      return parsed.success ? [{ ...parsed.data, key: keys[at] ?? 0 }] : [];
    });
  });
}

/** Erases one record that was set aside, after the person has said so. */
export const removeSetAside = (key: number): Promise<void> =>
  database.use((connection) => connection.delete('setAside', key));
