/**
 * Where the keyboard goes from a control to its badge and on: a badge stands at the end of the document and is to be
 * reached right after its control.
 */

const STOPS = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable=true]';

const isStop = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled,[type=hidden]') &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility !== 'hidden';

/** Where the keyboard stops in an element, in order; the element itself may be one. */
export const stopsIn = (element: Element): readonly HTMLElement[] =>
  [element, ...element.querySelectorAll(STOPS)].filter(
    (each): each is HTMLElement => each.matches(STOPS) && isStop(each),
  );

/** The first stop of the page after everything in an element. */
export const stopAfter = (element: Element): HTMLElement | undefined =>
  [...element.ownerDocument.querySelectorAll(STOPS)].find(
    (each): each is HTMLElement =>
      !element.contains(each) &&
      (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      isStop(each),
  );

/** Whether this is a press of the person that moves the keyboard on, or back. */
export const isTab = ({ key, isTrusted, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  isTrusted && key === 'Tab' && !altKey && !ctrlKey && !metaKey;
