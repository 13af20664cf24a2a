/**
 * Hands profiles over as a JSON file, and takes them in.
 *
 * - All or nothing: a file with one part that does not fit changes nothing, and every such part is named.
 * - Parts are named by the place of the profile and the key, never by what they hold.
 * - A profile of the same name and the same document number is brought up to date; any other is new,
 *   and gets a number behind its name if the name is taken.
 * - What the site computes itself (年龄, 报考科目) is known, but not kept; the result says so.
 */
import type { Answers } from '@/lib/domain/answers';
import type { FieldId } from '@/lib/domain/fields';
import type { Words } from '@/lib/domain/words';
import { openBackup } from './backup-format';
import { LONGEST_LABEL, newProfile, type Profile } from './profile-schema';
import { listProfiles, saveProfiles } from './profiles';

export type Import =
  | {
      readonly kind: 'imported';
      /** In the order of the file. */
      readonly ids: readonly string[];
      readonly created: number;
      readonly updated: number;
      /** Fields that were left out because the site computes them. */
      readonly leftOut: readonly FieldId[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Words[] };

/** The file's text for some profiles. */
export const backupOf = (profiles: readonly Profile[]): string =>
  `${JSON.stringify(
    {
      format: 'ruankao-profile',
      version: 1,
      profiles: profiles.map((profile) => ({ label: nameOf(profile), fields: profile.fields })),
    },
    undefined,
    2,
  )}\n`;

/** Takes in a file's text: all of it, or nothing with the reasons. Throws StoreError if the store does not answer. */
export async function importProfiles(text: string): Promise<Import> {
  const opened = openBackup(text);
  if (!('handed' in opened)) return { kind: 'refused', reasons: opened };
  const kept = [...(await listProfiles())];
  const newest = Math.max(Date.now(), ...kept.map(({ createdAt }) => Date.parse(createdAt) + 1)); // Keeps the order of arrival.
  const taken: Profile[] = [];
  let updated = 0;
  for (const { label, fields } of opened.handed) {
    const all = [...taken, ...kept.filter(({ id }) => !taken.some((one) => one.id === id))];
    const same = all.find((one) => label !== '' && nameOf(one) === label && isSamePerson(one.fields, fields));
    if (same) {
      updated += 1;
      const next = { ...same, fields: { ...same.fields, ...fields }, updatedAt: new Date().toISOString() };
      if (taken.includes(same)) taken.splice(taken.indexOf(same), 1, next);
      else taken.push(next);
    } else taken.push(newProfile(freeLabel(label, all.map(nameOf)), fields, new Date(newest + taken.length)));
  }
  await saveProfiles(taken);
  const created = opened.handed.length - updated;
  return { kind: 'imported', ids: taken.map(({ id }) => id), created, updated, leftOut: opened.leftOut };
}

/** The name a profile goes by: its own, else the name inside. */
export const nameOf = ({ label, fields }: Profile): string => label || (fields.name ?? '');

const isSamePerson = (one: Answers, other: Answers): boolean =>
  one.idNumber !== undefined && one.idNumber !== '' && one.idNumber.toUpperCase() === other.idNumber?.toUpperCase();

/** The label itself, or with the first number behind it that is free: 张三（2）. */
export function freeLabel(label: string, taken: readonly string[]): string {
  if (label === '' || !taken.includes(label)) return label;
  const numbered = (number: number) => `${label.slice(0, LONGEST_LABEL - 6)}（${number}）`;
  let number = 2;
  while (taken.includes(numbered(number))) number += 1;
  return numbered(number);
}
