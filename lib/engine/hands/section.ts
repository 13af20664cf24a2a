/**
 * Finds the group headings of a page and which of them stands over a control.
 *
 * - Headings are legends, h1 to h6, captions, and short lines that end in a colon or look like a title, standing on a
 *   line of their own: 「基本信息：」.
 * - A line that names the next control is that control's label and no heading.
 * - A legend with controls in its fieldset counts for these alone; one without is a ruled line with a title.
 */
import type { Control } from './adapters';
import { CONTROLS, DRAWN, isBox, isInput, lineOf, TITLES } from './dom';
import { besidesOf, isHelp } from './label';
import type { Work } from './look-once';
import {
  all,
  attributeOf,
  bodyOf,
  closest,
  earlierThan,
  first,
  from,
  has,
  laterThan,
  matches,
  nextTo,
  nodesIn,
  parentOf,
  textOf,
} from './nodes';
import { isAloneIn } from './radio-group';
import { groupHeadOf } from './table';
import { collapse, says } from './text';

const HEADINGS = `${TITLES},[class*=divider][class*=text],.layui-elem-quote,.layui-card-header,.layui-colla-title`;
const NEVER = `label,button,a,option,select,textarea,script,style,nav,li,dt,dd,[role=button],${DRAWN}`;
const ROWS = 'p,td,[class*=item],.form-group';
const TITLE_LIKE = /(^|[-_\s])(\w*title|tit|head(ing|er)?|caption|legend|group-?name)([-_\s]|$)/i;
const LONGEST = 24;
/** A group that is numbered or lettered, 乙、代理人填写部分; and a remark that is no name of any. */
const NUMBERED = /^[一二三四五六七八九十甲乙丙丁戊\dA-H]{1,3}[、.．]\s*\p{Script=Han}{2,14}$/u;
/** How a group is counted, by which its like are known. */
const COUNTED = /^(?:(\d+)|([A-H])|([甲乙丙丁戊])|[一二三四五六七八九十]+)[、.．]/;
const countOf = (line: string): number | undefined => COUNTED.exec(line)?.findIndex((sign, at) => at > 0 && sign);
const REMARK = /^(注|说明|提示|请|备注)|[，。；！]/;
/** What is remarked about a group in brackets. */
const IN_BRACKETS = /\s*[(（][^()（）]*[)）]/g;
const MOST_PARTS = 9;
/** So many lines are added to the heading above them: 成员三 under 成员二 under 家庭成员 is still of the family. */
const MOST_LINES = 6;

interface Heading {
  readonly element: Element;
  readonly text: string;
  /** Only a short line by itself: it adds to the heading above it. */
  readonly isLine: boolean;
  /** The control after it, which it may be the label of. */
  next?: Element;
}

/** What a place says, without the words on its buttons. */
const saidIn = (place: Element): string =>
  collapse([...all(place, 'button')].reduce((said, button) => said.replace(textOf(button), ''), textOf(place)));

/** The largest element that shows nothing but this line. */
function lineAround(text: Node, line: string): Element | undefined {
  let around = parentOf(text);
  // A place of many lines is not read for each of them.
  if (!around || nodesIn(around).length > MOST_PARTS || saidIn(around) !== line) return undefined;
  for (
    let parent = parentOf(around);
    parent?.childElementCount === 1 && !matches(parent, 'form,body,fieldset,tr') && collapse(textOf(parent)) === line;
    parent = parentOf(parent)
  )
    around = parent;
  return around;
}

/** Nothing else on its line: a cell alone in its row, a block, or inline text between blocks and line breaks. */
function standsAlone(element: Element): boolean {
  if (matches(element, 'td,th')) return parentOf(element)?.childElementCount === 1;
  if (!matches(element, 'span,b,strong,em,font,i,u')) return true;
  const isEdge = (node: Node | null): boolean =>
    !node || (node instanceof Element && matches(node, 'br,hr,div,p,table,ul,section'));
  const isBlank = (node: Node | null): boolean => node instanceof Text && !says(node.data);
  const [before, after] = [earlierThan(element), laterThan(element)];
  return (
    isEdge(before && isBlank(before) ? earlierThan(before) : before) &&
    isEdge(after && isBlank(after) ? laterThan(after) : after)
  );
}

/** A cell that is a row by itself, over rows of several cells. */
function isRowOver(cell: Element): boolean {
  const next = nextTo(parentOf(cell));
  return matches(cell, '[colspan]') && parentOf(cell)?.childElementCount === 1 && (next?.childElementCount ?? 0) > 1;
}

/** A form may bear the word in its class as well, for where its labels stand. */
function isInLabel(text: Node): boolean {
  const label = closest(parentOf(text), '[class*=label]');
  return !!label && !first(label, CONTROLS);
}

/** A line behind the only control in its place says something about that one. */
function isRemark(line: Element): boolean {
  const place = parentOf(line);
  const control = first(place, CONTROLS);
  return !!place && !!control && isAloneIn(place, control) && (control.compareDocumentPosition(line) & 4) > 0;
}

/** Everything that may be a heading by what it is, in no order. */
function* candidatesOf(page: Document): Work<ReadonlyMap<Element, boolean>> {
  const found = new Map([...all(page, HEADINGS)].map((element) => [element, false]));
  const lines = from(page, 'createTreeWalker')(bodyOf(page), NodeFilter.SHOW_TEXT);
  for (let text = lines.nextNode(); text; text = lines.nextNode()) {
    yield;
    // A row by itself may hold more than one piece of text: a star, a remark in another colour.
    const cell = closest(parentOf(text), 'td,th');
    const row = cell && isRowOver(cell) && !first(cell, CONTROLS) ? cell : undefined;
    const line = row ? saidIn(row) : collapse(textOf(text));
    // Words in Latin letters behind the Chinese ones count as one sign.
    const name = line.replace(IN_BRACKETS, '') || line;
    if (
      name.replace(/[ -~]+/g, ' ').length > LONGEST ||
      !says(name) ||
      closest(parentOf(text), NEVER) ||
      isInLabel(text)
    )
      continue;
    const around = row ?? lineAround(text, line);
    if (!around || !standsAlone(around) || isHelp(around)) continue;
    const isTitle =
      /[：:]$|^【.*】$/.test(line) || matches(around, 'b,strong,th') || TITLE_LIKE.test(attributeOf(around, 'class'));
    if (isTitle) found.set(around, false);
    else if (NUMBERED.test(name) || (!REMARK.test(name) && name !== '' && isRowOver(around))) found.set(around, true);
    else if (/^\p{Script=Han}{2,10}$/u.test(line) && !found.has(around) && !closest(around, ROWS) && !isRemark(around))
      found.set(around, true);
  }
  return found;
}

/** What a heading says; what stands in it in small letters is a remark. */
function titleIn(element: Element): string {
  const [said, small] = [lineOf(element), lineOf(first(element, 'small'))];
  return small !== '' && said.length > small.length && said.endsWith(small)
    ? `${said.slice(0, -small.length).trim()}（${small.replace(/^[(（]|[)）]$/g, '')}）`
    : said;
}

/** Whether a heading stands over boxes in such a place, and this is outside of it. */
function endsBefore({ element, next }: Heading, places: string, other: Element): boolean {
  const place = closest(element, places);
  return !!place && !!next && has(place, next) && !has(place, other);
}

/** Whether a heading's fieldset, if it has one, lets it speak for a control. */
function speaksFor(heading: Heading, control: Element): boolean {
  const { element } = heading;
  const group = matches(element, 'legend') ? closest(element, 'fieldset') : null;
  // What stands over boxes of a form, or of a table, says nothing of what stands outside it.
  return (
    !endsBefore(heading, 'table,form', control) &&
    !has(element, control) &&
    (!group || has(group, control) || !first(group, CONTROLS))
  );
}

/** What stands beside the form, with boxes of its own: the heading of a box for signing in is over nothing else. */
const APART = 'aside,[class*=login],td:has(table)';

function namesItsNext({ element, next }: Heading): boolean {
  // One with a label of its own, 手机号码 under 联系方式, needs no heading to be called.
  const isCalled = next && isInput(next) && !isBox(next) && next.labels?.length;
  return !!next && !isCalled && besidesOf(next).some(({ place }) => has(element, place) || has(place, element));
}

/** Looks a page's headings up once; answers the nearest one over a control, or ''. */
export function* sectionsOf(page: Document, controls: readonly Control[]): Work<(control: Element) => string> {
  const candidates = yield* candidatesOf(page);
  const isControl = new Set(controls.map(({ element }) => element));
  const headings: Heading[] = [];
  const before = new Map<Element, number>();
  // One walk over everything: asking two nodes which comes first takes as long as they are apart.
  for (const element of all(page, '*')) {
    yield;
    if (isControl.has(element)) {
      before.set(element, headings.length);
      for (let at = headings.length - 1; headings[at] && !headings[at]?.next; at--)
        Object.assign(headings[at] ?? {}, { next: element });
    }
    const text = candidates.has(element) && !closest(element, '[aria-hidden=true]') ? titleIn(element) : '';
    if (says(text) && text.length <= 2 * LONGEST)
      headings.push({ element, text, isLine: candidates.get(element) ?? false });
  }
  // Lines that name their own control are none; they are told apart only once.
  const kept: Heading[] = [];
  const upTo: number[] = [];
  for (const heading of headings) {
    if (!namesItsNext(heading)) kept.push(heading);
    upTo.push(kept.length);
    yield;
  }
  return (control) => {
    const head = groupHeadOf(control);
    if (head) return head;
    const lines: string[] = [];
    let below: Element | undefined;
    for (let at = (upTo[(before.get(control) ?? 0) - 1] ?? 0) - 1; at >= 0; at--) {
      const heading = kept[at];
      if (!heading || !speaksFor(heading, control)) continue;
      // 一 before 二 stands beside it and not over it.
      const count = countOf(heading.text);
      if (count !== undefined && lines.some((line) => countOf(line) === count)) continue;
      if (below && endsBefore(heading, APART, below)) break;
      below = heading.element;
      lines.unshift(heading.text);
      if (!heading.isLine || lines.length >= MOST_LINES) break;
    }
    return lines.join(' / ');
  };
}
