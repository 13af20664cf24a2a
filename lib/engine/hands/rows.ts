/**
 * The rows of a list of organisations with their times, cell by cell: run together, an empty cell would be lost.
 * Of any other page no table is told.
 */
import type { PageSnapshot } from '../snapshot';
import { lineOf } from './dom';

/** Whatever the markup: one part of a row is a time, and what stands beside a row is a row. */
export function rowsOf({ body }: Document): PageSnapshot['rows'] {
  const rows = new Set<Element>();
  if (!/机构名称/.test(`${body.textContent}`)) return;
  for (const { textContent, parentElement } of body.querySelectorAll('*'))
    if (/^[\d\s:/.年月日~～至-]+$|^\D{0,6}时间\s*$/.test(`${textContent}`))
      for (const beside of parentElement?.parentElement?.children ?? []) rows.add(beside);
  return Array.from(rows, ({ children }) => Array.from(children, lineOf));
}
