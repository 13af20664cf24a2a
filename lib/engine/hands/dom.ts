/**
 * Low-level looks and touches that work from a content script's isolated world in Chromium and Firefox.
 * Every event sent from here has `isTrusted === false`; a page that insists on trusted events cannot be filled.
 */
import { oncePerLook } from './look-once';
import { all, first, matches, nodesIn, textOf } from './nodes';
import { collapse } from './text';

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';
export const isTextarea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
/** A box to tick or a button to choose, named by what stands behind it. */
export const isBox = (element: Element): boolean => isInput(element) && /radio|checkbox/.test(element.type);
export const isHtml = (element: Element | null | undefined): element is HTMLElement => element instanceof HTMLElement;

// Put together as they load: written out, they would stand in the script once for each use.
const OTHER_INPUTS = ['hidden', 'submit', 'button', 'reset', 'image'].map((type) => `[type=${type}]`);
const DRAWN_PARTS = ['form-select', 'form-radio', 'form-checkbox', 'form-switch', 'laydate', 'select-panel-wrap'];
/** Inputs that take an answer, whoever draws them. */
export const CONTROLS = `input:not(${OTHER_INPUTS.join()}),select,textarea`;
/** What Element, Ant Design and View Design (iView) call their parts, as one selector. */
export const partsOf = (...parts: readonly string[]): string =>
  ['el', 'ant', 'ivu'].flatMap((toolkit) => parts.map((part) => `.${toolkit}-${part}`)).join();
/** Controls of theirs, of Arco and of Bootstrap Select that are drawn around an input, or without any. */
export const FOREIGN = `${partsOf('select', 'picker', 'date-editor', 'date-picker', 'cascader', 'upload')},.arco-select-view,.arco-picker,.bootstrap-select`;
/** What toolkits draw for a control; its inner inputs and texts belong to that control. */
export const DRAWN = `${DRAWN_PARTS.map((part) => `.layui-${part}`).join()},.select2-container,${FOREIGN}`;

/** Choices drawn without any input, told by their roles: what is said around one is said of it. */
export const SPOKEN = 'button[role],[role=combobox],[role=radio]';

/** What the page itself marks as a title. */
export const TITLES = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading]';

const UNREAD = `script,style,template,noscript,option,button,[hidden],${CONTROLS},${DRAWN},[role=combobox]`;

/** Style of an element as the browser has it now. */
export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** Whether this element and everything in it is left out of the page on purpose. */
const isUnshown = oncePerLook((element: Element): boolean => {
  const { display, visibility } = styleOf(element);
  return display === 'none' || visibility === 'hidden';
});

/** Whether an element is drawn by itself; many toolkits lay a transparent one over what they draw. */
export const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 3 && height > 3 && Number(styleOf(element).opacity) > 0.1;
};

/** Text of a node as shown, without the contents, options and buttons of controls in it. */
export function shownText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return textOf(node);
  if (!(node instanceof Element) || matches(node, UNREAD) || isUnshown(node)) return '';
  return Array.from(nodesIn(node), shownText).join('');
}

/** Text of an element in one line. */
export const lineOf = (element: Element | null | undefined): string => (element ? collapse(shownText(element)) : '');

/** Hidden where it is written. */
export const isHiddenOutright = (element: Element): boolean =>
  isHtml(element) && (element.hidden === true || /display:\s*none/.test(element.style.cssText));

/** Whether this is a control or has one in it, leaving out those that are hidden outright. */
export const holdsControl = (element: Element): boolean =>
  [element, ...all(element, CONTROLS)].some((each) => matches(each, CONTROLS) && !isHiddenOutright(each));

/** Dispatches plain events of these names, as a page expects them from a person's typing or choosing. */
export function fire(target: EventTarget, ...names: readonly string[]): void {
  for (const name of names) {
    const init = { bubbles: !/^(focus|blur)$/.test(name), cancelable: true, composed: true };
    const Kind = /^mouse|click/.test(name) ? MouseEvent : /focus|blur/.test(name) ? FocusEvent : Event;
    target.dispatchEvent(new Kind(name, init));
  }
}

/** Text that a toolkit draws beside a box or a button. Its icon may be a character of its own. */
export const drawnText = (drawn: Element | null | undefined): string =>
  collapse(textOf(first(drawn, ':scope > div, :scope > span')));

/** Everything about a page's nodes that can change. */
export const EVERYTHING: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

export const isDisabled = (element: Element | null | undefined): boolean => matches(element, ':disabled');
/** How a control is locked that only its native element locks. */
export const lockOf = (element: Element): 'disabled' | undefined => (isDisabled(element) ? 'disabled' : undefined);

/**
 * Lets the page's own promises and tasks have their turn. Not a timer: those are slowed down in background tabs.
 */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
