import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Labelled } from '@/components/atoms/Labelled';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';
import './answer.css';

export interface EraseAskProps {
  readonly name: string;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** Erasing cannot be undone, so the name has to be typed first. */
export function EraseAsk({ name, onErase, onCancel }: EraseAskProps) {
  const typed = useSignal('');
  const isMeant = typed.value.trim() === name;
  return (
    <form
      class="head-ask"
      data-tone="problem"
      aria-label={t(PROFILE.eraseTitle(name))}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) onErase();
      }}
    >
      <p>{t(PROFILE.eraseText)}</p>
      <Labelled label={t(PROFILE.eraseType(name))}>
        {(bound) => (
          <input
            {...bound}
            class="answer"
            name="erase-name"
            value={typed.value}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />
        )}
      </Labelled>
      <div>
        <Button action="erase-confirm" onPress={onErase} reason={isMeant ? undefined : t(PROFILE.eraseReason(name))}>
          {t(PROFILE.eraseConfirm)}
        </Button>{' '}
        <Button kind="text" onPress={onCancel}>
          {t(PROFILE.cancel)}
        </Button>
      </div>
    </form>
  );
}
