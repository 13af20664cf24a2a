/** After how many minutes away the profiles lock by themselves, as the person wants it. */
import { signal } from '@preact/signals';
import { autoLockMinutes } from '@/lib/platform/settings';

export { AWAY_MINUTES } from '@/lib/platform/settings';

export const autoLock = signal(15);

export const chooseAutoLock = (minutes: number): Promise<void> => autoLockMinutes.set(minutes);

/** Reads the choice and follows later ones. */
export async function followAutoLock(): Promise<void> {
  autoLock.value = await autoLockMinutes.get();
  autoLockMinutes.watch((minutes) => {
    autoLock.value = minutes;
  });
}
