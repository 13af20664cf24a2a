/**
 * Holds a box's own format (what it takes, what it is typed with, its example) against what a field's answer looks like.
 * Pure; knows no field by name.
 */
import { FORMATS, type Format } from '../domain/evidence/formats';
import type { FieldId } from '../domain/fields';
import type { ControlSnapshot } from './snapshot';

/** Words before an example: 例如：13800138000. */
const LEAD = /^(请输入|请填写|例如?|如|示例|格式|形如|eg|e\.g\.)*[:：，,\s]*/i;

const exampleIn = ({ placeholder }: ControlSnapshot): string => placeholder.normalize('NFKC').replace(LEAD, '').trim();

const speaksFor = ({ tokens = [], lengths = [], example, pattern }: Format, control: ControlSnapshot): boolean => {
  const { type = '', autocomplete = '', maxlength = '', pattern: own = '' } = control.format ?? {};
  return (
    lengths.includes(Number(maxlength)) ||
    [type, ...autocomplete.split(/\s+/)].some((token) => tokens.includes(token)) ||
    (example?.test(exampleIn(control)) ?? false) ||
    (own !== '' && (pattern?.test(own) ?? false))
  );
};

const ALL = Object.entries(FORMATS);

/** Whether the format of a box is that of a field and of no other. */
export const isShapedLike = (field: FieldId, control: ControlSnapshot): boolean => {
  const own = FORMATS[field];
  return own !== undefined && speaksFor(own, control) && !isShapedOtherwise(field, control);
};

/** Whether an answer of this field does not go into the box: too long for it, or clearly another field's. */
export function isShapedOtherwise(field: FieldId, control: ControlSnapshot): boolean {
  const own = FORMATS[field];
  const { maxlength = '', type = '' } = control.format ?? {};
  const { options = [] } = control;
  if (control.kind === 'choice' && own?.example && options.length > 0)
    return options.every((option) => option.length < own.least || !/[\d@]/.test(option));
  if (control.kind !== 'text') return false;
  if (own && maxlength !== '' && Number(maxlength) < own.least) return true;
  if (own && speaksFor(own, control)) return false;
  // An example or a type of its own speaks louder than a length.
  const example = exampleIn(control);
  return ALL.some(
    ([id, { tokens = [], example: looks }]) =>
      id !== field && ((type === 'email' && tokens.includes(type)) || (own?.example && looks?.test(example))),
  );
}
