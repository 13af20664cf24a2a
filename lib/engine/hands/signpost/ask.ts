/** Checks by hand that a message is one of the asks, since no schema library goes into the page. */
import type { SignpostAsk } from './wire';

type Fields = { readonly [key: string]: unknown };
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';

const isSign = (value: unknown): boolean =>
  isFields(value) &&
  [value.text, value.name, value.sentence].every(isText) &&
  (value.beside === undefined || isText(value.beside)) &&
  Array.isArray(value.words) &&
  value.words.every(isText);

/** Whether a message is an ask, complete and of the right shape. */
export const isSignpostAsk = (value: unknown): value is SignpostAsk =>
  isFields(value) &&
  (value.ask === 'heed-password' ||
    (value.ask === 'point' &&
      isText(value.title) &&
      Array.isArray(value.signs) &&
      value.signs.length <= 50 &&
      value.signs.every(isSign)));
