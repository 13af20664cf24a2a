import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/atoms/Button';
import { t } from '@/lib/app/locale';
import type { Words } from '@/lib/domain/words';
import { SecretField, type SecretFieldProps } from './SecretField';
import { ShowBox } from './ShowBox';
import './vault.css';

export interface PassphraseAskProps extends Pick<SecretFieldProps, 'name' | 'label' | 'hasFocus'> {
  /** The word of `data-action` on the button. */
  readonly action: string;
  readonly press: Words;
  /** Instead of it while the passphrase is being tried. */
  readonly busy: Words;
  readonly kind?: 'primary' | 'plain';
  /** Lets the passphrase be read while it is typed. */
  readonly canShow?: boolean;
  /** Takes the passphrase; says what stood in the way. */
  readonly onGive: (passphrase: string) => Promise<Words | undefined>;
  /** Other ways out, beside the button. */
  readonly children?: ComponentChildren;
}

/** Asks for the passphrase there is, and says what came of it. */
export function PassphraseAsk(props: PassphraseAskProps) {
  const { name, label, hasFocus = false, action, press, busy, kind = 'plain', canShow, onGive, children } = props;
  const passphrase = useSignal('');
  const isShown = useSignal(false);
  const isBusy = useSignal(false);
  const trouble = useSignal<Words | undefined>(undefined);
  const give = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    trouble.value = await onGive(passphrase.value);
    isBusy.value = false;
  };
  return (
    <form class="vault-form" onSubmit={(event) => event.preventDefault()}>
      <SecretField
        name={name}
        label={label}
        value={passphrase.value}
        onInput={(text) => {
          passphrase.value = text;
          trouble.value = undefined;
        }}
        onEnter={() => void give()}
        isShown={isShown.value}
        messages={trouble.value ? [{ tone: 'problem', text: t(trouble.value) }] : []}
        hasFocus={hasFocus}
      />
      {canShow && (
        <ShowBox
          isShown={isShown.value}
          onChange={(shown) => {
            isShown.value = shown;
          }}
        />
      )}
      <div class="vault-acts">
        <Button kind={kind} action={action} onPress={() => void give()}>
          {t(isBusy.value ? busy : press)}
        </Button>
        {children}
      </div>
    </form>
  );
}
