import { Glyph } from '@/components/atoms/Glyph';
import { Labelled } from '@/components/atoms/Labelled';
import { t } from '@/lib/app/locale';
import type { Words } from '@/lib/domain/words';
import './answer.css';

interface OptionsProps<Value extends string> {
  readonly label: Words;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: Words;
}

/** One of a few set choices, as a list. */
export function Options<Value extends string>({ label, name, value, options, onChoose, hint }: OptionsProps<Value>) {
  return (
    <Labelled label={t(label)} hint={hint && t(hint)}>
      {(bound) => (
        <span class="answer-list">
          <select
            {...bound}
            class="answer"
            name={name}
            value={value}
            onChange={({ currentTarget }) => {
              const chosen = options.find(([each]) => each === currentTarget.value);
              if (chosen) onChoose(chosen[0]);
            }}
          >
            {options.map(([each, word]) => (
              <option value={each} key={each}>
                {word}
              </option>
            ))}
          </select>
          <Glyph name="chevron" />
        </span>
      )}
    </Labelled>
  );
}
