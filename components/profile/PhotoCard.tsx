import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { FileButton } from '@/components/atoms/FileButton';
import { Notice } from '@/components/atoms/Notice';
import { PROFILE } from '@/components/words/profile';
import type { PhotoKeeper } from '@/lib/app/keep-photo';
import { t } from '@/lib/app/locale';
import { openPhotos } from '@/lib/app/screens';
import { fieldOf } from '@/lib/domain/fields';
import './PhotoCard.css';
import './SectionForm.css';

/** Bytes in the unit people see in their file manager. */
const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export interface PhotoCardProps {
  readonly keeper: PhotoKeeper;
  readonly onChoose: (file: File) => Promise<void>;
}

/** The photo kept with the profile: the file as it was chosen. */
export function PhotoCard({ keeper, onChoose }: PhotoCardProps) {
  const photo = keeper.photo.value;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!photo) return setAddress(undefined);
    const url = URL.createObjectURL(photo.blob);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [photo]);
  const { hint } = fieldOf('photo');
  return (
    <section class="card" id="section-photo" aria-labelledby="title-photo">
      <div class="card-head">
        <h2 id="title-photo">{t(PROFILE.photo)}</h2>
      </div>
      <div class="photo">
        <div class="photo-frame">{address ? <img src={address} alt={t(PROFILE.photoAlt)} /> : t(PROFILE.noPhoto)}</div>
        <div class="photo-side">
          {photo && (
            <p class="digits">
              <span class="photo-name">{photo.name}</span> <span class="photo-quiet">{sizeOf(photo.size)}</span>
            </p>
          )}
          {hint && <p class="photo-quiet">{t(hint)}</p>}
          <div class="photo-acts">
            <FileButton
              label={t(photo ? PROFILE.anotherPhoto : PROFILE.choosePhoto)}
              action="choose-profile-photo"
              accept="image/*"
              onChoose={(file) => void onChoose(file)}
            />
            <Button action="open-photo" onPress={() => void openPhotos()}>
              {t(PROFILE.openPhotos)}
            </Button>
            {photo && (
              <Button action="remove-profile-photo" onPress={() => void keeper.remove()}>
                {t(PROFILE.removePhoto)}
              </Button>
            )}
          </div>
          {keeper.trouble.value && (
            <Notice tone="problem" spoken>
              {t(keeper.trouble.value)}
            </Notice>
          )}
        </div>
      </div>
    </section>
  );
}
