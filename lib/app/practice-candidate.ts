/**
 * The invented candidates of practices: each has a profile that says it is for practice, and it goes again when nobody
 * practises with it any more. Practices of several tabs leave each other's candidate alone.
 */
import { newProfile } from '@/lib/platform/profile-schema';
import { getProfile, listProfiles, type Profile, removeProfile, saveProfile } from '@/lib/platform/profiles';
import { currentProfile } from '@/lib/platform/settings';
import { sessionOf } from '@/lib/practice/client/inside';

/** Every label of a profile that was made for practice begins with this. */
export const MARK = '练习用 · ';

/** What was there before a practice, kept in its tab. */
export interface Before {
  /** The profile that was filled from. */
  readonly profile?: string | undefined;
  /** Whether the demonstration alone turned the presenter mode on. */
  readonly presents: boolean;
  /** Whom the practice fills from. */
  readonly candidate: string;
  /** Of an invented one; absent: the person's own. */
  readonly label?: string;
}

const KEPT = 'practice-before';

export const isForPractice = ({ label }: Profile): boolean => label.startsWith(MARK);

export const keepBefore = (before: Before): void => sessionStorage.setItem(KEPT, JSON.stringify(before));
function beforeOf(kept: Storage): Before | undefined {
  const text = kept.getItem(KEPT);
  return text === null ? undefined : JSON.parse(text);
}
/** What was there before, for the last time. */
export function takeBefore(): Before | undefined {
  const before = beforeOf(sessionStorage);
  sessionStorage.removeItem(KEPT);
  return before;
}

/** Held by every page of a practice. */
const lockOf = (candidate: string): string => `practice ${candidate}`;
const isHeld = async (candidate: string): Promise<boolean> =>
  navigator.locks ? navigator.locks.request(lockOf(candidate), { ifAvailable: true }, (lock) => lock === null) : false;

/** Takes away the candidate of this tab and those with whom nobody practises any more. */
export async function removeLeft(own: string | undefined): Promise<void> {
  for (const left of (await listProfiles()).filter(isForPractice))
    if (left.id === own || !(await isHeld(left.id))) await removeProfile(left.id);
}

/** Fills from whom it was before, unless another tab's practice has its own candidate in use meanwhile. */
export async function goBackTo({ profile, candidate }: Before): Promise<void> {
  const all = await listProfiles().catch((): readonly Profile[] => []);
  const current = await currentProfile.get();
  const isOfAnother = all.some((one) => one.id === current && one.id !== candidate && isForPractice(one));
  if (!isOfAnother) await currentProfile.set(profile);
}

/**
 * Has the candidate of this tab's practice there and in use while one of its pages is looked at, whatever another tab has
 * begun or ended. A profile that the person has chosen meanwhile stays in use.
 */
export function keepCandidate(page: Document): void {
  const before = beforeOf(sessionStorage);
  const session = sessionOf(sessionStorage);
  if (!before || !session) return;
  const { candidate, label } = before;
  void navigator.locks?.request(lockOf(candidate), { mode: 'shared' }, () => new Promise(() => undefined));
  async function stand(): Promise<void> {
    if (page.visibilityState !== 'visible' || beforeOf(sessionStorage)?.candidate !== candidate) return;
    if (label !== undefined && !(await getProfile(candidate)))
      await saveProfile({ ...newProfile(label, session?.options.preset), id: candidate });
    const current = await currentProfile.get();
    const inUse = current === undefined ? undefined : await getProfile(current);
    if (current !== candidate && (!inUse || isForPractice(inUse))) await currentProfile.set(candidate);
  }
  // While the profiles are locked there is nothing to be kept; the panel asks for the passphrase.
  const standQuietly = (): void => void stand().catch(() => undefined);
  page.addEventListener('visibilitychange', standQuietly);
  standQuietly();
}
