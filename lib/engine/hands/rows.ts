/**
 * The rows of a list of organisations with their times, cell by cell: run together, an empty cell would be lost.
 * Of any other page no table is told.
 */
import type { PageSnapshot } from '../snapshot';
import { lineOf } from './dom';
import { all, bodyOf, childrenOf, parentOf, textOf } from './nodes';

/** Whatever the markup: one part of a row is a time, and what stands beside a row is a row. */
export function rowsOf(page: Document): PageSnapshot['rows'] {
  const body = bodyOf(page);
  const rows = new Set<Element>();
  if (!/机构名称/.test(textOf(body))) return;
  for (const part of all(body, '*'))
    if (/^[\d\s:/.年月日~～至-]+$|^\D{0,6}时间\s*$/.test(textOf(part)))
      for (const beside of childrenOf(parentOf(parentOf(part)))) rows.add(beside);
  return Array.from(rows, (row) => Array.from(childrenOf(row), lineOf));
}
