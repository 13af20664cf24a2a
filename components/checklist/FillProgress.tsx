import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { fieldOf } from '@/lib/domain/fields';
import { Button } from '../atoms/Button';
import '../atoms/Meter.css';
import { CHECKLIST, filling } from '../words/checklist';

export interface FillProgressProps {
  readonly view: ChecklistView;
  readonly isUndoing: boolean;
  readonly onStop: () => void;
}

/** How far the press has come, in words and as a bar, with the way to stop it. No spinner: a count. */
export function FillProgress({ view, isUndoing, onStop }: FillProgressProps) {
  const { done, total, current } = view.progress;
  const label = current ? fieldOf(current).label : '';
  const said = t(isUndoing ? CHECKLIST.undoing : filling(done, total, label));
  return (
    <footer class="fill-bar">
      <div class="fill-bar-buttons">
        <p class="fill-bar-main digits" role="status">
          {said}
        </p>
        <Button action="stop" onPress={onStop}>
          {t(CHECKLIST.stop)}
        </Button>
      </div>
      {!isUndoing && (
        <div class="meter">
          <progress aria-label={t(CHECKLIST.fill)} value={done} max={Math.max(total, 1)} />
        </div>
      )}
    </footer>
  );
}
