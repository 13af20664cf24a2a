/** layui's date picker on a text box, read-only or not. It is written by laydate-pen.ts. */
import { isInput, lockOf } from '../dom';
import { ours } from '../ours';
import { showsDate } from '../text';
import { defineWidget, REFUSED } from '../widget';

/** Text boxes that get their picker only when they are first clicked look like this. */
const looksLikeDate = (input: HTMLInputElement): boolean =>
  input.readOnly && (/(^|[-_ ])(lay)?date/i.test(input.className) || /^y{2,4}\W?M/i.test(input.placeholder));

export default defineWidget<HTMLInputElement>({
  id: 'laydate',
  rank: 30,
  kind: 'date',
  selector: 'input',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && element.type === 'text' && (element.hasAttribute('lay-key') || looksLikeDate(element)),
  read: (input) => input.value,
  holds: (input, value) => showsDate(input.value, value),
  // A picker's box is often read-only for typing; that does not lock it.
  locked: lockOf,
  write: (input, value) => (ours.pen ? ours.pen.laydate(input, value) : REFUSED),
});
