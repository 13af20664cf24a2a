/**
 * Boxes of Arco and Bootstrap Select, drawn around the input or the list that holds what is sent: read, never written.
 */
import { isInput } from '../dom';
import { collapse, isPrompt } from '../text';
import { defineWidget } from '../widget';

const BOXES = '.arco-select-view,.arco-picker,.bootstrap-select';
/** What shows the answer: words, or a box for them. */
const SHOWN = '.filter-option,.arco-select-view-value,input';

function shownIn(box: Element): string {
  const shown = box.querySelector(SHOWN);
  const text = collapse(shown && isInput(shown) ? shown.value : shown?.textContent);
  return isPrompt(text) || text === promptOf(box) ? '' : text;
}

const promptOf = (box: Element): string => collapse(box.querySelector('[placeholder]')?.getAttribute('placeholder'));

export default defineWidget<Element>({
  id: 'drawn-box',
  rank: 45,
  kind: 'text',
  selector: BOXES,
  claims: (element): element is Element => element.matches(BOXES),
  read: shownIn,
  options(box) {
    const list = box.querySelector('select');
    return list ? [...list.options].map(({ text }) => collapse(text)).filter((text) => !isPrompt(text)) : undefined;
  },
  prompt: promptOf,
  locked: () => 'by-hand',
});
