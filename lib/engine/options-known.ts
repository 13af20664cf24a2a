/**
 * Tells whose choices a list of options shows, by words that are a field's own.
 * Pure; which words those are is data of the fields.
 */
import { EVIDENCE } from '../domain/evidence';
import { FIELDS, type FieldId } from '../domain/fields';
import { bareOption } from './options';

/** Field → official word, by every comparable wording of it. */
let index: ReadonlyMap<string, ReadonlyMap<FieldId, string>> | undefined;

function indexed(): ReadonlyMap<string, ReadonlyMap<FieldId, string>> {
  const words = new Map<string, Map<FieldId, string>>();
  const add = (text: string, field: FieldId, word: string): void => {
    const key = bareOption(text);
    words.set(key, (words.get(key) ?? new Map()).set(field, word));
  };
  for (const { id, options = [], optionSuffixes = [] } of FIELDS) {
    for (const { word, aliases = [], narrower = [] } of options) {
      for (const text of [word, ...aliases]) add(text, id, word);
      for (const [part = '', ...others] of narrower) for (const text of [part, ...others]) add(text, id, part);
    }
    for (const word of EVIDENCE[id].shows ?? [])
      for (const suffix of ['', ...optionSuffixes]) add(word + suffix, id, word);
  }
  return words;
}

export interface ListMeaning {
  /** How many options are shown. */
  readonly count: number;
  /** Fields most of whose shown options are known words of theirs, two different ones at least. */
  readonly fits: ReadonlySet<FieldId>;
  /** Fields none of whose words is shown. */
  readonly knowsNoneOf: (field: FieldId) => boolean;
}

const MOST = 0.6;
const NOTHING: ListMeaning = { count: 0, fits: new Set(), knowsNoneOf: () => false };

/** What a shown list of options says; an empty list and a list of one say nothing. */
export function readOptions(shown: readonly string[] | undefined): ListMeaning {
  if (!shown || shown.length < 2 || shown.length > 60) return NOTHING;
  index ??= indexed();
  const found = new Map<FieldId, { count: number; readonly words: Set<string> }>();
  for (const option of shown)
    for (const [field, word] of index.get(bareOption(option)) ?? []) {
      const seen = found.get(field) ?? { count: 0, words: new Set<string>() };
      seen.count += 1;
      seen.words.add(word);
      found.set(field, seen);
    }
  const fits = [...found].filter(([, { count, words }]) => words.size >= 2 && count >= shown.length * MOST);
  return {
    count: shown.length,
    fits: new Set(fits.map(([field]) => field)),
    knowsNoneOf: (field) => !found.has(field),
  };
}
