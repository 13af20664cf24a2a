/**
 * A control of another toolkit than layui, before the script that can work it is there (see `toolkits/`), and those
 * that nobody here can work. Text put into it would be shown while the page's own model stays empty, so it is read and
 * never written. Seeing one is what asks for that script.
 */
import { CONTROLS, FOREIGN, isBox, isInput, partsOf } from '../dom';
import { closest, first, matches, textOf } from '../nodes';
import { collapse, isPrompt } from '../text';
import { defineWidget } from '../widget';

const BOXES = partsOf(
  'radio',
  'radio-button',
  'radio-wrapper',
  'radio-button-wrapper',
  'checkbox',
  'checkbox-wrapper',
  'switch',
);
/** Elements that a picker is tied to. */
const TIED =
  '.select2-hidden-accessible,.hasDatepicker,.Wdate,.datepicker,.date>input,[data-provide=datepicker],[onclick*=WdatePicker],[onfocus*=WdatePicker]';

/** Choices drawn without any input, told by what they say of themselves to a screen reader. */
const CHOSEN = '[role=combobox],[aria-haspopup=listbox],[role=radiogroup]';

/** Of buttons to choose from, the one that is pressed; of a list, what it shows. */
function shownIn(element: Element): string {
  const text = collapse(
    textOf(matches(element, '[role=radiogroup]') ? first(element, '[aria-checked=true]') : element),
  );
  return isPrompt(text) || matches(element, '[data-placeholder]') ? '' : text;
}

export default defineWidget<Element>({
  id: 'foreign',
  rank: 50,
  kind: 'text',
  selector: `input,select,${FOREIGN},${CHOSEN}`,
  claims: (element): element is Element =>
    matches(element, `${FOREIGN},${TIED}`) ||
    (isInput(element)
      ? isBox(element) && closest(element, BOXES) !== null
      : matches(element, CHOSEN) && !first(element, CONTROLS)),
  read: (element) => (isInput(element) && element.type === 'text' ? element.value : shownIn(element)),
  locked: () => 'by-hand',
});
