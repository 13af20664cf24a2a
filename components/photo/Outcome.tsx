/** What is made of the photo: the wish, the result with before and after, and where it goes. */
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { Tag } from '@/components/atoms/Tag';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import type { Prepared } from '@/lib/app/photo/prepare';
import type { Studio } from '@/lib/app/photo/studio';
import { download } from './download';
import { useAddress } from './use-address';
import './Outcome.css';

function Compare({ prepared, onDecline }: { readonly prepared: Prepared; readonly onDecline: () => void }) {
  const before = useAddress(prepared.before);
  const after = useAddress(prepared.file);
  if (!prepared.before) return <div class="outcome-view">{after && <img src={after} alt={t(PHOTO.result)} />}</div>;
  return (
    <>
      <div class="outcome-pair">
        <figure>
          <figcaption>{t(PHOTO.before)}</figcaption>
          <div class="outcome-view">{before && <img src={before} alt={t(PHOTO.before)} />}</div>
        </figure>
        <figure>
          <figcaption>{t(PHOTO.after)}</figcaption>
          <div class="outcome-view">{after && <img src={after} alt={t(PHOTO.after)} />}</div>
        </figure>
      </div>
      <Button action="decline-brighten" onPress={onDecline}>
        {t(PHOTO.decline)}
      </Button>
    </>
  );
}

export function Outcome({ studio }: { readonly studio: Studio }) {
  const { spec, prepared, brighten, crop, work } = studio.state.value;
  const isColoured = studio.checks.value.some(({ id, verdict }) => id === 'background' && verdict === 'fail');
  const mayBrighten = studio.mayBrighten.value;
  const decline = (): void => {
    studio.setBrighten(false);
    void studio.prepare();
  };
  return (
    <section class="card outcome" aria-labelledby="title-outcome">
      <div class="card-head">
        <h2 id="title-outcome">{t(prepared ? PHOTO.result : PHOTO.work)}</h2>
        {prepared?.spec === 'upload' && <Tag tone="attention">{t(PHOTO.unofficial)}</Tag>}
      </div>
      {prepared && <Compare prepared={prepared} onDecline={decline} />}
      {crop && mayBrighten && (
        <label class="outcome-wish">
          <input
            type="checkbox"
            data-action="brighten"
            checked={brighten}
            onChange={({ currentTarget }) => studio.setBrighten(currentTarget.checked)}
          />
          <span>
            {t(PHOTO.brighten)}
            <small>{t(PHOTO.brightenNote)}</small>
          </span>
        </label>
      )}
      {!mayBrighten && isColoured && !prepared && <Notice tone="attention">{t(PHOTO.coloured)}</Notice>}
      <div class="outcome-acts">
        {crop && !prepared && !work && (
          <Button kind="primary" action="prepare-photo" onPress={() => void studio.prepare()}>
            {t(PHOTO.prepare[spec])}
          </Button>
        )}
        {prepared && (
          <Button action="discard-photo" onPress={studio.discard}>
            {t(PHOTO.discard)}
          </Button>
        )}
        <Button action="keep-photo" kind={prepared ? 'primary' : 'plain'} onPress={() => void studio.keep()}>
          {t(PHOTO.keep[spec])}
        </Button>
        <Button action="download-photo" onPress={() => download(studio.result())}>
          {t(PHOTO.download)}
        </Button>
      </div>
      {prepared?.spec === 'upload' && <Notice tone="attention">{t(PHOTO.unofficialNote)}</Notice>}
      {prepared?.spec !== 'upload' && (
        <p class="studio-quiet">{t(spec === 'source' ? PHOTO.nextSource : PHOTO.nextUpload)}</p>
      )}
    </section>
  );
}
