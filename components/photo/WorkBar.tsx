import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { PHOTO, STAGES } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import type { StudioState } from '@/lib/app/photo/studio';

/** What takes no longer than this needs no word, in ms. */
const PATIENCE_MS = 300;

export interface WorkBarProps {
  readonly work: NonNullable<StudioState['work']>;
  readonly onCancel: () => void;
}

/** What is being done, once it takes long enough to be noticed, and the way to stop it. */
export function WorkBar({ work, onCancel }: WorkBarProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, PATIENCE_MS, true);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div class="work-bar" role="status">
      <span>{t(STAGES[work])}</span>
      <Button kind="text" onPress={onCancel}>
        {t(PHOTO.cancel)}
      </Button>
    </div>
  );
}
