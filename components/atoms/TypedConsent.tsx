import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { Labelled, type Message } from './Labelled';
import '@/components/profile/answer.css';

export interface TypedConsentProps {
  /** What will happen, and that it is for good. */
  readonly text: string;
  /** What has to be typed. */
  readonly word: string;
  /** Asks for it. */
  readonly label: string;
  /** Name of the box. */
  readonly name: string;
  /** The word of `data-action` on the button. */
  readonly action: string;
  readonly press: string;
  /** What the button says before the word is typed. */
  readonly reason: string;
  readonly messages?: readonly Message[];
  readonly onMeant: () => void;
  /** Other ways out, beside the button. */
  readonly children?: ComponentChildren;
}

/** Before something that cannot be undone: a word has to be typed. Stands inside a form or a part of a screen. */
export function TypedConsent(props: TypedConsentProps) {
  const { text, word, label, name, action, press, reason, messages = [], onMeant, children } = props;
  const typed = useSignal('');
  const isMeant = typed.value.trim() === word;
  return (
    <>
      <p>{text}</p>
      <Labelled label={label} messages={messages}>
        {(bound) => (
          <input
            {...bound}
            class="answer"
            name={name}
            value={typed.value}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (isMeant) onMeant();
            }}
          />
        )}
      </Labelled>
      <div>
        <Button action={action} onPress={onMeant} {...(isMeant ? {} : { reason })}>
          {press}
        </Button>{' '}
        {children}
      </div>
    </>
  );
}
