/**
 * Keeps the two photos of the profile shown, each in its place: the files as they were chosen, nothing changed in them.
 *
 * - A file that is surely the other picture is not put anywhere before the person says where.
 * - An old photo finds its place by itself where that is clear; else the person is asked.
 * - A file that the store did not take, or that went away with a deleted database, stays here for another try.
 * - Follows the profile, and what other open pages do to the photos.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import {
  type KeptPhoto,
  LARGEST_PHOTO,
  movePhoto,
  type PhotoPlace,
  photosOf,
  putPhoto,
  removePhoto,
  watchPhotos,
} from '@/lib/platform/photos';
import { asStoreError } from '@/lib/platform/store-error';
import { watchDeletion, watchVault } from '@/lib/platform/vault';

/** What is kept, by its place. */
export type KeptPhotos = { readonly [Place in PhotoPlace]?: KeptPhoto };

/** A file that was chosen for one place and surely belongs to the other. */
export interface Misplaced {
  readonly file: File;
  readonly chosenFor: PhotoSpecId;
  readonly belongs: PhotoSpecId;
}

export interface PhotoKeeper {
  readonly photos: ReadonlySignal<KeptPhotos>;
  /** Waits for the person to say where it goes; undefined: nothing does. */
  readonly misplaced: ReadonlySignal<Misplaced | undefined>;
  readonly trouble: ReadonlySignal<Words | undefined>;
  /** Whether a file of the profile shown waits for the store. */
  readonly isOwed: ReadonlySignal<boolean>;
  /** Hands the store once more what it did not take. */
  retry(): Promise<void>;
  choose(file: File, place: PhotoSpecId): Promise<void>;
  /** Where the misplaced file goes; undefined: nowhere. */
  settle(place: PhotoSpecId | undefined): Promise<void>;
  /** Says which of the two the old photo is. */
  sort(place: PhotoSpecId): Promise<void>;
  remove(place: PhotoPlace): Promise<void>;
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

/** A file that the store does not have. */
interface Owed {
  readonly id: string;
  readonly place: PhotoPlace;
  readonly file: File;
}

/** Telling the two apart is loaded when there is a file to tell. */
const loadSorter = () => import('./photo/old-photo');

/** Keeps the photos of the profile whose id the signal holds. */
export function keepPhoto(profile: ReadonlySignal<string>): PhotoKeeper {
  const photos = signal<KeptPhotos>({});
  const misplaced = signal<Misplaced | undefined>(undefined);
  const trouble = signal<Words | undefined>(undefined);

  const owed = signal<readonly Owed[]>([]);
  const without = (id: string, place: PhotoPlace): readonly Owed[] =>
    owed.peek().filter((one) => one.id !== id || one.place !== place);

  /** Stores what is owed to the profile shown: one that was erased meanwhile is not shown any more. */
  async function settleDebts(): Promise<boolean> {
    const due = owed.peek().filter(({ id }) => id === profile.peek());
    for (const { id, place, file } of due) {
      await putPhoto(id, file, place);
      owed.value = without(id, place);
    }
    return due.length > 0;
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      trouble.value = undefined;
      await work();
    } catch (error) {
      trouble.value = asStoreError(error).words;
    }
  }

  /** A slow answer about a profile that is no longer shown is dropped. */
  async function show(id: string): Promise<void> {
    const kept: KeptPhotos = Object.fromEntries((await photosOf(id)).map((photo) => [photo.place, photo]));
    if (profile.value !== id) return;
    photos.value = kept;
    if (kept.unsorted && (await (await loadSorter()).sortOld(kept.unsorted))) await show(id);
  }
  const read = (id: string) =>
    attempt(async () => {
      await show(id);
      if (await settleDebts()) await show(id);
    });

  const put = (id: string, file: File, place: PhotoSpecId) => {
    owed.value = [...without(id, place), { id, place, file }];
    return read(id);
  };

  const begin = (): void => {
    photos.value = {};
    misplaced.value = undefined;
    void read(profile.value);
  };
  const stops = [
    effect(() => {
      profile.value;
      begin();
    }),
    // Before anything reads the store anew, and finds nothing.
    watchDeletion(() => {
      const id = profile.peek();
      for (const photo of Object.values(photos.peek())) {
        const file = new File([photo.blob], photo.name, { type: photo.type });
        if (photo.profile === id) owed.value = [...without(id, photo.place), { id, place: photo.place, file }];
      }
    }),
    watchPhotos(() => void read(profile.peek())),
    watchVault(begin),
  ];

  return {
    photos,
    misplaced,
    trouble,
    isOwed: computed(() => owed.value.some(({ id }) => id === profile.value)),
    retry: () => read(profile.value),
    async choose(file, place) {
      const id = profile.value;
      misplaced.value = undefined;
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
      const copy = new File([bytes], name, { type });
      const belongs = await (await loadSorter()).surely(copy);
      if (belongs && belongs !== place) misplaced.value = { file: copy, chosenFor: place, belongs };
      else await put(id, copy, place);
    },
    async settle(place) {
      const waiting = misplaced.value;
      misplaced.value = undefined;
      if (waiting && place) await put(profile.value, waiting.file, place);
    },
    async sort(place) {
      const { unsorted } = photos.value;
      if (unsorted) await attempt(() => movePhoto(unsorted, place));
      await read(profile.value);
    },
    async remove(place) {
      const id = profile.value;
      owed.value = without(id, place);
      await attempt(() => removePhoto(id, place));
      await read(id);
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
