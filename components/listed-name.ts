/** What a profile is called in a list to choose from. */
import { isPresenting } from '@/lib/app/appearance';
import { t } from '@/lib/app/locale';
import type { Profile } from '@/lib/platform/profiles';
import { CHECKLIST } from './words/checklist';

/** Before a class only by its place: a list of the browser lies above every patch, and would name them all. */
export const listedName = ({ label, fields }: Profile, at: number): string =>
  isPresenting.value ? `${t(CHECKLIST.profile)} ${at + 1}` : label || fields.name || t(CHECKLIST.unnamed);
