/**
 * What every stored record goes through: opened if it is sealed, brought to the present version, then parsed.
 *
 * - A record that does not open or does not parse is moved to `setAside` as it is, never dropped, and reported by place
 *   and reason. The reason names the parts that do not fit, never their contents.
 */
import * as z from 'zod/mini';
import { database, type StoreName } from './db';
import { isSealed, unseal, type VaultKey } from './sealing';
import { countWrite, keyFor, type Regime, regimeOf } from './vault';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

/** A moment as `Date.toISOString` writes it. Not zod's own `iso.datetime`: it brings every calendar rule along. */
export const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

export interface RecordKind<Value> {
  readonly store: Exclude<StoreName, 'setAside' | 'vault'>;
  readonly schema: z.ZodMiniType<Value>;
  /** `upgrades[n]` turns a record of version n + 1 into one of version n + 2. */
  readonly upgrades: readonly ((record: Record<string, unknown>) => Record<string, unknown>)[];
  /** Holds nothing of a person, so it is never sealed and can be kept while the vault is locked. */
  readonly isImpersonal?: boolean;
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

/** Some records of a store as they stand there at one moment, and under what they were written. */
export interface Look {
  readonly regime: Regime;
  /** How often anything was written before. */
  readonly writes: number;
  readonly found: readonly (readonly [key: string, stored: unknown])[];
}

/** Looks at a whole store, or at one record of it. Throws StoreError. */
export function lookAt(store: RecordKind<unknown>['store'], key?: string): Promise<Look> {
  return database.use(async (connection) => {
    const transaction = connection.transaction([store, 'vault']);
    const [vault, records] = [transaction.objectStore('vault'), transaction.objectStore(store)];
    const [header, writes, keys, stored] = await Promise.all([
      vault.get('header'),
      vault.get('writes'),
      records.getAllKeys(key),
      records.getAll(key),
    ]);
    return {
      regime: regimeOf(header),
      writes: typeof writes === 'number' ? writes : 0,
      found: stored.map((record, at) => [keys[at] ?? '', record] as const),
    };
  });
}

/** The key that the records of a kind are sealed with; undefined where they are not. Throws StoreError while locked. */
export const sealOf = async <Value>(kind: RecordKind<Value>, regime: Regime): Promise<VaultKey | undefined> =>
  kind.isImpersonal ? undefined : keyFor(regime);

/** Opens and reads one record. Where records are sealed, one that is not does not count: anybody could have put it there. */
export async function openRecord<Value>(
  kind: RecordKind<Value>,
  sealedBy: VaultKey | undefined,
  key: string,
  stored: unknown,
): Promise<Reading<Value>> {
  if (!sealedBy) return isSealed(stored) ? { misfits: ['sealed'] } : readRecord(kind, stored);
  if (!isSealed(stored)) return { misfits: ['not sealed'] };
  const opened = await unseal(sealedBy, kind.store, key, stored);
  return opened === undefined ? { misfits: ['sealed'] } : readRecord(kind, opened);
}

/** Reads a whole store, or one record of it; what does not open or parse is set aside on the way. */
export async function readStore<Value>(kind: RecordKind<Value>, key?: string): Promise<readonly Value[]> {
  const { regime, found } = await lookAt(kind.store, key);
  const sealedBy = await sealOf(kind, regime);
  const values: Value[] = [];
  for (const [each, stored] of found) {
    const reading = await openRecord(kind, sealedBy, each, stored);
    if ('value' in reading) values.push(reading.value);
    else await setAside(kind, each, stored, reading.misfits);
  }
  return values;
}

/** Whether two stored records are the same one. Sealed ones are, if their nonces are: none is used twice. */
const isSame = (one: unknown, other: unknown): boolean =>
  isSealed(one) && isSealed(other)
    ? one.iv.join() === other.iv.join()
    : isSealed(one) === isSealed(other) && JSON.stringify(one) === JSON.stringify(other);

/** Moves one record aside, if it is still there and still the same. */
async function setAside<Value>(
  { store }: RecordKind<Value>,
  of: string,
  record: unknown,
  misfits: readonly string[],
): Promise<void> {
  await database.use(async (connection) => {
    const transaction = connection.transaction([store, 'setAside', 'vault'], 'readwrite');
    const now = await transaction.objectStore(store).get(of);
    if (now !== undefined && isSame(now, record)) {
      const aside = { store, of, at: new Date().toISOString(), misfits, record };
      await transaction.objectStore('setAside').add(aside);
      await transaction.objectStore(store).delete(of);
      await countWrite(transaction.objectStore('vault'));
    }
    await transaction.done;
  });
}
