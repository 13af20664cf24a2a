/**
 * The profiles kept on this computer.
 *
 * - Parsed on the way in and on the way out.
 * - A change is made to what is stored at that moment, so that two open pages never undo each other's answers.
 * - Erasing a profile erases its photo with it.
 *
 * All functions throw StoreError and nothing else.
 */
import { announce, watchChanges } from './changes';
import { database } from './db';
import { PROFILE, type Profile } from './profile-schema';
import { readRecord, readStore } from './records';
import { StoreError } from './store-error';

export type { Profile };

/** Every profile, oldest first. */
export async function listProfiles(): Promise<readonly Profile[]> {
  const profiles = await readStore(PROFILE);
  return [...profiles].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
}

/** One profile, or undefined if there is none of that id. */
export const getProfile = async (id: string): Promise<Profile | undefined> => (await readStore(PROFILE, id))[0];

/** Stores the profile as it is given, in one step without reading first: the quickest way, for a page that is closing. */
export async function saveProfile(profile: Profile): Promise<void> {
  const checked = checkedProfile(profile);
  await database.use(async (connection) => {
    const transaction = connection.transaction('profiles', 'readwrite', { durability: 'strict' });
    void transaction.store.put(checked, checked.id);
    transaction.commit();
    await transaction.done;
  });
  announce('profiles');
}

/** Changes what is stored now; undefined if the profile has been erased meanwhile, and then nothing is stored. */
export async function changeProfile(id: string, change: (profile: Profile) => Profile): Promise<Profile | undefined> {
  const changed = await database.use(async (connection) => {
    const transaction = connection.transaction('profiles', 'readwrite');
    const reading = readRecord(PROFILE, await transaction.store.get(id));
    if (!('value' in reading)) return undefined;
    const next = checkedProfile({ ...change(reading.value), id, updatedAt: new Date().toISOString() });
    await transaction.store.put(next, id);
    await transaction.done;
    return next;
  });
  if (changed) announce('profiles');
  return changed;
}

/** Stores several profiles, all or none. */
export async function saveProfiles(profiles: readonly Profile[]): Promise<void> {
  const checked = profiles.map(checkedProfile);
  await database.use(async (connection) => {
    const transaction = connection.transaction('profiles', 'readwrite');
    await Promise.all([...checked.map((profile) => transaction.store.put(profile, profile.id)), transaction.done]);
  });
  announce('profiles');
}

/** Erases a profile and its photo. */
export async function removeProfile(id: string): Promise<void> {
  await database.use(async (connection) => {
    const transaction = connection.transaction(['profiles', 'photos'], 'readwrite');
    await Promise.all([
      transaction.objectStore('profiles').delete(id),
      transaction.objectStore('photos').delete(id),
      transaction.done,
    ]);
  });
  announce('profiles');
  announce('photos');
}

/** Calls back after every change of any profile, by whichever page. Returns the way to stop. */
export const watchProfiles = (tell: () => void): (() => void) => watchChanges('profiles', tell);

function checkedProfile(profile: Profile): Profile {
  const parsed = PROFILE.schema.safeParse(profile);
  if (parsed.success) return parsed.data;
  const misfits = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new StoreError('unavailable', { cause: new TypeError(`Not a profile: ${misfits}`) });
}
