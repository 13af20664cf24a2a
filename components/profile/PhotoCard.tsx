/** The two photos kept with the profile, each in its place: the files as they were chosen. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { FileButton } from '@/components/atoms/FileButton';
import { Notice } from '@/components/atoms/Notice';
import { keepAnywayAs, keepAs, misplaced, PROFILE, photoOfPlace } from '@/components/words/profile';
import type { PhotoKeeper } from '@/lib/app/keep-photo';
import { t } from '@/lib/app/locale';
import { openPhotos } from '@/lib/app/screens';
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import type { KeptPhoto } from '@/lib/platform/photos';
import './PhotoCard.css';
import './SectionForm.css';

/** Bytes in the unit people see in their file manager. */
const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const PLACES = ['upload', 'source'] as const;
const ACTIONS = {
  upload: { choose: 'choose-profile-photo', remove: 'remove-profile-photo' },
  source: { choose: 'choose-source-photo', remove: 'remove-source-photo' },
} as const;

export interface PhotoCardProps {
  readonly keeper: PhotoKeeper;
  readonly onChoose: (file: File, place: PhotoSpecId) => Promise<void>;
}

function Picture({ photo, alt }: { readonly photo: KeptPhoto | undefined; readonly alt: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!photo) return setAddress(undefined);
    const url = URL.createObjectURL(photo.blob);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [photo]);
  return <div class="photo-frame">{address ? <img src={address} alt={alt} /> : t(PROFILE.noPhoto)}</div>;
}

const Label = ({ photo: { name, size } }: { readonly photo: KeptPhoto }) => (
  <p class="digits">
    <span class="photo-name">{name}</span> <span class="photo-quiet">{sizeOf(size)}</span>
  </p>
);

function Place({ keeper, onChoose, place }: PhotoCardProps & { readonly place: PhotoSpecId }) {
  const photo = keeper.photos.value[place];
  const name = PROFILE.photoPlaces[place];
  const { choose, remove } = ACTIONS[place];
  return (
    <div class="photo" data-photo-place={place} data-kept={photo !== undefined}>
      <Picture photo={photo} alt={t(photoOfPlace(name))} />
      <div class="photo-side">
        <h3>{t(name)}</h3>
        {photo && <Label photo={photo} />}
        <p class="photo-quiet">{t(PROFILE.photoUses[place])}</p>
        <div class="photo-acts">
          <FileButton
            label={t(photo ? PROFILE.anotherPhoto : PROFILE.choosePhoto)}
            action={choose}
            accept="image/*"
            onChoose={(file) => void onChoose(file, place)}
          />
          {photo && (
            <Button action={remove} onPress={() => void keeper.remove(place)}>
              {t(PROFILE.removePhoto)}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** A photo from before there were two places, of which the file does not tell which it is. */
function Unsorted({ keeper, photo }: { readonly keeper: PhotoKeeper; readonly photo: KeptPhoto }) {
  return (
    <Notice
      tone="attention"
      title={t(PROFILE.oldPhoto)}
      acts={
        <>
          {PLACES.map((place) => (
            <Button key={place} action={`sort-${place}`} onPress={() => void keeper.sort(place)}>
              {t(PROFILE.isPlace[place])}
            </Button>
          ))}
          <Button kind="text" action="remove-old-photo" onPress={() => void keeper.remove('unsorted')}>
            {t(PROFILE.removePhoto)}
          </Button>
        </>
      }
    >
      <div class="photo">
        <Picture photo={photo} alt={photo.name} />
        <div class="photo-side">
          <Label photo={photo} />
          <p>{t(PROFILE.oldPhotoWhy)}</p>
        </div>
      </div>
    </Notice>
  );
}

function Misplaced({ keeper }: Pick<PhotoCardProps, 'keeper'>) {
  const waiting = keeper.misplaced.value;
  if (!waiting) return null;
  const { file, belongs, chosenFor } = waiting;
  return (
    <Notice
      tone="attention"
      spoken
      title={t(misplaced(file.name, PROFILE.photoPlaces[belongs]))}
      acts={
        <>
          <Button action="keep-in-place" onPress={() => void keeper.settle(belongs)}>
            {t(keepAs(PROFILE.photoPlaces[belongs]))}
          </Button>
          <Button action="keep-anyway" onPress={() => void keeper.settle(chosenFor)}>
            {t(keepAnywayAs(PROFILE.photoPlaces[chosenFor]))}
          </Button>
          <Button kind="text" action="keep-nowhere" onPress={() => void keeper.settle(undefined)}>
            {t(PROFILE.cancel)}
          </Button>
        </>
      }
    >
      <p>{t(PROFILE.photoUses[belongs])}</p>
    </Notice>
  );
}

export function PhotoCard({ keeper, onChoose }: PhotoCardProps) {
  const { unsorted } = keeper.photos.value;
  const trouble = keeper.trouble.value;
  return (
    <section class="card" id="section-photo" aria-labelledby="title-photo">
      <div class="card-head">
        <h2 id="title-photo">{t(PROFILE.photo)}</h2>
        <Button action="open-photo" onPress={() => void openPhotos()}>
          {t(PROFILE.openPhotos)}
        </Button>
      </div>
      <div class="photos">
        {unsorted && <Unsorted keeper={keeper} photo={unsorted} />}
        <Misplaced keeper={keeper} />
        {PLACES.map((place) => (
          <Place key={place} keeper={keeper} onChoose={onChoose} place={place} />
        ))}
        {trouble && (
          <Notice
            tone="problem"
            spoken
            acts={keeper.isOwed.value && <Button onPress={() => void keeper.retry()}>{t(PROFILE.retry)}</Button>}
          >
            {t(trouble)}
          </Notice>
        )}
      </div>
    </section>
  );
}
