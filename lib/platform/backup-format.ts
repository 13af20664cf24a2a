/**
 * The shape of the JSON file in which profiles are handed over, and what to say about a file that does not have it.
 */
import * as z from 'zod/mini';
import type { Answers } from '@/lib/domain/answers';
import { type FieldId, fieldOf, isFieldId, PROFILE_FIELDS } from '@/lib/domain/fields';
import { say, type Words } from '@/lib/domain/words';
import { LONGEST_ANSWER, LONGEST_LABEL } from './profile-schema';

/** Largest file taken in, in UTF-16 units, and most profiles in it. */
const LONGEST_BACKUP = 2_000_000;
const MOST_PROFILES = 200;

/** One profile as a file holds it. */
export interface Handed {
  readonly label: string;
  readonly fields: Answers;
}

export type Opened = { readonly handed: readonly Handed[]; readonly leftOut: readonly FieldId[] } | readonly Words[];

const envelope = z.looseObject({
  format: z.literal('ruankao-profile'),
  version: z.number(),
  profiles: z.array(z.looseObject({ label: z.optional(z.unknown()), fields: z.record(z.string(), z.unknown()) })),
});

/** What is said of a file that is none of ours. */
const NOT_OURS = say(
  '这个文件不是考生档案。请选择从助手导出的 JSON 文件。没有导入任何内容。',
  'This file is not a profile. Choose a JSON file exported by the assistant. Nothing was imported.',
);

/** The profiles in a file's text, or every reason why it is not taken in. */
export function openBackup(text: string): Opened {
  if (text.length > LONGEST_BACKUP)
    return [
      say('文件太大，不像考生档案。没有导入任何内容。', 'The file is too large for a profile. Nothing was imported.'),
    ];
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return [NOT_OURS];
  }
  const parsed = envelope.safeParse(content);
  if (!parsed.success) return [NOT_OURS];
  const { format: _format, version, profiles, ...others } = parsed.data;
  if (version !== 1)
    return [
      say(
        `这个文件是第 ${version} 版的格式，这里只认识第 1 版。请先更新助手。没有导入任何内容。`,
        `The file has format version ${version}; only version 1 is known here. Update the assistant first. Nothing was imported.`,
      ),
    ];
  if (profiles.length === 0 || profiles.length > MOST_PROFILES)
    return [
      say(
        `文件里有 ${profiles.length} 份档案；一次可以导入 1 至 ${MOST_PROFILES} 份。没有导入任何内容。`,
        `The file holds ${profiles.length} profiles; 1 to ${MOST_PROFILES} can be imported at once. Nothing was imported.`,
      ),
    ];
  const reasons = [
    ...Object.keys(others).map((key) => unknownKey(key)),
    ...profiles.flatMap((profile, at) => misfits(profile, at + 1)),
  ];
  if (reasons.length > 0) return reasons;
  const leftOut = COMPUTED_BY_SITE.filter((id) => profiles.some(({ fields }) => id in fields));
  return {
    handed: profiles.map(({ label, fields }) => ({ label: String(label ?? ''), fields: keptOf(fields) })),
    leftOut,
  };
}

/** Fields that the site computes: a file may carry them, a profile does not keep them. */
const COMPUTED_BY_SITE: readonly FieldId[] = ['age', 'papers'];

const isKept = (key: string): key is FieldId => PROFILE_FIELDS.some(({ id }) => id === key);

function keptOf(fields: { readonly [key: string]: unknown }): Answers {
  return Object.fromEntries(Object.entries(fields).filter((entry) => isKept(entry[0]) && entry[1] !== ''));
}

/** Everything in one profile of the file that does not fit, by key. `at` counts from 1. */
function misfits(profile: { readonly [key: string]: unknown }, at: number): readonly Words[] {
  const { label, fields, ...others } = profile;
  const reasons: Words[] = Object.keys(others).map((key) => unknownKey(key, at));
  if (label !== undefined && (typeof label !== 'string' || label.length > LONGEST_LABEL))
    reasons.push(
      say(
        `第 ${at} 份档案的名称（label）应为不超过 ${LONGEST_LABEL} 字的文字。`,
        `Profile ${at}: the label must be text of at most ${LONGEST_LABEL} characters.`,
      ),
    );
  for (const [key, value] of Object.entries(fields ?? {})) {
    if (!isFieldId(key) || !(isKept(key) || COMPUTED_BY_SITE.includes(key))) reasons.push(unknownKey(key, at));
    else if (typeof value !== 'string' || value.length > LONGEST_ANSWER)
      reasons.push(
        say(
          `第 ${at} 份档案的 ${key}（${fieldOf(key).label}）应为不超过 ${LONGEST_ANSWER} 字的文字。`,
          `Profile ${at}: ${key} (${fieldOf(key).gloss}) must be text of at most ${LONGEST_ANSWER} characters.`,
        ),
      );
  }
  return reasons;
}

/** `at`: which profile of the file, from 1; absent for the file itself. */
const unknownKey = (key: string, at?: number): Words => {
  const shown = key.length > 40 ? `${key.slice(0, 40)}…` : key;
  return say(
    `${at ? `第 ${at} 份档案` : '文件'}里有不认识的项目「${shown}」。请改正或删去它，再导入一次。没有导入任何内容。`,
    `${at ? `Profile ${at}` : 'The file'} has an unknown key “${shown}”. Correct or delete it and import again. Nothing was imported.`,
  );
};
