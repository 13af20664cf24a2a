import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Labelled } from '@/components/atoms/Labelled';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';
import { LONGEST_LABEL } from '@/lib/app/profile-shelf';
import './answer.css';

export interface RenameAskProps {
  readonly label: string;
  readonly onRename: (label: string) => void;
  readonly onCancel: () => void;
}

export function RenameAsk({ label, onRename, onCancel }: RenameAskProps) {
  const typed = useSignal(label);
  return (
    <form
      class="head-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(typed.value.trim());
      }}
    >
      <Labelled label={t(PROFILE.newLabel)} hint={t(PROFILE.labelHint)}>
        {(bound) => (
          <input
            {...bound}
            class="answer"
            name="profile-label"
            value={typed.value}
            maxLength={LONGEST_LABEL}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />
        )}
      </Labelled>
      <div class="head-acts">
        <Button onPress={() => onRename(typed.value.trim())}>{t(PROFILE.keep)}</Button>
        <Button kind="text" onPress={onCancel}>
          {t(PROFILE.cancel)}
        </Button>
      </div>
    </form>
  );
}
