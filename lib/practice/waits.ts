import type { Office } from './office';
import type { Endpoint, Wait } from './types';

/** How long the next answer of this call waits; a list is used up call by call, its last entry stays. */
export function waitOf(endpoint: Endpoint, { settings, state }: Office): number {
  const nth = state.calls[endpoint] ?? 0;
  state.calls[endpoint] = nth + 1;
  const { delay = 0 } = settings;
  const own: Wait | readonly Wait[] = typeof delay === 'object' ? (delay[endpoint] ?? 0) : delay;
  const wait = typeof own === 'object' ? (own[Math.min(nth, own.length - 1)] ?? 0) : own;
  return wait === 'never' ? Number.POSITIVE_INFINITY : wait;
}
