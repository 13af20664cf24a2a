/**
 * What the cells of a table say about the boxes in other cells: to the left, above, at the head of a row or of a group
 * of columns. Cells that span rows or columns are counted wherever they reach.
 */
import { type Beside, labelAt } from './beside-label';
import { DRAWN, holdsControl as holdsBox, lineOf } from './dom';
import { oncePerLook } from './look-once';
import { closest, first, parentOf, previousTo } from './nodes';
import { says } from './text';

type Line = readonly Element[];

/** A table that reaches over more is not read: each of its cells may claim to span a thousand columns. */
const LARGEST = 50_000;

/** A toolkit may draw a control without any box. */
const holdsControl = (place: Element): boolean => holdsBox(place) || first(place, DRAWN) !== null;

interface Plan {
  /** Row by row, the cell that reaches into each column. */
  readonly grid: readonly Line[];
  readonly rows: ReadonlyMap<Node | null, number>;
  /** How many rows it begins with that only say something. */
  readonly heads: number;
}

const planOf = oncePerLook((table: HTMLTableElement): Plan => {
  const rows = [...table.rows];
  const grid = rows.map((): Element[] => []);
  let reached = 0;
  rows.forEach(({ cells }, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column++;
      reached += cell.rowSpan * cell.colSpan;
      for (const line of reached < LARGEST ? grid.slice(at, at + cell.rowSpan) : [])
        for (let right = 0; right < cell.colSpan; right++) line[column + right] = cell;
    }
  });
  return {
    grid,
    rows: new Map(rows.map((row, at) => [row, at])),
    heads: rows.findIndex(holdsControl),
  };
});

/** Text of a cell that only says something; '' for a cell with a control in it. */
const said = (cell: Element | null | undefined): string => (cell && !holdsControl(cell) ? lineOf(cell) : '');
/** Whether a line only says, and more than one thing. */
const names = (line: Line = []): boolean =>
  !line.some(holdsControl) && [...new Set(line)].filter((cell) => says(lineOf(cell))).length > 1;

/** What stands over a cell, and what stands at the head of its row or of its group of columns. */
function around(cell: Element | null): { readonly over?: Element | undefined; readonly head?: Element | undefined } {
  const table = closest<HTMLTableElement>(cell, 'table');
  if (!cell || !table) return {};
  const { grid, rows, heads } = planOf(table);
  const row = rows.get(parentOf(cell)) ?? -1;
  const column = grid[row]?.indexOf(cell) ?? -1;
  const inColumn = (at: number): Element | undefined =>
    at < row && names(grid[at]) && grid[at]?.indexOf(grid[at]?.[column] ?? cell) === column
      ? grid[at]?.[column]
      : undefined;
  const over = inColumn(row - 1) ?? inColumn(heads - 1);
  const first = grid[row]?.[0];
  // A number before the head of a row is none of it.
  const [head, label] = [...new Set(grid.find((line) => line[0] === first))].filter(
    (each, at) => at > 0 || !/^\d*$/.test(lineOf(each)),
  );
  if (head !== cell && label !== cell && says(said(head)) && says(said(label))) return { over, head };
  const group = grid[heads - 2];
  const isGrouped = over && over === grid[heads - 1]?.[column] && over !== group?.[column] && names(group);
  return { over, head: isGrouped ? group?.[column] : undefined };
}

/** The labels of a cell: the cell to its left, and the one over it. */
export function labelsOfCell(cell: Element): readonly Beside[] {
  const { over } = around(cell);
  let left = previousTo(cell);
  // A colon, a star or nothing may have a cell of its own.
  while (left && !says(lineOf(left)) && !holdsControl(left)) left = previousTo(left);
  return [
    ...(left && says(said(left)) ? [labelAt('cell', left)] : []),
    ...(over && says(lineOf(over)) ? [labelAt('column', over)] : []),
  ];
}

/**
 * What stands at the head of a control's rows, the first cell, where a label of its own follows it; else what stands over
 * its group of columns.
 */
export const groupHeadOf = (element: Element): string => said(around(closest(element, 'td,th')).head);
