import type { ChecklistView } from '@/lib/app/checklist-view';
import { openProfiles } from '@/lib/app/home';
import { t } from '@/lib/app/locale';
import { Button } from '../atoms/Button';
import { Notice } from '../atoms/Notice';
import { CHECKLIST } from '../words/checklist';
import './PanelNotices.css';

export interface PanelNoticesProps {
  readonly view: ChecklistView;
  readonly onPermit: () => void;
}

/** What stands in the way, with the press that clears it; one at a time, the nearest first. */
export function PanelNotices({ view, onPermit }: PanelNoticesProps) {
  const { trouble, permitted, profile, fillable } = view;
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
          title={t(CHECKLIST.notPermitted)}
          acts={
            <Button kind="primary" onPress={onPermit}>
              {t(CHECKLIST.permit)}
            </Button>
          }
        >
          <p>{t(CHECKLIST.notPermittedHelp)}</p>
        </Notice>
      ) : (
        !profile && (
          <Notice
            tone="action"
            glyph="person"
            title={t(CHECKLIST.noProfile)}
            acts={
              <Button kind={fillable ? 'primary' : 'plain'} onPress={() => void openProfiles()}>
                {t(CHECKLIST.fillProfile)}
              </Button>
            }
          >
            <p>{t(CHECKLIST.noProfileHelp)}</p>
          </Notice>
        )
      )}
    </div>
  );
}
