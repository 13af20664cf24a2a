/** Records that could not be read: told of, handed out as they are, erased only when the person says so. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { listSetAside, removeSetAside, type SetAside } from '@/lib/platform/set-aside';
import { watchVault } from '@/lib/platform/vault';

export interface SetAsideKeeper {
  readonly records: ReadonlySignal<readonly SetAside[]>;
  /** Reads the list again. */
  read(): Promise<void>;
  erase(key: IDBValidKey): Promise<void>;
  /** The text of a file with one record, as it was found. */
  textOf(record: SetAside): string;
}

export function keepSetAside(): SetAsideKeeper {
  const records = signal<readonly SetAside[]>([]);
  async function read(): Promise<void> {
    // A store that does not answer has been told of already, by those who keep the profiles.
    records.value = await listSetAside().catch(() => []);
  }
  watchVault(() => void read()); // What was locked is not kept here either.
  return {
    records,
    read,
    async erase(key) {
      await removeSetAside(key);
      await read();
    },
    textOf: ({ store, at, misfits, record }) => `${JSON.stringify({ store, at, misfits, record }, undefined, 2)}\n`,
  };
}
