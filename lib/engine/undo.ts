/**
 * Turns what was written into a plan that puts back what was there.
 *
 * - Only what still shows our own writing is put back; what the person changed since is left and listed, and so are the
 *   choices above it, without which it would not stand: also above what the person chose where nothing was written.
 * - A choice that the page emptied because its parent was put back counts as ours.
 * - Text and dates go back before choices, because a choice may take their whole section off the page;
 *   choices go back parents first, because a child has options only under its parent.
 *
 * Pure: the same snapshot always gives the same plan.
 */
import { ancestorsOf, type FieldId, fieldOf, isFieldId } from '../domain/fields';
import type { Match } from './match';
import { addressOf, belowOf } from './orders';
import type { WriteOrder } from './plan-types';
import type { Below, ControlSnapshot, PageSnapshot, RunRecord } from './snapshot';
import { dateKey, pickerShows } from './text';

/** One field we wrote: what it showed before the first write, and what the last write put there. */
export interface Written {
  readonly field: FieldId;
  readonly handle: string;
  readonly before: string;
  readonly asked: string;
  /** It went away with the value in it: what stands in its place is ours only if it holds just that. */
  readonly entered?: true;
  /** What hung on it, and held, when it was first written. */
  readonly below?: readonly Below[];
}

export interface UndoPlan {
  readonly address: string;
  /** What can be put back now, in order. */
  readonly orders: readonly WriteOrder[];
  /** What has to wait until the page offers the former option again. */
  readonly waiting: readonly FieldId[];
  /** What the person changed since; it stays as it is. */
  readonly leftAlone: readonly FieldId[];
}

/** What the fills since the last undo wrote, in the order of writing. */
export function writtenSoFar(runs: readonly RunRecord[]): readonly Written[] {
  const last = runs.findLastIndex(({ purpose, state }) => purpose === 'undo' && state !== 'running');
  const byField = new Map<FieldId, Written>();
  for (const { purpose, writes } of runs.slice(last + 1)) {
    if (purpose !== 'fill') continue;
    for (const { field, handle, before, asked, outcome, below, entered } of writes) {
      if ((outcome !== 'written' && !entered) || !isFieldId(field)) continue;
      const first = byField.get(field) ?? { before, below };
      const kept = first.below && { below: first.below };
      byField.set(field, { field, handle, before: first.before, asked, ...kept, ...(entered && { entered }) });
    }
  }
  return [...byField.values()];
}

/** Whether a control still shows our writing; a page may show a date in a form of its own. */
const isOurs = ({ kind, value }: ControlSnapshot, asked: string): boolean =>
  value === asked || (kind === 'date' ? pickerShows(value, asked) : dateKey(value) === dateKey(asked));

/**
 * Fields that hold what the person put there since: something else than we wrote and than stood there, or something new
 * under a choice of ours, of which nobody knows whether the page chose it.
 */
function personal(written: readonly Written[], found: Match, back: ReadonlySet<FieldId>): readonly FieldId[] {
  const byField = new Map(written.map((one) => [one.field, one]));
  return [...found.pairs].flatMap(([field, control]) => {
    const own = byField.get(field);
    const stood = (above: FieldId): boolean =>
      byField.get(above)?.below?.some(({ handle, value }) => handle === control.handle && value === control.value) ===
      true;
    const isNew = own
      ? control.value !== own.before && (back.has(field) || !isOurs(control, own.asked))
      : fieldOf(field).policy === 'fill' && !control.obstacle;
    return control.value !== '' && isNew && !ancestorsOf(field).some(stood) ? [field] : [];
  });
}

const isChoice = (control: ControlSnapshot): boolean => control.kind === 'choice';

/**
 * Plans the next round of an undo; ended when it has neither orders nor anything waiting.
 * `refused` names fields the page would not take back; they are not tried again. `back` names those that are back already:
 * what stands there now, also if it is the same as ours was, is the person's.
 */
export function planUndo(
  snapshot: PageSnapshot,
  written: readonly Written[],
  found: Match,
  refused: ReadonlySet<FieldId> = new Set(),
  back: ReadonlySet<FieldId> = new Set(),
): UndoPlan {
  const byHandle = new Map(snapshot.controls.map((control) => [control.handle, control]));
  const ours = new Set(written.map(({ field }) => field));
  const orders: { readonly order: WriteOrder; readonly choice: boolean }[] = [];
  const waiting: FieldId[] = [];
  const leftAlone: FieldId[] = [];
  for (const { field, handle, before, asked, entered } of written.filter((one) => !refused.has(one.field))) {
    const control = byHandle.get(handle) ?? found.pairs.get(field);
    if (!control || control.value === before || (entered && !isOurs(control, asked))) continue;
    const emptiedByParent =
      control.value === '' && (fieldOf(field).after ?? []).some((parent) => ours.has(parent as FieldId));
    if ((back.has(field) || !isOurs(control, asked)) && !emptiedByParent) {
      leftAlone.push(field);
      continue;
    }
    if (isChoice(control) && before !== '' && control.options?.includes(before) === false) {
      waiting.push(field);
      continue;
    }
    const order = {
      field,
      handle: control.handle,
      signature: control.signature,
      value: before,
      expects: control.value,
      ...belowOf(field, found),
    };
    orders.push({ order, choice: isChoice(control) });
  }
  // Put back above, the page would empty what the person chose below.
  const kept = new Set(personal(written, found, back).flatMap(ancestorsOf));
  for (const { order, choice } of orders) if (choice && kept.has(order.field)) leftAlone.push(order.field);
  const texts = orders.filter(({ choice }) => !choice).reverse();
  const [firstChoice] = orders.filter(({ order, choice }) => choice && !kept.has(order.field));
  // One choice a round: what hangs on it is looked at again before it is judged.
  const round = texts.length > 0 || !firstChoice ? texts : [firstChoice];
  return { address: addressOf(snapshot.url), orders: round.map(({ order }) => order), waiting, leftAlone };
}
