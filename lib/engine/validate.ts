/**
 * Runs every rule over the answers and says which answers are still needed.
 *
 * - Findings stand in the order of the form, problems before advice.
 * - White space around an answer does not count, because it is not written.
 * - Total: any answers give findings, never an exception.
 * - A field that another answer takes off the page (工作情况 with 在校) has no findings and is not needed.
 * - An empty answer is a matter of completeness: it is found only where completeness is asked for.
 *
 * Pure: the day and the region are arguments.
 */
import type { Answers } from '../domain/answers';
import { FIELD_IDS, FIELDS, type FieldId, fieldOf } from '../domain/fields';
import type { Finding } from '../domain/finding';
import { officialWord } from '../domain/official-words';
import type { Rule, RuleContext } from '../domain/rule';
import { RULES } from '../domain/rules';
import { say, type Words } from '../domain/words';
import { derivedAnswers, givenOnly } from './derive';

const ABOUT_EMPTINESS = RULES.filter(({ about }) => about === 'emptiness');
const ABOUT_CONTENT = RULES.filter(({ about }) => about !== 'emptiness');

/** Rule name of the finding that asks for a field every candidate has to answer. */
const ANSWER_IS_GIVEN = 'answer-is-given';

/** Runs one rule; findings carry its id. */
function findingsOf(rule: Rule, answers: Answers, context: RuleContext): readonly Finding[] {
  const found = rule.check(answers, context) ?? [];
  return [found].flat().map((finding) => ({ rule: rule.id, ...finding }));
}

/** Whether another answer takes this field off the page. */
function isGone(id: FieldId, answers: Answers): boolean {
  const { goneWhen } = fieldOf(id);
  if (!goneWhen) return false;
  const other = FIELD_IDS.find((field) => field === goneWhen.field);
  const answer = other && (officialWord(other, answers[other]) ?? answers[other]);
  return answer !== undefined && goneWhen.is.includes(answer);
}

/** Fields the profile itself answers and every candidate has to; the photo is kept apart from the answers. */
const ALWAYS_NEEDED = FIELDS.filter(({ need, kind, policy }) => need === 'yes' && kind !== 'file' && policy === 'fill');

const request = (label: string, kind: string): Words =>
  kind === 'choice'
    ? say(`请选择${label}。`, `Please choose ${label}.`)
    : say(`请填写${label}。`, `Please give ${label}.`);

/** Every request for an answer that would be made if nothing conditional were answered; those not needed are left out. */
function requests(answers: Answers, context: RuleContext): readonly Finding[] {
  const conditional = FIELDS.filter(({ need }) => need === 'conditional').map(({ id }) => [id, undefined]);
  const unanswered = { ...answers, ...Object.fromEntries(conditional) };
  const always = ALWAYS_NEEDED.map(
    ({ id, label, kind }): Finding => ({
      rule: ANSWER_IS_GIVEN,
      field: id,
      severity: 'problem',
      words: request(label, kind),
    }),
  );
  return [...always, ...ABOUT_EMPTINESS.flatMap((rule) => findingsOf(rule, unanswered, context))].filter(
    ({ field }) => !isGone(field, answers),
  );
}

const inFormOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (one, other) =>
      FIELD_IDS.indexOf(one.field) - FIELD_IDS.indexOf(other.field) ||
      Number(one.severity === 'advice') - Number(other.severity === 'advice'),
  );

const inFieldOrder = (fields: readonly FieldId[]): readonly FieldId[] => FIELD_IDS.filter((id) => fields.includes(id));

/** Fields that this candidate has to answer, answered or not, in form order. */
export const needed = (answers: Answers, context: RuleContext): readonly FieldId[] =>
  inFieldOrder(requests(givenOnly(answers), context).map(({ field }) => field));

/** Fields that still need an answer, in form order; what follows from other answers counts as answered. */
export function missing(answers: Answers, context: RuleContext): readonly FieldId[] {
  const complete = derivedAnswers(answers, context.today, context.variant);
  return needed(answers, context).filter((field) => !complete[field]);
}

export interface Judgement {
  /** Requests for the answers that are missing are among the findings; they keep no other answer from being written. */
  readonly completeness?: boolean;
  /** Whose answers these are: those of a page are in its own words, which need not be ours. */
  readonly of?: 'profile' | 'page';
}

/** What the rules find in the answers, in form order. */
export function validate(
  given: Answers,
  context: RuleContext,
  { completeness = false, of = 'profile' }: Judgement = {},
): readonly Finding[] {
  const answers = givenOnly(given);
  const found = ABOUT_CONTENT.filter(({ about }) => of === 'profile' || about === undefined)
    .flatMap((rule) => findingsOf(rule, answers, context))
    .filter(({ field }) => !isGone(field, answers));
  if (!completeness) return inFormOrder(found);
  const empty = missing(answers, context);
  const asked = requests(answers, context).filter(({ field }) => empty.includes(field));
  return inFormOrder([...found, ...asked]);
}
