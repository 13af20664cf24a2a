/**
 * Stands before every screen that works on the profiles themselves: asks once how they are to be kept, and for the
 * passphrase while they are locked. Popup and panel stay in view and ask in their own place.
 */
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/atoms/Button';
import { Glyph } from '@/components/atoms/Glyph';
import { Notice } from '@/components/atoms/Notice';
import { Screen } from '@/components/atoms/Screen';
import { PROFILE } from '@/components/words/profile';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { lookAtVault, vault, vaultTrouble, wasDeleted } from '@/lib/app/vault';
import { FirstChoice } from './FirstChoice';
import { UnlockForm } from './UnlockForm';
import './vault.css';

export function VaultGate({ children }: { readonly children: ComponentChildren }) {
  const state = vault.value;
  if (state === 'open' || state === 'plain') return <>{children}</>;
  const trouble = vaultTrouble.value;
  if (state === undefined && !trouble) return <Screen screen="vault" ready={false} />;
  return (
    <Screen screen="vault" ready>
      <div class="vault-page">
        <section class="vault-card" aria-labelledby="vault-title" data-vault={state}>
          <h1 class="vault-title" id="vault-title">
            <Glyph name="lock" />
            {t(state === 'undecided' ? VAULT.title : VAULT.lockedTitle)}
          </h1>
          {trouble && (
            <Notice tone="problem" spoken acts={<Button onPress={() => void lookAtVault()}>{t(PROFILE.retry)}</Button>}>
              {t(trouble)}
            </Notice>
          )}
          {state === 'undecided' && wasDeleted.value && (
            <Notice tone="attention" spoken>
              {t(VAULT.deleted)}
            </Notice>
          )}
          {state === 'undecided' && <FirstChoice />}
          {state === 'newer' && <p>{t(VAULT.newer)}</p>}
          {(state === 'locked' || state === 'damaged') && (
            <>
              <p>{t(VAULT.lockedText)}</p>
              <UnlockForm hasFocus />
            </>
          )}
        </section>
      </div>
    </Screen>
  );
}
