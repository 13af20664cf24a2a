/**
 * One press of 填写, and one press of 撤销, from the first write to the last look.
 *
 * - Every round is planned anew from what the page shows; nothing is written that the newest plan does not name.
 * - Nothing waits for a fixed time: a round ends when the page says it changed, or when patience ends.
 * - Choices that hang on others go along with each round: the page's own side writes them in the moment in which they are
 *   offered in the very words of the plan. In other words they are for the next plan.
 * - A write that met a page in motion (`gone`, `moved`) or was taken back is tried once more, then reported.
 * - Stopping takes effect before the next write.
 */
import { ancestorsOf, type FieldId, fieldOf } from '@/lib/domain/fields';
import { match } from '@/lib/engine/match';
import type { Results } from '@/lib/engine/plan';
import type { FillPlan, Row, WriteOrder } from '@/lib/engine/plan-types';
import type { PageSnapshot, WriteRecord } from '@/lib/engine/snapshot';
import type { Taught } from '@/lib/engine/taught';
import { planUndo, writtenSoFar } from '@/lib/engine/undo';
import type { PagePort } from '@/lib/platform/page-port';

/** How long a cascade may stay silent before its row says so, in ms. Longer than the slowest reply seen in the guides' days. */
const PATIENCE_MS = 8_000;

/** How often one field is written at most in one run. */
const TRIES = 2;

export interface FillTask {
  readonly port: Pick<PagePort, 'observe' | 'apply' | 'finish' | 'changeWithin'>;
  readonly run: string;
  plan(snapshot: PageSnapshot, results: Results): FillPlan;
  /** Adds what an order cannot carry as words: the bytes of a file. Undefined: there is nothing to write. */
  complete(order: WriteOrder): Promise<WriteOrder | undefined>;
  /** Hears of each write as it ends, and of the page after each round. */
  onStep(results: Results, snapshot: PageSnapshot | undefined): void;
  readonly signal: AbortSignal;
  readonly patienceMs?: number;
}

type Result = { readonly outcome: WriteRecord['outcome'] | 'options-never-came'; readonly asked: string };

/** Runs the fill until nothing is left to write; resolves with what became of each field. */
export async function runFill(task: FillTask): Promise<Results> {
  const { port, run, signal, patienceMs = PATIENCE_MS } = task;
  const results = new Map<FieldId, Result>();
  const tries = new Map<FieldId, number>();
  let snapshot = await port.observe();
  let lastWrite = performance.now();
  let isShown = true;
  while (!signal.aborted) {
    const plan = planAgain(task, snapshot, results, tries);
    const due = plan.orders.filter(({ field }) => (tries.get(field) ?? 0) < TRIES);
    const wave = nextWave(due, plan.rows, results);
    const orders = (await Promise.all(wave.map((order) => task.complete(order)))).filter(
      (order) => order !== undefined,
    );
    if (signal.aborted) break;
    const moving = new Set<FieldId>([...writtenIn(results), ...orders.map(({ field }) => field)]);
    const awaited = plan.awaited.filter(
      ({ field }) =>
        !results.has(field) &&
        (tries.get(field) ?? 0) < TRIES &&
        ancestorsOf(field).some((parent) => moving.has(parent)),
    );
    const waiting = orders.length > 0 ? [] : waitingRows(plan.rows, results);
    const left = patienceMs - (performance.now() - lastWrite);
    const isAwaiting = waiting.length > 0 && waiting.every(({ field }) => awaited.some((one) => one.field === field));
    if (orders.length > 0 || (isAwaiting && left > 0)) {
      for (const { field } of orders) results.delete(field);
      const note = ({ field, outcome, asked }: WriteRecord): void => {
        results.set(field as FieldId, { outcome, asked });
        task.onStep(results, undefined);
      };
      const applying = port.apply(
        { run, purpose: 'fill', address: plan.address, orders: inTurn(orders, awaited) },
        note,
      );
      // The screen follows while the page works.
      if (!isShown) task.onStep(results, snapshot);
      const round = await applying;
      for (const { field: name, outcome, asked } of round.records) {
        const field = name as FieldId;
        tries.set(field, (tries.get(field) ?? 0) + 1);
        results.set(field, { outcome, asked });
      }
      isShown = false;
      if (!round.snapshot) break;
      snapshot = round.snapshot;
      if (round.records.length > 0) lastWrite = performance.now();
      continue;
    }
    if (!isShown) task.onStep(results, snapshot);
    isShown = true;
    if (waiting.length === 0) break;
    if (left > 0 && (await port.changeWithin(left, signal))) {
      snapshot = await port.observe();
      isShown = false;
      continue;
    }
    if (signal.aborted) break;
    for (const { field, wanted, reason } of waiting)
      results.set(field, {
        outcome: reason === 'no-such-option' ? 'no-such-option' : 'options-never-came',
        asked: wanted,
      });
    isShown = false;
  }
  if (!isShown) task.onStep(results, snapshot);
  if (!signal.aborted) await port.finish(run);
  return results;
}

const isFile = ({ field }: WriteOrder): boolean => fieldOf(field).kind === 'file';

/**
 * What is written next. A file goes when nothing waits any more, and last: a page may take its time over it, and what
 * the page offers meanwhile would have to wait.
 */
function nextWave(due: readonly WriteOrder[], rows: readonly Row[], results: Results): readonly WriteOrder[] {
  const others = due.filter((order) => !isFile(order));
  const moving = new Set([...results.keys(), ...due.map(({ field }) => field)]);
  const isAwaiting = rows.some(
    ({ field, state, reason }) =>
      state === 'will-write' && reason === 'waits-for' && ancestorsOf(field).some((parent) => moving.has(parent)),
  );
  const waits = others.length > 0 ? isAwaiting : waitingRows(rows, results).length > 0;
  return waits ? others : [...others, ...due.filter(isFile)];
}

/**
 * A round in its order: what others hang on, what hangs on it and is yet to be offered, and then everything else. Days
 * last: a page draws a calendar for each, and what it offers meanwhile would have to wait.
 */
function inTurn(due: readonly WriteOrder[], awaited: readonly WriteOrder[]): readonly WriteOrder[] {
  const parents = new Set(awaited.flatMap(({ field }) => ancestorsOf(field)));
  const turnOf = ({ field }: WriteOrder): number => (parents.has(field) ? 0 : fieldOf(field).kind === 'date' ? 2 : 1);
  const [first, second, third] = [0, 1, 2].map((turn) => due.filter((order) => turnOf(order) === turn));
  return [...(first ?? []), ...awaited, ...(second ?? []), ...(third ?? [])];
}

/**
 * Plans as if what is worth a second try had not been tried: what met a page in motion, what the page took back, and
 * what was asked for before a list had been opened, in words that it does not have.
 */
function planAgain(
  task: FillTask,
  snapshot: PageSnapshot,
  results: Results,
  tries: ReadonlyMap<FieldId, number>,
): FillPlan {
  const mayTry = (field: FieldId): boolean => (tries.get(field) ?? 0) < TRIES;
  const without = (drop: (field: FieldId) => boolean): Results =>
    new Map([...results].filter(([field]) => !drop(field)));
  const inMotion = (field: FieldId): boolean =>
    ['gone', 'moved'].includes(results.get(field)?.outcome ?? '') && mayTry(field);
  const inOtherWords = otherWords(task, snapshot, results, mayTry);
  const plan = task.plan(
    snapshot,
    without((field) => inMotion(field) || inOtherWords.has(field)),
  );
  const takenBack = new Set(
    plan.rows.filter(({ field, reason }) => reason === 'reverted' && mayTry(field)).map(({ field }) => field),
  );
  return takenBack.size === 0
    ? plan
    : task.plan(
        snapshot,
        without((field) => inMotion(field) || inOtherWords.has(field) || takenBack.has(field)),
      );
}

/** Choices that had no such option, and would now be asked for in words of the page's own. */
function otherWords(
  { plan }: FillTask,
  snapshot: PageSnapshot,
  results: Results,
  mayTry: (field: FieldId) => boolean,
): ReadonlySet<FieldId> {
  const missed = new Map([...results].filter(([field, { outcome }]) => outcome === 'no-such-option' && mayTry(field)));
  if (missed.size === 0) return new Set();
  const { orders } = plan(snapshot, new Map([...results].filter(([field]) => !missed.has(field))));
  return new Set(
    orders.flatMap(({ field, value }) => (missed.has(field) && missed.get(field)?.asked !== value ? [field] : [])),
  );
}

const writtenIn = (results: Results): readonly FieldId[] =>
  [...results].flatMap(([field, { outcome }]) => (outcome === 'written' ? [field] : []));

/** Rows that have a value and wait for the page: for options, or for options other than those of a former parent. */
function waitingRows(rows: readonly Row[], results: Results): readonly Row[] {
  const written = new Set(writtenIn(results));
  return rows.filter(({ field, state, reason }) => {
    if (results.has(field)) return false;
    const parentWritten = ancestorsOf(field).some((id) => written.has(id));
    return (
      (state === 'will-write' && reason === 'waits-for' && parentWritten) ||
      (reason === 'no-such-option' && parentWritten)
    );
  });
}

export interface UndoTask {
  readonly port: Pick<PagePort, 'observe' | 'apply' | 'finish' | 'changeWithin'>;
  readonly run: string;
  /** What people taught of this page, to find again what was written there. */
  taught?(snapshot: PageSnapshot): Taught;
  onStep(snapshot: PageSnapshot): void;
  readonly signal: AbortSignal;
  readonly patienceMs?: number;
}

/** Puts back what the fills on this document wrote; resolves with the fields that stayed, because the person changed them or the page refused. */
export async function runUndo(task: UndoTask): Promise<readonly FieldId[]> {
  const { port, run, signal, patienceMs = PATIENCE_MS } = task;
  let snapshot = await port.observe();
  const written = writtenSoFar(snapshot.runs);
  const refused = new Set<FieldId>();
  const back = new Set<FieldId>();
  const tries = new Map<FieldId, number>();
  let lastWrite = performance.now();
  while (!signal.aborted) {
    const plan = planUndo(snapshot, written, match(snapshot, task.taught?.(snapshot)), refused, back);
    if (plan.orders.length > 0) {
      const round = await port.apply({ run, purpose: 'undo', address: plan.address, orders: plan.orders });
      for (const { field: name, outcome } of round.records) {
        const field = name as FieldId;
        const tried = (tries.get(field) ?? 0) + 1;
        tries.set(field, tried);
        // What changed meanwhile is looked at again, and then judged by what it is.
        const mayTry = ['gone', 'moved', 'touched'].includes(outcome) && tried < TRIES;
        if (outcome === 'written' || outcome === 'already-so') back.add(field);
        else if (!mayTry) refused.add(field);
      }
      if (!round.snapshot) break;
      snapshot = round.snapshot;
      lastWrite = performance.now();
      task.onStep(snapshot);
      continue;
    }
    const left = patienceMs - (performance.now() - lastWrite);
    if (plan.waiting.length > 0 && left > 0 && (await port.changeWithin(left, signal))) {
      snapshot = await port.observe();
      task.onStep(snapshot);
      continue;
    }
    for (const field of plan.waiting) refused.add(field);
    for (const field of plan.leftAlone) refused.add(field);
    break;
  }
  if (!signal.aborted) await port.finish(run);
  return [...refused];
}
