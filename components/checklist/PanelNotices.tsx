import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { openProfiles } from '@/lib/app/screens';
import { Button } from '../atoms/Button';
import { Notice } from '../atoms/Notice';
import { Later } from '../Later';
import { PAGE } from '../words/page';
import './PanelNotices.css';

const loadUnlock = () => import('../vault/UnlockForm').then(({ UnlockForm }) => UnlockForm);

export interface PanelNoticesProps {
  readonly view: ChecklistView;
  readonly onPermit: () => void;
}

/** What stands in the way, with the press that clears it; one at a time, the nearest first. */
export function PanelNotices({ view, onPermit }: PanelNoticesProps) {
  const { trouble, permitted, profile, fillable, isLocked } = view;
  return (
    <div class="panel-notices">
      {trouble && (
        <Notice tone="attention" spoken>
          <p>{t(trouble)}</p>
        </Notice>
      )}
      {!permitted ? (
        <Notice
          tone="action"
          glyph="lock"
          title={t(PAGE.notPermitted)}
          acts={
            <Button kind="primary" onPress={onPermit}>
              {t(PAGE.permit)}
            </Button>
          }
        >
          <p>{t(PAGE.notPermittedHelp)}</p>
        </Notice>
      ) : (
        !profile &&
        (isLocked ? (
          <Notice tone="action" glyph="lock" title={t(PAGE.locked)}>
            <Later load={loadUnlock} given={{ hasFocus: false }} />
          </Notice>
        ) : (
          <Notice
            tone="action"
            glyph="person"
            title={t(PAGE.noProfile)}
            acts={
              <Button kind={fillable ? 'primary' : 'plain'} onPress={() => void openProfiles()}>
                {t(PAGE.fillProfile)}
              </Button>
            }
          >
            <p>{t(PAGE.noProfileHelp)}</p>
          </Notice>
        ))
      )}
    </div>
  );
}
