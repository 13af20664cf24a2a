/**
 * Finds what a page calls a control: every candidate, strongest first.
 *
 * - A label speaks for the first control after it. A second control in the same row, without a label of its own, gets
 *   none of the structural ones: only its placeholder, title and name.
 * - Text of other controls, options and buttons never becomes a label.
 * - A group heading is no label.
 */
import type { LabelSeen, LabelSource } from '../snapshot';
import type { Control } from './adapters';
import { CONTROLS, DRAWN, holdsControl, isInput, lineOf, shownText } from './dom';
import {
  all,
  attributeOf,
  closest,
  earlierThan,
  first,
  from,
  has,
  laterThan,
  matches,
  parentOf,
  previousTo,
} from './nodes';
import { isAloneIn } from './radio-group';
import { collapse, isPrompt, says } from './text';

const LABEL_LIKE = 'label,.layui-form-label,.el-form-item__label,.ant-form-item-label,[class*=label],[class*=Label]';
const INLINE = 'span,b,strong,em,i,u,font,small,sup,sub,s,a';
/** What stands before a control and is no label of it: headings, menus, tables. */
const OTHER = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],ul,ol,nav,table';
const LONGEST = 60;
const FARTHEST = 8;

/** The labels of a page by the id they name with `for`; looked up once, since a control's own list costs a walk. */
export type NamedBy = ReadonlyMap<string, readonly HTMLLabelElement[]>;
export function labelsByFor(page: Document): NamedBy {
  const named = new Map<string, HTMLLabelElement[]>();
  for (const label of all<HTMLLabelElement>(page, 'label[for]'))
    named.set(label.htmlFor, [...(named.get(label.htmlFor) ?? []), label]);
  return named;
}

/** A text beside a control and the element it stands in, to tell labels from headings. */
export interface Beside extends LabelSeen {
  readonly place?: Node;
}

const isRadio = (element: Element): element is HTMLInputElement => isInput(element) && element.type === 'radio';

/** A label that names another control by its `for`. */
const isAnothers = (label: Element, element: Element): boolean => {
  const named = label instanceof HTMLLabelElement ? label.control : null;
  return named !== null && named !== element && !has(element, named);
};

/** Inline text right before a node, back to the next block, line break or control. */
function runBefore(node: Node): { readonly text: string; readonly first: Node; readonly stop: Node | null } {
  let first = node;
  let text = '';
  for (let at = earlierThan(node); at; at = earlierThan(at)) {
    if (at instanceof Element && (!matches(at, INLINE) || matches(at, LABEL_LIKE) || holdsControl(at)))
      return { text: collapse(text), first, stop: at };
    text = shownText(at) + text;
    first = at;
  }
  return { text: collapse(text), first, stop: null };
}

/** The nearest text before a control in its own row: climbs until something speaks or another control is met. */
export function besideOf(element: Element): Beside | undefined {
  let node = isRadio(element) ? (closest(element, 'label') ?? element) : element;
  for (let step = 0; step < FARTHEST; step++) {
    let from: Node = node;
    for (;;) {
      const { text, first, stop } = runBefore(from);
      if (says(text)) return text.length > LONGEST ? undefined : { from: 'preceding', text, place: first };
      if (!(stop instanceof Element)) break;
      if (holdsControl(stop) || matches(stop, `${DRAWN},${OTHER}`)) return undefined;
      const line = lineOf(stop);
      if (says(line) && isAnothers(stop, element)) return undefined;
      if (says(line)) return line.length > LONGEST ? undefined : { from: 'item', text: line, place: stop };
      from = stop;
    }
    const parent: Element | null = parentOf(node);
    if (!parent || matches(parent, 'form,fieldset,table,td,th,dd,body,dialog')) return undefined;
    node = parent;
  }
  return undefined;
}

/** How many columns stand before a cell. */
const columnOf = (cell: HTMLTableCellElement): number =>
  [...(closest<HTMLTableRowElement>(cell, 'tr')?.cells ?? [])]
    .slice(0, cell.cellIndex)
    .reduce((sum, { colSpan }) => sum + colSpan, 0);

/** Whether this is the first control in a place; a label before the place speaks for the first only. */
export const isFirstIn = (place: Element, element: Element): boolean => {
  const control = first(place, CONTROLS);
  return place === element || control === null || has(element, control);
};

/** Text of a cell that only says something; '' for a cell with a control in it. */
const said = (cell: Element | null | undefined): string => (cell && !holdsControl(cell) ? lineOf(cell) : '');

/** The label of a cell: the cell to its left, and the one above it in the row before or in the first, if that row only says. */
function labelsOfCell(cell: HTMLTableCellElement): readonly Beside[] {
  const found: Beside[] = [];
  const row = closest(cell, 'tr');
  const place = previousTo(cell);
  const left = said(place);
  if (place && says(left)) found.push({ from: 'cell', text: left, place });
  for (const above of [previousTo(row), closest<HTMLTableElement>(cell, 'table')?.rows[0]]) {
    if (!(above instanceof HTMLTableRowElement) || above === row || holdsControl(above)) continue;
    const heads = [...above.cells].filter((head) => says(lineOf(head)));
    const head = heads.find((one) => columnOf(one) === columnOf(cell));
    if (head && heads.length > 1) return [...found, { from: 'column', text: lineOf(head), place: head }];
  }
  return found;
}

function cellLabels(element: Element): readonly Beside[] {
  let cell = closest<HTMLTableCellElement>(element, 'td,th');
  while (cell && isFirstIn(cell, element)) {
    const found = labelsOfCell(cell);
    if (found.length > 0) return found;
    cell = closest<HTMLTableCellElement>(parentOf(cell), 'td,th');
  }
  return [];
}

/**
 * What stands at the head of a control's rows: the first cell, where a label of its own follows it. It may span rows.
 */
export function rowHeadOf(element: Element): string {
  const cell = closest<HTMLTableCellElement>(element, 'td,th');
  for (let row = closest<HTMLTableRowElement>(cell, 'tr'), below = 0; row && below < FARTHEST; below++) {
    const [head, label, ...rest] = row.cells;
    const reaches = below === 0 ? rest.length > 0 && previousTo(cell) !== head : (head?.rowSpan ?? 1) > below;
    if (head && reaches && says(said(head)) && says(said(label))) return said(head);
    const above: Element | null = previousTo(row);
    row = above instanceof HTMLTableRowElement ? above : null;
  }
  return '';
}

/** Text right behind a control in its own row, '' where another control follows: it is that one's label then. */
export function behindOf(element: Element): string {
  let node: Element | null = element;
  for (let step = 0; node && step < 3 && !matches(node, 'td,li,p,dd,form'); step++, node = parentOf(node)) {
    let text = '';
    for (let at = laterThan(node); at; at = laterThan(at)) {
      if (at instanceof Element && holdsControl(at) && !matches(at, DRAWN)) return '';
      text += shownText(at);
    }
    if (says(text)) return collapse(text).slice(0, LONGEST);
  }
  return '';
}

function termLabels(element: Element): readonly Beside[] {
  const place = closest(element, 'dd');
  const before = previousTo(place);
  if (!place || !before || !matches(before, 'dt') || !isFirstIn(place, element)) return [];
  return [{ from: 'term', text: lineOf(before), place: before }];
}

/** `for` and wrapping labels; those of a radio button name an option, not the control. */
function ownLabels(element: Element, named: NamedBy): readonly Beside[] {
  if (isRadio(element)) {
    const group = closest(element, 'fieldset');
    const legend = group && isAloneIn(group, element) ? first(group, 'legend') : null;
    return legend ? [{ from: 'item', text: lineOf(legend), place: legend }] : [];
  }
  const around = closest(element, 'label');
  const own = around && isFirstIn(around, element) && !isAnothers(around, element) ? [around] : [];
  return [
    ...(named.get(element.id) ?? []).map((place): Beside => ({ from: 'for', text: lineOf(place), place })),
    ...own.map((place): Beside => ({ from: 'wrap', text: lineOf(place), place })),
  ];
}

function ariaLabels(element: Element): readonly Beside[] {
  const named = (isRadio(element) && closest(element, '[role=radiogroup]')) || element;
  const ids = attributeOf(named, 'aria-labelledby').split(/\s+/);
  const texts = ids.map((id) => lineOf(from(element.ownerDocument, 'getElementById')(id)));
  return [collapse(texts.join(' ')), collapse(attributeOf(named, 'aria-label'))].map((text) => ({
    from: 'aria',
    text,
  }));
}

const fromAttribute = (element: Element, from: LabelSource, text: string | null | undefined): Beside => ({
  from,
  text: collapse(text ?? attributeOf(element, from)),
});

/** Every label candidate of a control, strongest first, with where it stands on the page. */
export function labelsOf({ element, widget }: Control, named: NamedBy): readonly Beside[] {
  const beside = besideOf(element);
  const cells = cellLabels(element);
  const prompt = widget.prompt?.(element) ?? attributeOf(element, 'placeholder');
  const isBox = isInput(element) && /radio|checkbox/.test(element.type);
  const candidates = [
    ...ownLabels(element, named),
    ...ariaLabels(element),
    ...(beside?.from === 'item' ? [beside] : []),
    ...cells.filter(({ from }) => from === 'cell'),
    ...termLabels(element),
    ...(beside?.from === 'preceding' ? [beside] : []),
    ...cells.filter(({ from }) => from === 'column'),
    fromAttribute(element, 'option', widget.caption?.(element) ?? ''),
    // A bare 请选择 names nothing.
    fromAttribute(element, 'placeholder', /^[^\p{L}\p{N}]*请?选择[^\p{L}\p{N}]*$/u.test(prompt) ? '' : prompt),
    fromAttribute(element, 'title', isBox ? '' : undefined),
    fromAttribute(element, 'name', attributeOf(element, 'name') || element.id),
  ];
  return candidates.filter(
    ({ from, text }, place) =>
      says(text) &&
      (text.length <= LONGEST || from === 'option') &&
      (from !== 'preceding' || !isPrompt(text)) &&
      candidates.findIndex((other) => other.from === from && other.text === text) === place,
  );
}
