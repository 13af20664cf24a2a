import { useId } from 'preact/hooks';
import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { pageTitle, roundTitle } from '../guidance/place';
import { listedName } from '../listed-name';
import { CHECKLIST } from '../words/checklist';
import './PanelHead.css';

export interface PanelHeadProps {
  readonly view: ChecklistView;
  readonly onProfile: (id: string) => void;
}

/** Where the checklist stands: which page, which region and batch, whose profile. */
export function PanelHead({ view, onProfile }: PanelHeadProps) {
  const { ready, detection, variant, profile, profiles, fillable } = view;
  const id = useId();
  return (
    <header class="panel-head">
      <h1>{t(CHECKLIST.title)}</h1>
      {ready && (
        <>
          <span class="panel-page">{t(pageTitle(detection))}</span>
          <span class="panel-round">{t(roundTitle(detection, variant))}</span>
          {profile && (
            <span class="panel-profile">
              <label for={id}>{t(CHECKLIST.profile)}</label>
              {profiles.length > 1 ? (
                <select
                  id={id}
                  onChange={({ currentTarget }) => {
                    const chosen = profiles[currentTarget.selectedIndex];
                    if (chosen) onProfile(chosen.id);
                  }}
                >
                  {profiles.map((one, at) => (
                    <option key={one.id} selected={one.id === profile.id}>
                      {listedName(one, at)}
                    </option>
                  ))}
                </select>
              ) : (
                <output id={id}>{listedName(profile, 0)}</output>
              )}
            </span>
          )}
          {fillable && <p class="panel-promise">{t(CHECKLIST.promise)}</p>}
        </>
      )}
    </header>
  );
}
