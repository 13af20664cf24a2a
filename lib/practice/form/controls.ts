/** The markup of one control, by widget: what layui finds and draws, and plain HTML beside it. */
import { type Html, html } from '../html';
import type { PlannedControl } from './plan';

export interface ControlView {
  readonly control: PlannedControl;
  /** The word or text it holds; '' if none. */
  readonly value: string;
  /** Words it offers with the codes they carry. */
  readonly options: readonly { readonly code: string; readonly word: string }[];
  readonly locked: boolean;
  readonly id: string | undefined;
}

const attributes = ({ locked, id }: ControlView): Html =>
  html`${id !== undefined && html` id="${id}"`}${locked && html` disabled`}`;

function select(view: ControlView, extra: string): Html {
  const { control, options, value } = view;
  return html`<select name="${control.name}" lay-filter="${control.name}"${extra === 'lay-search' && html` lay-search="cs"`}${extra === 'lay-ignore' && html` lay-ignore class="layui-input bare"`}${attributes(view)}><option value="">请选择</option>${options.map(
    ({ code, word }) => html`<option value="${code}"${word === value && html` selected`}>${word}</option>`,
  )}</select>`;
}

const radios = (view: ControlView, plain: boolean): Html =>
  html`${view.options.map(({ code, word }) => {
    const checked = word === view.value && html` checked`;
    const disabled = view.locked && html` disabled`;
    return plain
      ? html`<label class="bareRadio"><input type="radio" lay-ignore name="${view.control.name}" value="${code}"${checked}${disabled}> ${word}</label>`
      : html`<input type="radio" name="${view.control.name}" lay-filter="${view.control.name}" value="${code}" title="${word}"${checked}${disabled}>`;
  })}`;

function textBox(view: ControlView, readOnly: boolean): Html {
  const { control, value, id, locked } = view;
  return html`<input type="text" name="${control.name}" class="layui-input" placeholder="${control.placeholder}" autocomplete="off" value="${value}"${id !== undefined && html` id="${id}"`}${(readOnly || locked) && html` readonly`}>`;
}

/** The markup of a control. `outputId` names the element of a text that the site fills in. */
export function controlMarkup(view: ControlView, outputId: string): Html {
  const { control, value } = view;
  switch (control.widget) {
    case 'select':
      return select(view, '');
    case 'search-select':
      return select(view, 'lay-search');
    case 'plain-select':
      return select(view, 'lay-ignore');
    case 'radio':
      return radios(view, false);
    case 'plain-radio':
      return radios(view, true);
    case 'date-read-only':
    case 'computed':
      return textBox(view, true);
    case 'text':
    case 'date':
      return textBox(view, false);
    case 'textarea':
      return html`<textarea name="${control.name}" class="layui-textarea" placeholder="${control.placeholder}"${attributes(view)}>${value}</textarea>`;
    case 'output':
      return html`<span class="out" id="${outputId}">${value}</span>`;
    case 'file':
      return html`<input type="file" name="${control.name}" accept=".jpg,.jpeg"${attributes(view)}>`;
    case 'upload-button':
      return html`<button type="button" class="layui-btn layui-btn-sm layui-btn-primary upload"${view.locked && html` disabled`}>上传考生照片</button>`;
    case 'checkbox':
      return html`<input type="checkbox" name="${control.name}" lay-filter="${control.name}" lay-skin="primary" value="1" title="${control.placeholder}">`;
    default:
      return control.widget satisfies never;
  }
}
