/**
 * Which rows start with their values in part, because others may see the screen.
 */
import type { FieldId } from '@/lib/domain/fields';
import type { Row } from '@/lib/engine/plan-types';

const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>(['idNumber', 'mobile', 'landline']);

/** Whether the answers of a field are shown in part until the person asks for all of it. */
export const isPersonalNumber = (field: FieldId): boolean => NUMBERS.has(field);

/** Whether a row starts with its values in part. Telephone numbers that are to be compared stand there in full. */
export const startsMasked = ({ field, state }: Pick<Row, 'field' | 'state'>): boolean =>
  isPersonalNumber(field) && (field === 'idNumber' || state !== 'conflict');
