/** Which of the two pictures a file is, by its size alone: 源照片, or 报名照片 as the official tool saves it. */
import { OFFICIAL_SIZE, PHOTO_SPECS, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { type ByteFacts, uprightSize } from '../bytes';

export interface Which {
  readonly looks: PhotoSpecId | 'neither';
  /** False for a picture as small as the tool's with the weight of a source photo: it may only have been made too small. */
  readonly isSure: boolean;
}

/** Whether a source photo must have more bytes than these. */
const isTooLight = (bytes: number): boolean =>
  (PHOTO_SPECS.source.limits.fileBytes ?? []).some(({ least = 0 }) => bytes < least);

export function whichOf(facts: ByteFacts): Which {
  const size = uprightSize(facts);
  if (!size || facts.kind !== 'jpeg') return { looks: 'neither', isSure: false };
  const { width, height } = OFFICIAL_SIZE;
  if (size.width === width && size.height === height) return { looks: 'upload', isSure: isTooLight(facts.bytes) };
  if (size.width > width && size.height > height) return { looks: 'source', isSure: true };
  return { looks: 'neither', isSure: false };
}
