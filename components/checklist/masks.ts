/**
 * Personal numbers as they may stand on a screen that others can see: enough to recognise, too little to copy.
 */
import type { FieldId } from '@/lib/domain/fields';

const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>(['idNumber', 'mobile', 'landline']);

/** Whether the answers of a field are shown in part until the person asks for all of it. */
export const isPersonalNumber = (field: FieldId): boolean => NUMBERS.has(field);

/** `3201…0017`: at most four places at each end, and at least a third left out. */
export function masked(value: string): string {
  const places = [...value];
  const ends = Math.min(4, Math.floor(places.length / 3));
  return places.length === 0 ? '' : `${places.slice(0, ends).join('')}…${places.slice(places.length - ends).join('')}`;
}
