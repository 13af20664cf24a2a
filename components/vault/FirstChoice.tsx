import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import type { Words } from '@/lib/domain/words';
import { NewPassphrase } from './NewPassphrase';

/** The first thing asked: a passphrase, or to go without, said in plain words before anything is stored. */
export function FirstChoice() {
  const trouble = useSignal<Words | undefined>(undefined);
  const goWithout = async () => {
    trouble.value = await (await keepVault()).goWithout();
  };
  return (
    <>
      <p>{t(VAULT.why)}</p>
      <NewPassphrase
        action="set-passphrase"
        press={VAULT.set}
        warning={VAULT.lost}
        onChoose={async (passphrase) => (await keepVault()).encryptWith(passphrase)}
        hasFocus
      />
      <div class="vault-without">
        <p>{t(VAULT.withoutMeans)}</p>
        <div>
          <Button action="go-without" onPress={() => void goWithout()}>
            {t(VAULT.without)}
          </Button>
        </div>
        {trouble.value && (
          <Notice tone="problem" spoken>
            {t(trouble.value)}
          </Notice>
        )}
      </div>
    </>
  );
}
