/**
 * The photo studio: one photo, what was found, and what can be made of it.
 *
 * Opens empty; a photo comes by choosing, dropping or pasting. Beside each other where there is room.
 */
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { FileButton } from '@/components/atoms/FileButton';
import { Glyph } from '@/components/atoms/Glyph';
import { Notice } from '@/components/atoms/Notice';
import { Screen } from '@/components/atoms/Screen';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import { isMeasured } from '@/lib/app/photo/examine';
import type { Studio } from '@/lib/app/photo/studio';
import { openProfiles } from '@/lib/app/screens';
import { PHOTO_SPECS, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { Capture } from './Capture';
import { CheckPane } from './CheckPane';
import { CloseUp } from './CloseUp';
import { Outcome } from './Outcome';
import { Stage } from './Stage';
import { ToolAdvice } from './ToolAdvice';
import { WorkBar } from './WorkBar';
import '@/components/profile/SectionForm.css';
import '@/components/profile/answer.css';
import './PhotoStudio.css';

const firstImage = (files: FileList | undefined): File | undefined => files?.[0];
const asSpec = (value: string): PhotoSpecId => (value === 'upload' ? 'upload' : 'source');

export function PhotoStudio({ studio }: { readonly studio: Studio }) {
  const { spec, file, chosen, prepared, size, crop, notice, work } = studio.state.value;
  useEffect(() => {
    const take = (files: FileList | undefined, event: Event): void => {
      const image = firstImage(files);
      if (!image) return;
      event.preventDefault();
      void studio.choose(image);
    };
    const paste = (event: ClipboardEvent): void => take(event.clipboardData?.files, event);
    const drop = (event: DragEvent): void => take(event.dataTransfer?.files, event);
    const over = (event: DragEvent): void => event.preventDefault();
    addEventListener('paste', paste);
    addEventListener('drop', drop);
    addEventListener('dragover', over);
    return () => {
      removeEventListener('paste', paste);
      removeEventListener('drop', drop);
      removeEventListener('dragover', over);
    };
  }, [studio]);
  const shown = prepared ?? chosen;
  const picture = shown && isMeasured(shown.picture) ? shown.picture : undefined;
  const yours = studio.checks.value.filter(({ verdict }) => verdict === 'yours');
  return (
    <Screen screen="photo" ready verdict={studio.verdict.value}>
      <header class="studio-head">
        <div class="studio-width">
          <div class="studio-title">
            <h1>{t(PHOTO.title)}</h1>
            <p>{t(PHOTO.where)}</p>
          </div>
          <label class="studio-spec">
            {t(PHOTO.spec)}
            <span class="answer-list">
              <select
                class="answer"
                data-action="photo-spec"
                value={spec}
                onChange={({ currentTarget }) => studio.chooseSpec(asSpec(currentTarget.value))}
              >
                {Object.values(PHOTO_SPECS).map(({ id, name }) => (
                  <option value={id} key={id}>
                    {t(name)}
                  </option>
                ))}
              </select>
              <Glyph name="chevron" />
            </span>
          </label>
          <Button onPress={() => void openProfiles()}>{t(PHOTO.openProfile)}</Button>
        </div>
      </header>
      <div class="studio-width studio-body">
        <div class="studio-pane">
          <section class="card studio-choose" aria-labelledby="title-choose" data-empty={!file}>
            <h2 class="unseen" id="title-choose">
              {t(PHOTO.picture)}
            </h2>
            <p class="studio-use">{t(PHOTO_SPECS[spec].use)}</p>
            {file && size && crop && <Stage studio={studio} file={file} size={size} crop={crop} />}
            {file && chosen?.picture && !isMeasured(chosen.picture) && <p class="studio-quiet">{t(PHOTO.noPicture)}</p>}
            <div class="studio-acts">
              <FileButton
                label={t(file ? PHOTO.another : PHOTO.choose)}
                action="choose-photo"
                accept="image/*"
                onChoose={(next) => void studio.choose(next)}
              />
              {file && <span class="studio-name digits">{file.name}</span>}
            </div>
            {!file && <p class="studio-quiet">{t(PHOTO.drop)}</p>}
            {work && <WorkBar work={work} onCancel={studio.cancel} />}
            {notice && (
              <Notice tone={notice.tone} spoken>
                {t(notice.words)}
              </Notice>
            )}
          </section>
          {file && size && crop && <Outcome studio={studio} />}
          {file && !crop && chosen && !work && <Outcome studio={studio} />}
        </div>
        <div class="studio-pane">
          {chosen && <CheckPane studio={studio} />}
          {file && picture && <CloseUp file={prepared?.file ?? file} picture={picture} yours={yours} />}
          <Capture isOpen={!file} />
          <ToolAdvice />
        </div>
      </div>
    </Screen>
  );
}
