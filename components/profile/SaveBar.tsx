import { Button } from '@/components/atoms/Button';
import { Glyph } from '@/components/atoms/Glyph';
import { Meter } from '@/components/atoms/Meter';
import { PROFILE } from '@/components/words/profile';
import { locale, t } from '@/lib/app/locale';
import type { Saving } from '@/lib/app/profile-shelf';
import type { Words } from '@/lib/domain/words';
import './SaveBar.css';

export interface SaveBarProps {
  readonly saving: Saving;
  readonly done: number;
  readonly of: number;
  /** Leads to the first answer that is missing. */
  readonly onMissing: () => void;
}

function said(saving: Saving): Words {
  if (saving.kind !== 'saved') return saving.kind === 'pending' ? PROFILE.pending : PROFILE.untouched;
  const clock = new Intl.DateTimeFormat(locale.value, { hour: '2-digit', minute: '2-digit', hour12: false });
  return PROFILE.saved(clock.format(saving.at));
}

/** What became of the typing, and how much is there. */
export function SaveBar({ saving, done, of, onMissing }: SaveBarProps) {
  return (
    <footer class="save-bar">
      <div class="page-width">
        <span class="save-state digits" data-saved={saving.kind === 'saved' || undefined}>
          {saving.kind === 'saved' && <Glyph name="tick" />}
          {t(said(saving))}
        </span>
        <Meter label={t(PROFILE.complete)} value={done} of={of} />
        {done < of ? (
          <Button kind="text" action="missing" onPress={onMissing}>
            {t(PROFILE.missing(of - done))}
          </Button>
        ) : (
          <span class="save-state">{t(PROFILE.noneMissing)}</span>
        )}
      </div>
    </footer>
  );
}
