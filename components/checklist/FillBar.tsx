import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { Button } from '../atoms/Button';
import '../atoms/Meter.css';
import { Notice } from '../atoms/Notice';
import { CHECKLIST, fillAnyway, fillItems } from '../words/checklist';
import './FillBar.css';
import { FillStatus } from './FillStatus';

export interface FillBarProps {
  readonly view: ChecklistView;
  readonly onFill: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => Promise<void>;
}

/**
 * The one primary button with its number, what it is doing, and what became of it.
 *
 * - What writes on the page acts on trusted events only: a press of the person, never a script's.
 * - On a page without encryption the first press only warns.
 * - Whoever works with the keyboard stays here while the buttons change.
 */
export function FillBar({ view, onFill, onStop, onUndo }: FillBarProps) {
  const { fill, willWrite, secure, canUndo, progress } = view;
  const [isWarned, setWarned] = useState(false);
  const [undo, setUndo] = useState<'no' | 'running' | 'ended'>('no');
  const bar = useRef<HTMLElement>(null);
  const isRunning = fill === 'running';
  const wasRunning = useRef(isRunning);
  useLayoutEffect(() => {
    // The pressed button has gone, and the focus with it.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasRunning.current !== isRunning && isLost)
      bar.current?.querySelector('button')?.focus({ preventScroll: true });
    wasRunning.current = isRunning;
  }, [isRunning]);

  const pressFill = ({ isTrusted, detail }: MouseEvent): void => {
    // The second click of a double click is no second decision.
    if (!isTrusted || detail > 1) return;
    setWarned(!secure && !isWarned);
    if (!secure && !isWarned) return;
    setUndo('no');
    onFill();
  };
  const pressUndo = async ({ isTrusted }: MouseEvent): Promise<void> => {
    if (!isTrusted) return;
    setUndo('running');
    await onUndo();
    setUndo('ended');
  };
  const label = willWrite === 0 ? CHECKLIST.fill : isWarned ? fillAnyway(willWrite) : fillItems(willWrite);
  return (
    <footer class="fill-bar" ref={bar} data-running={isRunning ? '' : undefined}>
      <FillStatus view={view} undo={undo} />
      {isRunning ? (
        <>
          <Button key="stop" action="stop" onPress={onStop}>
            {t(CHECKLIST.stop)}
          </Button>
          {undo !== 'running' && (
            <div class="meter">
              <progress aria-label={t(CHECKLIST.fill)} value={progress.done} max={Math.max(progress.total, 1)} />
            </div>
          )}
        </>
      ) : (
        <>
          {isWarned && (
            <Notice tone="attention" title={t(CHECKLIST.insecure)} spoken>
              <p>{t(CHECKLIST.insecureHelp)}</p>
            </Notice>
          )}
          <div class="fill-bar-main">
            <Button
              key="fill"
              kind="primary"
              action="fill"
              wide
              onPress={pressFill}
              {...(willWrite === 0 ? { reason: t(CHECKLIST.nothingToFill) } : {})}
            >
              {t(label)}
            </Button>
          </div>
          {isWarned && (
            <Button key="withdraw" onPress={() => setWarned(false)}>
              {t(CHECKLIST.withdraw)}
            </Button>
          )}
          {canUndo && (
            <Button key="undo" action="undo" onPress={(event) => void pressUndo(event)}>
              {t(CHECKLIST.undo)}
            </Button>
          )}
          <p class="fill-bar-after">{t(CHECKLIST.after)}</p>
        </>
      )}
    </footer>
  );
}
