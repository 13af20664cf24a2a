/**
 * One look over a document: its controls, their labels, headings and identities. Says nothing of what is in them.
 * It holds only as long as the page stands still.
 */
import type { LabelSeen } from '../snapshot';
import { type Control, controlsOf } from './adapters';
import { labelsByFor, labelsOf } from './label';
import { sectionsOf } from './section';

export interface Survey {
  readonly controls: readonly Control[];
  labels(control: Control): readonly LabelSeen[];
  section(element: Element): string;
  /** Which form or form-like container an element stands in, in the order in which controls are met. */
  form(element: Element): number;
  /** Identity without contents: what the control is, what it is called, where it stands. */
  signature(control: Control): string;
}

const formOf = (element: Element): Element | null =>
  element.closest('form') ?? element.closest('.layui-form,.el-form,.ant-form,[role=form]');

/** What tells one control from another without looking at the page around it. */
const native = ({ element, widget }: Control): readonly string[] => [
  widget.id,
  element.localName,
  element.getAttribute('type') ?? '',
  element.getAttribute('name') ?? '',
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

export function survey(page: Document): Survey {
  const controls = controlsOf(page);
  const section = sectionsOf(page, controls);
  const named = labelsByFor(page);
  const forms: (Element | null)[] = [];
  const form = (element: Element): number => {
    const own = formOf(element);
    if (!forms.includes(own)) forms.push(own);
    return forms.indexOf(own);
  };
  for (const { element } of controls) form(element);

  const known = new Map<Element, readonly LabelSeen[]>();
  const labels = (control: Control): readonly LabelSeen[] => {
    const before = known.get(control.element);
    if (before) return before;
    const seen = labelsOf(control, named).map(({ from, text }) => ({ from, text }));
    known.set(control.element, seen);
    return seen;
  };

  // A star may come and go with another answer; it does not make a different control.
  const identity = (control: Control): string =>
    JSON.stringify([
      ...native(control),
      (labels(control)[0]?.text ?? '').replace(/[*＊✱★\s：:]/g, ''),
      section(control.element),
      formOf(control.element)?.getAttribute('action') ?? '',
    ]);
  const alike = groupBy(controls, (control) => native(control).join());
  const twins = new Map<string, ReadonlyMap<string, Control[]>>();
  const signature = (control: Control): string => {
    const key = native(control).join();
    const groups = twins.get(key) ?? groupBy(alike.get(key) ?? [], identity);
    twins.set(key, groups);
    const own = identity(control);
    return `${own}#${groups.get(own)?.findIndex(({ element }) => element === control.element) ?? -1}`;
  };
  return { controls, labels, section, form, signature };
}

export interface Surveyor {
  /** A survey of the page as it is now: a new one whenever anything has changed since the last. */
  survey(): Survey;
  leave(): void;
}

export function sendSurveyor(page: Document): Surveyor {
  let last: Survey | undefined;
  const observer = new MutationObserver(() => {
    last = undefined;
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    survey() {
      // Changes of this very moment have not been told yet.
      if (!last || observer.takeRecords().length > 0) last = survey(page);
      return last;
    },
    leave: () => observer.disconnect(),
  };
}
