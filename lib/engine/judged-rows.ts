/**
 * Rows of a plan together with what the rules find in what the page holds.
 *
 * - What is wrong on the page is a problem even where it equals the profile, or where the profile has nothing to say.
 * - A row about to be written over keeps its state: what is wrong there goes away with the write.
 * - Orders are none of its business: what the person typed is never a reason to write or not to write.
 */
import type { Finding } from '../domain/finding';
import type { Row, RowState } from './plan-types';

/** States in which the page keeps what it holds. */
const STAYS: readonly RowState[] = ['same', 'written', 'conflict', 'yours', 'absent'];

export function judgedRows(rows: readonly Row[], findings: readonly Finding[]): readonly Row[] {
  return rows.map((row) => {
    const onPage = findings.filter(({ field }) => field === row.field);
    if (onPage.length === 0 || row.shown === '') return row;
    const isWrong = onPage.some(({ severity }) => severity === 'problem') && STAYS.includes(row.state);
    const reason = row.state === 'conflict' ? 'wrong-and-differs' : 'rule-found-on-page';
    return { ...row, onPage, ...(isWrong && { state: 'problem', reason }) };
  });
}
