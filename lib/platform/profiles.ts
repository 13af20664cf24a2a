/**
 * The profiles kept on this computer.
 *
 * - Parsed on the way in and on the way out.
 * - A change is made to what is stored at that moment, so that two open pages never undo each other's answers.
 * - Erasing a profile erases its photos with it.
 *
 * All functions throw StoreError and nothing else.
 */
import { announce, watchChanges } from './changes';
import { photoErasures } from './photos';
import { PROFILE, type Profile } from './profile-schema';
import { readStore } from './records';
import { StoreError } from './store-error';
import { rewrite, write } from './writing';

export type { Profile };

/** Every profile, oldest first. */
export async function listProfiles(): Promise<readonly Profile[]> {
  const profiles = await readStore(PROFILE);
  return [...profiles].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
}

/** One profile, or undefined if there is none of that id. */
export const getProfile = async (id: string): Promise<Profile | undefined> => (await readStore(PROFILE, id))[0];

const putting = (profile: Profile) => ({ kind: PROFILE, key: profile.id, value: checkedProfile(profile) });

/** Stores the profile as it is given, without reading first. */
export const saveProfile = (profile: Profile): Promise<void> => saveProfiles([profile]);

/** Changes what is stored now; undefined if the profile has been erased meanwhile, and then nothing is stored. */
export async function changeProfile(id: string, change: (profile: Profile) => Profile): Promise<Profile | undefined> {
  const changed = await rewrite(PROFILE, id, (now) =>
    checkedProfile({ ...change(now), id, updatedAt: new Date().toISOString() }),
  );
  if (changed) announce('profiles');
  return changed;
}

/** Stores several profiles, all or none. */
export async function saveProfiles(profiles: readonly Profile[]): Promise<void> {
  await write(profiles.map(putting));
  announce('profiles');
}

/** Erases a profile and its photos. */
export async function removeProfile(id: string): Promise<void> {
  await write([{ store: 'profiles', key: id }, ...photoErasures(id)]);
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
