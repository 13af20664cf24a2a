/** Checks by hand that a message is one of the asks, since no schema library goes into the page. */
import type { BesideAsk } from './wire';

const MOST = 5_000;

type Fields = { readonly [key: string]: unknown };
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasTexts = (value: unknown, ...keys: readonly string[]): value is Fields =>
  isFields(value) && keys.every((key) => typeof value[key] === 'string');
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST && value.every(isOne);

const isMark = (value: unknown): boolean =>
  hasTexts(value, 'handle', 'text', 'name', 'sentence') && /^(problem|advice|quiet)$/.test(String(value.tone));

const SHAPES: { readonly [ask in BesideAsk['ask']]: (value: Fields) => boolean } = {
  mark: (value) => hasTexts(value, 'title') && isListOf(value.marks, isMark),
  pick: (value) => hasTexts(value, 'prompt') && isListOf(value.controls, (one) => hasTexts(one, 'handle', 'name')),
  'end-pick': () => true,
  structure: (value) => isListOf(value.handles, (one) => typeof one === 'string'),
};

/** Whether a message is an ask, complete and of the right shape. */
export const isBesideAsk = (value: unknown): value is BesideAsk =>
  isFields(value) &&
  typeof value.ask === 'string' &&
  Object.hasOwn(SHAPES, value.ask) &&
  SHAPES[value.ask as BesideAsk['ask']](value);
