/** 暂存 and 提交: sends the form by its opaque names, as it stands. */
import { send } from '../ask';
import { onClick } from '../page-code';
import { elementsOf, type FormCode, formElement } from './state';

/** The form as it would be posted, with the texts and locked boxes that a browser leaves out. */
function sheet(code: FormCode): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(formElement())) if (typeof value === 'string') sent.set(name, value);
  for (const control of code.wiring.controls) {
    if (sent.has(control.name) || control.field === 'pledge') continue;
    const [element] = elementsOf(control);
    const output = document.getElementById(`${control.name}-o`);
    if (output) sent.set(control.name, output.textContent ?? '');
    else if (element instanceof HTMLSelectElement) sent.set(control.name, element.value);
  }
  return sent;
}

function point(code: FormCode, name: string | undefined): void {
  const control = code.wiring.controls.find((one) => one.name === name);
  const [element] = control ? elementsOf(control) : [];
  element?.classList.add('layui-form-danger');
  element?.scrollIntoView({ block: 'center' });
}

export function connectButtons(code: FormCode): void {
  onClick('.keep', () => send(code.layui, '/report/keep', sheet(code)));
  onClick('.send', async () => {
    const { ok, name } = await send(code.layui, '/report/submit', sheet(code));
    if (!ok) point(code, name);
  });
}
