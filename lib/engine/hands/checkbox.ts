/** Boxes to tick are read, never written: what they say is for the person to declare. */
import { isInput, lockOf } from './dom';
import type { Widget } from './widget';

type Box = HTMLInputElement;

/** `captionOf` reads the text drawn beside the box; a ticked box shows it as its value. */
export const checkbox = (
  is: (box: Box) => boolean,
  captionOf: (box: Box) => string,
): Omit<Widget<Box>, 'id' | 'rank'> => ({
  kind: 'check',
  selector: 'input[type=checkbox]',
  claims: (element): element is Box => isInput(element) && element.type === 'checkbox' && is(element),
  read: (box) => (box.checked ? captionOf(box) || '✓' : ''),
  caption: captionOf,
  locked: lockOf,
});
