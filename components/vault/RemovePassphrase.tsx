import { Button } from '@/components/atoms/Button';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import { PassphraseAsk } from './PassphraseAsk';

/** Stops encrypting, for whoever knows the passphrase, and says first who could then read everything. */
export function RemovePassphrase({ onDone }: { readonly onDone: () => void }) {
  const remove = async (present: string) => {
    const trouble = await (await keepVault()).goWithout(present);
    if (!trouble) onDone();
    return trouble;
  };
  return (
    <>
      <p>{t(VAULT.withoutMeans)}</p>
      <PassphraseAsk
        name="passphrase-present"
        label={t(VAULT.present)}
        action="remove-passphrase-confirm"
        press={VAULT.removeConfirm}
        busy={VAULT.opening}
        onGive={remove}
      >
        <Button kind="text" onPress={onDone}>
          {t(VAULT.cancel)}
        </Button>
      </PassphraseAsk>
    </>
  );
}
