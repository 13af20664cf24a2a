import { useEffect, useRef } from 'preact/hooks';
import { Labelled, type Message } from '@/components/atoms/Labelled';
import '@/components/profile/answer.css';

export interface SecretFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onEnter: () => void;
  /** Readable while it is typed. */
  readonly isShown: boolean;
  /** A new one, which a password manager may offer to make; else the one there is. */
  readonly isNew?: boolean;
  readonly messages?: readonly Message[];
  /** Takes the caret as it appears, if nothing else has it. */
  readonly hasFocus?: boolean;
}

/** A field for a passphrase. */
export function SecretField(props: SecretFieldProps) {
  const { name, label, hint, value, onInput, onEnter, isShown, isNew = false, messages = [], hasFocus = false } = props;
  const saved = isNew ? 'new-password' : 'current-password';
  // Readable, it must not be one of the texts that a browser keeps for the next session.
  const kind = isShown
    ? ({ type: 'text', autocomplete: 'off' } as const)
    : ({ type: 'password', autocomplete: saved } as const);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus && document.activeElement === document.body) input.current?.focus();
  }, [hasFocus]);
  return (
    <Labelled label={label} {...(hint === undefined ? {} : { hint })} messages={messages}>
      {(bound) => (
        <input
          {...bound}
          class="answer"
          ref={input}
          {...kind}
          name={name}
          value={value}
          autocapitalize="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Labelled>
  );
}
