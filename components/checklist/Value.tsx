import { t } from '@/lib/app/locale';
import { fieldOf } from '@/lib/domain/fields';
import type { Row } from '@/lib/engine/plan-types';
import { CHECKLIST } from '../words/checklist';

export interface ValueProps {
  readonly row: Row;
  /** Makes a value fit to be shown: as it is, or in part. */
  readonly shown: (value: string) => string;
}

/** What a row is about: the answer that stands on the page or would be written there. Where they differ, both. */
export function Value({ row, shown }: ValueProps) {
  const { state, reason, wanted } = row;
  if (state === 'conflict' || reason === 'wrong-and-differs') return <BothValues row={row} shown={shown} />;
  const isOfPage = state === 'same' || state === 'locked' || state === 'yours' || reason === 'rule-found-on-page';
  const value = isOfPage ? row.shown || wanted : wanted;
  if (value !== '') return <span class="value digits">{shown(value)}</span>;
  return state === 'ask' ? <span class="value value-instead">{t(CHECKLIST.notInProfile)}</span> : null;
}

function BothValues({ row, shown }: ValueProps) {
  const lines = [
    [CHECKLIST.inProfile, row.wanted],
    [CHECKLIST.onPage, row.shown],
  ] as const;
  return (
    <dl class="value both-values digits">
      {lines.map(([source, value]) => (
        <div key={source.zh}>
          <dt>{t(source)}</dt>
          <dd>{value === '' ? t(CHECKLIST.empty) : shown(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether a row has a value at all that could be shown in full. */
export const hasValue = ({ field, wanted, shown }: Row): boolean =>
  fieldOf(field).policy !== 'human-only' && (wanted !== '' || shown !== '');
