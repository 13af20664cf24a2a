/**
 * Tells which official option an answer means, whichever of its wordings it uses.
 *
 * Width of brackets, slashes, spaces, colons and stars make no difference; anything else does.
 */
import { type FieldId, fieldOf } from './fields';

/** The text without what differs only in writing: width, spaces, colons, stars. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s:*]/g, '')
    .toLowerCase();

/** The usual wording of the option that the answer means, or undefined if it is none of the options we know. */
export function officialWord(field: FieldId, answer: string | undefined): string | undefined {
  if (!answer) return undefined;
  const meant = plainWords(answer);
  return fieldOf(field).options?.find(({ word, aliases = [], narrower = [] }) =>
    [word, ...aliases, ...narrower.flat()].some((wording) => plainWords(wording) === meant),
  )?.word;
}
