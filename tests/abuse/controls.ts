/** How the controls of a generated page are read and set by its own code and by the person. */

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isRadio = (control: Element): control is HTMLInputElement => control.matches('input[type=radio]');

/** The control itself: of radio buttons the first. */
export const controlOf = (place: Element): Control | null =>
  place.querySelector('input:not([placeholder]),textarea,select');
/** Every control of a row, of radio buttons the first. */
export const controlsIn = (place: Element): readonly Control[] => {
  const all = [...place.querySelectorAll<Control>('input[name],textarea,select')];
  return all.filter((control, at) => !isRadio(control) || at === 0);
};
/** The radio buttons of a row, or of the page where it has none. */
export const groupOf = (radio: Element): readonly HTMLInputElement[] => [
  ...(radio.closest('.p') ?? radio.ownerDocument).querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const wordOf = (radio: HTMLInputElement): string =>
  (radio.getAttribute('title') ?? radio.parentElement?.textContent ?? '').trim();
/** What a control holds, in the words that are shown. */
export function read(control: Element): string {
  if (isRadio(control))
    return groupOf(control)
      .flatMap((radio) => (radio.checked ? [wordOf(radio)] : []))
      .join();
  if (control instanceof HTMLSelectElement)
    return control.value === '' ? '' : (control.options[control.selectedIndex]?.text ?? '');
  return (control as HTMLInputElement).value;
}

/** Puts a value into a control, without a word to anybody. */
export function put(control: Control, value: string): void {
  if (isRadio(control)) for (const radio of groupOf(control)) radio.checked = wordOf(radio) === value;
  else if (control instanceof HTMLSelectElement)
    control.selectedIndex = Math.max(
      0,
      [...control.options].findIndex(({ text }) => text === value),
    );
  else control.value = value;
}

/** Something else than a control holds, as a person would choose it; '' where there is nothing else. */
export function another(control: Control): string {
  if (isRadio(control))
    return (
      groupOf(control)
        .map(wordOf)
        .find((word) => word !== read(control)) ?? ''
    );
  if (control instanceof HTMLSelectElement)
    return [...control.options].slice(1).find(({ text }) => text !== read(control))?.text ?? '';
  return control.type === 'date' ? '2001-01-01' : '本人所填';
}

/** One control in one line: equal lines, equal controls, drawn parts included. */
export const lineOf = (control: Control): string =>
  JSON.stringify([
    control.localName,
    control.name,
    control.id,
    control.disabled,
    control instanceof HTMLInputElement ? control.checked : '',
    control instanceof HTMLSelectElement
      ? [control.selectedIndex, ...[...control.options].map(({ text, value }) => `${text}=${value}`)]
      : control.value,
    control.nextElementSibling?.querySelector?.('input')?.value ?? '',
    control.nextElementSibling?.matches('.layui-form-radioed') ?? false,
  ]);

/** Exchanges what stands in two places, but for what names them. */
export function exchange(one: Element, other: Element): void {
  const parts = (place: Element): readonly Node[] =>
    [...place.childNodes].filter((node) => !(node instanceof Element && node.matches('.l')));
  const [first, second] = [parts(one), parts(other)];
  other.append(...first);
  one.append(...second);
}
