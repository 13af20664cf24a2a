/**
 * Finds the option of a page that means an answer.
 *
 * - Words that mean the same, and narrower words, are data (`FieldSpec.options`, `sameOptions`, `optionSuffixes`).
 * - The literal wording wins over another wording of the same meaning.
 * - A narrower answer fits the wider option that holds it; a wider answer is never narrowed: that is asked.
 * - Two options that fit equally well are never chosen between.
 */
import type { FieldSpec, OptionSpec } from '../domain/field';
import { wordKey } from './text';

export type OptionChoice =
  | { readonly kind: 'one'; readonly option: string }
  | { readonly kind: 'several'; readonly options: readonly string[] }
  | { readonly kind: 'none' };

/** Codes around the words: `01-高级`, `[1] 高级`, `A.高级`, `高级(01)`. Digits that belong to the words stay: 4年. */
const CODE_BEFORE = /^[[(【]?[0-9a-z]{1,4}(?:[\])】]|\s*[-—–_.、:/|]|\s)\s*(?=\p{Script=Han})/iu;
const CODE_BEHIND = /\s*[-—–_:/|([【]\s*[0-9]{1,4}[\])】]?$/;
/** An English gloss behind the words: 男 Male. */
const GLOSS = /^(.*\p{Script=Han})[\s/|(]+[a-z][a-z\s.'&-]*\)?$/iu;

/** The comparable form of an option without codes and gloss. */
export function bareOption(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const words = plain.replace(CODE_BEFORE, '').replace(CODE_BEHIND, '');
  return wordKey(GLOSS.exec(words)?.[1] ?? words) || wordKey(plain);
}

function withoutSuffix(key: string, suffixes: readonly string[]): string {
  const suffix = [...suffixes].sort((one, other) => other.length - one.length).find((end) => key.endsWith(end));
  const least = /^[\d一二两三四五六七八]/.test(key) ? 1 : 2;
  return suffix && key.length - suffix.length >= least ? key.slice(0, -suffix.length) : key;
}

const meaningsOf = ({ options = [], sameOptions = [] }: FieldSpec): readonly OptionSpec[] => [
  ...options,
  ...sameOptions.map(([word = '', ...aliases]) => ({ word, aliases })),
];

/** Comparable wordings of an answer, in rounds: the same meaning first, then the wider one that holds it. */
interface Wanted {
  readonly same: readonly string[];
  readonly wider: readonly string[];
  /** Wordings that mean only a part of the answer. */
  readonly narrower: readonly string[];
}

function wantedBy(answer: string, field: FieldSpec, bare: (text: string) => string): Wanted {
  const given = bare(answer);
  const keys = (texts: readonly string[]): readonly string[] => texts.map(bare);
  for (const { word, aliases = [], narrower = [] } of meaningsOf(field)) {
    const same = keys([word, ...aliases]);
    if (same.includes(given)) return { same: [given, ...same], wider: [], narrower: keys(narrower.flat()) };
    const part = narrower.map(keys).find((group) => group.includes(given));
    if (part) return { same: part, wider: same, narrower: [] };
  }
  return { same: [given], wider: [], narrower: [] };
}

/** The shown option that means `answer`; the empty answer and an empty list give `none`. */
export function chooseOption(answer: string, shown: readonly string[], field: FieldSpec): OptionChoice {
  if (answer === '') return { kind: 'none' };
  const suffixes = field.optionSuffixes ?? [];
  const bare = (text: string): string => withoutSuffix(bareOption(text), suffixes);
  const { same, wider, narrower } = wantedBy(answer, field, bare);
  const rounds: readonly ((text: string) => boolean)[] = [
    (text) => text === answer,
    (text) => wordKey(text) === wordKey(answer),
    (text) => bareOption(text) === bareOption(answer),
    (text) => same.includes(bare(text)),
    (text) => wider.includes(bare(text)),
  ];
  for (const fits of rounds) {
    const found = shown.filter(fits);
    if (found.length === 1) return { kind: 'one', option: found[0] ?? '' };
    if (found.length > 1) return { kind: 'several', options: found };
  }
  const parts = shown.filter((text) => narrower.includes(bare(text)));
  return parts.length > 0 ? { kind: 'several', options: parts } : { kind: 'none' };
}

/** Whether a shown text means this answer: the same, or a wider or narrower word that does not contradict it. */
export const meansSame = (one: string, other: string, field: FieldSpec): boolean =>
  one !== '' && chooseOption(one, [other], field).kind !== 'none';
