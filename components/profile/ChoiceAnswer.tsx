import { useSignal } from '@preact/signals';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';
import { fieldOf } from '@/lib/domain/fields';
import { officialWord } from '@/lib/domain/official-words';
import type { AnswerProps } from './answer-props';
import { TextAnswer } from './TextAnswer';
import './answer.css';

/** As many radios are shown; of a longer list the first three, and the others under 其他. */
const MOST_RADIOS = 5;
const FIRST = 3;

/** The words shown as radios, of all that are offered. */
export const radiosOf = (words: readonly string[]): readonly string[] =>
  words.length > MOST_RADIOS ? words.slice(0, FIRST) : words;

/**
 * A choice between a few official words. A word that is none of them stays visible as a choice of its own:
 * what somebody answered is never swallowed.
 */
export function ChoiceAnswer({ field, value, bound, suggestions, onAnswer, onLeave }: AnswerProps) {
  const isOpen = suggestions.length > MOST_RADIOS;
  const offered = radiosOf(suggestions);
  const chosen = officialWord(field, value) ?? value;
  const isOther = chosen !== '' && !offered.includes(chosen);
  const wantsOther = useSignal(false);
  const shown = isOther && !isOpen ? [...offered, chosen] : offered;
  const showsOther = isOpen && (isOther || (wantsOther.value && chosen === ''));
  const pick = (word: string) => {
    wantsOther.value = false;
    onAnswer(word);
  };
  return (
    <>
      <div class="answer-choices" id={bound.id}>
        {shown.map((word) => (
          <label class="answer-choice" key={word}>
            <input
              type="radio"
              name={field}
              value={word}
              checked={word === chosen}
              onChange={() => pick(word)}
              onBlur={onLeave}
            />
            {word}
          </label>
        ))}
        {isOpen && (
          <label class="answer-choice">
            <input
              type="radio"
              name={field}
              value=""
              checked={showsOther}
              onChange={() => {
                wantsOther.value = true;
                onAnswer('');
              }}
            />
            {t(PROFILE.other)}
          </label>
        )}
      </div>
      {showsOther && (
        <div class="answer-other">
          <TextAnswer
            field={field}
            value={value}
            bound={{ ...bound, id: `${bound.id}-other` }}
            suggestions={suggestions.slice(FIRST)}
            onAnswer={onAnswer}
            onLeave={onLeave}
            spoken={t(PROFILE.otherOf(fieldOf(field).label))}
            tidy={(text) => text.trim()}
          />
        </div>
      )}
    </>
  );
}
