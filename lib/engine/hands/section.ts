/**
 * Finds the group headings of a page and which of them stands over a control.
 *
 * - Headings are legends, h1 to h6, captions, and short lines that end in a colon or look like a title, standing on a
 *   line of their own: 「基本信息：」.
 * - A line that names the next control is that control's label and no heading.
 * - A legend with controls in its fieldset counts for these alone; one without is a ruled line with a title.
 */
import type { Control } from './adapters';
import { CONTROLS, DRAWN, lineOf } from './dom';
import { besideOf } from './label';
import { collapse, says } from './text';

const HEADINGS = 'legend,h1,h2,h3,h4,h5,h6,caption,summary,[role=heading],.layui-card-header,.layui-colla-title';
const NEVER = `label,button,a,option,select,textarea,script,style,nav,li,dt,dd,th,[class*=label],[role=button],${DRAWN}`;
const TITLE_LIKE = /(^|[-_\s])(\w*title|tit|head(ing|er)?|caption|legend|group-?name)([-_\s]|$)/i;
const LONGEST = 24;

interface Heading {
  readonly element: Element;
  readonly text: string;
}

const follows = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The largest element that shows nothing but this text. */
function lineAround(text: Text): Element | undefined {
  let around = text.parentElement;
  if (!around || collapse(around.textContent) !== collapse(text.data)) return undefined;
  while (
    around.parentElement &&
    around.parentElement.childElementCount === 1 &&
    !around.parentElement.matches('form,body,fieldset,tr') &&
    collapse(around.parentElement.textContent) === collapse(text.data)
  )
    around = around.parentElement;
  return around;
}

/** Nothing else on its line: a cell alone in its row, a block, or inline text between blocks and line breaks. */
function standsAlone(element: Element): boolean {
  if (element.matches('td')) return element.parentElement?.childElementCount === 1;
  if (!element.matches('span,b,strong,em,font,i,u')) return true;
  const neighbours = [element.previousSibling, element.nextSibling].map((node) =>
    node instanceof Text && node.data.trim() === ''
      ? node === element.nextSibling
        ? node.nextSibling
        : node.previousSibling
      : node,
  );
  return neighbours.every(
    (node) => node === null || (node instanceof Element && node.matches('br,div,p,table,ul,section,hr')),
  );
}

function headingsOf(page: Document): readonly Heading[] {
  const found = new Set<Element>(page.querySelectorAll(HEADINGS));
  const lines = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (lines.nextNode()) {
    const text = lines.currentNode as Text;
    const line = text.data.trim();
    if (line.length > LONGEST || !says(line) || text.parentElement?.closest(NEVER)) continue;
    const around = lineAround(text);
    if (!around || !standsAlone(around)) continue;
    if (/[：:]$|^【.*】$/.test(line) || around.matches('b,strong') || TITLE_LIKE.test(around.className))
      found.add(around);
  }
  return [...found]
    .map((element) => ({ element, text: lineOf(element) }))
    .filter(({ text }) => says(text) && text.length <= LONGEST * 2)
    .sort((one, other) => (follows(one.element, other.element) ? -1 : 1));
}

/** Whether a heading's fieldset, if it has one, lets it speak for a control. */
function speaksFor({ element }: Heading, control: Element): boolean {
  const group = element.matches('legend') ? element.closest('fieldset') : null;
  return !group || group.contains(control) || !group.querySelector(CONTROLS);
}

/** Looks a page's headings up once; answers the nearest one over a control, or ''. */
export function sectionsOf(page: Document, controls: readonly Control[]): (element: Element) => string {
  const last = (element: Element, all: readonly Heading[]): number => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = all[middle];
      if (heading && follows(heading.element, element)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const all = headingsOf(page);
  const isLabel = new Map<Heading, boolean>();
  const namesControl = (heading: Heading): boolean => {
    const known = isLabel.get(heading);
    if (known !== undefined) return known;
    const next = controls.find(({ element }) => follows(heading.element, element));
    const place = next && besideOf(next.element)?.place;
    const names = place !== undefined && (heading.element.contains(place) || place.contains(heading.element));
    isLabel.set(heading, names);
    return names;
  };
  return (element) => {
    for (let at = last(element, all); at >= 0; at--) {
      const heading = all[at];
      if (heading && !heading.element.contains(element) && speaksFor(heading, element) && !namesControl(heading))
        return heading.text;
    }
    return '';
  };
}
