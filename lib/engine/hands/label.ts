/**
 * Finds what a page calls a control: every candidate, strongest first.
 *
 * - A label speaks for the first control after it. A second control in the same row, without a label of its own, gets
 *   none of the structural ones: only its placeholder, title and name.
 * - Text of other controls, options and buttons never becomes a label.
 * - A group heading is no label.
 */
import type { LabelSource } from '../snapshot';
import type { Control } from './adapters';
import { type Beside, labelAt } from './beside-label';
import { CONTROLS, DRAWN, holdsControl, isBox, isHiddenOutright, lineOf, SPOKEN, shownText, TITLES } from './dom';
import {
  all,
  attributeOf,
  childrenOf,
  closest,
  earlierThan,
  first,
  from,
  has,
  laterThan,
  matches,
  nextTo,
  parentOf,
  previousTo,
} from './nodes';
import { isAloneIn, isRadio } from './radio-group';
import { labelsOfCell } from './table';
import { collapse, isPrompt, says } from './text';

/** Also with a capital. */
const LABEL_LIKE = 'label,[class*=abel]';
const INLINE = 'span,b,strong,em,i,u,font,small,sup,sub,s,a';
/** What stands before a control and is no label of it: headings, menus, tables. */
const OTHER = `${TITLES},ul,ol,nav,table`;
const HELP = /\b(tips?|help|hint|\S*placeholder)\b/;
const LONGEST = 60;
const FARTHEST = 8;
/** A run of labels before a run of boxes is no longer, nor is one of its labels. */
const LONGEST_RUN = 8;
const LONGEST_NAME = 12;
/** So many rows are a list. */
const FEWEST_ROWS = 3;

/** The labels of a page by the id they name with `for`; looked up once, since a control's own list costs a walk. */
export type NamedBy = ReadonlyMap<string, readonly HTMLLabelElement[]>;
export function labelsByFor(page: Document): NamedBy {
  const named = new Map<string, HTMLLabelElement[]>();
  for (const label of all<HTMLLabelElement>(page, 'label[for]:not([for=""])'))
    named.set(label.htmlFor, [...(named.get(label.htmlFor) ?? []), label]);
  return named;
}

/** A label that names another control by its `for`. */
const namedOf = (label: Element): Element | null => (label instanceof HTMLLabelElement ? label.control : null);
const isAnothers = (label: Element, element: Element): boolean => !!namedOf(label) && !has(element, namedOf(label));

/**
 * A label that stands behind the control it names, in the same place. One that names what is somewhere else altogether
 * has been left behind: what stands beside it now is called so by whoever looks at the page.
 */
const isBehindItsOwn = (label: Element, element: Element): boolean =>
  isAnothers(label, element) && has(parentOf(label), namedOf(label));

/** Inline text right before a node, back to the next block, line break or control. */
function runBefore(node: Node): { readonly text: string; readonly first: Node; readonly stop: Node | null } {
  let first = node;
  let text = '';
  for (let at = earlierThan(node); at; at = earlierThan(at)) {
    // 照 over 片: words written downwards are one.
    if (at instanceof Element && matches(at, 'br') && /^\p{Script=Han}{1,2}$/u.test(collapse(text)) && text.length > 0)
      continue;
    if (at instanceof Element && (!matches(at, INLINE) || matches(at, LABEL_LIKE) || holdsControl(at)))
      return { text: collapse(text), first, stop: at };
    text = shownText(at) + text;
    first = at;
  }
  return { text: collapse(text), first, stop: null };
}

/** A line of help, as its class says. */
export const isHelp = (element: Element): boolean => HELP.test(attributeOf(element, 'class'));

/** A note, a complaint, a prompt, or the same in Latin letters: what names the control may stand before it. */
const isAside = (text: string): boolean => !/\p{Script=Han}/u.test(text) || /[，。；！]|^[请注（]|为空/.test(text);

/**
 * The nearest text before a control in its own row: climbs until something speaks or another control is met. Where that
 * is only an aside, what stands right before it speaks as well.
 */
export function besidesOf(element: Element): readonly Beside[] {
  const found = besideOf(element);
  if (!found) return [];
  const before = found.place instanceof Element && isAside(found.text) ? previousTo(found.place) : null;
  return !before || holdsControl(before) || matches(before, `${DRAWN},${OTHER}`) || isBehindItsOwn(before, element)
    ? [found]
    : [found, labelAt('item', before)];
}

/** A list of rows under a title of its own, as pages for phones group them: the title is no label of the first row. */
function isTitled(place: Element): boolean {
  if (!/title/i.test(attributeOf(previousTo(place), 'class'))) return false;
  let rows = 0;
  for (const each of childrenOf(place)) {
    if (!matches(each, CONTROLS) && holdsControl(each)) rows++;
    if (rows === FEWEST_ROWS) return true;
  }
  return false;
}

const holds = (place: Element): boolean => holdsControl(place) || matches(place, DRAWN) || !!first(place, SPOKEN);

/** A place with a box and no word of its own, but for the captions of its buttons. */
const isBare = (place: Element): boolean =>
  holds(place) && (!says(lineOf(place)) || !!first(place, '[type=radio],[role=radio]'));

/**
 * The label in a run of labels before a run of boxes, in whose place this box stands; null where there are not as many
 * of the one as of the other; undefined where there are no such runs.
 */
function inRun(box: Element): Element | null | undefined {
  let at = previousTo(box);
  let place = 0;
  for (; at && isBare(at) && place < LONGEST_RUN; at = previousTo(at)) place++;
  const labels: Element[] = [];
  for (; at && !holds(at) && !matches(at, OTHER) && labels.length < LONGEST_RUN; at = previousTo(at)) {
    const text = lineOf(at);
    if (!says(text) || text.length > LONGEST_NAME || isAside(text)) break;
    labels.unshift(at);
  }
  let boxes = place + 1;
  for (let next = nextTo(box); next && isBare(next) && boxes < LONGEST_RUN; next = nextTo(next)) boxes++;
  if (labels.length < 2 || boxes < 2) return undefined;
  return labels.length === boxes ? labels[place] : null;
}

function besideOf(element: Element): Beside | undefined {
  let node = isRadio(element) ? (closest(element, 'label') ?? element) : element;
  for (let step = 0; step < FARTHEST; step++) {
    let from: Node = node;
    for (;;) {
      const { text, first, stop } = runBefore(from);
      if (/\p{L}/u.test(text)) return { from: 'preceding', text, place: first };
      if (!(stop instanceof Element)) break;
      const own = from === node && node instanceof Element && !isRadio(element) ? inRun(node) : undefined;
      if (own !== undefined) return own ? labelAt('item', own) : undefined;
      if (
        holdsControl(stop) ||
        all(stop, SPOKEN)[0] ||
        matches(stop, `${DRAWN},${OTHER},${SPOKEN}`) ||
        all(stop, TITLES)[0] ||
        all(stop, 'label')[1]
      )
        return undefined;
      const item = labelAt('item', stop);
      if (!isHelp(stop) && /\p{L}/u.test(item.text)) return isBehindItsOwn(stop, element) ? undefined : item;
      from = stop;
    }
    const parent: Element | null = parentOf(node);
    if (!parent || matches(parent, 'form,fieldset,table,td,th,dd,body,dialog')) return undefined;
    // What stands before a list of several controls names all of them.
    if (matches(parent, 'ul,ol') && !isAloneIn(parent, element)) return undefined;
    if (isTitled(parent)) return undefined;
    node = parent;
  }
  return undefined;
}

/** Whether this is the first control in a place; a label before the place speaks for the first only. */
export const isFirstIn = (place: Element, element: Element): boolean => {
  const control = first(place, CONTROLS);
  if (place === element || !control || has(element, control)) return true;
  // Some toolkits hide the box that was there and draw another beside it.
  const counts = (each: Element): boolean => !isHiddenOutright(each) || matches(nextTo(each), DRAWN);
  return !counts(control) && has(element, [...all(place, CONTROLS)].find(counts));
};

function cellLabels(element: Element): readonly Beside[] {
  let cell = closest<HTMLTableCellElement>(element, 'td,th');
  while (cell && isFirstIn(cell, element)) {
    const found = labelsOfCell(cell);
    if (found.length > 0) return found;
    cell = closest<HTMLTableCellElement>(parentOf(cell), 'td,th');
  }
  return [];
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
  return [labelAt('term', before)];
}

/** `for` and wrapping labels; those of a radio button name an option, not the control. */
function ownLabels(element: Element, named: NamedBy): readonly Beside[] {
  if (isRadio(element)) {
    const group = closest(element, 'fieldset');
    const legend = group && isAloneIn(group, element) ? first(group, 'legend') : null;
    return legend ? [labelAt('item', legend)] : [];
  }
  const around = closest(element, 'label');
  const own = around && isFirstIn(around, element) && !isAnothers(around, element) ? [around] : [];
  return [
    ...(named.get(element.id) ?? []).map((place) => labelAt('for', place)),
    ...own.map((place) => labelAt('wrap', place)),
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

/** The prompt of a box: its own, or one that is drawn over it and goes away when something is typed. */
export const promptOf = (element: Element): string =>
  attributeOf(element, 'placeholder') ||
  lineOf(matches(nextTo(element), '[class*=placeholder]') ? nextTo(element) : null);

/** Every label candidate of a control, strongest first, with where it stands on the page. */
export function labelsOf({ element, widget }: Control, named: NamedBy): readonly Beside[] {
  const besides = besidesOf(element);
  const cells = cellLabels(element);
  const prompt = widget.prompt?.(element) ?? promptOf(element);
  const candidates = [
    ...ownLabels(element, named),
    ...ariaLabels(element),
    ...besides.filter(({ from }) => from === 'item'),
    ...cells.filter(({ from }) => from === 'cell'),
    ...termLabels(element),
    ...besides.filter(({ from }) => from === 'preceding'),
    ...cells.filter(({ from }) => from === 'column'),
    fromAttribute(element, 'option', widget.caption?.(element) ?? ''),
    // A bare 请选择 names nothing.
    fromAttribute(element, 'placeholder', /^[^\p{L}\p{N}]*请?选择[^\p{L}\p{N}]*$/u.test(prompt) ? '' : prompt),
    fromAttribute(element, 'title', isBox(element) ? '' : undefined),
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
