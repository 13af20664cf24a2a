import type { Row } from '@/lib/engine/plan-types';

const OPEN: readonly Row['state'][] = ['conflict', 'ask', 'problem', 'not-written'];

/** Whether a row waits for the person: to choose, to mend, or to compare what the page does not let us change. */
export const needsPerson = ({ state, reason }: Row): boolean => OPEN.includes(state) || reason === 'read-only-differs';
