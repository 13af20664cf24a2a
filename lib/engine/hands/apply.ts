/**
 * Carries out write orders one by one, and says honestly how each ended.
 *
 * - Before each write the page is looked at again: same address, same element, same identity, same contents as planned,
 *   and seen by the person. Otherwise nothing is written. What lies over a control for a moment, a list that fades away
 *   or a mask while the page loads, is given that moment; then everything is looked at again.
 * - After each write the widget is read back, what it shows and what it holds. A difference is never `written`: what it
 *   showed before is put back.
 * - Once stopped, no further write begins.
 * - What the page has yet to offer is written in the moment in which it does, before anything else of the round; a page
 *   that answers at once is let do so before anything else is begun.
 */
import type { WriteOrder } from '../plan-types';
import type { Outcome, WriteRecord } from '../snapshot';
import type { Control } from './adapters';
import { turn } from './dom';
import type { Eyes } from './eyes';
import { bodyOf } from './nodes';
import type { Sight } from './sight';
import type { Surveyor } from './survey';
import { sameValue } from './text';
import { waitFor } from './wait';
import { type Help, REFUSED } from './widget';

/** How long all orders of one `apply` together wait for what lies over controls, in ms. */
const PASSES_MS = 1500;
/** How long a choice is given to be offered before the rest of the round goes on, in ms: as long as two writes. */
const AT_ONCE_MS = 25;
/** How long a round in which nothing went wrong waits for what is awaited, in ms; then it is planned anew. */
const AWAITS_MS = 1000;

/** Outcomes after which nothing is to be tried again. */
const SETTLED: readonly Outcome[] = ['written', 'already-so'];

/** What one `apply` needs; eyes are opened anew for every order. */
export interface Task {
  readonly page: Document;
  /** Origin and path of the plan. */
  readonly address: string;
  readonly orders: readonly WriteOrder[];
  readonly signal: AbortSignal;
  readonly eyes?: () => Eyes;
  /** The identities of all controls, as they were when this was planned. */
  readonly seen?: readonly string[];
  /** Hears of every order as it ends. */
  wrote(record: WriteRecord): void;
}

/** What a choice offers now, a line each; '' while it is locked or gone. */
function offersOf({ handle }: WriteOrder, { elementOf, widgetOf }: Sight): string {
  const element = elementOf(handle);
  const widget = element?.isConnected ? widgetOf(element) : undefined;
  return element && widget && !widget.locked(element) ? (widget.options?.(element) ?? []).join('\n') : '';
}
const isOffered = (order: WriteOrder, sight: Sight): boolean =>
  offersOf(order, sight)
    .split('\n')
    .filter((option) => option === order.value).length === 1;

const holds = ({ element, widget }: Control, value: string): boolean =>
  widget.holds?.(element, value) ?? sameValue(widget.read(element), value);

function fileOf({ file }: WriteOrder): File | undefined {
  if (!file) return undefined;
  const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  return new File([bytes], file.name, { type: file.type });
}

/** Whether somebody chose something, since this was planned, that the page would empty. */
const isTouched = ({ below = [] }: WriteOrder, { elementOf, widgetOf }: Sight): boolean =>
  below.some(({ handle, value }) => {
    const element = elementOf(handle);
    const widget = element && widgetOf(element);
    const shown = element?.isConnected ? widget?.read(element) : undefined;
    return shown !== value && shown !== '';
  });

/** Writes and reads back; what the control showed before returns when the page does not take the value. */
async function write(control: Control, value: string, help: Help): Promise<Outcome> {
  const { element, widget } = control;
  if (!widget.write) return REFUSED;
  const before = widget.read(element);
  const refusal = await widget.write(element, value, help);
  if (refusal) return refusal;
  // Frameworks take a value back in a promise of theirs, after the events have been heard.
  await turn();
  if (!element.isConnected) return 'gone';
  if (holds(control, value)) return 'written';
  if (widget.read(element) !== before) await widget.write(element, before, help);
  return REFUSED;
}

/** Waits until something is so; false when the time for all waiting is over. */
type Wait = (isSo: () => boolean) => Promise<boolean>;

async function carryOut(
  order: WriteOrder,
  task: Task,
  sight: Sight,
  surveyor: Surveyor,
  eyes: () => Eyes,
  wait: Wait,
): Promise<Outcome> {
  const { elementOf, widgetOf, obstacleOf } = sight;
  const { page, address, signal } = task;
  if (signal.aborted) return 'stopped';
  if (page.location.origin + page.location.pathname !== address) return 'moved';
  const element = elementOf(order.handle);
  if (!element?.isConnected || element.ownerDocument !== page) return 'gone';
  const widget = widgetOf(element);
  if (!widget) return 'moved';
  const control = { element, widget };
  if ((await surveyor.signature(control, order.waits && task.seen)) !== order.signature) return 'moved';
  if (holds(control, order.value)) return 'already-so';
  if (widget.read(element) !== order.expects || isTouched(order, sight)) return 'touched';
  const obstacle = obstacleOf(control, eyes());
  if (obstacle && ['disabled', 'read-only', 'by-hand', 'elsewhere'].includes(obstacle)) return REFUSED;
  if (obstacle === 'covered' && (await wait(() => obstacleOf(control, eyes()) !== obstacle)))
    return carryOut(order, task, sight, surveyor, eyes, wait);
  if (obstacle) return 'not-visible';
  return write(control, order.value, { file: fileOf(order), signal, isTouched: () => isTouched(order, sight) });
}

/**
 * Carries out the orders in their order. Every order has a record, also those left out after a stop; but for what is
 * awaited and was not offered.
 */
export async function apply(task: Task, sight: Sight): Promise<readonly WriteRecord[]> {
  const { elementOf, widgetOf } = sight;
  const records: WriteRecord[] = [];
  const surveyor = sight.sendSurveyor(task.page);
  const eyes = task.eyes ?? (await sight.eyesOn(task.page, surveyor.isStill));
  let freeBy: number | undefined;
  const wait: Wait = async (isSo) => {
    freeBy ??= performance.now() + PASSES_MS;
    const left = freeBy - performance.now();
    return left > 0 && waitFor(isSo, bodyOf(task.page), task.signal, left);
  };
  const left = new Set(task.orders);
  const given = new Set<WriteOrder>();
  for (;;) {
    // Gives a stop the chance to arrive between two writes, and the page the chance to offer what is awaited.
    await turn();
    const [next] = left;
    const awaited = [...left].find(({ waits }) => waits);
    if (next && next === awaited && !given.has(next)) {
      given.add(next);
      await waitFor(() => isOffered(next, sight), bodyOf(task.page), task.signal, AT_ONCE_MS);
    }
    const order = next && next === awaited && isOffered(next, sight) ? next : [...left].find(({ waits }) => !waits);
    if (!order) {
      const offers = awaited && offersOf(awaited, sight);
      const comes = (): boolean => awaited !== undefined && offersOf(awaited, sight) !== offers;
      // A look at the page and a new plan take as long as an answer; they would be in its way.
      if (
        awaited &&
        records.every(({ outcome }) => SETTLED.includes(outcome)) &&
        (await waitFor(comes, bodyOf(task.page), task.signal, AWAITS_MS)) &&
        isOffered(awaited, sight)
      )
        continue;
      break;
    }
    left.delete(order);
    const element = elementOf(order.handle);
    const widget = element && widgetOf(element);
    const before = element && widget ? widget.read(element) : order.expects;
    const isHere = element?.isConnected;
    const outcome = await carryOut(order, task, sight, surveyor, eyes, wait).catch((error: unknown): Outcome => {
      console.error('Not written.', error);
      return REFUSED;
    });
    // What was planned for a later moment is planned anew where that moment finds another page.
    if (order.waits && outcome === 'moved') break;
    const { field, handle, value: asked, below } = order;
    const entered = isHere && outcome === 'gone' && { entered: true as const };
    const record = { field, handle, before, asked, outcome, ...(below && { below }), ...entered };
    records.push(record);
    task.wrote(record);
  }
  surveyor.leave();
  return records;
}
