/**
 * One look over a document: its controls, their labels, headings and identities. Says nothing of what is in them.
 * Built anew for each observation and before each write; the page may have changed in between.
 */
import type { LabelSeen } from '../snapshot';
import { type Control, controlsOf } from './adapters';
import { labelsOf } from './label';
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

export function survey(page: Document): Survey {
  const controls = controlsOf(page);
  const section = sectionsOf(page, controls);
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
    const seen = labelsOf(control).map(({ from, text }) => ({ from, text }));
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
  const alike = new Map<string, Control[]>();
  for (const control of controls) {
    const key = native(control).join();
    alike.set(key, [...(alike.get(key) ?? []), control]);
  }
  const signature = (control: Control): string => {
    const own = identity(control);
    const twins = (alike.get(native(control).join()) ?? []).filter((other) => identity(other) === own);
    return `${own}#${twins.findIndex(({ element }) => element === control.element)}`;
  };
  return { controls, labels, section, form, signature };
}
