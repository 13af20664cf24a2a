import { useId } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { Button } from '../atoms/Button';
import { CHECKLIST, nameOfButton } from '../words/checklist';

export interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (answer: string) => void;
}

/** So many choices can be read at a glance, as long as they are short. */
const AT_A_GLANCE = { count: 4, letters: 6 };

/**
 * The page's own options, to choose one: buttons where they are few and short, else a list.
 * The options stand between the tags and nowhere else: no attribute of the checklist carries an answer.
 */
export function Choices({ label, choices, chosen, onChoose }: ChoicesProps) {
  const id = useId();
  if (choices.length <= AT_A_GLANCE.count && choices.every(({ length }) => length <= AT_A_GLANCE.letters))
    return (
      <fieldset class="choices">
        <legend class="unseen">{t(nameOfButton(CHECKLIST.pick, label))}</legend>
        {choices.map((choice) => (
          <Button key={choice} pressed={choice === chosen} onPress={() => onChoose(choice)}>
            {choice}
          </Button>
        ))}
      </fieldset>
    );
  return (
    <div class="choices">
      <label class="unseen" for={id}>
        {t(nameOfButton(CHECKLIST.pick, label))}
      </label>
      <select
        id={id}
        onChange={({ currentTarget }) => {
          const choice = choices[currentTarget.selectedIndex - 1];
          if (choice !== undefined) onChoose(choice);
        }}
      >
        <option selected={chosen === undefined}>{t(CHECKLIST.pick)}</option>
        {choices.map((choice) => (
          <option key={choice} selected={choice === chosen}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
