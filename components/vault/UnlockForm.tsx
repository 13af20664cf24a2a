import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Disclosure } from '@/components/atoms/Disclosure';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import type { Words } from '@/lib/domain/words';
import { SecretField } from './SecretField';
import { ShowBox } from './ShowBox';
import { StartAnew } from './StartAnew';
import './vault.css';

export interface UnlockFormProps {
  /** Takes the caret: on a screen that asks for nothing else. */
  readonly hasFocus: boolean;
}

/** Asks for the passphrase. The screen it stands on sees by itself when the vault is open. */
export function UnlockForm({ hasFocus }: UnlockFormProps) {
  const passphrase = useSignal('');
  const isShown = useSignal(false);
  const isBusy = useSignal(false);
  const hasForgotten = useSignal(false);
  const trouble = useSignal<Words | undefined>(undefined);
  const open = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    trouble.value = await (await keepVault()).openVault(passphrase.value);
    isBusy.value = false;
  };
  return (
    <form class="vault-form" onSubmit={(event) => event.preventDefault()}>
      <SecretField
        name="passphrase"
        label={t(VAULT.passphrase)}
        value={passphrase.value}
        onInput={(text) => {
          passphrase.value = text;
          trouble.value = undefined;
        }}
        onEnter={() => void open()}
        isShown={isShown.value}
        messages={trouble.value ? [{ tone: 'problem', text: t(trouble.value) }] : []}
        hasFocus={hasFocus}
      />
      <ShowBox
        isShown={isShown.value}
        onChange={(shown) => {
          isShown.value = shown;
        }}
      />
      <div class="vault-acts">
        <Button kind="primary" action="unlock" onPress={() => void open()}>
          {t(isBusy.value ? VAULT.opening : VAULT.unlock)}
        </Button>
      </div>
      <Disclosure
        summary={t(VAULT.forgotten)}
        onToggle={(open) => {
          hasForgotten.value = open;
        }}
      >
        {hasForgotten.value && <StartAnew />}
      </Disclosure>
    </form>
  );
}
