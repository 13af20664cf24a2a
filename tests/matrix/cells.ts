/**
 * One cell of the matrix: one widget of one toolkit, asked for a value, for one it does not have, and to go back.
 *
 * - Four things are read each time: what the native element or the page's model holds, what a person sees, what the
 *   page's own code heard, and what the hands read back.
 * - A widget that is not driven has to keep all four as they were.
 */
import { expect, type Page } from '@playwright/test';
import type { WriteOrder } from '../../lib/engine/plan-types';
import type { ControlSnapshot, Outcome, PageSnapshot } from '../../lib/engine/snapshot';
import { FORM_ADDRESS, type Hands, orderFor } from '../e2e/hands';

export interface Cell {
  /** The column of the matrix. */
  readonly column: string;
  readonly label: string;
  /** What the page's probe and its log call the control. */
  readonly name: string;
  readonly asked: string;
  /** What the native element or the model holds afterwards. */
  readonly held: string;
  /** What a person sees and the hands read afterwards, where that is not what was asked. */
  readonly shown?: string;
  /** What the page's code hears, where that is not what is held. */
  readonly heard?: string;
  /** A value that the widget does not have. */
  readonly wrong?: string;
  /** Absent: written. `refused`: everything stays as it was. */
  readonly verdict?: 'refused';
  /** `stays`: the widget offers no way back to empty, so that is refused and the value stays. Absent: it goes back. */
  readonly back?: 'stays';
  readonly file?: WriteOrder['file'];
}

/** What became of a cell, as the table shows it. */
export interface Found extends Pick<Cell, 'column' | 'asked'> {
  readonly outcome: Outcome;
  readonly held: string;
  readonly shown: string;
  readonly heard: string;
  readonly read: string;
  readonly back: Outcome;
}

interface Probed {
  readonly held: Readonly<Record<string, string>>;
  readonly shown: Readonly<Record<string, string>>;
  readonly heard: readonly string[];
}

/** Everything the page can tell of its controls. */
const probe = (page: Page): Promise<Probed> =>
  page.evaluate(() => {
    type Probes = Record<string, () => unknown>;
    const { probe, log } = globalThis as unknown as { probe: { native: Probes; shown: Probes }; log: string[] };
    const ask = (probes: Probes) =>
      Object.fromEntries(Object.entries(probes).map(([name, read]) => [name, String(read() ?? '')]));
    return { held: ask(probe.native), shown: ask(probe.shown), heard: [...log] };
  });

/** The control that has this label, whatever else it is called. */
function controlOf(snapshot: PageSnapshot, { label }: Cell): ControlSnapshot {
  const found = snapshot.controls.filter(({ labels }) => labels.some(({ text }) => text === label));
  const [control] = found;
  if (!control || found.length > 1)
    throw new Error(`${found.length} controls are called ${label}: ${JSON.stringify(snapshot.controls)}`);
  return control;
}

/**
 * Writes one value into each cell's control, all in one round. As in a fill, what met a page in motion gets one more
 * round, planned on a new look.
 */
async function round(helper: Hands, run: string, cells: readonly Cell[], textFor: (cell: Cell) => string) {
  const outcomes = new Map<string, Outcome>();
  let snapshot = await helper.observe();
  let due = cells;
  for (let tries = 0; tries < 2 && due.length > 0; tries += 1) {
    const look = snapshot;
    const orders = due.map((cell) =>
      orderFor(controlOf(look, cell), textFor(cell), { file: textFor(cell) ? cell.file : undefined }),
    );
    const applied = await helper.apply({ run, purpose: 'fill', address: FORM_ADDRESS, orders });
    for (const [place, { name }] of due.entries()) outcomes.set(name, applied.records[place]?.outcome ?? 'gone');
    due = due.filter(({ name }) => ['gone', 'moved'].includes(outcomes.get(name) ?? ''));
    snapshot = applied.snapshot;
  }
  return { outcomes, snapshot };
}

const readBack = (snapshot: PageSnapshot, cell: Cell): string => controlOf(snapshot, cell).value;
const openOnes = (page: Page, popups: string): Promise<string[]> =>
  page
    .locator(popups)
    .filter({ visible: true })
    // What takes no press any more is on its way out; in a tab behind another it may stay so.
    .evaluateAll((all) =>
      all
        .filter((each) => getComputedStyle(each).pointerEvents !== 'none')
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );

/**
 * Runs every cell of a page: asks, asks for the wrong value, asks to go back. Answers what was found, and fails softly,
 * so that one cell that is wrong does not hide the others.
 * @param popups what a toolkit leaves open when it is left open
 */
export async function runCells(
  page: Page,
  helper: Hands,
  cells: readonly Cell[],
  popups: string,
): Promise<readonly Found[]> {
  const before = await probe(page);
  const first = await round(helper, 'write', cells, ({ asked }) => asked);
  const after = await probe(page);
  const news = after.heard.slice(before.heard.length);
  for (const cell of cells) {
    const { column, name, asked, held, shown = asked, heard = held, verdict } = cell;
    const outcome = first.outcomes.get(name);
    const state = { held: after.held[name], shown: after.shown[name], read: readBack(first.snapshot, cell) };
    const said = news.filter((words) => words.startsWith(`${name} `)).map((words) => words.slice(name.length + 1));
    if (verdict === 'refused') {
      expect.soft(outcome, `${column}: refused`).not.toBe('written');
      expect.soft(state, `${column}: as it was`).toEqual({
        held: before.held[name],
        shown: before.shown[name],
        read: before.shown[name],
      });
      expect.soft(said.filter(Boolean), `${column}: nothing heard`).toEqual([]);
    } else {
      expect.soft(outcome, `${column}: written`).toBe('written');
      expect.soft(state, `${column}: held, shown, read back`).toEqual({ held, shown, read: shown });
      expect.soft(said.at(-1), `${column}: heard`).toBe(heard);
    }
  }
  await expect.soft.poll(() => openOnes(page, popups), { message: 'nothing is left open' }).toEqual([]);

  const driven = cells.filter(({ verdict }) => verdict !== 'refused');
  const strict = driven.filter((cell) => cell.wrong !== undefined);
  const wrong = await round(helper, 'wrong', strict, (cell) => cell.wrong ?? '');
  const kept = await probe(page);
  for (const { column, name } of strict) {
    expect.soft(['no-such-option', 'page-refused'], `${column}: a wrong value`).toContain(wrong.outcomes.get(name));
    expect.soft([kept.held[name], kept.shown[name]], `${column}: kept`).toEqual([after.held[name], after.shown[name]]);
  }
  await expect.soft.poll(() => openOnes(page, popups), { message: 'nothing is left open after a refusal' }).toEqual([]);

  const back = await round(helper, 'back', driven, () => '');
  const last = await probe(page);
  for (const { column, name, back: stays } of driven) {
    const as = stays ? after : before;
    expect.soft(back.outcomes.get(name), `${column}: back`).toBe(stays ? 'page-refused' : 'written');
    expect.soft([last.held[name], last.shown[name]], `${column}: back`).toEqual([as.held[name], as.shown[name]]);
  }
  await expect.soft.poll(() => openOnes(page, popups), { message: 'nothing is left open at the end' }).toEqual([]);

  return cells.map((cell) => ({
    column: cell.column,
    asked: cell.asked,
    outcome: first.outcomes.get(cell.name) ?? 'gone',
    held: after.held[cell.name] ?? '',
    shown: after.shown[cell.name] ?? '',
    heard:
      news
        .filter((words) => words.startsWith(`${cell.name} `))
        .at(-1)
        ?.slice(cell.name.length + 1) ?? '',
    read: readBack(first.snapshot, cell),
    back: back.outcomes.get(cell.name) ?? 'page-refused',
  }));
}
