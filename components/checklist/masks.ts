/**
 * Personal numbers as they may stand on a screen that others can see: enough to recognise, too little to copy.
 */
import type { FieldId } from '@/lib/domain/fields';
import type { Row } from '@/lib/engine/plan-types';

const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>(['idNumber', 'mobile', 'landline']);

/** Whether the answers of a field are shown in part until the person asks for all of it. */
export const isPersonalNumber = (field: FieldId): boolean => NUMBERS.has(field);

/** Whether a row starts with its values in part. Telephone numbers that are to be compared stand there in full. */
export const startsMasked = ({ field, state }: Pick<Row, 'field' | 'state'>): boolean =>
  isPersonalNumber(field) && (field === 'idNumber' || state !== 'conflict');

/** `3201…0017`: at most four places at each end, and at least a third left out. */
export function masked(value: string): string {
  const places = [...value];
  const ends = Math.min(4, Math.floor(places.length / 3));
  return places.length === 0 ? '' : `${places.slice(0, ends).join('')}…${places.slice(places.length - ends).join('')}`;
}
