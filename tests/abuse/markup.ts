/** How the rows of a generated page are written down, and what its linked choices offer. Knows nothing of what becomes of them. */
import type { FieldId } from '@/lib/domain/fields';
import type { Scenario, Widget } from './scenario';

/** What of layui the page uses, where it is there. */
export interface Layui {
  readonly form: {
    render(kind?: string | null): void;
    on(event: string, heard: (data: { readonly elem: Element }) => void): void;
  };
}

/** Choices that hang on each other, in their order. */
export const CASCADE: readonly FieldId[] = [
  'registrationProvince',
  'registrationCity',
  'examArea',
  'level',
  'qualification',
];
export const PROVINCES = ['江苏', '云南'];
const OFFERED: { readonly [word: string]: readonly string[] } = {
  江苏: ['南京', '苏州'],
  云南: ['昆明', '丽江'],
  初级: ['程序员'],
  中级: ['软件设计师', '网络工程师'],
  高级: ['信息系统项目管理师', '系统分析师'],
};
const LEVELS = ['初级', '中级', '高级'];
/** What the page offers below a choice of the cascade once it is made. */
export const offeredBelow = (field: string, word: string): readonly string[] =>
  word === '' ? [] : field === 'registrationCity' ? [word] : field === 'examArea' ? LEVELS : (OFFERED[word] ?? []);

export const optionsOf = (words: readonly string[]): string =>
  ['<option value="">请选择</option>', ...words.map((word, at) => `<option value="v${at}">${word}</option>`)].join('');

/** The control of a row; `drawn`: as layui expects it. */
export function markup(name: string, widget: Widget, words: readonly string[], drawn: boolean): string {
  switch (widget) {
    case 'text':
      return `<input type="text" name="${name}" id="${name}" class="layui-input">`;
    case 'date':
      return `<input type="date" name="${name}" id="${name}">`;
    case 'area':
      return `<textarea name="${name}" id="${name}"></textarea>`;
    case 'select':
      return `<select name="${name}" id="${name}" lay-filter="${name}">${optionsOf(words)}</select>`;
    case 'radio':
      return words
        .map((word, at) =>
          drawn
            ? `<input type="radio" name="${name}" value="v${at}" title="${word}" lay-filter="${name}">`
            : `<label><input type="radio" name="${name}" value="v${at}"> ${word}</label> `,
        )
        .join('');
    default:
      return widget satisfies never;
  }
}

/** A row of each layout: its label in `.l`, its controls in `.p`. */
export const LAYOUT: {
  readonly [layout in Scenario['layout']]: (label: string, controls: string, id: string) => string;
} = {
  item: (label, controls) =>
    `<div class="layui-form-item row"><label class="layui-form-label l">${label}：</label><div class="layui-input-block p">${controls}</div></div>`,
  table: (label, controls) =>
    `<table class="row"><tr><td class="l">${label}：</td><td class="p">${controls}</td></tr></table>`,
  terms: (label, controls) => `<dl class="row"><dt class="l">${label}</dt><dd class="p">${controls}</dd></dl>`,
  paragraph: (label, controls) => `<p class="row p"><span class="l">${label}：</span>${controls}</p>`,
  for: (label, controls, id) =>
    `<div class="row"><label class="l" for="${id}">${label}</label><div class="p">${controls}</div></div>`,
};
