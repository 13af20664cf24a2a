/** A file input that is seen, or hidden behind a button, a label or a link beside it. */
import { isInput, isShown } from '../dom';
import { fileBox } from '../file-box';
import { closest, matches, parentOf, previousTo } from '../nodes';
import { defineWidget } from '../widget';

/** The input if it is to be seen, else its label, the button before it, or the box around it over which it may lie. */
function faceOf(input: HTMLInputElement): Element {
  if (isShown(input)) return input;
  const before = previousTo(input);
  const button = matches(before, 'button,a,[class*=btn],[class*=button],[class*=upload]') ? before : undefined;
  return input.labels?.[0] ?? button ?? closest(parentOf(input), '[class*=upload]') ?? input;
}

export default defineWidget<HTMLInputElement>({
  ...fileBox((input: HTMLInputElement) => input),
  id: 'file-input',
  rank: 41,
  selector: 'input[type=file]',
  claims: (element): element is HTMLInputElement => isInput(element) && element.type === 'file',
  face: faceOf,
});
