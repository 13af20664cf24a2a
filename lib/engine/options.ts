/**
 * Finds the option of a page that means an answer.
 *
 * - Words that mean the same are data (`FieldSpec.options`, `optionSuffixes`).
 * - The literal wording wins over another wording of the same meaning.
 * - Two options that fit equally well are never chosen between.
 */
import type { FieldSpec } from '../domain/field';
import { wordKey } from './text';

export type OptionChoice =
  | { readonly kind: 'one'; readonly option: string }
  | { readonly kind: 'several'; readonly options: readonly string[] }
  | { readonly kind: 'none' };

/** Leading or trailing codes such as `01-高级` or `高级(01)`. */
const withoutCode = (key: string): string => {
  const bare = key.replace(/^\(?\d+\)?/, '').replace(/\(\d+\)$/, '');
  return bare === '' ? key : bare;
};

function withoutSuffix(key: string, suffixes: readonly string[]): string {
  const suffix = [...suffixes].sort((one, other) => other.length - one.length).find((end) => key.endsWith(end));
  return suffix && key.length - suffix.length >= 2 ? key.slice(0, -suffix.length) : key;
}

/** Every wording of the answer, the given one first. */
function wordings(answer: string, field: FieldSpec): readonly string[] {
  const given = wordKey(answer);
  const meaning = field.options?.find(({ word, aliases = [] }) =>
    [word, ...aliases].some((text) => wordKey(text) === given),
  );
  return meaning ? [...new Set([given, wordKey(meaning.word), ...(meaning.aliases ?? []).map(wordKey)])] : [given];
}

/** The shown option that means `answer`; the empty answer and an empty list give `none`. */
export function chooseOption(answer: string, shown: readonly string[], field: FieldSpec): OptionChoice {
  const accepted = wordings(answer, field);
  const suffixes = field.optionSuffixes ?? [];
  const bare = (text: string): string => withoutSuffix(withoutCode(wordKey(text)), suffixes);
  const rounds: readonly ((text: string) => boolean)[] = [
    (text) => text === answer,
    (text) => wordKey(text) === accepted[0],
    (text) => accepted.includes(wordKey(text)),
    (text) => accepted.some((word) => bare(text) === bare(word)),
  ];
  if (answer === '') return { kind: 'none' };
  for (const fits of rounds) {
    const found = shown.filter(fits);
    if (found.length === 1) return { kind: 'one', option: found[0] ?? '' };
    if (found.length > 1) return { kind: 'several', options: found };
  }
  return { kind: 'none' };
}

/** Whether two shown texts mean the same answer of this field. */
export const meansSame = (one: string, other: string, field: FieldSpec): boolean =>
  one !== '' && chooseOption(one, [other], field).kind === 'one';
