import { useRef, useState } from 'preact/hooks';
import { explain } from '@/lib/app/checklist-words';
import { glossed, t } from '@/lib/app/locale';
import { masked } from '@/lib/app/mask';
import { fieldOf } from '@/lib/domain/fields';
import type { Row } from '@/lib/engine/plan-types';
import { Button } from '../atoms/Button';
import { Glyph } from '../atoms/Glyph';
import { Tag } from '../atoms/Tag';
import { CHECKLIST, nameOfButton } from '../words/checklist';
import { COMMON } from '../words/common';
import './ChecklistRow.css';
import { Choices } from './Choices';
import { lookOf } from './looks';
import { startsMasked } from './masks';
import { RowActs, type RowActsProps } from './RowActs';
import { hasValue, Value } from './Value';

export interface ChecklistRowProps extends RowActsProps {
  readonly shown: boolean;
  /** The fill is at this row. */
  readonly current: boolean;
  /** A person showed us its control on this page. */
  readonly isTaught: boolean;
  /** What it waits for is about to be written too, so that there is nothing to say about the wait. */
  readonly follows: boolean;
}

/** What is to be said under a row. Where page and profile differ both values stand above, and need no repeating. */
function sentenceOf(row: Row, follows: boolean): string {
  const { state, reason } = row;
  const found = t(explain({ ...row, reason: 'equal' }));
  if (follows) return found;
  if (state !== 'conflict') return t(explain(row));
  return found + t(reason === 'you-kept-page' ? CHECKLIST.kept : CHECKLIST.chooseOne);
}

/** One field of the form: what it holds, what would be written, why, and what is left to the person. */
export function ChecklistRow({ row, label, decision, shown, current, isTaught, follows, acts }: ChecklistRowProps) {
  const { field, state, reason } = row;
  const [isRevealed, setRevealed] = useState(false);
  const asked = useRef<readonly string[]>([]);
  // Once an option is chosen the row no longer asks; the options stay, so that another one can be chosen.
  if (state === 'ask') asked.current = row.choices;
  const isAnswered = state === 'will-write' && decision?.answer !== undefined;
  const choices = state === 'ask' || isAnswered ? asked.current : [];

  const isMasked = startsMasked(row);
  const show = (value: string): string => (isMasked && !isRevealed ? masked(value) : value);
  const sentence = sentenceOf({ ...row, wanted: show(row.wanted), shown: show(row.shown) }, follows);
  const { glyph, tone, word } = lookOf(row);
  const isStarred = row.required && state !== 'absent';
  const gloss = glossed(fieldOf(field).gloss);
  return (
    <li
      class="row"
      data-field={field}
      data-state={state}
      data-reason={reason}
      data-tone={tone}
      data-current={current ? '' : undefined}
      data-taught={isTaught ? '' : undefined}
      hidden={!shown}
    >
      <Glyph name={glyph} />
      <span class="row-star" aria-hidden="true">
        {isStarred && '*'}
      </span>
      <span class="row-label">
        {label}
        {isStarred && <span class="unseen">{t(COMMON.required)}</span>}
        {gloss && <span class="row-gloss">{gloss}</span>}
        {isTaught && <span class="row-gloss">{t(CHECKLIST.taught)}</span>}
      </span>
      <div class="row-body">
        <span class="row-tag">
          <Tag tone={tone}>{t(word)}</Tag>
        </span>
        <Value row={row} shown={show} />
        {isMasked && hasValue(row) && (
          <Button
            kind="text"
            pressed={isRevealed}
            name={t(nameOfButton(CHECKLIST.show, label))}
            onPress={() => setRevealed(!isRevealed)}
          >
            {t(CHECKLIST.show)}
          </Button>
        )}
        {sentence !== '' && <p class="row-sentence">{sentence}</p>}
        {choices.length > 0 && (
          <Choices
            label={label}
            choices={choices}
            chosen={isAnswered ? row.wanted : undefined}
            onChoose={(answer) => acts.decide(field, { answer })}
          />
        )}
        <RowActs row={row} label={label} decision={decision} acts={acts} />
      </div>
    </li>
  );
}
