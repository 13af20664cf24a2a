/** The photo that may be handed to the site: the one in the place of the registration photo, and no other. */
import { type KeptPhoto, photoOf } from '@/lib/platform/photos';

/** Throws StoreError. */
export async function uploadPhotoOf(profile: string): Promise<KeptPhoto | undefined> {
  const kept = await photoOf(profile, 'upload');
  const old = kept ? undefined : await photoOf(profile, 'unsorted');
  if (!old) return kept;
  // Only where a photo from before stands unsorted; nobody else loads what tells the two apart.
  const { sortOld } = await import('./old-photo');
  return (await sortOld(old)) === 'upload' ? { ...old, place: 'upload' } : undefined;
}
