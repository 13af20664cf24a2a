/**
 * What is kept beside the profiles: how fills went, how far the registration has come. Erased with the profile it came
 * from, as far as anybody can tell.
 */
import { browser } from 'wxt/browser';
import { database } from './db';
import { listSetAside, removeSetAside } from './set-aside';

/** Keys of `storage.local` that tell of a registration, and none of a choice about our screens. */
const OF_A_REGISTRATION = ['progress', 'current-profile'];

/** Erases every record of a fill, and what was set aside of a profile. Throws StoreError. */
export async function eraseTracesOf(profile: string): Promise<void> {
  await database.use((connection) => connection.clear('journal'));
  for (const { key, of } of await listSetAside()) if (of === profile) await removeSetAside(key);
}

/** Erases what is left of a registration once no profile is there any more. */
export const eraseRegistration = (): Promise<void> => browser.storage.local.remove(OF_A_REGISTRATION);
