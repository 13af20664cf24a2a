/** From a decided row to what the hands are asked to do. Pure. */
import { ancestorsOf, type FieldId, fieldOf } from '../domain/fields';
import type { Match } from './match';
import type { Row, WriteOrder } from './plan-types';

/**
 * Whether a row only waits for its page: an empty choice that does not offer the answer yet, and nothing else that a new
 * plan could find against it. Where it will be offered in other words, that is for a new plan to judge.
 */
export function isAwaited({ field, state, reason, wanted, shown, findings }: Row, found: Match): boolean {
  const control = found.pairs.get(field);
  const isReady = control?.kind === 'choice' && control.options?.includes(wanted) === false;
  const isOpen = state === 'will-write' && reason === 'waits-for' && shown === '' && fieldOf(field).policy === 'fill';
  return isOpen && isReady && !findings.some(({ severity }) => severity === 'problem');
}

/** What hangs on a choice on this page, as it stands; nothing for other fields. */
export function belowOf(field: FieldId, found: Match): Pick<WriteOrder, 'below'> {
  const pairs = found.pairs.get(field)?.kind === 'choice' ? [...found.pairs] : [];
  const below = pairs.flatMap(([other, { handle, value }]) =>
    ancestorsOf(other).includes(field) ? [{ handle, value }] : [],
  );
  return below.length > 0 ? { below } : {};
}

/** Origin and path of an address; what a plan is bound to. */
export function addressOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*[^?#]*/i.exec(url)?.[0] ?? url;
}

/** The order to write what a row wants; none without a control. */
export function orderOf(
  { field, wanted, shown }: Row,
  found: Match,
  more: Pick<WriteOrder, 'waits'> = {},
): readonly WriteOrder[] {
  const control = found.pairs.get(field);
  if (!control) return [];
  const { handle, signature } = control;
  return [{ field, handle, signature, value: wanted, expects: shown, ...more, ...belowOf(field, found) }];
}
