/**
 * The shape of a stored profile. What the answers may say is not decided here but by the rules:
 * a person must be able to keep what is not right yet.
 */
import * as z from 'zod/mini';
import type { Answers } from '@/lib/domain/answers';
import { PROFILE_FIELDS } from '@/lib/domain/fields';
import { moment, type RecordKind } from './records';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

/** Longest answer, in UTF-16 units. No field of the form takes as much. */
export const LONGEST_ANSWER = 500;
export const LONGEST_LABEL = 60;

export interface Profile {
  readonly id: string;
  readonly version: 1;
  /** The person's own name for it. Empty: it goes by the name inside. */
  readonly label: string;
  readonly fields: Answers;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One optional text a field; not zod's own record, which brings a hundred lines along for keys of any kind. */
const answer = z.optional(z.string().check(z.maxLength(LONGEST_ANSWER)));
const answers: z.ZodMiniType<Answers> = z.strictObject(
  Object.fromEntries(PROFILE_FIELDS.map(({ id }) => [id, answer])),
);

const schema = z.object({
  id: z.string().check(z.minLength(1)),
  version: z.literal(1),
  label: z.string().check(z.maxLength(LONGEST_LABEL)),
  fields: answers,
  createdAt: moment,
  updatedAt: moment,
});

export const PROFILE: RecordKind<Profile> = { store: 'profiles', schema, upgrades: [] };

/** A new profile with nothing or something in it. */
export function newProfile(label = '', fields: Answers = {}, now = new Date()): Profile {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), version: 1, label, fields, createdAt: at, updatedAt: at };
}
