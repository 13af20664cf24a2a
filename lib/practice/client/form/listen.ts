/** Hears the form: layui's own callbacks for what layui draws, plain events for the rest. */
import type { WiredControl } from '../../wiring';
import { followUp } from './cascade';
import { applyConditions } from './conditions';
import { takePhoto } from './photo';
import { chosenText, controlOf, elementsOf, type FormCode, formElement } from './state';

function hear(code: FormCode, field: string, word: string): void {
  code.heard.set(field, word);
  applyConditions(code, field);
  void followUp(code, field);
}

/** Callbacks of layui, bound once: they go by filter, not by node. */
export function listenToLayui(code: FormCode): void {
  const { layui, wiring } = code;
  for (const { field, name, widget } of wiring.controls) {
    if (widget === 'select' || widget === 'search-select')
      layui.form.on(`select(${name})`, ({ elem }) => {
        if (elem instanceof HTMLSelectElement) hear(code, field, chosenText(elem));
      });
    if (widget === 'radio')
      layui.form.on(`radio(${name})`, ({ value }) => hear(code, field, wiring.words[field]?.[value] ?? ''));
    if (widget === 'checkbox')
      layui.form.on(`checkbox(${name})`, ({ elem }) =>
        hear(code, field, elem instanceof HTMLInputElement && elem.checked ? '✓' : ''),
      );
  }
}

function heardFrom(code: FormCode, { field, widget }: WiredControl, element: Element): void {
  if (element instanceof HTMLSelectElement) {
    if (widget === 'plain-select') hear(code, field, chosenText(element));
  } else if (element instanceof HTMLInputElement && element.type === 'radio') {
    if (widget === 'plain-radio')
      hear(code, field, element.checked ? (code.wiring.words[field]?.[element.value] ?? '') : '');
  } else if (element instanceof HTMLInputElement && element.type === 'file') {
    void takePhoto(code, element);
  } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    if (widget !== 'checkbox') hear(code, field, element.value);
  }
}

/** Plain events and the widgets that hang on nodes; called again whenever the nodes are new. */
export function listenToNodes(code: FormCode): void {
  const { layui, wiring } = code;
  for (const event of ['input', 'change'])
    formElement().addEventListener(event, ({ target }) => {
      if (!(target instanceof Element)) return;
      const control = wiring.controls.find(({ name }) => name === target.getAttribute('name'));
      if (control) heardFrom(code, control, target);
    });
  for (const control of wiring.controls) {
    const [elem] = elementsOf(control);
    if (elem instanceof HTMLInputElement && control.widget.startsWith('date') && !control.locked)
      layui.laydate.render({ elem, done: (value) => hear(code, control.field, value) });
  }
  const photo = controlOf(code, 'photo');
  const button = formElement().querySelector<HTMLElement>('.upload');
  if (photo?.widget === 'upload-button' && button)
    layui.upload.render({ elem: button, field: photo.name, accept: 'file', auto: false, choose: () => undefined });
}
