/** The photo of each profile, as the file that was chosen: nothing is changed in it. */
import * as z from 'zod/mini';
import { announce, watchChanges } from './changes';
import { moment, type RecordKind, readStore } from './records';
import { write } from './writing';

/** Largest picture kept, in bytes. */
export const LARGEST_PHOTO = 20 * 1024 * 1024;

export interface KeptPhoto {
  readonly version: 1;
  /** Id of the profile it belongs to. */
  readonly profile: string;
  readonly blob: Blob;
  /** File name and media type as the person's computer gave them, and bytes. */
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

const schema = z.object({
  version: z.literal(1),
  profile: z.string(),
  blob: z.instanceof(Blob),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  addedAt: moment,
});

export const PHOTO: RecordKind<KeptPhoto> = { store: 'photos', schema, upgrades: [] };

/** The photo of a profile, or undefined. Throws StoreError. */
export const photoOf = async (profile: string): Promise<KeptPhoto | undefined> => (await readStore(PHOTO, profile))[0];

/** A file as the photo of a profile. */
export async function photoRecord(profile: string, file: File): Promise<KeptPhoto> {
  const { name, type, size } = file;
  // A copy of the bytes: a File stays tied to the disk, and the disk may change.
  const blob = new Blob([await file.arrayBuffer()], { type });
  return { version: 1, profile, blob, name, type, size, addedAt: new Date().toISOString() };
}

/** Keeps a file as the photo of a profile, in place of the one before. Throws StoreError. */
export async function putPhoto(profile: string, file: File): Promise<KeptPhoto> {
  const photo = await photoRecord(profile, file);
  await write([{ kind: PHOTO, key: profile, value: photo }]);
  announce('photos');
  return photo;
}

/** Erases the photo of a profile. Throws StoreError. */
export async function removePhoto(profile: string): Promise<void> {
  await write([{ store: 'photos', key: profile }]);
  announce('photos');
}

/** Calls back after every change of any photo. Returns the way to stop. */
export const watchPhotos = (tell: () => void): (() => void) => watchChanges('photos', tell);
