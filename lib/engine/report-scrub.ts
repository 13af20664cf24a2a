/**
 * Takes out of a page's texts what could be a person's. When in doubt a text goes: a report that says too little can be
 * asked for again, one that says too much cannot be taken back.
 */
import { catalogueWordsIn, isCatalogueWord } from './report-words';
import { wordKey } from './text';

/** What stands in the place of a text that was taken out. */
export const REMOVED = '…';

export interface Scrubber {
  /** A text that names or offers something: as it is, or taken out. */
  word(text: string): string;
  /** Any text of the page: as it is where the page uses it to name or offer something, else only our catalogue's words. */
  text(text: string): string;
  /** Whether nothing in it could be a person's. */
  isClean(text: string): boolean;
}

const LONGEST = 60;
/** Looked for in the text with its width made plain and without spaces. */
const PERSONAL: readonly RegExp[] = [
  /\d{5}/, // numbers of documents, telephones, codes
  /\d[^\p{L}\d]?\d{2,}[^\p{L}\d]\d{2,}/u, // numbers and dates in groups
  /\d{4}[-/.年]\d{1,2}[-/.月]/,
  /@|:\/\/|www\./i,
  /[*•●×xX]{2,}/, // what a page itself has masked
  /[\p{L}\d]\*[\p{L}\d]/u,
  /您好|你好|欢迎|尊敬|先生|女士|同学|同志|老师|考生[:：]/,
  /^\p{Script=Han}{2,3}的/u,
];

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** `secrets`: answers and whatever stands in controls. `words`: the texts by which the page names its controls. */
export function openScrubber(secrets: readonly string[], words: readonly string[]): Scrubber {
  const kept = new Set(words.map(wordKey).filter(Boolean));
  // What our own catalogue says anyway is no secret; nor can a single letter be told from the rest of the text.
  const hidden = [...new Set(secrets.map(plain))].filter((secret) => secret.length > 1 && !isCatalogueWord(secret));
  const isClean = (text: string): boolean => {
    const said = plain(text);
    if (PERSONAL.some((pattern) => pattern.test(said))) return false;
    return !hidden.some((secret) => said.includes(secret));
  };
  const word = (text: string): string => {
    if (text === '' || isCatalogueWord(text)) return text;
    return text.length <= LONGEST && isClean(text) ? text : REMOVED;
  };
  return {
    word,
    isClean,
    text: (text) => (isCatalogueWord(text) || kept.has(wordKey(text)) ? word(text) : saidBy(text)),
  };

  /** Marks stay, so that stars are where they were. */
  function saidBy(text: string): string {
    return /[\p{L}\p{N}]/u.test(text) ? catalogueWordsIn(text) : text.slice(0, 8);
  }
}
