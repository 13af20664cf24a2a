/**
 * A file input, however it is hidden behind a button or a link.
 *
 * - The file is put into the input's own list and `change` is sent; a synthetic drop does not work in Firefox.
 * - The gate (lib/photo/gate) hears of it first: what it keeps back is not with the page. It reads the file back from the
 *   input byte for byte.
 * - Many upload scripts empty the input once they have the file. Then the page must show that it has it, a new picture
 *   or the file's name, within three seconds; otherwise it has refused it.
 */
import { fire, isInput } from '../dom';
import { collapse } from '../text';
import { waitFor } from '../wait';
import { defineWidget } from '../widget';

/** What upload scripts took out of their input, as long as they show it. */
const taken = new WeakMap<HTMLInputElement, { readonly name: string; readonly shown: () => boolean }>();

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 3 && height > 3 && Number(getComputedStyle(element).opacity) > 0.1;
};

/** The input if it is to be seen, else its label, the button before it, or what is around it. */
function faceOf(input: HTMLInputElement): Element {
  if (isShown(input)) return input;
  const before = input.previousElementSibling;
  const button = before?.matches('button,a,[class*=btn],[class*=button],[class*=upload]') ? before : undefined;
  return input.labels?.[0] ?? button ?? input.closest('[class*=upload]') ?? input;
}

const around = (input: HTMLInputElement): Element => input.closest('form,.layui-form') ?? input.ownerDocument.body;
const picturesIn = (place: Element): readonly string[] => Array.from(place.querySelectorAll('img'), ({ src }) => src);

/** Left in our world by the script of the gate. */
const { photoGate } = globalThis as { photoGate?: { passed(input: HTMLInputElement, file: File): Promise<boolean> } };

export default defineWidget<HTMLInputElement>({
  id: 'file-input',
  rank: 41,
  kind: 'file',
  selector: 'input[type=file]',
  claims: (element): element is HTMLInputElement => isInput(element) && element.type === 'file',
  face: faceOf,
  read(input) {
    const kept = taken.get(input);
    return input.files?.[0]?.name ?? (kept?.shown() ? kept.name : '');
  },
  locked: (input) => (input.matches(':disabled') ? 'disabled' : undefined),
  async write(input, value, { file, signal }) {
    if (value === '') {
      taken.delete(input);
      input.value = '';
      fire(input, 'input', 'change');
      return undefined;
    }
    if (!file) return 'page-refused';
    const place = around(input);
    const before = picturesIn(place);
    const shown = (): boolean =>
      picturesIn(place).some((src) => src !== '' && !before.includes(src)) ||
      collapse(place.textContent).includes(file.name);
    const list = new DataTransfer();
    list.items.add(file);
    input.files = list.files;
    fire(input, 'input', 'change');
    const isPassed = await photoGate?.passed(input, file);
    if (isPassed === false || !(input.files[0] || (await waitFor(shown, place, signal, 3000)))) return 'page-refused';
    taken.set(input, { name: file.name, shown });
    return undefined;
  },
});
