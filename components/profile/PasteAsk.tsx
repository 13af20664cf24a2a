/** A pasted text and what was read in it: each answer is shown beside what stands now, and nothing is taken unasked. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { Labelled } from '@/components/atoms/Labelled';
import { PROFILE } from '@/components/words/profile';
import { glossed, t } from '@/lib/app/locale';
import { readBlock } from '@/lib/app/read-block';
import type { Answers } from '@/lib/domain/answers';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import './answer.css';
import './PasteAsk.css';

export interface PasteAskProps {
  readonly answers: Answers;
  readonly onTake: (answers: Answers) => void;
  readonly onCancel: () => void;
}

/** Longest text read: a sheet of paper holds some 4,000 characters. */
const LONGEST_BLOCK = 20_000;

/** What is proposed: the one answer there is, unless another one already stands in the profile. */
const proposed = (values: readonly string[], now: string): string =>
  values.length === 1 && (now === '' || now === values[0]) ? (values[0] ?? '') : '';

export function PasteAsk({ answers, onTake, onCancel }: PasteAskProps) {
  const text = useSignal('');
  const chosen = useSignal<{ readonly [field: string]: string }>({});
  const { found, left } = readBlock(text.value);
  const rows = found.map(({ field, values }) => {
    const now = answers[field] ?? '';
    return { field, values, now, take: chosen.value[field] ?? proposed(values, now) };
  });
  const taken = rows.filter(({ take, now }) => take !== '' && take !== now);
  return (
    <form
      class="head-ask paste"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(Object.fromEntries(taken.map(({ field, take }) => [field, take])));
      }}
    >
      <Labelled label={t(PROFILE.pasteLabel)} hint={t(PROFILE.pasteHint)}>
        {(bound) => (
          <textarea
            {...bound}
            class="answer"
            name="paste-text"
            rows={5}
            maxLength={LONGEST_BLOCK}
            autocomplete="off"
            spellcheck={false}
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
              chosen.value = {};
            }}
          />
        )}
      </Labelled>
      {text.value.trim() !== '' && (
        <p class="paste-count digits" role="status">
          {t(rows.length > 0 ? PROFILE.pasteFound(rows.length) : PROFILE.pasteNothing)}
        </p>
      )}
      {rows.map((row) => (
        <PasteRow
          key={row.field}
          {...row}
          onChoose={(value) => {
            chosen.value = { ...chosen.value, [row.field]: value };
          }}
        />
      ))}
      {left.length > 0 && (
        <div class="paste-left">
          <p>{t(PROFILE.pasteLeft)}</p>
          <ul>
            {[...new Set(left)].map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="head-acts">
        <Button
          kind="primary"
          action="paste-take"
          {...(taken.length === 0 ? { reason: t(PROFILE.pasteNoneTaken) } : {})}
          onPress={() => onTake(Object.fromEntries(taken.map(({ field, take }) => [field, take])))}
        >
          {t(PROFILE.pasteTake(taken.length))}
        </Button>
        <Button kind="text" onPress={onCancel}>
          {t(PROFILE.cancel)}
        </Button>
      </div>
    </form>
  );
}

interface PasteRowProps {
  readonly field: FieldId;
  readonly values: readonly string[];
  readonly now: string;
  readonly take: string;
  readonly onChoose: (value: string) => void;
}

/** One field that was recognised: what was read, what stands, and which of them is to stand. */
function PasteRow({ field, values, now, take, onChoose }: PasteRowProps) {
  const name = useId();
  const { label, gloss } = fieldOf(field);
  const title = [label, glossed(gloss)].filter(Boolean).join(' · ');
  if (values.length === 1 && values[0] === now)
    return (
      <p class="paste-row" data-paste={field}>
        <strong>{title}</strong> <span>{now}</span> <span class="paste-same">{t(PROFILE.pasteSame)}</span>
      </p>
    );
  return (
    <fieldset class="paste-row" data-paste={field}>
      <legend>{title}</legend>
      {[...values, ''].map((value) => (
        <label class="answer-choice" key={value}>
          <input type="radio" name={name} checked={take === value} onChange={() => onChoose(value)} />
          {value !== '' ? value : t(now === '' ? PROFILE.pasteSkip : PROFILE.pasteNow(now))}
        </label>
      ))}
    </fieldset>
  );
}
