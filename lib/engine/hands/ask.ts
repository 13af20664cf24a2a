/** Checks by hand that a message is one of the asks, since no schema library goes into the page. */
import type { WriteOrder } from '../plan-types';
import type { Ask } from './wire';

const MOST_ORDERS = 500;

type Fields = { readonly [key: string]: unknown };
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const hasTexts = (value: unknown, ...keys: readonly string[]): value is Fields =>
  isFields(value) && keys.every((key) => typeof value[key] === 'string');

const isOrder = (value: unknown): value is WriteOrder =>
  hasTexts(value, 'field', 'handle', 'signature', 'value', 'expects') &&
  (value.waits === undefined || value.waits === true) &&
  (value.file === undefined || hasTexts(value.file, 'name', 'type', 'base64')) &&
  (value.below === undefined ||
    (Array.isArray(value.below) && value.below.every((one) => hasTexts(one, 'handle', 'value'))));

const isApply = (value: Fields): boolean =>
  hasTexts(value, 'run', 'address') &&
  (value.purpose === 'fill' || value.purpose === 'undo') &&
  Array.isArray(value.orders) &&
  value.orders.length <= MOST_ORDERS &&
  value.orders.every(isOrder);

const SHAPES: { readonly [ask in Ask['ask']]: (value: Fields) => boolean } = {
  observe: () => true,
  stop: () => true,
  apply: isApply,
  finish: (value) => hasTexts(value, 'run'),
  locate: (value) => hasTexts(value, 'handle'),
};

/** Whether a message is an ask, complete and of the right shape. */
export const isAsk = (value: unknown): value is Ask =>
  isFields(value) &&
  Number.isSafeInteger(value.id) &&
  typeof value.ask === 'string' &&
  Object.hasOwn(SHAPES, value.ask) &&
  SHAPES[value.ask as Ask['ask']](value);
