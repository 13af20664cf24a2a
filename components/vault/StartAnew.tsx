import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Labelled } from '@/components/atoms/Labelled';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { keepVault } from '@/lib/app/vault';
import type { Words } from '@/lib/domain/words';
import '@/components/profile/answer.css';

/** The only way on for somebody who has lost the passphrase: without what it locks. */
export function StartAnew() {
  const typed = useSignal('');
  const trouble = useSignal<Words | undefined>(undefined);
  const isMeant = typed.value.trim() === VAULT.startAnewWord;
  const erase = async () => {
    trouble.value = await (await keepVault()).eraseAll();
  };
  return (
    <div class="vault-form">
      <p>{t(VAULT.forgottenText)}</p>
      <Labelled
        label={t(VAULT.startAnewType)}
        messages={trouble.value ? [{ tone: 'problem', text: t(trouble.value) }] : []}
      >
        {(bound) => (
          <input
            {...bound}
            class="answer"
            name="start-anew-word"
            value={typed.value}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />
        )}
      </Labelled>
      <div>
        <Button
          action="start-anew"
          onPress={() => void erase()}
          {...(isMeant ? {} : { reason: t(VAULT.startAnewReason) })}
        >
          {t(VAULT.startAnew)}
        </Button>
      </div>
    </div>
  );
}
