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
  for (const label of page.querySelectorAll<HTMLLabelElement>('label[for]'))
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
  return named !== null && named !== element && !element.contains(named);
};

/** Inline text right before a node, back to the next block, line break or control. */
function runBefore(node: Node): { readonly text: string; readonly first: Node; readonly stop: Node | null } {
  let first = node;
  let text = '';
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    if (at instanceof Element && (!at.matches(INLINE) || at.matches(LABEL_LIKE) || holdsControl(at)))
      return { text: collapse(text), first, stop: at };
    text = shownText(at) + text;
    first = at;
  }
  return { text: collapse(text), first, stop: null };
}

/** The nearest text before a control in its own row: climbs until something speaks or another control is met. */
export function besideOf(element: Element): Beside | undefined {
  let node = isRadio(element) ? (element.closest('label') ?? element) : element;
  for (let step = 0; step < FARTHEST; step++) {
    let from: Node = node;
    for (;;) {
      const { text, first, stop } = runBefore(from);
      if (says(text)) return text.length > LONGEST ? undefined : { from: 'preceding', text, place: first };
      if (!(stop instanceof Element)) break;
      if (holdsControl(stop) || stop.matches(`${DRAWN},${OTHER}`)) return undefined;
      const line = lineOf(stop);
      if (says(line) && isAnothers(stop, element)) return undefined;
      if (says(line)) return line.length > LONGEST ? undefined : { from: 'item', text: line, place: stop };
      from = stop;
    }
    const parent: Element | null = node.parentElement;
    if (!parent || parent.matches('form,fieldset,table,td,th,dd,body,dialog')) return undefined;
    node = parent;
  }
  return undefined;
}

/** How many columns stand before a cell. */
const columnOf = (cell: HTMLTableCellElement): number =>
  [...(cell.closest('tr')?.cells ?? [])].slice(0, cell.cellIndex).reduce((sum, { colSpan }) => sum + colSpan, 0);

/** Whether this is the first control in a place; a label before the place speaks for the first only. */
export const isFirstIn = (place: Element, element: Element): boolean => {
  const first = place.querySelector(CONTROLS);
  return place === element || first === null || first === element || element.contains(first);
};

/** Text of a cell that only says something; '' for a cell with a control in it. */
const said = (cell: Element | null | undefined): string => (cell && !holdsControl(cell) ? lineOf(cell) : '');

/** The label of a cell: the cell to its left, and the one above it in the row before or in the first, if that row only says. */
function labelsOfCell(cell: HTMLTableCellElement): readonly Beside[] {
  const found: Beside[] = [];
  const row = cell.closest('tr');
  const place = cell.previousElementSibling;
  const left = said(place);
  if (place && says(left)) found.push({ from: 'cell', text: left, place });
  for (const above of [row?.previousElementSibling, cell.closest('table')?.rows[0]]) {
    if (!(above instanceof HTMLTableRowElement) || above === row || holdsControl(above)) continue;
    const heads = [...above.cells].filter((head) => says(lineOf(head)));
    const head = heads.find((one) => columnOf(one) === columnOf(cell));
    if (head && heads.length > 1) return [...found, { from: 'column', text: lineOf(head), place: head }];
  }
  return found;
}

function cellLabels(element: Element): readonly Beside[] {
  let cell = element.closest<HTMLTableCellElement>('td,th');
  while (cell && isFirstIn(cell, element)) {
    const found = labelsOfCell(cell);
    if (found.length > 0) return found;
    cell = cell.parentElement?.closest<HTMLTableCellElement>('td,th') ?? null;
  }
  return [];
}

/**
 * What stands at the head of a control's rows: the first cell, where a label of its own follows it. It may span rows.
 */
export function rowHeadOf(element: Element): string {
  const cell = element.closest<HTMLTableCellElement>('td,th');
  for (let row = cell?.closest('tr') ?? null, below = 0; row && below < FARTHEST; below++) {
    const [head, label, ...rest] = row.cells;
    const reaches =
      below === 0 ? rest.length > 0 && cell?.previousElementSibling !== head : (head?.rowSpan ?? 1) > below;
    if (head && reaches && says(said(head)) && says(said(label))) return said(head);
    const above: Element | null = row.previousElementSibling;
    row = above instanceof HTMLTableRowElement ? above : null;
  }
  return '';
}

/** Text right behind a control in its own row, '' where another control follows: it is that one's label then. */
export function behindOf(element: Element): string {
  let node: Element | null = element;
  for (let step = 0; node && step < 3 && !node.matches('td,li,p,dd,form'); step++, node = node.parentElement) {
    let text = '';
    for (let at = node.nextSibling; at; at = at.nextSibling) {
      if (at instanceof Element && holdsControl(at) && !at.matches(DRAWN)) return '';
      text += shownText(at);
    }
    if (says(text)) return collapse(text).slice(0, LONGEST);
  }
  return '';
}

function termLabels(element: Element): readonly Beside[] {
  const place = element.closest('dd');
  const before = place?.previousElementSibling;
  if (!place || !before?.matches('dt') || !isFirstIn(place, element)) return [];
  return [{ from: 'term', text: lineOf(before), place: before }];
}

/** `for` and wrapping labels; those of a radio button name an option, not the control. */
function ownLabels(element: Element, named: NamedBy): readonly Beside[] {
  if (isRadio(element)) {
    const group = element.closest('fieldset');
    const legend = group && isAloneIn(group, element) ? group.querySelector('legend') : null;
    return legend ? [{ from: 'item', text: lineOf(legend), place: legend }] : [];
  }
  const around = element.closest('label');
  const own = around && isFirstIn(around, element) && !isAnothers(around, element) ? [around] : [];
  return [
    ...(named.get(element.id) ?? []).map((place): Beside => ({ from: 'for', text: lineOf(place), place })),
    ...own.map((place): Beside => ({ from: 'wrap', text: lineOf(place), place })),
  ];
}

function ariaLabels(element: Element): readonly Beside[] {
  const named = (isRadio(element) && element.closest('[role=radiogroup]')) || element;
  const ids = named.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => lineOf(element.ownerDocument.getElementById(id)));
  return [collapse(texts.join(' ')), collapse(named.getAttribute('aria-label'))].map((text) => ({
    from: 'aria',
    text,
  }));
}

const fromAttribute = (element: Element, from: LabelSource, text: string | null | undefined): Beside => ({
  from,
  text: collapse(text ?? element.getAttribute(from)),
});

/** Every label candidate of a control, strongest first, with where it stands on the page. */
export function labelsOf({ element, widget }: Control, named: NamedBy): readonly Beside[] {
  const beside = besideOf(element);
  const cells = cellLabels(element);
  const prompt = widget.prompt?.(element) ?? element.getAttribute('placeholder') ?? '';
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
    fromAttribute(element, 'name', element.getAttribute('name') || element.id),
  ];
  return candidates.filter(
    ({ from, text }, place) =>
      says(text) &&
      (text.length <= LONGEST || from === 'option') &&
      (from !== 'preceding' || !isPrompt(text)) &&
      candidates.findIndex((other) => other.from === from && other.text === text) === place,
  );
}
