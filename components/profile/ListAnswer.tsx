import { Glyph } from '@/components/atoms/Glyph';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';
import { QUALIFICATIONS } from '@/lib/domain/qualifications';
import type { AnswerProps } from './answer-props';
import './answer.css';

const LEVELS = ['高级', '中级', '初级'] as const;

export interface ListAnswerProps extends AnswerProps {
  /** Only the names of this level are offered, if it is one. */
  readonly level: string;
}

/** The qualification, out of the 27 of the catalogue, by level. A name that is none of them stays in the list. */
export function ListAnswer({ field, value, bound, level, onAnswer, onLeave }: ListAnswerProps) {
  const groups = LEVELS.map((each) => ({
    level: each,
    names: QUALIFICATIONS.filter((one) => one.level === each).map(({ name }) => name),
  }));
  const fitting = groups.some((group) => group.level === level)
    ? groups.filter((group) => group.level === level)
    : groups;
  const isUnlisted = value !== '' && !fitting.some(({ names }) => names.includes(value));
  return (
    <span class="answer-list">
      <select
        {...bound}
        class="answer"
        name={field}
        value={value}
        onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
        onBlur={onLeave}
      >
        <option value="">{t(PROFILE.choose)}</option>
        {isUnlisted && <option value={value}>{value}</option>}
        {fitting.map((group) => (
          <optgroup label={group.level} key={group.level}>
            {group.names.map((name) => (
              <option value={name} key={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Glyph name="chevron" />
    </span>
  );
}
