/**
 * Turns a document into the plain data that the head decides from.
 *
 * - What a person sees counts: shown texts, not codes; prompts are no values.
 * - Nothing is scrolled, focused, opened or changed by looking.
 * - Passwords are not read, and no HTML leaves the page.
 */
import type { ControlSnapshot, PageSnapshot, RunRecord } from '../snapshot';
import type { Control } from './adapters';
import { goesElsewhere } from './destination';
import { DRAWN, isInput, lineOf, styleOf } from './dom';
import { type Eyes, openEyes, veilsOf } from './eyes';
import { handleOf } from './handles';
import { behindOf, isFirstIn, promptOf } from './label';
import type { Work } from './look-once';
import { all, attributeOf, bodyOf, closest, first, matches, nodesIn, textOf, titleOf, wordsOf } from './nodes';
import { rowsOf } from './rows';
import { type Survey, survey } from './survey';
import { collapse } from './text';

const LONGEST_TEXT = 20_000;
/** Of how many elements the browser is asked for the text at once. */
const MOST_AT_ONCE = 2_000;
const MOST_BUTTONS = 200;
/** Classes are written with a capital or without. */
const BUTTONS =
  'button,[type=submit],[type=button],[role=button],a[class*=btn],a[class*=Btn],a[class*=utton],a[href^="javascript:"],a:not([href]),a[href="#"]';
const ITEMS = '.layui-form-item,.layui-inline,.el-form-item,.ant-form-item,.form-group,td,li,p';
const STAR = /[*＊✱★※]/;

/** Marked by an attribute, by a class of its toolkit, or by a star in its label or in its own row. */
function isRequired({ element }: Control, labels: ControlSnapshot['labels']): boolean {
  if (matches(element, '[required],[aria-required=true],[lay-verify*=required]')) return true;
  if (labels.some(({ from, text }) => from !== 'placeholder' && from !== 'name' && STAR.test(text))) return true;
  const item = closest(element, ITEMS);
  if (!item || !isFirstIn(item, element)) return false;
  return (
    /required/.test(`${attributeOf(first(item, 'label'), 'class')} ${attributeOf(item, 'class')}`) ||
    STAR.test(lineOf(item))
  );
}

const FORMAT = ['type', 'maxlength', 'pattern', 'autocomplete'];

const sharesItem = (element: Element): boolean => {
  const item = closest(element, ITEMS);
  return !!item && !isFirstIn(item, element);
};

/** Why a control must not be written: unseen comes before what is sent elsewhere, and that before locked. */
export const obstacleOf = ({ element, widget }: Control, eyes: Eyes): ControlSnapshot['obstacle'] =>
  eyes(widget.face?.(element) ?? element) ?? (goesElsewhere(element) ? 'elsewhere' : widget.locked(element));

function* look(
  control: Control,
  order: number,
  { labels, section, form, signature }: Survey,
  eyes: Eyes,
): Work<ControlSnapshot> {
  const { element, widget } = control;
  const seen = labels(control);
  const obstacle = obstacleOf(control, eyes);
  const options = widget.options?.(element);
  const value = widget.read(element);
  const behind = behindOf(widget.face?.(element) ?? element);
  return {
    handle: handleOf(element),
    widget: widget.id,
    kind: widget.kind,
    labels: seen,
    section: section(element),
    form: form(element),
    order,
    required: isRequired(control, seen),
    value,
    ...(options && { options }),
    placeholder: widget.prompt?.(element) ?? collapse(promptOf(element)),
    ...(widget.kind === 'text' && {
      format: Object.fromEntries(FORMAT.map((name) => [name, attributeOf(element, name)])),
    }),
    ...(behind && { behind }),
    ...(sharesItem(element) && { shares: true as const }),
    ...(obstacle && { obstacle }),
    signature: yield* signature(control),
  };
}

function* buttonsOf(page: Document, eyes: Eyes): Work<PageSnapshot['buttons']> {
  const buttons: { readonly handle: string; readonly text: string }[] = [];
  for (const button of all<HTMLElement>(page, BUTTONS)) {
    yield;
    if (buttons.length === MOST_BUTTONS) break;
    const text = closest(button, DRAWN) ? '' : collapse(isInput(button) ? button.value : textOf(button));
    if (text !== '' && text.length <= 40 && !eyes(button, true)) buttons.push({ handle: handleOf(button), text });
  }
  return buttons;
}

/** What is to be read in a part of the page, from its beginning; a large part in pieces. */
function* wordsIn(place: Node): Work<string> {
  if (!(place instanceof HTMLElement)) return place.nodeType === 3 ? textOf(place) : '';
  const { display } = styleOf(place);
  yield;
  if (display === 'none') return '';
  let words = '';
  if (all(place, '*').length <= MOST_AT_ONCE) words = wordsOf(place);
  else for (const part of nodesIn(place)) if (words.length < LONGEST_TEXT) words += yield* wordsIn(part);
  return /^inline/.test(display) ? words : `\n${words}\n`;
}

/** Looks at a page. `given` eyes judge what can be seen; otherwise they are opened anew for every look. */
export function* observe(page: Document, runs: readonly RunRecord[], given?: Eyes): Work<PageSnapshot> {
  const eyes = given ?? openEyes(yield* veilsOf(page));
  const seen = yield* survey(page);
  const controls: ControlSnapshot[] = [];
  for (const control of seen.controls) {
    controls.push(yield* look(control, controls.length, seen, eyes));
    yield;
  }
  const text = (yield* wordsIn(bodyOf(page))).trim().slice(0, LONGEST_TEXT);
  return {
    url: page.location.href,
    title: titleOf(page),
    text,
    rows: rowsOf(page),
    buttons: yield* buttonsOf(page, eyes),
    controls,
    secure: page.location.protocol === 'https:',
    runs,
  };
}
