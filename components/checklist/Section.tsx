import type { ChecklistView, SectionView } from '@/lib/app/checklist-view';
import { glossed } from '@/lib/app/locale';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { ChecklistRow } from './ChecklistRow';
import { isShown } from './looks';
import type { Acts } from './RowActs';
import './Section.css';

export interface SectionProps {
  readonly section: SectionView;
  readonly view: ChecklistView;
  readonly onlyOpen: boolean;
  readonly acts: Acts;
}

/** A group of the form, in its order, with how much of it is settled. */
export function Section({ section, view, onlyOpen, acts }: SectionProps) {
  const { id, title, gloss, rows, here, settled } = section;
  const { variant, fillable, decisions, fill, progress } = view;
  const labelOf = (field: FieldId): string => variant.labels?.[field] ?? fieldOf(field).label;
  const shown = new Set(rows.filter((row) => isShown(row, fillable, onlyOpen)).map(({ field }) => field));
  const pending = new Set(
    view.sections.flatMap((one) => one.rows).flatMap(({ field, state }) => (state === 'will-write' ? [field] : [])),
  );
  const isPending = (field: FieldId | undefined): boolean => field !== undefined && pending.has(field);
  const counts = fillable && here > 0;
  return (
    <section class="section" aria-labelledby={`section-${id}`} hidden={shown.size === 0 && !counts}>
      <header class="section-head">
        <h2 id={`section-${id}`}>
          {title}
          {glossed(gloss) && <span class="section-gloss"> {glossed(gloss)}</span>}
        </h2>
        {counts && (
          <span class="section-count digits">
            {settled} / {here}
          </span>
        )}
      </header>
      <ul>
        {rows.map((row) => (
          <ChecklistRow
            key={row.field}
            row={row}
            label={labelOf(row.field)}
            decision={decisions[row.field]}
            shown={shown.has(row.field)}
            current={fill === 'running' && progress.current === row.field}
            isTaught={view.taught.has(row.field)}
            follows={row.reason === 'waits-for' && (fill === 'running' || isPending(row.blocker))}
            acts={acts}
          />
        ))}
      </ul>
    </section>
  );
}
