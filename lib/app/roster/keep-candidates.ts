/** Stores the people of a roster as profiles, after the person has seen what that would do. */
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import { commitImport, type ImportPlan, planImport } from '@/lib/platform/backup';
import { putPhoto } from '@/lib/platform/photos';
import { LONGEST_LABEL } from '@/lib/platform/profile-schema';
import { listProfiles } from '@/lib/platform/profiles';
import { asStoreError } from '@/lib/platform/store-error';
import type { Candidate } from './candidates';
import type { PhotoFile } from './photo-files';

export interface KeepPlan extends Pick<ImportPlan, 'created' | 'updated'> {
  readonly whole: ImportPlan;
  readonly candidates: readonly Candidate[];
}

const MOVED = say(
  '刚才另一个窗口改了档案，所以没有保存。请再按一次「保存为档案」。',
  'Another window changed the profiles just now, so nothing was stored. Press again.',
);
const DONE = (profiles: number, photos: number) =>
  say(
    `已保存 ${profiles} 份档案、${photos} 张照片，在「考生档案」里可以看到。`,
    `${profiles} profiles and ${photos} photos were stored; they are in the profile page.`,
  );
const PHOTO_LEFT = (words: Words) =>
  say(`档案已全部保存，但照片没有存完：${words.zh}`, `All profiles were stored, but not every photo: ${words.en}`);

const labelOf = ({ answers, number }: Candidate): string => (answers.name || number).slice(0, LONGEST_LABEL);

/** What storing these people would do; or why it cannot be done. */
export async function planKeeping(candidates: readonly Candidate[]): Promise<KeepPlan | Words> {
  try {
    const handed = candidates.map((one) => ({ label: labelOf(one), fields: one.answers }));
    const whole = await planImport({ handed, leftOut: [] });
    return { whole, created: whole.created, updated: whole.updated, candidates };
  } catch (error) {
    return asStoreError(error).words;
  }
}

/** Stores every profile or none, then their photos, one at a time; says what was done. */
export async function keepCandidates(
  { whole, candidates }: KeepPlan,
  photos: ReadonlyMap<number, PhotoFile>,
  place: PhotoSpecId,
): Promise<Words> {
  try {
    if (!(await commitImport(whole))) return MOVED;
  } catch (error) {
    return asStoreError(error).words;
  }
  let count = 0;
  try {
    const stored = await listProfiles();
    const never = new AbortController().signal;
    for (const candidate of candidates) {
      const { idNumber } = candidate.answers;
      const photo = photos.get(candidate.line);
      const owner = stored.find(
        ({ id, fields }) => fields.idNumber === idNumber && whole.profiles.some((one) => one.id === id),
      );
      const file = photo && owner && idNumber ? await photo.open(never) : undefined;
      if (!owner || !file || 'zh' in file) continue;
      await putPhoto(owner.id, file, place);
      count += 1;
    }
  } catch (error) {
    return PHOTO_LEFT(asStoreError(error).words);
  }
  return DONE(whole.profiles.length, count);
}
