/**
 * The one database of the extension: its stores, its versions, and how it is opened.
 *
 * - A version is a place in the list of upgrades; upgrading runs the missing ones in order.
 * - A connection that stands in the way of a newer version gives way and is opened again when next needed.
 * - Whatever goes wrong comes out as one kind of error, in words, without any value.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { asStoreError, nameOfError, StoreError } from './store-error';

/** Records are read as `unknown`: only a schema says what they are. */
export interface Stores extends DBSchema {
  /** Profiles by id. */
  profiles: { key: string; value: unknown };
  /** The photos of the profiles (photos.ts), by the id of the profile and the place it is kept in. */
  photos: { key: string; value: unknown };
  /** What each fill did, by the id of the run. */
  journal: { key: string; value: unknown };
  /** Records that could not be read, in the order they were found. */
  setAside: { key: IDBValidKey; value: unknown };
  /** How the vault is locked, twice, and how often anything was written: `header`, `copy`, `writes`. */
  vault: { key: string; value: unknown };
}

export type StoreName = StoreNames<Stores>;
type Connection = IDBPDatabase<Stores>;
export type Upgrade = (
  database: Connection,
  transaction: IDBPTransaction<Stores, StoreName[], 'versionchange'>,
) => void;

/** From nothing to version 1, from 1 to 2, and so on. Never change one that was released: append. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('profiles');
    database.createObjectStore('photos');
    database.createObjectStore('journal');
    database.createObjectStore('setAside', { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('vault');
  },
];

/** How long a database may take to open, in ms. */
const PATIENCE_MS = 3_000;

export interface Database {
  /** Runs some work on an open connection. Throws StoreError. */
  use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /** Gives the connection back; it is opened again when next needed. */
  close(): Promise<void>;
  /** Calls back when somebody deletes the database while it is open here. Returns the way to stop. */
  watchDeletion(tell: () => void): () => void;
}

/** A database that opens itself when first used. */
export function databaseOf(name: string, upgrades: readonly Upgrade[]): Database {
  let opened: Promise<Connection> | undefined;
  const mourners = new Set<() => void>();

  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<Connection> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const block = () => {
        isLate = true;
        reject(new StoreError('blocked'));
      };
      // Behind another window that waits, too, nobody is told of being blocked.
      const patience = setTimeout(block, PATIENCE_MS);
      openDB<Stores>(name, upgrades.length, {
        upgrade(database, from, _to, transaction) {
          for (const step of upgrades.slice(from)) step(database, transaction);
        },
        blocked: block,
        blocking(_current, wanted, event) {
          forget();
          if (event.target instanceof IDBDatabase) event.target.close();
          if (wanted === null) for (const tell of mourners) tell();
        },
        terminated: forget,
      })
        .finally(() => clearTimeout(patience))
        .then((late) => {
          // Nobody waits for a connection that was blocked first; open, it would stand in the way of the next one.
          if (isLate) late.close();
          else resolve(late);
        }, reject);
    });
  }

  async function connection(): Promise<Connection> {
    opened ??= open();
    try {
      return await opened;
    } catch (cause) {
      forget();
      throw asStoreError(cause);
    }
  }

  return {
    async use(work) {
      const first = await connection();
      try {
        return await work(first);
      } catch (cause) {
        // The connection gave way between two uses: nothing was begun on it, so the work may be asked for again.
        if (nameOfError(cause) !== 'InvalidStateError') throw asStoreError(cause);
        forget();
      }
      try {
        return await work(await connection());
      } catch (cause) {
        throw asStoreError(cause);
      }
    },
    async close() {
      const closing = opened;
      forget();
      (await closing)?.close();
    },
    watchDeletion(tell) {
      mourners.add(tell);
      return () => mourners.delete(tell);
    },
  };
}

/** The database of this extension. */
export const database = databaseOf('ruankao', UPGRADES);
