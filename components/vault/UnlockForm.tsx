import { useSignal } from '@preact/signals';
import { Disclosure } from '@/components/atoms/Disclosure';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import { PassphraseAsk } from './PassphraseAsk';
import { StartAnew } from './StartAnew';

export interface UnlockFormProps {
  /** Takes the caret: on a screen that asks for nothing else. */
  readonly hasFocus: boolean;
}

/** Asks for the passphrase. The screen it stands on sees by itself when the vault is open. */
export function UnlockForm({ hasFocus }: UnlockFormProps) {
  const hasForgotten = useSignal(false);
  return (
    <div class="vault-form">
      <PassphraseAsk
        name="passphrase"
        label={t(VAULT.passphrase)}
        action="unlock"
        press={VAULT.unlock}
        busy={VAULT.opening}
        kind="primary"
        canShow
        onGive={async (passphrase) => (await keepVault()).openVault(passphrase)}
        hasFocus={hasFocus}
      />
      <Disclosure
        summary={t(VAULT.forgotten)}
        onToggle={(open) => {
          hasForgotten.value = open;
        }}
      >
        {hasForgotten.value && <StartAnew />}
      </Disclosure>
    </div>
  );
}
