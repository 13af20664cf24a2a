/**
 * What the editor shows about a set of answers: what is found, what follows, what is needed, how complete it is.
 *
 * Pure: a function of the answers, the day and the region.
 */
import type { Answers } from '@/lib/domain/answers';
import { SECTIONS, type SectionId } from '@/lib/domain/field';
import { type FieldId, PROFILE_FIELDS } from '@/lib/domain/fields';
import type { Finding } from '@/lib/domain/finding';
import { documentNumberOf } from '@/lib/domain/id-number';
import { officialWord } from '@/lib/domain/official-words';
import { qualificationOf } from '@/lib/domain/qualifications';
import type { RuleContext } from '@/lib/domain/rule';
import type { Words } from '@/lib/domain/words';
import { derive } from '@/lib/engine/derive';
import { missing, needed, validate } from '@/lib/engine/validate';

export interface FieldView {
  readonly field: FieldId;
  readonly isNeeded: boolean;
  /** Another answer takes it off the page; its own answer is kept. */
  readonly isGone: boolean;
  readonly findings: readonly Finding[];
  /** Asks for the answer, where it is needed and not there. */
  readonly request: Words | undefined;
  /** Whether the answer is what the document number says. */
  readonly isStated: boolean;
  /** What the document number says, where the answer says otherwise or nothing. */
  readonly offered: string | undefined;
}

export interface SectionView {
  readonly id: SectionId;
  readonly title: string;
  readonly gloss: string;
  readonly fields: readonly FieldView[];
  readonly done: number;
  readonly of: number;
  readonly hasProblem: boolean;
}

export interface ProfileView {
  readonly sections: readonly SectionView[];
  /** Needed answers given, of all that are needed. */
  readonly done: number;
  readonly of: number;
  readonly missing: readonly FieldId[];
  /** What follows from a document number that holds. */
  readonly stated: { readonly gender: string; readonly birthDate: string; readonly age: string } | undefined;
}

/** Fields whose answer the document number gives. */
const FROM_NUMBER: readonly FieldId[] = ['gender', 'birthDate'];

export function viewOf(answers: Answers, context: RuleContext): ProfileView {
  const findings = validate(answers, context);
  const asked = needed(answers, context);
  const open = missing(answers, context);
  const requests = validate(answers, context, { completeness: true }).filter(({ field }) => open.includes(field));
  const derived = derive(answers, context.today, context.variant);
  const reading = documentNumberOf(answers);
  const sections = SECTIONS.map(({ id, title, gloss }): SectionView => {
    const fields = PROFILE_FIELDS.filter(({ section }) => section === id).map(
      ({ id: field, goneWhen }): FieldView => ({
        field,
        isNeeded: asked.includes(field),
        isGone: goneWhen?.is.includes(wordOf(answers, goneWhen.field) ?? '') ?? false,
        findings: findings.filter((finding) => finding.field === field),
        request: answers[field] ? undefined : requests.findLast((finding) => finding.field === field)?.words,
        isStated: FROM_NUMBER.includes(field) && !!answers[field] && derived[field] === answers[field],
        offered: FROM_NUMBER.includes(field) && derived[field] !== answers[field] ? derived[field] : undefined,
      }),
    );
    const own = fields.filter(({ isNeeded }) => isNeeded);
    return {
      id,
      title,
      gloss,
      fields,
      of: own.length,
      done: own.filter(({ field }) => !open.includes(field)).length,
      hasProblem: fields.some((field) => field.findings.some(({ severity }) => severity === 'problem')),
    };
  }).filter(({ fields }) => fields.length > 0);
  return {
    sections,
    missing: open,
    of: asked.length,
    done: asked.length - open.length,
    stated:
      reading && 'number' in reading
        ? { gender: reading.gender, birthDate: reading.birthDate, age: derived.age ?? '' }
        : undefined,
  };
}

function wordOf(answers: Answers, field: string): string | undefined {
  const id = PROFILE_FIELDS.find((spec) => spec.id === field)?.id;
  return id && (officialWord(id, answers[id]) ?? answers[id]);
}

/**
 * The answers after one was typed, with what follows from it filled in where nothing stands,
 * or where only an earlier filling of ours stands (`ours`).
 */
export function withWhatFollows(typed: Answers, ours: Answers, context: RuleContext): Answers {
  const { gender, birthDate } = derive(typed, context.today, context.variant);
  const level = qualificationOf(typed.qualification ?? '')?.level;
  const following: Answers = { gender, birthDate, level };
  const filled = Object.entries(following).filter(([field, value]) => {
    const id = PROFILE_FIELDS.find((spec) => spec.id === field)?.id;
    return id && value !== undefined && (!typed[id] || typed[id] === ours[id]);
  });
  return Object.fromEntries(filled);
}
