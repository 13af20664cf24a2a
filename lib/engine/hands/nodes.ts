/**
 * Asks nodes in a way that no page can answer for them.
 *
 * In Chromium a form (and the document) answers with its own boxes where one of them is named like what is asked for,
 * `<input name="parentElement">`, in our world too. What the kind of node itself defines is asked therefore. No page
 * reaches the prototypes of our world. Nothing is asked of nothing.
 */
type Maybe<Kind> = Kind | null | undefined;

const own = (kind: { readonly prototype: object }, name: string, node: object) =>
  Reflect.get(kind.prototype, name, node);
const call = (kind: { readonly prototype: object }, name: string, node: object, ...given: readonly unknown[]) =>
  own(kind, name, node).apply(node, given);

export const parentOf = (node: Maybe<Node>): Element | null => (node ? own(Node, 'parentElement', node) : null);
export const textOf = (node: Maybe<Node>): string =>
  node ? (own(node instanceof Element ? Element : Text, 'textContent', node) ?? '') : '';
/** As it is shown, or all of it where it is not drawn. */
export const wordsOf = (element: HTMLElement): string => own(HTMLElement, 'innerText', element) ?? '';
export const earlierThan = (node: Node): ChildNode | null => own(Node, 'previousSibling', node);
export const laterThan = (node: Node): ChildNode | null => own(Node, 'nextSibling', node);
export const nodesIn = (node: Node): NodeListOf<ChildNode> => own(Node, 'childNodes', node);
export const previousTo = (element: Maybe<Element>): Element | null =>
  element ? own(Element, 'previousElementSibling', element) : null;
export const nextTo = (element: Maybe<Element>): Element | null =>
  element ? own(Element, 'nextElementSibling', element) : null;
export const childrenOf = (element: Maybe<Element>): HTMLCollection | [] =>
  element ? own(Element, 'children', element) : [];
export const bodyOf = (page: Document): HTMLElement => own(Document, 'body', page);
export const titleOf = (page: Document): string => own(Document, 'title', page);
/** A method of the document itself. */
export const from = <Name extends 'getElementById' | 'createTreeWalker' | 'elementFromPoint' | 'elementsFromPoint'>(
  page: Document,
  name: Name,
): Document[Name] => own(Document, name, page).bind(page);

export const has = (place: Maybe<Node>, node: Maybe<Node>): boolean => !!place && call(Node, 'contains', place, node);
export const matches = (element: Maybe<Element>, selector: string): boolean =>
  !!element && call(Element, 'matches', element, selector);
export const closest = <Found extends Element = Element>(element: Maybe<Element>, selector: string): Found | null =>
  element ? call(Element, 'closest', element, selector) : null;
export const boxOf = (element: Element): DOMRect => call(Element, 'getBoundingClientRect', element);
/** Whether it is drawn at all. */
export const isDrawn = (element: Element): boolean => call(Element, 'getClientRects', element).length > 0;
/** '' where it has none. */
export const attributeOf = (element: Maybe<Element>, name: string): string =>
  (element && call(Element, 'getAttribute', element, name)) ?? '';

const kindOf = (place: ParentNode): typeof Document | typeof Element =>
  place instanceof Document ? Document : Element;
export const all = <Found extends Element = Element>(place: ParentNode, selector: string): NodeListOf<Found> =>
  call(kindOf(place), 'querySelectorAll', place, selector);
export const first = <Found extends Element = Element>(place: Maybe<ParentNode>, selector: string): Found | null =>
  place ? call(kindOf(place), 'querySelector', place, selector) : null;
