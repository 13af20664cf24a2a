import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import type { Words } from '@/lib/domain/words';
import { SecretField } from './SecretField';

/** Stops encrypting, for whoever knows the passphrase, and says first who could then read everything. */
export function RemovePassphrase({ onDone }: { readonly onDone: () => void }) {
  const present = useSignal('');
  const trouble = useSignal<Words | undefined>(undefined);
  const remove = async () => {
    trouble.value = await (await keepVault()).goWithout(present.value);
    if (!trouble.value) onDone();
  };
  return (
    <form class="vault-form" onSubmit={(event) => event.preventDefault()}>
      <p>{t(VAULT.withoutMeans)}</p>
      <SecretField
        name="passphrase-present"
        label={t(VAULT.present)}
        value={present.value}
        onInput={(text) => {
          present.value = text;
          trouble.value = undefined;
        }}
        onEnter={() => void remove()}
        isShown={false}
        messages={trouble.value ? [{ tone: 'problem', text: t(trouble.value) }] : []}
      />
      <div class="vault-acts">
        <Button action="remove-passphrase-confirm" onPress={() => void remove()}>
          {t(VAULT.removeConfirm)}
        </Button>
        <Button kind="text" onPress={onDone}>
          {t(VAULT.cancel)}
        </Button>
      </div>
    </form>
  );
}
