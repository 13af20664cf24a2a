/**
 * Reads text the way a person sees it: white space collapsed, prompts told from answers, dates from other text.
 * Pure; knows no field and no word of the form.
 */

/** Runs of white space, full-width spaces included, become one space. */
export const collapse = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Whether there is anything to read: stars, colons and lines alone say nothing. */
export const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Whether a shown option only asks for a choice: 请选择, 请选择报考级别, -- 请选择 --, ----. */
export const isPrompt = (text: string): boolean =>
  !says(text) || /^[^\p{L}\p{N}]*(请先?选择|请点击选择|点击选择|选择|please select\b)/iu.test(text);

const DATE = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})日?$/;

/** A full date in whatever way it is written, as `yyyy-MM-dd`; undefined for anything else. */
export function dateOf(text: string): string | undefined {
  const [, year, month = '', day = ''] = DATE.exec(text.trim()) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether two shown values are the same; dates may be written differently. */
export const sameValue = (one: string, other: string): boolean =>
  one === other || (dateOf(one) !== undefined && dateOf(one) === dateOf(other));
