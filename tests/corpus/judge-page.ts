/** Holds what was read on a page of the corpus against what was expected of it, and adds the outcome up. */
import type { LeftoverReason } from '@/lib/engine/match';
import type { Expected, Reading } from './read';

export interface PageOutcome {
  readonly id: string;
  readonly kind: 'seen' | 'held out' | 'blind' | 'demonstration';
  /** Fields found where they are. */
  readonly right: readonly string[];
  /** `control: field` for every pair that is not expected; there must be none. */
  readonly wrong: readonly string[];
  /** Controls of ours that were not found, and which field they are. */
  readonly missed: { readonly [control: string]: string };
  /** Why controls that are none of ours were left alone. */
  readonly refused: readonly LeftoverReason[];
  readonly asked: readonly string[];
}

export function judgePage(id: string, expected: Expected, { found, strays, reasons, asked }: Reading): PageOutcome {
  const controls = Object.entries(expected.controls);
  const ours = controls.flatMap(([control, field]) => (field === null ? [] : [[control, field] as const]));
  return {
    id,
    kind: expected.from ? 'demonstration' : expected.blind ? 'blind' : expected.heldOut ? 'held out' : 'seen',
    right: ours.flatMap(([control, field]) => (found[control] === field ? [field] : [])),
    wrong: [
      ...controls.flatMap(([control, field]) =>
        found[control] === undefined || found[control] === field ? [] : [`${control}: ${found[control]}`],
      ),
      ...strays.map((field) => `unnamed control: ${field}`),
    ],
    missed: Object.fromEntries(ours.filter(([control, field]) => found[control] !== field)),
    refused: controls.flatMap(([control, field]) => (field === null ? (reasons[control] ?? []) : [])),
    asked: [...new Set(asked)].sort(),
  };
}
