/** What a test may ask and do: the page's own model, what is seen, the exact form, and accidents. */
import { listenToNodes } from './listen';
import { elementsOf, type FormCode, formElement, seenIn, selectOf } from './state';

/** What the page's code holds, by field. A date counts only while the box shows it. */
export function model({ wiring, heard }: FormCode): Record<string, string> {
  return Object.fromEntries(
    wiring.controls
      .filter(({ field }) => !field.startsWith('trap'))
      .map((control) => {
        const word = heard.get(control.field) ?? '';
        const stale = control.widget.startsWith('date') && word !== seenIn(control);
        return [control.field, stale ? '' : word];
      }),
  );
}

/** What a person sees, by field, traps included. */
export const seen = ({ wiring }: FormCode): Record<string, string> =>
  Object.fromEntries(wiring.controls.map((control) => [control.field, seenIn(control)]));

function line(element: Element): string {
  const name = element.getAttribute('name');
  if (element instanceof HTMLSelectElement) {
    const options = [...element.options].map(({ text, value, selected }) => `${selected ? '>' : ''}${text}=${value}`);
    const drawn = element.nextElementSibling?.querySelector('input')?.value ?? '-';
    return `select ${name} [${options.join('|')}] drawn=${drawn} disabled=${element.disabled}`;
  }
  if (element instanceof HTMLInputElement) {
    const files = [...(element.files ?? [])].map((file) => file.name).join('|');
    const drawn = element.nextElementSibling?.classList.contains('layui-form-radioed') ?? false;
    return `input ${name} ${element.type} value=${element.value} checked=${element.checked} drawn=${drawn} files=${files} readonly=${element.readOnly} disabled=${element.disabled}`;
  }
  return `area ${name} value=${element instanceof HTMLTextAreaElement ? element.value : ''}`;
}

/** The form down to options and hidden parts, in one text: equal texts, equal forms. */
export function serialize({ wiring }: FormCode): string {
  const shown = [wiring.workPart, wiring.titleStar].map(
    (id) => `${id} ${document.getElementById(id)?.style.display ?? ''}`,
  );
  const outputs = wiring.controls.map(({ name }) => document.getElementById(`${name}-o`)?.textContent ?? '');
  const controls = [...formElement().querySelectorAll('[name]')].map(line);
  const portrait = document.querySelector('.portrait')?.childNodes.length ?? 0;
  return [...controls, ...shown, `outputs ${outputs.join('|')}`, `portrait ${portrait}`].join('\n');
}

/** Puts what stands in an old control into the new one of the same name. */
function carryOver(from: HTMLFormElement, to: HTMLFormElement): void {
  for (const select of to.querySelectorAll('select')) {
    const old = from.querySelector<HTMLSelectElement>(`select[name="${select.name}"]`);
    if (!old) continue;
    select.replaceChildren(...[...old.options].map((option) => new Option(option.text, option.value)));
    select.value = old.value;
  }
  for (const input of to.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const old = [...from.querySelectorAll<HTMLInputElement>(`[name="${input.name}"]`)].find(
      ({ type, value }) => (type !== 'radio' && type !== 'checkbox') || value === input.value,
    );
    if (!old || input.type === 'file') continue;
    if (input instanceof HTMLInputElement && /radio|checkbox/.test(input.type)) input.checked = old.checked;
    else input.value = old.value;
  }
}

/** Draws the whole form anew: every node is another one, what stood in it stays. */
export function rerender(code: FormCode): void {
  const old = formElement();
  const holder = document.createElement('div');
  holder.append(document.createRange().createContextualFragment(code.served));
  const fresh = holder.querySelector<HTMLFormElement>('form');
  if (!fresh) throw new Error('The form as served could not be read.');
  carryOver(old, fresh);
  for (const element of fresh.querySelectorAll<HTMLElement>('[id]')) {
    const was = document.getElementById(element.id);
    if (!was) continue;
    element.style.display = was.style.display;
    if (element.classList.contains('out')) element.textContent = was.textContent;
  }
  old.replaceWith(fresh);
  code.layui.form.render(null, 'rp');
  listenToNodes(code);
}

/** Takes an option out of a choice, as if it were no longer offered. */
export function removeOption(code: FormCode, field: string, word: string): void {
  const select = selectOf(code, field);
  for (const option of [...(select?.options ?? [])]) if (option.text === word) option.remove();
  code.layui.form.render('select', 'rp');
}

/** Locks a control where it stands. */
export function lock(code: FormCode, field: string): void {
  for (const control of code.wiring.controls)
    if (control.field === field)
      for (const element of elementsOf(control)) {
        if (element instanceof HTMLInputElement && element.type === 'text') element.readOnly = true;
        else element.setAttribute('disabled', '');
      }
  code.layui.form.render(null, 'rp');
}
