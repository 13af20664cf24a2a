import { useSignal } from '@preact/signals';
import { TypedConsent } from '@/components/atoms/TypedConsent';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import type { Words } from '@/lib/domain/words';

/** The only way on for somebody who has lost the passphrase: without what it locks. */
export function StartAnew() {
  const trouble = useSignal<Words | undefined>(undefined);
  const erase = async () => {
    trouble.value = await (await keepVault()).eraseAll();
  };
  return (
    <div class="vault-form">
      <TypedConsent
        text={t(VAULT.forgottenText)}
        word={VAULT.startAnewWord}
        label={t(VAULT.startAnewType)}
        name="start-anew-word"
        action="start-anew"
        press={t(VAULT.startAnew)}
        reason={t(VAULT.startAnewReason)}
        messages={trouble.value ? [{ tone: 'problem', text: t(trouble.value) }] : []}
        onMeant={() => void erase()}
      />
    </div>
  );
}
