import { useState } from 'preact/hooks';
import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { Button } from '../atoms/Button';
import { Notice } from '../atoms/Notice';
import { CHECKLIST, fillAnyway, fillItems, leftAlone, openItems, receipt } from '../words/checklist';
import './FillBar.css';
import { FillProgress } from './FillProgress';

export interface FillBarProps {
  readonly view: ChecklistView;
  readonly onFill: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => Promise<void>;
}

const labelsOf = (fields: readonly FieldId[]): readonly string[] => fields.map((field) => fieldOf(field).label);

/**
 * The one primary button with its number, and what became of it.
 *
 * - What writes on the page acts on trusted events only: a press of the person, never a script's.
 * - On a page without encryption the first press only warns.
 */
export function FillBar({ view, onFill, onStop, onUndo }: FillBarProps) {
  const { fill, willWrite, secure, canUndo } = view;
  const [isWarned, setWarned] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const [isUndone, setUndone] = useState(false);
  if (fill === 'running') return <FillProgress view={view} isUndoing={isUndoing} onStop={onStop} />;

  const pressFill = ({ isTrusted, detail }: MouseEvent): void => {
    // The second click of a double click is no second decision.
    if (!isTrusted || detail > 1) return;
    setWarned(!secure && !isWarned);
    if (!secure && !isWarned) return;
    setUndone(false);
    onFill();
  };
  const pressUndo = async ({ isTrusted }: MouseEvent): Promise<void> => {
    if (!isTrusted) return;
    setUndoing(true);
    setUndone(false);
    await onUndo();
    setUndoing(false);
    setUndone(true);
  };
  const label = willWrite === 0 ? CHECKLIST.fill : isWarned ? fillAnyway(willWrite) : fillItems(willWrite);
  return (
    <footer class="fill-bar">
      <Outcome view={view} isUndone={isUndone} />
      {isWarned && (
        <Notice
          tone="attention"
          title={t(CHECKLIST.insecure)}
          spoken
          acts={<Button onPress={() => setWarned(false)}>{t(CHECKLIST.withdraw)}</Button>}
        >
          <p>{t(CHECKLIST.insecureHelp)}</p>
        </Notice>
      )}
      <div class="fill-bar-buttons">
        <div class="fill-bar-main">
          <Button
            kind="primary"
            action="fill"
            wide
            onPress={pressFill}
            {...(willWrite === 0 ? { reason: t(CHECKLIST.nothingToFill) } : {})}
          >
            {t(label)}
          </Button>
        </div>
        {canUndo && (
          <Button action="undo" onPress={(event) => void pressUndo(event)}>
            {t(CHECKLIST.undo)}
          </Button>
        )}
      </div>
      <p class="fill-bar-after">{t(CHECKLIST.after)}</p>
    </footer>
  );
}

/** What the last press did, read aloud as it ends. */
function Outcome({ view, isUndone }: { readonly view: ChecklistView; readonly isUndone: boolean }) {
  const { fill, written, notWritten, open, leftAlone: kept, trouble } = view;
  const hasRun = fill !== 'idle' || written + notWritten > 0;
  const isBack = isUndone && fill === 'idle' && !trouble;
  return (
    <div class="fill-bar-outcome" role="status">
      {hasRun && (
        <p>
          <strong>{t(receipt(written, notWritten, fill === 'stopped'))}</strong>
        </p>
      )}
      {isBack && kept.length === 0 && <p>{t(CHECKLIST.undone)}</p>}
      {kept.length > 0 && <p>{t(leftAlone(labelsOf(kept)))}</p>}
      {open > 0 && <p class="fill-bar-open">{t(openItems(open))}</p>}
    </div>
  );
}
