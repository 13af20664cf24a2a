/** The words of the form that our own catalogue holds: labels, headings and states. They are nobody's. */
import { EVIDENCE, spellings } from '../domain/evidence';
import { SECTIONS } from '../domain/field';
import { FIELDS } from '../domain/fields';
import { STATUSES } from '../domain/page';
import { PAGES, PLATFORM_NAME, STATUS_WORDINGS } from '../domain/pages';
import { wordKey } from './text';

/** What somebody may have chosen; said of a person it is an answer. */
const OFFERED = new Set(
  FIELDS.flatMap(({ options = [] }) => options.flatMap(({ word, aliases = [] }) => [word, ...aliases])).map(wordKey),
);

export const CATALOGUE_WORDS: readonly string[] = [
  ...new Set([
    ...FIELDS.flatMap(({ id, label }) => {
      const { wordings = [], inSection = [], weak = [], near = [], shaped = [], prompts = [] } = EVIDENCE[id];
      return [label, ...[...wordings, ...inSection, ...weak, ...near, ...shaped, ...prompts].flatMap(spellings)];
    }),
    ...SECTIONS.map(({ title }) => title),
    ...PAGES.flatMap(({ words, standing = [] }) => [...words.flat(), ...standing]),
    ...STATUSES,
    ...Object.keys(STATUS_WORDINGS),
    PLATFORM_NAME,
  ]),
].filter((word) => word.length >= 2 && !/\d/.test(word) && !OFFERED.has(wordKey(word)));

const KEYS = new Set(CATALOGUE_WORDS.map(wordKey));

/** Whether a text is one of these words, apart from stars and colons. */
export const isCatalogueWord = (text: string): boolean => KEYS.has(wordKey(text));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ANY = new RegExp(
  [...CATALOGUE_WORDS]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|'),
  'g',
);

/** Of a text only the words of the catalogue, with 「…」 for what stood between them. */
export function catalogueWordsIn(text: string): string {
  const kept: string[] = [];
  let end = 0;
  for (const found of text.matchAll(ANY)) {
    if (/[\p{L}\p{N}]/u.test(text.slice(end, found.index))) kept.push('…');
    kept.push(found[0]);
    end = found.index + found[0].length;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(end))) kept.push('…');
  return kept.join(' ');
}
