/**
 * Adds what follows from the answers: gender, birth date and age from the document number, papers from the qualification,
 * and the day of registration as the date of no title where the region asks for it.
 *
 * - What the person answered stays, apart from what the site computes itself (age, papers), which grows old,
 *   and a small x at the end of a document number, which is written large as on the card.
 * - Nothing is derived from a number that does not hold.
 *
 * Pure: the day is an argument.
 */
import type { Answers } from '../domain/answers';
import { ageOn } from '../domain/dates';
import { FIELDS } from '../domain/fields';
import { birthDateOf, statedByIdNumber } from '../domain/id-number';
import { officialWord } from '../domain/official-words';
import { PAPERS, qualificationOf } from '../domain/qualifications';
import type { Variant } from '../domain/variant';

const LEVELS = ['高级', '中级', '初级'] as const;

/** 报考科目 as the site prints them, joined by commas; they depend on the level alone. Source: payment page, 2020 guide. */
function papersOf({ qualification, level }: Answers): string | undefined {
  const chosen = officialWord('level', level);
  const decisive = qualificationOf(qualification ?? '')?.level ?? LEVELS.find((word) => word === chosen);
  return decisive && PAPERS[decisive].join(',');
}

function titleDateOf({ currentTitle }: Answers, today: string, variant: Variant | undefined): string | undefined {
  if (variant?.titleDateWhenNone !== 'day-of-filling') return undefined;
  return officialWord('currentTitle', currentTitle) === '无' ? today : undefined;
}

/** The answers without white space around them and without empty ones: what would be written. */
export const givenOnly = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) => (answer?.trim() ? [[field, answer.trim()]] : [])),
  );

/** Only what follows from the answers, whatever stands there already; `today` is `yyyy-MM-dd`. */
export function derive(answers: Answers, today: string, variant?: Variant): Answers {
  const stated = statedByIdNumber(answers);
  const birthDate = birthDateOf(answers);
  const age = birthDate === undefined ? -1 : ageOn(birthDate, today);
  return givenOnly({
    gender: stated?.gender,
    birthDate: stated?.birthDate,
    age: age < 0 ? undefined : String(age),
    papers: papersOf(answers),
    titleDate: titleDateOf(answers, today, variant),
  });
}

const COMPUTED_BY_SITE = FIELDS.filter(({ policy }) => policy === 'derived' || policy === 'verify').map(({ id }) => id);

/** The answers completed by what follows from them: what the editor shows and the plan writes. */
export function derivedAnswers(given: Answers, today: string, variant?: Variant): Answers {
  const answers = givenOnly(given);
  const derived = derive(answers, today, variant);
  const computed = COMPUTED_BY_SITE.map((id) => [id, derived[id] ?? answers[id]]);
  const idNumber = statedByIdNumber(answers)?.number ?? answers.idNumber;
  return givenOnly({ ...derived, ...answers, idNumber, ...Object.fromEntries(computed) });
}
