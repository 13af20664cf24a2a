/**
 * One look over a document: its controls, their labels, headings and identities. Says nothing of what is in them.
 * It holds only as long as the page stands still.
 */
import type { LabelSeen } from '../snapshot';
import { type Control, controlsOf } from './adapters';
import { CONTROLS } from './dom';
import { labelsByFor, labelsOf } from './label';
import type { Work } from './look-once';
import { attributeOf, closest, has, matches, parentOf, textOf } from './nodes';
import { sectionsOf } from './section';
import { inSlices, watchStillness } from './slices';
import { collapse } from './text';

export interface Survey {
  readonly controls: readonly Control[];
  labels(control: Control): readonly LabelSeen[];
  section(element: Element): string;
  /** Which form or form-like container an element stands in, in the order in which controls are met. */
  form(element: Element): number;
  /** Identity without contents: what the control is, what it is called, where it stands. */
  signature(control: Control): Work<string>;
}

const formOf = (element: Element): Element | null =>
  closest(element, 'form') ?? closest(element, '.layui-form,.el-form,.ant-form,[role=form]');

/** What tells one control from another without looking at the page around it. */
const native = ({ element, widget }: Control): readonly string[] => [
  widget.id,
  element.localName,
  attributeOf(element, 'type'),
  attributeOf(element, 'name'),
  element.id,
];

function groupBy(controls: readonly Control[], keyOf: (control: Control) => string): ReadonlyMap<string, Control[]> {
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    const key = keyOf(control);
    const group = groups.get(key);
    if (group) group.push(control);
    else groups.set(key, [control]);
  }
  return groups;
}

/** How far up what shows nothing but a control's text is a part of it. */
const WRAPPERS = 3;

/** Tells what stands in another control: choices drawn without any box show text that is no label of the next one. */
function textsOf(controls: readonly Control[]): (place: Node, control: Element) => boolean {
  const owners = new Map<Element, Element>();
  for (const { element, widget } of controls) {
    if (widget.kind === 'output' || matches(element, CONTROLS)) continue;
    const shown = collapse(textOf(element));
    let at: Element | null = element;
    for (let up = 0; at && up <= WRAPPERS && collapse(textOf(at)) === shown; up++, at = parentOf(at))
      owners.set(at, element);
  }
  return (place, control) => {
    let at = place instanceof Element ? place : parentOf(place);
    for (let up = 0; at && up <= WRAPPERS; up++, at = parentOf(at)) {
      const owner = owners.get(at);
      if (owner && owner !== control && !has(at, control)) return true;
    }
    return false;
  };
}

export function* survey(page: Document): Work<Survey> {
  const controls = yield* controlsOf(page);
  const section = yield* sectionsOf(page, controls);
  const named = labelsByFor(page);
  const forms = new Map<Element | null, number>();
  const form = (element: Element): number => {
    const own = formOf(element);
    const place = forms.get(own) ?? forms.size;
    forms.set(own, place);
    return place;
  };
  for (const { element } of controls) form(element);

  const isOfAnother = textsOf(controls);
  const known = new Map<Element, readonly LabelSeen[]>();
  const labels = (control: Control): readonly LabelSeen[] => {
    const before = known.get(control.element);
    if (before) return before;
    const seen = labelsOf(control, named)
      .filter(({ place }) => !place || !isOfAnother(place, control.element))
      .map(({ from, text }) => ({ from, text }));
    known.set(control.element, seen);
    return seen;
  };

  // A star may come and go with another answer; it does not make a different control.
  const identity = (control: Control): string =>
    JSON.stringify([
      ...native(control),
      labels(control)
        .map(({ from, text }) => (/placeholder|title|name|option/.test(from) ? '' : text))
        .join('')
        .replace(/[*＊✱★\s：:]/g, ''),
      section(control.element),
      attributeOf(formOf(control.element), 'action'),
    ]);
  const alike = groupBy(controls, (control) => native(control).join());
  const numbered = new Map<Element, string>();
  function* signature(control: Control): Work<string> {
    // Controls that look alike by themselves are numbered together.
    const met = new Map<string, number>();
    for (const twin of numbered.has(control.element) ? [] : (alike.get(native(control).join()) ?? [])) {
      const own = identity(twin);
      const number = met.get(own) ?? 0;
      met.set(own, number + 1);
      numbered.set(twin.element, `${own}#${number}`);
      yield;
    }
    return numbered.get(control.element) ?? '';
  }
  return { controls, labels, section, form, signature };
}

/** Surveys a page again and again, and only when it changed. */
export interface Surveyor {
  /**
   * The identity of a control as the page is now; undefined when the page does not stand still, or when its controls are
   * others than those with these identities.
   */
  signature(control: Control, others?: readonly string[]): Promise<string | undefined>;
  /** Whether the page stayed the same since this was last asked. */
  isStill(): boolean;
  leave(): void;
}

export function sendSurveyor(page: Document): Surveyor {
  const { isStill, leave } = watchStillness(page);
  let last: Survey | undefined;
  return {
    async signature(control, others) {
      let known = isStill() ? last : undefined;
      const { value, stoodStill } = await inSlices(function* () {
        last = known ?? (yield* survey(page));
        known = undefined;
        if (others) {
          const now: string[] = [];
          for (const each of last.controls) now.push(yield* last.signature(each));
          if (now.join() !== others.join()) return undefined;
        }
        return yield* last.signature(control);
      }, isStill);
      return stoodStill ? value : undefined;
    },
    isStill() {
      const same = isStill();
      if (!same) last = undefined;
      return same;
    },
    leave,
  };
}
