import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault, vault } from '@/lib/app/vault';
import { AutoLock } from './AutoLock';
import { NewPassphrase } from './NewPassphrase';
import { RemovePassphrase } from './RemovePassphrase';
import '@/components/profile/SectionForm.css';
import './vault.css';

type Asking = 'set' | 'change' | 'remove';

/** How the profiles are kept, and the ways to keep them otherwise. */
export function VaultCard() {
  const asking = useSignal<Asking | undefined>(undefined);
  const isDone = useSignal(false);
  const isSealed = vault.value === 'open';
  const toggle = (what: Asking) => {
    isDone.value = false;
    asking.value = asking.value === what ? undefined : what;
  };
  const close = () => {
    asking.value = undefined;
  };
  const choose = async (passphrase: string, present: string) => {
    const words = await (await keepVault()).encryptWith(passphrase, isSealed ? present : undefined);
    if (words) return words;
    isDone.value = true;
    close();
    return undefined;
  };
  return (
    <section class="card" id="section-vault" aria-labelledby="title-vault">
      <div class="card-head">
        <h2 id="title-vault">{t(VAULT.card)}</h2>
      </div>
      <div class="vault-form">
        <p>{t(isSealed ? VAULT.isSealed : VAULT.isPlain)}</p>
        {!isSealed && <p>{t(VAULT.withoutMeans)}</p>}
        {isDone.value && (
          <Notice tone="good" spoken>
            {t(VAULT.done)}
          </Notice>
        )}
        <div class="vault-acts">
          {isSealed ? (
            <>
              <Button action="change-passphrase" onPress={() => toggle('change')} expanded={asking.value === 'change'}>
                {t(VAULT.change)}
              </Button>
              <Button action="remove-passphrase" onPress={() => toggle('remove')} expanded={asking.value === 'remove'}>
                {t(VAULT.remove)}
              </Button>
            </>
          ) : (
            <Button action="choose-passphrase" onPress={() => toggle('set')} expanded={asking.value === 'set'}>
              {t(VAULT.setOne)}
            </Button>
          )}
        </div>
        {(asking.value === 'set' || asking.value === 'change') && (
          <NewPassphrase
            action="set-passphrase"
            press={VAULT.set}
            warning={VAULT.lost}
            asksPresent={isSealed}
            onChoose={choose}
            onCancel={close}
          />
        )}
        {asking.value === 'remove' && <RemovePassphrase onDone={close} />}
        {isSealed && <AutoLock />}
      </div>
    </section>
  );
}
