/** The photos of a class: from a folder or a ZIP, looked at one after the other. */
import { Button } from '@/components/atoms/Button';
import { Disclosure } from '@/components/atoms/Disclosure';
import { FileButton, FolderButton } from '@/components/atoms/FileButton';
import { Meter } from '@/components/atoms/Meter';
import { Options } from '@/components/profile/Options';
import { ROSTER } from '@/components/words/roster';
import { t } from '@/lib/app/locale';
import type { PhotoRound, Roster, RosterKeeper } from '@/lib/app/roster/keep-roster';
import { PHOTO_SPECS } from '@/lib/domain/photo-specs';

function Left({ round }: { readonly round: PhotoRound }) {
  const { left, others } = round;
  return (
    <>
      {left.length > 0 && (
        <Disclosure summary={t(ROSTER.left(left.length))} open={left.length < 6}>
          <ul class="roster-left">
            {left.map(({ path, words }) => (
              <li key={path} data-left-photo={path}>
                <b>{path}</b> {t(words)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {others > 0 && <p class="roster-quiet">{t(ROSTER.others(others))}</p>}
    </>
  );
}

export interface RosterPhotosProps {
  readonly keeper: RosterKeeper;
  readonly roster: Roster;
}

export function RosterPhotos({ keeper, roster }: RosterPhotosProps) {
  const round = keeper.round.value;
  const isRunning = round?.state === 'running';
  const without = roster.candidates.length - keeper.photos.value.size;
  return (
    <section class="card" aria-labelledby="title-photos" data-photo-round={round?.state}>
      <div class="card-head">
        <h2 id="title-photos">{t(ROSTER.photos)}</h2>
      </div>
      <p class="roster-quiet">{t(ROSTER.photosHelp)}</p>
      <div class="fields">
        <Options
          label={ROSTER.spec}
          name="photo-spec"
          value={keeper.spec.value}
          options={Object.values(PHOTO_SPECS).map(({ id, name }) => [id, t(name)] as const)}
          onChoose={keeper.chooseSpec}
        />
      </div>
      <div class="roster-acts">
        <FolderButton
          label={t(ROSTER.folder)}
          action="choose-photo-folder"
          onChoose={(files) => void keeper.chooseFolder(files)}
        />
        <FileButton
          label={t(ROSTER.zip)}
          action="choose-photo-zip"
          accept=".zip,application/zip"
          onChoose={(file) => void keeper.chooseZip(file)}
        />
        {isRunning && (
          <Button action="stop-photos" onPress={keeper.stop}>
            {t(ROSTER.stop)}
          </Button>
        )}
      </div>
      {round && (
        <div class="roster-round">
          <Meter label={t(ROSTER.progress)} value={round.done} of={round.of} />
          <p aria-live="polite">
            {round.state === 'done' && t(ROSTER.done(round.done, without))}
            {round.state === 'stopped' && t(ROSTER.stopped(round.done, round.of))}
          </p>
          <Left round={round} />
        </div>
      )}
    </section>
  );
}
