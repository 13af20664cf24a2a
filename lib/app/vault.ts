/** Whether the profiles are locked, for every screen that shows something of them. */
import { signal } from '@preact/signals';
import type { Words } from '@/lib/domain/words';
import { asStoreError } from '@/lib/platform/store-error';
import { type VaultState, vaultState, watchDeletion, watchVault } from '@/lib/platform/vault';

export type { VaultState };

/** Undefined until it is known, and while the database does not answer: then `vaultTrouble` says why. */
export const vault = signal<VaultState | undefined>(undefined);
export const vaultTrouble = signal<Words | undefined>(undefined);

/** Whether the browser deleted the store while this page was open. */
export const wasDeleted = signal(false);

/** Asks the store again. */
export async function lookAtVault(): Promise<void> {
  try {
    vault.value = await vaultState();
    vaultTrouble.value = undefined;
  } catch (error) {
    vaultTrouble.value = asStoreError(error).words;
  }
}

/** Looks, and follows every later change by whichever window. Returns the way to stop. */
export function followVault(): () => void {
  void lookAtVault();
  watchDeletion(() => {
    wasDeleted.value = true;
  });
  return watchVault(() => void lookAtVault());
}

export { SHORTEST_PASSPHRASE } from '@/lib/platform/vault';

/** Loaded when somebody chooses a passphrase. */
export const loadStrength = () => import('./strength');
export type { Strength } from './strength';

/** Loaded when somebody is asked for a passphrase: nothing else needs it. */
export const keepVault = () => import('./keep-vault');
