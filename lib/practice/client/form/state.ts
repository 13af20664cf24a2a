/**
 * What the form's own code knows: which control is which, and what it has heard about each.
 * It never reads a value off the page to answer `heard`; that is the point of it.
 */
import type { WiredControl, Wiring } from '../../wiring';
import type { Layui } from '../layui';

export interface FormCode {
  readonly layui: Layui;
  readonly wiring: Wiring;
  /** What the callbacks said, by field, in the page's words. */
  readonly heard: Map<string, string>;
  /** The form as the server sent it, to draw it anew. */
  readonly served: string;
}

export const formElement = (): HTMLFormElement => {
  const form = document.querySelector<HTMLFormElement>('#rp');
  if (!form) throw new Error('This page has no application form.');
  return form;
};

/** The elements of a control, all radio buttons of a group; none for a text that the site writes. */
export const elementsOf = ({ name }: WiredControl): readonly HTMLElement[] => [
  ...formElement().querySelectorAll<HTMLElement>(`[name="${name}"]`),
];

export const controlOf = ({ wiring }: FormCode, field: string): WiredControl | undefined =>
  wiring.controls.find((control) => control.field === field);

export const selectOf = (code: FormCode, field: string): HTMLSelectElement | undefined => {
  const control = controlOf(code, field);
  return control && elementsOf(control).find((element) => element instanceof HTMLSelectElement);
};

/** The text of the chosen option; '' for the prompt. */
export const chosenText = (select: HTMLSelectElement): string =>
  select.value === '' ? '' : (select.selectedOptions[0]?.textContent ?? '');

/** Where the site writes a text itself: an element of its own or a read-only box. */
export function writeComputed(code: FormCode, field: string, text: string): void {
  const control = controlOf(code, field);
  if (!control) return;
  const output = document.getElementById(`${control.name}-o`);
  if (output) output.textContent = text;
  for (const box of elementsOf(control)) if (box instanceof HTMLInputElement) box.value = text;
  code.heard.set(field, text);
}

/** What a person sees in the control. */
export function seenIn(control: WiredControl): string {
  const output = document.getElementById(`${control.name}-o`);
  if (output) return output.textContent ?? '';
  const elements = elementsOf(control);
  const checked = elements.find((element) => element instanceof HTMLInputElement && element.checked);
  if (control.widget === 'radio') return checked?.getAttribute('title') ?? '';
  if (control.widget === 'plain-radio') return checked?.parentElement?.textContent?.trim() ?? '';
  if (control.widget === 'checkbox') return checked ? '✓' : '';
  const [element] = elements;
  if (element instanceof HTMLSelectElement) {
    const drawn = element.nextElementSibling?.querySelector('input');
    return drawn ? drawn.value : chosenText(element);
  }
  if (element instanceof HTMLInputElement && element.type === 'file') return element.files?.[0]?.name ?? '';
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
}
