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

const DATE = /^(\d{4})(?:\D+(\d{1,2})(?:\D+(\d{1,2}))?)?\D?$/;

/** A date in whatever way it is written, as `yyyy-MM-dd`, `yyyy-MM` or `yyyy`; undefined for anything else. */
export const dateOf = (text: string): string | undefined =>
  DATE.exec(text.trim())
    ?.slice(1)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** Whether two shown values are the same; dates may be written differently. */
export const sameValue = (one: string, other: string): boolean =>
  one === other || (dateOf(one)?.length === 10 && dateOf(one) === dateOf(other));

/**
 * Whether a picker that shows this holds the date asked for. One for months or years shows as much of it as it can:
 * to leave out the day where no day is asked for is not to say another date.
 */
export const showsDate = (shown: string, asked: string): boolean => {
  const [all, part] = [dateOf(asked), dateOf(shown)];
  return shown === asked || (all !== undefined && part !== undefined && `${all}-`.startsWith(`${part}-`));
};

/**
 * A date written as another one is: 2020-07-01 like 1999/12/31 is 2020/07/01, like 1999年12月 it is 2020年07月.
 * Unchanged when that one is no date, or says more than is known.
 */
export function writtenLike(date: string, sample: string): string {
  const parts = date.split('-');
  const shape = /^(\d{4}|y{4})(\D+?(\d+|M+)(\D+?(\d+|d+))?)?\D?$/;
  if (dateOf(date) !== date || !shape.test(sample)) return date;
  const slots = sample.match(/\d+|y+|M+|d+/g) ?? [];
  return slots.length > parts.length ? date : sample.replace(/\d+|y+|M+|d+/g, () => parts.shift() ?? '');
}
