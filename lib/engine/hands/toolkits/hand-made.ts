/**
 * Choices drawn by hand or by a toolkit without any input and without a role: uni-app, Naive UI, Chosen, a block that says
 * 请选择 and opens something. Told by what they say, or by being drawn like one that says it; read, never written.
 */
import { CONTROLS, DRAWN, lineOf } from '../dom';
import { oncePerLook } from '../look-once';
import { isPrompt } from '../text';
import { defineWidget } from '../widget';

const NAMED = 'uni-picker,uni-radio-group,.n-base-selection,.chosen-single';
const LIKELY = ['select', 'pick', 'trigger', 'dropdown', 'choose'].map((part) => `[class*=${part}]`);
const MAYBE = `[tabindex="0"],[onclick],${LIKELY.join()}`;
/** What is told in another way, or is none of a form's. */
const NEVER = `label,button,nav,a[href],[role],option,template,[class*=option],[class*=menu],${DRAWN}`;
const LONGEST = 24;
/** A block with more in it, white space and all, is not read. */
const MOST_TEXT = 200;

const asks = (text: string): boolean => isPrompt(text) || /^请?先?选/.test(text);
const likeness = (element: Element): string => `${element.localName}.${element.classList[0] ?? ''}`;

/** How blocks that ask for a choice are drawn on this page. */
const drawnOn = oncePerLook((body: Element): ReadonlySet<string> => {
  const asking = [...body.querySelectorAll(MAYBE)].filter((each) => {
    const text = isBlock(each) ? lineOf(each) : '';
    return text !== '' && asks(text);
  });
  return new Set(asking.map(likeness));
});

/** A small block that shows one line and holds no control, nor another block that shows the same. */
function isBlock(element: Element): boolean {
  if (
    (element.textContent ?? '').length > MOST_TEXT ||
    element.closest(NEVER) ||
    element.querySelector(`${CONTROLS},[role],${NAMED}`)
  )
    return false;
  const text = lineOf(element);
  return (
    text.length > 0 &&
    text.length <= LONGEST &&
    ![...element.querySelectorAll(MAYBE)].some((inner) => lineOf(inner) === text)
  );
}

const isNamed = (element: Element): boolean => element.matches(NAMED) && !element.querySelector(CONTROLS);

/** What is chosen of drawn buttons, else what is shown. */
const shownIn = (element: Element): string => {
  const chosen = element.querySelector('[class*=checked]')?.closest('uni-label,label') ?? element;
  if (element.matches('uni-radio-group') && chosen === element) return '';
  return lineOf(chosen);
};

export default defineWidget<Element>({
  id: 'hand-made',
  rank: 70,
  kind: 'text',
  selector: `${NAMED},${MAYBE}`,
  claims: (element): element is Element =>
    isNamed(element) ||
    (!element.closest(NAMED) &&
      isBlock(element) &&
      element.classList.length > 0 &&
      drawnOn(element.ownerDocument.body).has(likeness(element))),
  read: (element) => (asks(shownIn(element)) ? '' : shownIn(element)),
  prompt: (element) => (asks(lineOf(element)) ? lineOf(element) : ''),
  locked: () => 'by-hand',
});
