/** Asks for a new passphrase, twice, and says how hard it is to guess. */
import { type Signal, useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import type { Message } from '@/components/atoms/Labelled';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { SHORTEST_PASSPHRASE } from '@/lib/app/vault';
import type { Words } from '@/lib/domain/words';
import { SecretField } from './SecretField';
import { ShowBox } from './ShowBox';
import { StrengthBar } from './StrengthBar';
import './vault.css';

export interface NewPassphraseProps {
  /** The word of `data-action` on the button, and the names of the fields. */
  readonly action: string;
  readonly press: Words;
  /** Asks for the passphrase there is, too. */
  readonly asksPresent?: boolean;
  /** What is shown first: that a lost passphrase loses what it locks. */
  readonly warning: Words;
  /** Takes the new passphrase; says what stood in the way. */
  readonly onChoose: (passphrase: string, present: string) => Promise<Words | undefined>;
  readonly onCancel?: () => void;
  readonly hasFocus?: boolean;
}

const said = (words: Words | undefined): readonly Message[] => (words ? [{ tone: 'problem', text: t(words) }] : []);

export function NewPassphrase(props: NewPassphraseProps) {
  const { action, press, asksPresent = false, warning, onChoose, onCancel, hasFocus = false } = props;
  const present = useSignal('');
  const passphrase = useSignal('');
  const again = useSignal('');
  const isShown = useSignal(false);
  const isBusy = useSignal(false);
  const trouble = useSignal<{ readonly of: 'present' | 'passphrase' | 'again'; readonly words: Words } | undefined>(
    undefined,
  );
  const choose = async () => {
    if (isBusy.value) return;
    if ([...passphrase.value].length < SHORTEST_PASSPHRASE) trouble.value = { of: 'passphrase', words: VAULT.tooShort };
    else if (passphrase.value !== again.value) trouble.value = { of: 'again', words: VAULT.differs };
    else {
      isBusy.value = true;
      const words = await onChoose(passphrase.value, present.value);
      isBusy.value = false;
      trouble.value = words && { of: asksPresent ? 'present' : 'passphrase', words };
    }
  };
  const typing = (into: Signal<string>) => (text: string) => {
    into.value = text;
    trouble.value = undefined;
  };
  const at = (of: string) => said(trouble.value?.of === of ? trouble.value.words : undefined);
  const field = { isShown: isShown.value, onEnter: () => void choose() };
  return (
    <form class="vault-form" onSubmit={(event) => event.preventDefault()}>
      <p class="vault-lost">{t(warning)}</p>
      {asksPresent && (
        <SecretField
          {...field}
          name="passphrase-present"
          label={t(VAULT.present)}
          value={present.value}
          onInput={typing(present)}
          messages={at('present')}
          hasFocus={hasFocus}
        />
      )}
      <SecretField
        {...field}
        name="passphrase-new"
        label={t(asksPresent ? VAULT.newPassphrase : VAULT.passphrase)}
        hint={t(VAULT.passphraseHint)}
        value={passphrase.value}
        onInput={typing(passphrase)}
        isNew
        messages={at('passphrase')}
        hasFocus={hasFocus && !asksPresent}
      />
      <StrengthBar passphrase={passphrase.value} />
      <SecretField
        {...field}
        name="passphrase-again"
        label={t(VAULT.again)}
        value={again.value}
        onInput={typing(again)}
        isNew
        messages={at('again')}
      />
      <ShowBox
        isShown={isShown.value}
        onChange={(shown) => {
          isShown.value = shown;
        }}
      />
      <div class="vault-acts">
        <Button kind="primary" action={action} onPress={() => void choose()}>
          {t(press)}
        </Button>
        {onCancel && (
          <Button kind="text" onPress={onCancel}>
            {t(VAULT.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
