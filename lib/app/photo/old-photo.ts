/**
 * Photos that were kept before source and registration photo had places of their own: moved to their place once it is
 * clear which of the two they are; else they stay where they are until the person says it.
 */
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import { whichOf } from '@/lib/photo/judge';
import { type KeptPhoto, movePhoto, photoOf } from '@/lib/platform/photos';
import { readFile } from './examine';

/** Which of the two pictures a file surely is, by its bytes; undefined: it cannot be told. */
export async function surely(file: Blob): Promise<PhotoSpecId | undefined> {
  const facts = await readFile(file);
  if ('zh' in facts) return undefined;
  const { looks, isSure } = whichOf(facts);
  return isSure && looks !== 'neither' ? looks : undefined;
}

/** Moves an old photo to its place if that is clear and free. Says where it stands now. Throws StoreError. */
export async function sortOld(old: KeptPhoto): Promise<PhotoSpecId | undefined> {
  const place = await surely(old.blob);
  if (!place || (await photoOf(old.profile, place))) return undefined;
  await movePhoto(old, place);
  return place;
}
