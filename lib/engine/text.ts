/**
 * Compares words the way a reader does: width, spaces, stars, colons and brackets do not matter.
 * Pure; knows no field.
 */
import { plainWords } from '../domain/official-words';

/** Marks that forms put around a label: stars, colons, dots, quotation marks, list bullets. */
const MARKS = /[*✱★∗※:;,.。、，"'“”‘’「」《》<>?!…·_|-]/g;

/** Text without the signs that forms draw around it: ⓘ, ◆, ※, ▼. */
export const withoutSigns = (text: string): string => text.replace(/\p{So}|※|ℹ|\uFE0F/gu, ' ');

/** The comparable form of a label or an option: half width, no space, no mark, lower case. */
export const wordKey = (text: string): string => plainWords(text).replace(MARKS, '');

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A date as shown, in `yyyy-MM-dd`; any other text unchanged but trimmed. */
export function dateKey(text: string): string {
  const found = DATE.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  if (!found) return text.trim();
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What a picker for months or years shows, as `yyyy-MM` or `yyyy`; undefined for a full date and all other text. */
export function partOfDate(shown: string): string | undefined {
  const found = /^(\d{4})(?:[-/.年](\d{1,2}))?[年月]?$/.exec(shown.normalize('NFKC').replace(/\s+/g, ''));
  return found?.[2] ? `${found[1]}-${found[2].padStart(2, '0')}` : found?.[1];
}

/**
 * Whether a picker that shows this holds the date asked for: one for months or years shows as much of it as it can.
 * What a text box shows has to be the whole date.
 */
export function pickerShows(shown: string, asked: string): boolean {
  const part = partOfDate(shown);
  return dateKey(shown) === dateKey(asked) || (part !== undefined && dateKey(asked).startsWith(`${part}-`));
}
