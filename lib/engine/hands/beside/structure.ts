/**
 * Reads how a page is built: its elements, what they are, what is written in them. For a report that a person may hand
 * to a maintainer; the head takes out whatever could be the person's before anybody sees it.
 *
 * What controls hold is not read: no value, no choice, no ticked box, no typed text, no picture, no address of a link.
 */
import type { RawNode } from '../../raw-node';
import { type Hands, isMark } from '../ours';
import { collapse } from '../text';

/** What has no words of a form in it. */
const LEFT_OUT = 'script,style,template,noscript,iframe,frame,object,embed,svg,canvas,audio,video,link,meta';
/** Elements whose text was typed. */
const TYPED = 'textarea,[contenteditable]:not([contenteditable=false])';
const ATTRIBUTES = [
  'accept',
  'aria-label',
  'aria-labelledby',
  'aria-required',
  'class',
  'colspan',
  'disabled',
  'for',
  'id',
  'lay-filter',
  'lay-ignore',
  'lay-search',
  'lay-skin',
  'lay-verify',
  'multiple',
  'name',
  'placeholder',
  'readonly',
  'required',
  'role',
  'rowspan',
  'title',
  'type',
] as const;
const MOST_NODES = 20_000;
const LONGEST = 200;
const DEEPEST = 200;

const isDrawn = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
};

/** The structure of everything in the body; `controls` are the handles of its controls. */
export function structureOf(page: Document, known: Hands, controls: readonly string[]): RawNode {
  const handles = new Map(
    controls.flatMap((handle) => {
      const element = known.elementOf(handle);
      return element ? [[element, handle] as const] : [];
    }),
  );
  const faces = new Map([...handles].map(([element, handle]) => [known.faceOf(element), handle] as const));
  let count = 0;

  const read = (element: Element, isShown: boolean, depth: number): RawNode => {
    count += 1;
    const attributes = ATTRIBUTES.flatMap((name) => {
      const text = element.getAttribute(name);
      return text === null ? [] : [[name, text.slice(0, LONGEST)] as const];
    });
    const handle = handles.get(element);
    const draws = handle === undefined ? faces.get(element) : undefined;
    const shows = isShown && isDrawn(element);
    const isOpen = depth < DEEPEST && !element.matches(TYPED);
    return {
      tag: element.localName,
      attributes: Object.fromEntries(attributes),
      ...(isShown && !shows && { hidden: true }),
      ...(handle !== undefined && { handle }),
      ...(draws !== undefined && { draws }),
      children: isOpen ? [...element.childNodes].flatMap((node) => childOf(node, shows, depth + 1)) : [],
    };
  };
  const childOf = (node: Node, isShown: boolean, depth: number): readonly (RawNode | string)[] => {
    if (node instanceof Text) {
      const text = collapse(node.data).slice(0, LONGEST);
      return text === '' ? [] : [text];
    }
    const isRead = node instanceof Element && !isMark(node) && !node.matches(LEFT_OUT) && count < MOST_NODES;
    return isRead ? [read(node, isShown, depth)] : [];
  };
  return read(page.body, true, 0);
}
