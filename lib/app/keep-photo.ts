/**
 * Keeps the photo of the profile shown: the file as it was chosen, nothing changed in it.
 * Follows the profile, and what other open pages do to the photo.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { say, type Words } from '@/lib/domain/words';
import { type KeptPhoto, LARGEST_PHOTO, photoOf, putPhoto, removePhoto, watchPhotos } from '@/lib/platform/photos';
import { asStoreError } from '@/lib/platform/store-error';
import { watchVault } from '@/lib/platform/vault';

export interface PhotoKeeper {
  readonly photo: ReadonlySignal<KeptPhoto | undefined>;
  readonly trouble: ReadonlySignal<Words | undefined>;
  choose(file: File): Promise<void>;
  remove(): Promise<void>;
  dispose(): void;
}

const TOO_LARGE = say(
  '这张照片超过 20 MB，没有保存。请换一张较小的。',
  'This picture is larger than 20 MB and was not stored. Choose a smaller one.',
);
const UNREADABLE = say(
  '没有读到这个文件，它可能已被移动。请再选一次。',
  'The file could not be read; it may have been moved. Choose it again.',
);

/** Keeps the photo of the profile whose id the signal holds. */
export function keepPhoto(profile: ReadonlySignal<string>): PhotoKeeper {
  const photo = signal<KeptPhoto | undefined>(undefined);
  const trouble = signal<Words | undefined>(undefined);

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      trouble.value = undefined;
      await work();
    } catch (error) {
      trouble.value = asStoreError(error).words;
    }
  }

  /** A slow answer about a profile that is no longer shown is dropped. */
  const read = (id: string) =>
    attempt(async () => {
      const kept = await photoOf(id);
      if (profile.value === id) photo.value = kept;
    });

  const stops = [
    effect(() => {
      photo.value = undefined;
      void read(profile.value);
    }),
    watchPhotos(() => void read(profile.peek())),
    watchVault(() => {
      photo.value = undefined;
      void read(profile.peek());
    }),
  ];

  return {
    photo,
    trouble,
    async choose(file) {
      const id = profile.value;
      if (file.size > LARGEST_PHOTO) {
        trouble.value = TOO_LARGE;
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) {
        trouble.value = UNREADABLE;
        return;
      }
      const { name, type } = file;
      await attempt(async () => {
        const kept = await putPhoto(id, new File([bytes], name, { type }));
        if (profile.value === id) photo.value = kept;
      });
    },
    async remove() {
      const id = profile.value;
      await attempt(() => removePhoto(id));
      await read(id);
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
