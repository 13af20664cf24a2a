/**
 * Finds what is personal on a page without changing it: what controls hold, texts of the person, texts beside their labels,
 * numbers of a person's form, and pictures.
 */
import { isMark } from '../engine/hands/ours';
import type { Personal } from './wire';

/** Something to be covered: the element it belongs to, and the boxes it takes. */
export interface Patch {
  readonly owner: Element;
  readonly boxes: readonly DOMRect[];
}

export interface Place {
  /** Controls that hold something of the person; by default all that can be answered. */
  readonly controls?: string;
  /** Elements that are covered as a whole. */
  readonly wholes?: string;
  readonly faceOf?: (element: Element) => Element;
}

const CONTROLS =
  'input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=image],[type=checkbox]),select,textarea';
/** A frame is another document, whose texts nobody here can tell apart. */
const PICTURES = 'img,image,canvas,video,iframe,object,embed';
/** A picture may also be the ground of an element. */
const GROUNDS = '[style*=background]';
/** Smaller pictures are signs, in px. */
const PORTRAIT = 48;
const NOT_READ = 'script,style,template,noscript';

/** ID numbers, mobile numbers, e-mail addresses, whoever is greeted, and the names of chosen pictures. */
const FORMS = [
  /\d{15,17}[\dXx]?/g,
  /1\d{10}/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /^[^，,：:]{1,20}(?=[，,]\s*您好)/g,
  /[^\s/\\:：，,、；;「」《》"“”<>|]+\.(?:jpe?g|png|gif|bmp|webp|heic)\b/gi,
];
/**
 * How a page begins to say what is wrong with a line, where an answer might stand (`通讯地址：必填项不能为空`). No answer of a
 * person begins so; what the profiles hold is covered in it all the same.
 */
const COMPLAINT =
  /^(?:必填|请(?:先|按|再|核对|检查|输入|填写|选择|上传|重新)|不能|不可|不得|不正确|不符|不一致|格式|应[为与是]|[须需][为与填]|只能|长度|未[填选上通]|与[^，。；]{1,12}不(?:一致|符))/;
/** What may stand around a label. */
const AROUND_LABEL = /[\s*＊：:（）()]/g;
/** A shorter text is too common to be looked for. */
const SHORTEST = 2;

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

function* textsIn(page: Document): Generator<Text> {
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return node.data.trim() === '' ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT;
    return isMark(node) || (node instanceof Element && node.matches(NOT_READ))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode;
}

/** From where to where in a text something personal stands. */
function spansIn(text: string, values: readonly string[]): readonly (readonly [number, number])[] {
  const known = values.flatMap((value) => {
    const spans: [number, number][] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push([at, at + value.length]);
    return spans;
  });
  const formed = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: found }) => [index, index + found.length] as const),
  );
  return [...known, ...formed];
}

function besideLabel(text: Text, labels: ReadonlySet<string>): Element | undefined {
  const label = text.parentElement;
  if (!label || !labels.has(text.data.replace(AROUND_LABEL, ''))) return undefined;
  const next = label.nextElementSibling;
  // What holds a control is covered by it.
  return next && !next.querySelector(CONTROLS) ? next : undefined;
}

/** Labels may say what is asked in the same text: `考试考区：大连`. Undefined where something else stands there. */
function afterLabel(text: string, labels: ReadonlySet<string>): number | undefined {
  const at = text.search(/[：:]/);
  const said = text.slice(at + 1).trim();
  return at > 0 && said !== '' && !COMPLAINT.test(said) && labels.has(text.slice(0, at).replace(AROUND_LABEL, ''))
    ? at + 1
    : undefined;
}

/** Elements without a word whose ground is a picture. */
const groundsOn = (page: Document): readonly Element[] =>
  [...page.querySelectorAll(GROUNDS)].filter(
    (element) => element.textContent?.trim() === '' && /url\(/.test(getComputedStyle(element).backgroundImage),
  );

/** Everything to be covered, as it stands now. */
export function patchesOn(page: Document, { values, labels }: Personal, place: Place): readonly Patch[] {
  const { controls = CONTROLS, wholes, faceOf = (element: Element) => element } = place;
  const whole = (element: Element): Patch => ({ owner: element, boxes: [element.getBoundingClientRect()] });
  const bare = (label: string): string => label.replace(AROUND_LABEL, '');
  const named = new Set(labels.map(bare));
  const wanted = values.filter((value) => value.length >= SHORTEST);

  const faces = new Set([...page.querySelectorAll(controls)].map(faceOf).filter(isDrawn));
  const pictures = [...page.querySelectorAll(PICTURES), ...groundsOn(page)].filter((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return width >= PORTRAIT && height >= PORTRAIT;
  });
  const texts = [...textsIn(page)].flatMap((text): readonly Patch[] => {
    const owner = text.parentElement;
    if (!owner || !isDrawn(owner)) return [];
    const beside = besideLabel(text, named);
    const from = afterLabel(text.data, named);
    const spans: readonly (readonly [number, number])[] =
      from === undefined ? spansIn(text.data, wanted) : [[from, text.data.length]];
    const ranges = spans.map(([start, end]): Patch => {
      const range = page.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return { owner, boxes: [...range.getClientRects()] };
    });
    return beside && isDrawn(beside) ? [...ranges, whole(beside)] : ranges;
  });
  const others = wholes ? [...page.querySelectorAll(wholes)].filter(isDrawn) : [];
  return [...[...faces, ...pictures, ...others].map(whole), ...texts];
}
