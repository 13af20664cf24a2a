/**
 * What the panel and the page say to each other over one port named `hands`.
 * The content script carries no schema library: it checks the sender, then the shape by hand.
 * The panel parses every answer (lib/platform/page-port.ts).
 */
import type { WriteOrder } from '../plan-types';
import type { PageSnapshot, WriteRecord } from '../snapshot';

export const PORT_NAME = 'hands';

/** Panel → page. Every ask but `stop` is answered with the same id. */
export type Ask =
  | { readonly id: number; readonly ask: 'observe' }
  | {
      readonly id: number;
      readonly ask: 'apply';
      readonly run: string;
      readonly purpose: 'fill' | 'undo';
      readonly address: string;
      readonly orders: readonly WriteOrder[];
    }
  | { readonly id: number; readonly ask: 'finish'; readonly run: string }
  | { readonly id: number; readonly ask: 'locate'; readonly handle: string }
  | { readonly id: number; readonly ask: 'stop' };

/** Page → panel. */
export type Tell =
  | { readonly id: number; readonly tell: 'snapshot'; readonly snapshot: PageSnapshot }
  /**
   * Records of what was done, in that order; after a stop the rest is `stopped`. What the page did not offer in time has
   * none. A round of nothing else waits a while for it. Followed by what the page looks like now.
   */
  | {
      readonly id: number;
      readonly tell: 'applied';
      readonly records: readonly WriteRecord[];
      readonly snapshot: PageSnapshot;
    }
  /** The same for a round that was stopped, at once: who stops wants to hear first that nothing more is written. */
  | { readonly id: number; readonly tell: 'stopped'; readonly records: readonly WriteRecord[] }
  | { readonly id: number; readonly tell: 'done'; readonly ok: boolean }
  /** Unasked: one write ended (progress). */
  | { readonly tell: 'wrote'; readonly run: string; readonly record: WriteRecord }
  /** Unasked: the page changed since the last snapshot. Told once, then not again before the next `observe`. */
  | { readonly tell: 'changed' };
