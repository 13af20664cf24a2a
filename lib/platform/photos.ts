/**
 * The photos of each profile, as the files that were chosen: nothing is changed in them.
 *
 * - Two places a profile, so that the two pictures never get mixed up: 源照片 for the official tool, and 报名照片 that the
 *   tool saved. Only the second is ever handed to the site.
 * - A photo kept before there were two places is `unsorted`, under the key of its profile alone, until it is known or
 *   the person says which of the two it is.
 */
import * as z from 'zod/mini';
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import { announce, watchChanges } from './changes';
import { moment, type RecordKind, readStore } from './records';
import { type Deed, write } from './writing';

/** Largest picture kept, in bytes. */
export const LARGEST_PHOTO = 20 * 1024 * 1024;

/** Where a photo is kept: the place of one of the two pictures, or that of an old one of which it is not yet known. */
export type PhotoPlace = PhotoSpecId | 'unsorted';
const PHOTO_PLACES: readonly PhotoPlace[] = ['source', 'upload', 'unsorted'];

export interface KeptPhoto {
  readonly version: 2;
  /** Id of the profile it belongs to. */
  readonly profile: string;
  readonly place: PhotoPlace;
  readonly blob: Blob;
  /** File name and media type as the person's computer gave them, and bytes. */
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

const schema = z.object({
  version: z.literal(2),
  profile: z.string(),
  place: z.enum(['source', 'upload', 'unsorted']),
  blob: z.instanceof(Blob),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  addedAt: moment,
});

const PHOTO: RecordKind<KeptPhoto> = {
  store: 'photos',
  schema,
  upgrades: [(record) => ({ ...record, version: 2, place: 'unsorted' })],
};

const keyOf = (profile: string, place: PhotoPlace): string => (place === 'unsorted' ? profile : `${profile}/${place}`);

const erasure = (profile: string, place: PhotoPlace): Deed => ({ store: 'photos', key: keyOf(profile, place) });

/** What erases every photo of a profile. */
export const photoErasures = (profile: string): readonly Deed[] => PHOTO_PLACES.map((place) => erasure(profile, place));

/** The photo of a profile in one of its places, or undefined. Throws StoreError. */
export const photoOf = async (profile: string, place: PhotoPlace = 'upload'): Promise<KeptPhoto | undefined> =>
  (await readStore(PHOTO, keyOf(profile, place)))[0];

/** All photos of a profile. Throws StoreError. */
export async function photosOf(profile: string): Promise<readonly KeptPhoto[]> {
  const kept = await Promise.all(PHOTO_PLACES.map((place) => photoOf(profile, place)));
  return kept.filter((photo) => photo !== undefined);
}

/** A file as a photo of a profile, ready to be written. */
export async function photoDeed(profile: string, file: File, place: PhotoPlace): Promise<Deed> {
  const { name, type, size } = file;
  // A copy of the bytes: a File stays tied to the disk, and the disk may change.
  const blob = new Blob([await file.arrayBuffer()], { type });
  const value: KeptPhoto = { version: 2, profile, place, blob, name, type, size, addedAt: new Date().toISOString() };
  return { kind: PHOTO, key: keyOf(profile, place), value };
}

/** Keeps a file in one of the places of a profile, instead of what was there. Throws StoreError. */
export async function putPhoto(profile: string, file: File, place: PhotoPlace = 'upload'): Promise<void> {
  await write([await photoDeed(profile, file, place)]);
  announce('photos');
}

/** Moves a photo to another place of its profile, instead of what was there; all or nothing. Throws StoreError. */
export async function movePhoto(photo: KeptPhoto, place: PhotoPlace): Promise<void> {
  const { profile } = photo;
  if (place === photo.place) return;
  const moved: KeptPhoto = { ...photo, place };
  await write([{ kind: PHOTO, key: keyOf(profile, place), value: moved }, erasure(profile, photo.place)]);
  announce('photos');
}

/** Erases the photo in one place of a profile. Throws StoreError. */
export async function removePhoto(profile: string, place: PhotoPlace = 'upload'): Promise<void> {
  await write([erasure(profile, place)]);
  announce('photos');
}

/** Calls back after every change of any photo. Returns the way to stop. */
export const watchPhotos = (tell: () => void): (() => void) => watchChanges('photos', tell);
