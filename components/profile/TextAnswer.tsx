import { useId } from 'preact/hooks';
import { LONGEST_ANSWER } from '@/lib/app/profile-shelf';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import type { AnswerProps } from './answer-props';
import './answer.css';

/** Which keys a phone shows for it. */
const KEYS: { readonly [Field in FieldId]?: 'tel' | 'email' | 'numeric' | 'decimal' } = {
  mobile: 'tel',
  landline: 'tel',
  email: 'email',
  postcode: 'numeric',
  schoolingYears: 'decimal',
};

export interface TextAnswerProps extends AnswerProps {
  readonly placeholder?: string;
  /** Read aloud where no label of its own is shown. */
  readonly spoken?: string;
  /** What becomes of the text when the person leaves the control. */
  readonly tidy: (text: string) => string;
}

/** An answer in the person's own words, with suggestions where some are known. */
export function TextAnswer({
  field,
  value,
  bound,
  suggestions,
  onAnswer,
  onLeave,
  placeholder,
  spoken,
  tidy,
}: TextAnswerProps) {
  const list = useId();
  return (
    <>
      <input
        {...bound}
        class={`answer ${fieldOf(field).kind === 'text' ? '' : 'digits'}`}
        type="text"
        name={field}
        value={value}
        list={suggestions.length > 0 ? list : undefined}
        inputMode={KEYS[field]}
        maxLength={LONGEST_ANSWER}
        placeholder={placeholder}
        aria-label={spoken}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onAnswer(currentTarget.value)}
        onBlur={() => {
          const tidied = tidy(value);
          if (tidied !== value) onAnswer(tidied);
          onLeave();
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((word) => (
            <option value={word} key={word} />
          ))}
        </datalist>
      )}
    </>
  );
}
