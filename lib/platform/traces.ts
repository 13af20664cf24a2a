/**
 * What is kept beside the profiles: how fills went, how far registrations have come, what was reminded of, what was
 * taught. Erased with the profile it came from, as far as anybody can tell; with the last profile, all of it.
 */
import { announce } from './changes';
import { database } from './db';
import { forgetRounds } from './progress';
import { reminderState, unreadTimetable } from './reminders';
import { listSetAside, removeSetAside } from './set-aside';
import { currentProfile } from './settings';
import { practiceMarks, taughtMarks } from './taught-marks';

const isOf = (profile: string) => (reminder: string) => reminder.startsWith(`${profile}/`);

/** Erases what was told of a profile's registrations. */
async function forgetRemindersOf(profile: string): Promise<void> {
  const { told, dismissed, putOff } = await reminderState.get();
  const isOther = (id: string) => !isOf(profile)(id);
  await reminderState.set({
    told: told.filter(isOther),
    dismissed: dismissed.filter(isOther),
    putOff: Object.fromEntries(Object.entries(putOff).filter(([id]) => isOther(id))),
  });
}

/** Erases every record of a fill, and what is left of a profile: its registrations, their reminders, what was set aside. Throws StoreError. */
export async function eraseTracesOf(profile: string): Promise<void> {
  await database.use((connection) => connection.clear('journal'));
  for (const { key, of } of await listSetAside())
    if (of === profile || of.startsWith(`${profile}/`)) await removeSetAside(key);
  await forgetRounds((round) => round.profile === profile);
  await forgetRemindersOf(profile);
  if ((await currentProfile.get()) === profile) await currentProfile.set(undefined);
}

/** Erases what is left of any registration once no profile is there any more; choices about our screens stay. */
export async function eraseRegistrations(): Promise<void> {
  await forgetRounds(() => true);
  await reminderState.set({ told: [], dismissed: [], putOff: {} });
  await unreadTimetable.set(undefined);
  await taughtMarks.set([]);
  await practiceMarks.set([]);
  await currentProfile.set(undefined);
}

/** Erases everything that stands in the database, whether it can be opened or not. Throws StoreError. */
export async function eraseStores(): Promise<void> {
  await database.use(async (connection) => {
    const stores = ['profiles', 'photos', 'setAside', 'journal', 'vault'] as const;
    const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  });
  announce('profiles');
  announce('photos');
}
