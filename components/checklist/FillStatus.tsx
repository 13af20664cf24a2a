import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { CHECKLIST, filling, leftAlone, receipt } from '../words/checklist';
import { openItems } from '../words/page';

export interface FillStatusProps {
  readonly view: ChecklistView;
  /** Whether the press that runs or has ended was one of 撤销. */
  readonly undo: 'no' | 'running' | 'ended';
}

const labelOf = (field: FieldId): string => fieldOf(field).label;

/** How far the press has come, then what it did. Stays in its place, so that every change is read aloud. */
export function FillStatus({ view, undo }: FillStatusProps) {
  const { fill, written, notWritten, open, leftAlone: kept, trouble, progress } = view;
  if (fill === 'running') {
    const { done, total, current } = progress;
    const said = undo === 'running' ? CHECKLIST.undoing : filling(done, total, current ? labelOf(current) : '');
    return (
      <div class="fill-bar-status digits" role="status">
        <p>{t(said)}</p>
      </div>
    );
  }
  const hasRun = fill !== 'idle' || written + notWritten > 0;
  const isBack = undo === 'ended' && fill === 'idle' && !trouble && kept.length === 0;
  return (
    <div class="fill-bar-status" role="status">
      {hasRun && (
        <p>
          <strong>{t(receipt(written, notWritten, fill === 'stopped'))}</strong>
        </p>
      )}
      {isBack && <p>{t(CHECKLIST.undone)}</p>}
      {kept.length > 0 && <p>{t(leftAlone(kept.map(labelOf)))}</p>}
      {open > 0 && <p class="fill-bar-open">{t(openItems(open))}</p>}
    </div>
  );
}
