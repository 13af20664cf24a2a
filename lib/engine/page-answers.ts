/**
 * Judges what the page itself holds, whoever put it there, by the rules that judge a profile.
 *
 * - Only what stands on the page counts: no answer of the profile is mixed in, so a finding of the page can be shown
 *   beside the page without telling anything of the profile.
 * - What the page offers among its own options is never called unofficial.
 * - An empty control is a matter of completeness and finds nothing here; a month without its day is no date to judge.
 *
 * Pure: the same snapshot, match and day always give the same findings.
 */
import type { Answers } from '../domain/answers';
import { FIELDS, type FieldId, fieldOf, pagesOf } from '../domain/fields';
import type { Finding } from '../domain/finding';
import type { PageId } from '../domain/page';
import type { RuleContext } from '../domain/rule';
import type { Match } from './match';
import { meansSame } from './options';
import type { ControlSnapshot } from './snapshot';
import { dateKey, partOfDate } from './text';
import { validate } from './validate';

const UNJUDGED: readonly ControlSnapshot['kind'][] = ['file', 'password', 'check'];

/** What a control holds, in the words in which profiles keep answers. */
function answerIn(field: FieldId, { value }: ControlSnapshot): string {
  const spec = fieldOf(field);
  const shown = value.trim();
  if (spec.kind === 'date') return dateKey(shown);
  return spec.options?.find(({ word }) => meansSame(word, shown, spec))?.word ?? shown;
}

/** A number asked for as 身份证号码, on a page that asks for no kind of document, is that of an identity card. */
function kindOfNumber({ pairs }: Match): Answers {
  const labels = pairs.has('idType') ? [] : (pairs.get('idNumber')?.labels ?? []);
  return labels.some(({ text }) => text.includes('身份证')) ? { idType: '居民身份证' } : {};
}

/** The answers that stand on a page where they may be given; fields whose control is empty are left out. */
export function pageAnswers(found: Match, page: PageId): Answers {
  const held = FIELDS.flatMap((field) => {
    const control = found.pairs.get(field.id);
    const isAnswer = control && field.policy !== 'human-only' && !UNJUDGED.includes(control.kind);
    if (!isAnswer || !pagesOf(field).includes(page) || control.value.trim() === '') return [];
    if (field.kind === 'date' && control.kind === 'date' && partOfDate(control.value)) return [];
    return [[field.id, answerIn(field.id, control)] as const];
  });
  return { ...kindOfNumber(found), ...Object.fromEntries(held) };
}

/** What the rules find in the answers that stand on the page, in form order. */
export function judgePage(found: Match, page: PageId, context: RuleContext): readonly Finding[] {
  const answers = pageAnswers(found, page);
  return validate(answers, context, { of: 'page' }).filter(({ field }) => found.pairs.has(field) && answers[field]);
}
