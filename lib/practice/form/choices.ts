/**
 * What the pretend office offers in each choice, and how a word of the catalogue reads on its page.
 */
import type { Answers } from '../../domain/answers';
import { type FieldId, fieldOf } from '../../domain/fields';
import { PLACES } from '../../domain/places';
import { type Level, PAPERS, QUALIFICATIONS, qualificationOf } from '../../domain/qualifications';
import type { Variant } from '../../domain/variant';
import type { Look } from './look';

const SCHOOLING_YEARS: readonly string[] = ['1', '2', '2.5', '3', '4', '5', '6', '7', '8'];

const isLevel = (word: string): word is Level => word in PAPERS;

/** Areas of a city: its own and, for smaller places, the one of the provincial capital. Inferred from guide-2025-liaoning 第四步 1(2). */
function areasOf(province: string, city: string): readonly string[] {
  const cities = PLACES[province] ?? [];
  const capital = cities[0];
  if (!cities.includes(city)) return [];
  return capital === undefined || capital === city ? [city] : [city, capital];
}

/** Qualifications of a level held in the batch; of a year whose table was not found, all of the level. */
function qualificationsOf(level: string, batch: string): readonly string[] {
  const [, year = '', half = ''] = /^(\d{4})年(上|下)半年/.exec(batch) ?? [];
  return QUALIFICATIONS.filter((one) => {
    const halves = one.held[year];
    return one.level === level && (halves === undefined || halves.includes(half === '上' ? 'H1' : 'H2'));
  }).map(({ name }) => name);
}

/** 报考科目 as the site prints them, joined by commas (guide-2020-jiangsu §五). */
export function papersOf(qualification: string | undefined): string {
  const known = qualification === undefined ? undefined : qualificationOf(qualification);
  return known ? PAPERS[known.level].join(',') : '';
}

/** The words a choice offers, given what is chosen above it. */
export function choicesOf(field: FieldId, variant: Variant, look: Look, answers: Answers): readonly string[] {
  const province = answers.registrationProvince ?? '';
  switch (field) {
    case 'registrationProvince':
      return Object.keys(PLACES);
    case 'registrationCity':
      return PLACES[province] ?? [];
    case 'examArea':
      return areasOf(province, answers.registrationCity ?? '');
    case 'level':
      return answers.examArea ? Object.keys(PAPERS) : [];
    case 'qualification':
      return isLevel(answers.level ?? '') ? qualificationsOf(answers.level ?? '', variant.batch) : [];
    case 'employmentStatus':
      return variant.employmentStatuses;
    case 'schoolingYears':
      return SCHOOLING_YEARS;
    default:
      return (
        look.options?.[field] ?? variant.options?.[field] ?? (fieldOf(field).options ?? []).map(({ word }) => word)
      );
  }
}

/** Every word the choice can ever offer, whatever is chosen above it. */
function everyWordOf(field: FieldId, variant: Variant, look: Look): readonly string[] {
  if (field === 'registrationCity' || field === 'examArea') return Object.values(PLACES).flat();
  if (field === 'level') return Object.keys(PAPERS);
  if (field === 'qualification') return QUALIFICATIONS.map(({ name }) => name);
  return choicesOf(field, variant, look, {});
}

/** The value an option carries: the word itself, or a number that says nothing. */
export function codeOf(word: string, look: Look): string {
  if (look.values === 'words') return word;
  let sum = 7;
  for (const sign of word) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 899_981;
  return String(100_000 + sum);
}

/** The word of an option's value; a value that no option carries comes back as it is. */
export const wordOf = (field: FieldId, code: string, variant: Variant, look: Look): string =>
  everyWordOf(field, variant, look).find((word) => codeOf(word, look) === code) ?? code;

/** How this page prints a word of the catalogue: an option that is it or means the same, else the word itself. */
export function onPage(field: FieldId, word: string, variant: Variant, look: Look): string {
  const printed = everyWordOf(field, variant, look);
  if (printed.includes(word)) return word;
  const same = fieldOf(field).options?.find((option) => option.word === word || option.aliases?.includes(word));
  return printed.find((one) => one === same?.word || same?.aliases?.includes(one)) ?? word;
}
