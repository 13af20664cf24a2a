/** One field of the profile: its label, the control its kind takes, and everything found about the answer. */
import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { type Bound, Labelled, type Message } from '@/components/atoms/Labelled';
import { COMMON } from '@/components/words/common';
import { PROFILE } from '@/components/words/profile';
import { glossed, t } from '@/lib/app/locale';
import { masked } from '@/lib/app/mask';
import type { FieldView, ProfileView } from '@/lib/app/profile-view';
import { suggestionsFor } from '@/lib/app/suggestions';
import { typedDate } from '@/lib/app/typed-date';
import type { Answers } from '@/lib/domain/answers';
import { type FIELDS, type FieldId, fieldOf } from '@/lib/domain/fields';
import { inFull } from '@/lib/domain/finding';
import type { Variant } from '@/lib/domain/variant';
import type { AnswerProps } from './answer-props';
import { ChoiceAnswer } from './ChoiceAnswer';
import { ListAnswer } from './ListAnswer';
import { TextAnswer } from './TextAnswer';

export interface AnswerRowProps {
  readonly row: FieldView;
  readonly answers: Answers;
  readonly stated: ProfileView['stated'];
  readonly variant: Variant;
  /** Whether a missing answer is asked for: not before the person has been there. */
  readonly asks: boolean;
  readonly onAnswer: (field: FieldId, text: string) => void;
  readonly onLeave: (field: FieldId) => void;
}

/** From this many options on, a list is easier to read than radios. */
const LIST_FROM = 9;

type Spec = (typeof FIELDS)[number];

const labelOf = ({ label, gloss }: Spec): string => [label, glossed(gloss)].filter(Boolean).join(' · ');

function messagesOf({ row, stated, asks }: AnswerRowProps): readonly Message[] {
  const found = row.findings.map(
    (finding): Message => ({
      tone: finding.severity === 'problem' ? 'problem' : 'attention',
      text: t(inFull(finding)),
    }),
  );
  if (asks && row.request) found.push({ tone: 'problem', text: t(row.request) });
  if (row.field === 'idNumber' && stated)
    found.push({ tone: 'good', text: t(PROFILE.stated(stated.gender, stated.birthDate, stated.age)) });
  return found;
}

const isGiven = (answers: Answers, id: string): boolean =>
  Object.entries(answers).some(([field, text]) => field === id && text !== '');

export function AnswerRow(props: AnswerRowProps) {
  const { row, answers, variant, onAnswer, onLeave } = props;
  const { field, isNeeded, offered } = row;
  const spec = fieldOf(field);
  const value = answers[field] ?? '';
  const isHidden = useSignal(true);
  const suggestions = field === 'employmentStatus' ? variant.employmentStatuses : suggestionsFor(field, answers);
  const isRadios = spec.kind === 'choice' && spec.options !== undefined && spec.options.length < LIST_FROM;
  const hidesNumber = field === 'idNumber' && isHidden.value && value !== '';
  const isOptional =
    spec.need === 'no' ||
    (spec.need === 'conditional' && !isNeeded && (spec.after ?? []).every((id) => isGiven(answers, id)));
  const hint = row.isStated ? PROFILE.fromNumber : spec.hint;

  const control = (bound: Bound) => {
    const common: AnswerProps = {
      field,
      value,
      bound,
      suggestions,
      onAnswer: (text) => onAnswer(field, text),
      onLeave: () => onLeave(field),
    };
    if (isRadios) return <ChoiceAnswer {...common} />;
    if (spec.kind === 'choice' && spec.options) return <ListAnswer {...common} level={answers.level ?? ''} />;
    if (spec.kind === 'date') return <TextAnswer {...common} tidy={typedDate} placeholder={t(PROFILE.datePattern)} />;
    const text = <TextAnswer {...common} tidy={(typed) => typed.trim()} />;
    if (field !== 'idNumber') return text;
    return (
      <div class={hidesNumber ? 'answer-masked' : undefined}>
        {text}
        {hidesNumber && (
          <span class="digits" aria-hidden="true">
            {masked(value)}
          </span>
        )}
      </div>
    );
  };

  return (
    <Labelled
      label={labelOf(spec)}
      hint={hint && t(hint)}
      required={isNeeded ? t(COMMON.required) : undefined}
      messages={messagesOf(props)}
      group={isRadios}
      after={
        offered && (
          <Button kind="text" onPress={() => onAnswer(field, offered)}>
            {t(PROFILE.takeStated(offered))}
          </Button>
        )
      }
      aside={
        field === 'idNumber' && value !== '' ? (
          <Button
            kind="text"
            onPress={() => {
              isHidden.value = !isHidden.value;
            }}
            pressed={!isHidden.value}
          >
            {t(PROFILE.show)}
          </Button>
        ) : (
          isOptional && <span class="answer-optional">{t(PROFILE.optional)}</span>
        )
      }
    >
      {control}
    </Labelled>
  );
}
