// @vitest-environment node
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, databaseOf, UPGRADES, type Upgrade } from './db';
import { asStoreError, StoreError } from './store-error';

const NAME = 'store-of-this-test';
const opened: Database[] = [];
const at = (upgrades: readonly Upgrade[]): Database => {
  const database = databaseOf(NAME, upgrades);
  opened.push(database);
  return database;
};
const names = (database: Database) => database.use(async (connection) => [...connection.objectStoreNames]);

/** A later version, as a release to come would append it. */
const later: readonly Upgrade[] = [
  ...UPGRADES,
  (database, transaction) => {
    Reflect.apply(database.createObjectStore, database, ['later']); // No release knows this name, nor do its types.
    void transaction.objectStore('profiles').put({ version: 1, upgraded: true }, 'marked');
  },
];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await deleteDB(NAME);
});

describe('a version is a place in the list of upgrades', () => {
  it('opens a new store with every step', async () => {
    expect(await names(at(UPGRADES))).toEqual(['journal', 'photos', 'profiles', 'setAside', 'vault']);
  });
  it('runs only the steps that are missing, and keeps what is there', async () => {
    const first = at(UPGRADES);
    await first.use((connection) => connection.put('profiles', { version: 1 }, 'kept'));
    await first.close();
    const second = at(later);
    expect(await second.use((connection) => connection.getAllKeys('profiles'))).toEqual(['kept', 'marked']);
  });
  it('says that a newer version has opened the store', async () => {
    await names(at(later));
    await expect(names(at(UPGRADES))).rejects.toMatchObject({ name: 'StoreError', trouble: 'newer' });
  });
});

describe('a connection that stands in the way', () => {
  it('gives way to the newer version', async () => {
    await names(at(UPGRADES));
    expect(await names(at(later))).toContain('later');
  });
  it('is opened again when next needed', async () => {
    const one = at(UPGRADES);
    const other = at(UPGRADES);
    await one.use((connection) => connection.put('journal', { version: 1 }, 'a'));
    await one.close();
    await other.use((connection) => connection.put('journal', { version: 1 }, 'b'));
    expect(await one.use((connection) => connection.getAllKeys('journal'))).toEqual(['a', 'b']);
  });
  it('is opened again when the browser closed it', async () => {
    const one = at(UPGRADES);
    await one.use(async (connection) => connection.close());
    expect(await one.use((connection) => connection.count('journal'))).toBe(0);
  });
  it('and does not give way is named: the person closes the other windows, and then it opens', async () => {
    const first = at(UPGRADES);
    await names(first);
    await first.close();
    const stubborn = await openDB(NAME, UPGRADES.length);
    const second = at(later);
    await expect(names(second)).rejects.toMatchObject({ name: 'StoreError', trouble: 'blocked' });
    stubborn.close();
    expect(await names(second)).toContain('later');
  });
});

describe('whatever goes wrong comes out as one error', () => {
  it('tells a full disk from the rest', () => {
    expect(asStoreError(new DOMException('', 'QuotaExceededError')).trouble).toBe('full');
    // As Chromium says it of a disk without room, of a large value and of a small one.
    expect(asStoreError(new DOMException('Failed to write blobs (IOError)', 'DataError')).trouble).toBe('full');
    const io = 'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE (WritableFileAppend::8)';
    expect(asStoreError(new DOMException(io, 'UnknownError')).trouble).toBe('full');
    expect(asStoreError(new DOMException('Internal error.', 'UnknownError')).trouble).toBe('unavailable');
    expect(asStoreError(new TypeError('張')).trouble).toBe('unavailable');
  });
  it('keeps the cause, and carries no words of it', () => {
    const cause = new Error('11010519491231002X');
    const error = asStoreError(cause);
    expect(error.cause).toBe(cause);
    expect(error.message + error.words.zh + error.words.en).not.toContain('1949');
  });
  it('turns a refused piece of work into a StoreError', async () => {
    const work = at(UPGRADES).use((connection) => connection.put('profiles', () => undefined, 'a function'));
    await expect(work).rejects.toBeInstanceOf(StoreError);
  });
});
