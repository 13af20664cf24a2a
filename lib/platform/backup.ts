/**
 * Hands profiles over as a file, and takes them in.
 *
 * - All or nothing: a file with one part that does not fit changes nothing, and every such part is named.
 * - Parts are named by the place of the profile and the key, never by what they hold.
 * - A profile of the same name and the same document number is brought up to date; any other is new,
 *   and gets a number behind its name if the name is taken.
 * - What is taken in is exactly what was shown: if anybody writes between the look and the press, nothing is.
 * - What the site computes itself (年龄, 报考科目) is known, but not kept; the result says so.
 */
import type { Answers } from '@/lib/domain/answers';
import type { FieldId } from '@/lib/domain/fields';
import { isFieldId } from '@/lib/domain/fields';
import { type Handed, type Opened, openBackup } from './backup-format';
import { announce } from './changes';
import { type KeptPhoto, photoDeed } from './photos';
import { LONGEST_LABEL, newProfile, PROFILE, type Profile } from './profile-schema';
import { listProfiles } from './profiles';
import { lookAt } from './records';
import type { Contents, HandedPhoto } from './sealed-file';
import { write } from './writing';

/** One answer that would become another. */
export interface Change {
  readonly field: FieldId;
  readonly before: string;
  readonly after: string;
}

/** One profile that a file brings, with every answer that would become another. */
export interface Coming {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What a file would do. */
export interface ImportPlan {
  /** Profiles that would be new, with everything in them. */
  readonly created: readonly Coming[];
  /** Profiles that are there already, with what would change in them; nothing, if they say the same. */
  readonly updated: readonly Coming[];
  readonly photos: number;
  /** Fields that are left out because the site computes them. */
  readonly leftOut: readonly FieldId[];
  /** What would be stored, in the order of the file. */
  readonly profiles: readonly Profile[];
  readonly photoOf: readonly (Pick<KeptPhoto, 'profile' | 'place'> & { readonly file: File })[];
  /** How often anything was written before this was planned. */
  readonly writes: number;
}

const format = (profiles: readonly unknown[]) => ({ format: 'ruankao-profile', version: 1, profiles });

const handedOf = (profile: Profile): Handed => ({ label: nameOf(profile), fields: profile.fields });

/** The readable file's text for some profiles. */
export const backupOf = (profiles: readonly Profile[]): string =>
  `${JSON.stringify(format(profiles.map(handedOf)), undefined, 2)}\n`;

/** What a sealed file holds for some profiles, with the photos that belong to them. */
export const contentsOf = (profiles: readonly Profile[], photos: readonly KeptPhoto[]): Contents => ({
  profiles: profiles.map(handedOf),
  photos: profiles.flatMap(({ id }, of) =>
    photos
      .filter(({ profile }) => profile === id)
      .map(({ place, blob, name, type }): HandedPhoto => ({ of, place, file: new File([blob], name, { type }) })),
  ),
});

/** The profiles out of a sealed file, judged as strictly as those of a readable one. */
export const openContents = (profiles: readonly unknown[]): Opened => openBackup(JSON.stringify(format(profiles)));

/** Says what a file would do, without doing it. Throws StoreError if the store does not answer. */
export async function planImport(
  { handed, leftOut }: Exclude<Opened, readonly unknown[]>,
  photos: readonly HandedPhoto[] = [],
): Promise<ImportPlan> {
  const { writes } = await lookAt('profiles');
  const kept = [...(await listProfiles())];
  const newest = Math.max(Date.now(), ...kept.map(({ createdAt }) => Date.parse(createdAt) + 1)); // Keeps the order of arrival.
  const taken: Profile[] = [];
  const updated: Coming[] = [];
  const created: Coming[] = [];
  const places: string[] = [];
  for (const { label, fields } of handed) {
    const all = [...taken, ...kept.filter(({ id }) => !taken.some((one) => one.id === id))];
    const same = all.find((one) => label !== '' && nameOf(one) === label && isSamePerson(one.fields, fields));
    if (same) {
      updated.push({ name: label, changes: changesBetween(same.fields, fields) });
      const next = { ...same, fields: { ...same.fields, ...fields }, updatedAt: new Date().toISOString() };
      if (taken.includes(same)) taken.splice(taken.indexOf(same), 1, next);
      else taken.push(next);
      places.push(same.id);
    } else {
      const fresh = newProfile(freeLabel(label, all.map(nameOf)), fields, new Date(newest + taken.length));
      created.push({ name: nameOf(fresh), changes: changesBetween({}, fields) });
      taken.push(fresh);
      places.push(fresh.id);
    }
  }
  const photoOf = photos.flatMap(({ of, place, file }) => {
    const profile = places[of];
    return profile === undefined ? [] : [{ profile, place, file }];
  });
  return {
    created,
    updated,
    leftOut,
    profiles: taken,
    photoOf,
    photos: photoOf.length,
    writes,
  };
}

/** Takes in what was planned, all or nothing; false, and nothing, if anybody has written since. Throws StoreError. */
export async function commitImport({ profiles, photoOf, writes }: ImportPlan): Promise<boolean> {
  const photos = photoOf.map(({ profile, place, file }) => photoDeed(profile, file, place));
  const deeds = [...profiles.map((value) => ({ kind: PROFILE, key: value.id, value })), ...(await Promise.all(photos))];
  if (!(await write(deeds, writes))) return false;
  announce('profiles');
  if (photos.length > 0) announce('photos');
  return true;
}

function changesBetween(before: Answers, after: Answers): readonly Change[] {
  return Object.entries(after).flatMap(([field, text]): readonly Change[] => {
    if (!isFieldId(field) || (before[field] ?? '') === text) return [];
    return [{ field, before: before[field] ?? '', after: text ?? '' }];
  });
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
