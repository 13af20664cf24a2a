/**
 * A class at once: choose a roster, see what would be sent back, look at its photos, take the result along.
 *
 * Opens empty; each part appears when there is something for it.
 */
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { Screen } from '@/components/atoms/Screen';
import { ROSTER } from '@/components/words/roster';
import { t } from '@/lib/app/locale';
import type { RosterKeeper } from '@/lib/app/roster/keep-roster';
import { openProfiles } from '@/lib/app/screens';
import { RosterFile } from './RosterFile';
import { RosterPhotos } from './RosterPhotos';
import { RosterResult } from './RosterResult';
import { RosterTable } from './RosterTable';
import '@/components/profile/SectionForm.css';
import './Roster.css';

export function RosterScreen({ keeper }: { readonly keeper: RosterKeeper }) {
  const roster = keeper.roster.value;
  const refusal = keeper.refusal.value;
  return (
    <Screen screen="roster" ready>
      <header class="roster-head">
        <div class="roster-width">
          <div class="roster-title">
            <h1>{t(ROSTER.title)}</h1>
            <p>{t(ROSTER.lead)}</p>
          </div>
          <Button onPress={() => void openProfiles()}>{t(ROSTER.openProfiles)}</Button>
        </div>
      </header>
      <div class="roster-width roster-body">
        <RosterFile keeper={keeper} />
        <div class="roster-refusal" aria-live="polite">
          {refusal && <Notice tone="problem">{t(refusal)}</Notice>}
        </div>
        {roster && (
          <>
            <RosterPhotos keeper={keeper} roster={roster} />
            <RosterTable
              candidates={roster.candidates}
              photos={keeper.photos.value}
              hasPhotos={keeper.round.value !== undefined}
            />
            <RosterResult keeper={keeper} />
          </>
        )}
      </div>
    </Screen>
  );
}
