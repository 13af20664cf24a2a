/** What toolkits hang over a page: lists and panels. */
import { all } from './nodes';

/** Whether one is open to a person. One that is on its way out, and takes no press any more, is not. */
export const isOpen = (popup: Element): boolean => {
  const { visibility, pointerEvents } = getComputedStyle(popup);
  return popup.getClientRects().length > 0 && visibility !== 'hidden' && pointerEvents !== 'none';
};

/** Those of a page that are open. */
export const openOnes = (page: Document, selector: string): readonly Element[] =>
  [...all(page, selector)].filter(isOpen);
