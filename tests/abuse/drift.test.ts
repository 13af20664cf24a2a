/**
 * The practice forms as the site may change them: reworded, moved, stripped of classes and ids, regrouped, drawn by
 * another toolkit, with new rows. A field is found where it is, or not at all; it is never found in another control.
 */
import { expect, it, vi } from 'vitest';
import type { FieldId } from '@/lib/domain/fields';
import { variantOf } from '@/lib/domain/variants';
import { elementOf } from '@/lib/engine/hands/handles';
import { atOnce } from '@/lib/engine/hands/look-once';
import { observe } from '@/lib/engine/hands/observe';
import { match } from '@/lib/engine/match';
import { createPractice, PRACTICE_VARIANTS } from '@/lib/practice';
import { lookOf } from '@/lib/practice/form/looks';
import { controlsOf } from '@/lib/practice/form/plan';

const FORM = 'https://bm.ruankao.org.cn/report/index';
const TODAY = '2026-03-20';

/** The controls of the form that is drawn, by what they are for; traps have a word of their own. */
type Truth = Map<Element, string>;

interface Drift {
  readonly name: string;
  /** Changes the page, and the truth where a control is for something else afterwards. */
  change(form: Element, truth: Truth): void;
}

const rowsIn = (form: Element): readonly Element[] => [
  ...new Set([...form.querySelectorAll('.layui-form-item,tr')].filter((row) => row.querySelector('[name]'))),
];
const rowAt = (form: Element, at: number): Element => {
  const rows = rowsIn(form);
  return rows[(at * 7) % rows.length] ?? form;
};
const labelsIn = (place: Element): readonly Element[] => [...place.querySelectorAll('label.layui-form-label,td.lab')];
const each = (form: Element, selector: string, work: (element: Element) => void): void => {
  for (const element of form.querySelectorAll(selector)) work(element);
};
const reword = (how: (text: string) => string) => (form: Element) => {
  for (const label of labelsIn(form))
    for (const node of label.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) node.textContent = how(node.textContent);
};
const reclass = (from: RegExp, to: string) => (form: Element) =>
  each(form, '[class]', (element) => element.setAttribute('class', element.className.replace(from, to)));
const drop = (name: string) => (form: Element) => each(form, `[${name}]`, (element) => element.removeAttribute(name));

/** Each label with its controls in the markup of another toolkit. */
const redraw = (item: string, name: string, content: string) => (form: Element) => {
  for (const label of labelsIn(form)) {
    const inCell = label.closest('td.lab');
    const place = (inCell ?? label).nextElementSibling;
    if (!place || inCell === label.parentElement) continue;
    const drawn = document.createElement('div');
    drawn.className = item;
    drawn.innerHTML = `<div class="${name}"><label></label></div><div class="${content}"></div>`;
    const [caption, holder] = drawn.children;
    if (caption?.firstElementChild) caption.firstElementChild.textContent = label.textContent;
    holder?.append(...place.childNodes);
    place.append(drawn);
    label.replaceChildren();
  }
};

const DRIFTS: readonly Drift[] = [
  { name: 'drawn by Element', change: redraw('el-form-item', 'el-form-item__label', 'el-form-item__content') },
  {
    name: 'drawn by Ant Design',
    change: redraw('ant-row ant-form-item', 'ant-form-item-label', 'ant-form-item-control'),
  },
  { name: 'drawn by View Design', change: redraw('ivu-form-item', 'ivu-form-item-label', 'ivu-form-item-content') },
  { name: 'drawn by Bootstrap', change: redraw('form-group row', 'col-sm-2 control-label', 'col-sm-10') },
  { name: 'classes dropped', change: drop('class') },
  { name: 'ids dropped', change: drop('id') },
  { name: 'names dropped', change: drop('name') },
  { name: 'prompts dropped', change: drop('placeholder') },
  {
    name: 'classes, ids and prompts dropped',
    change(form) {
      for (const name of ['class', 'id', 'placeholder']) drop(name)(form);
    },
  },
  { name: 'Element classes', change: reclass(/layui-form-(item|label)/g, 'el-form-item__$1') },
  { name: 'Ant classes', change: reclass(/layui-form-(item|label)/g, 'ant-form-item-$1') },
  { name: 'Bootstrap classes', change: reclass(/layui-[\w-]+/g, 'form-group') },
  { name: 'groups without headings', change: (form) => each(form, 'legend,h2,h3,h4,caption', (at) => at.remove()) },
  { name: 'labels without colons', change: reword((text) => text.replace(/[：:]/g, '')) },
  { name: 'labels with half-width colons', change: reword((text) => text.replace(/：/g, ' : ')) },
  { name: 'labels that ask', change: reword((text) => `请填写${text}`) },
  { name: 'labels with a remark', change: reword((text) => text.replace(/[：:]?\s*$/, '（必填）：')) },
  { name: 'labels with spaces', change: reword((text) => text.trim().split('').join('　')) },
  { name: 'labels with a number', change: reword((text) => `1. ${text.trim()}`) },
  {
    name: 'rows in the other order',
    change(form) {
      for (const row of rowsIn(form)) row.parentElement?.prepend(row);
    },
  },
  ...Array.from(
    { length: 10 },
    (_, at): Drift => ({
      name: `row ${at} moved to the end`,
      change: (form) => void rowAt(form, at).parentElement?.append(rowAt(form, at)),
    }),
  ),
  ...Array.from(
    { length: 8 },
    (_, at): Drift => ({
      name: `a new required row before row ${at}`,
      change: (form) =>
        rowAt(form, at).insertAdjacentHTML(
          'beforebegin',
          `<div class="layui-form-item"><label class="layui-form-label"><i>*</i>户籍${'所在地址情况说明'.slice(0, at + 1)}：</label><div class="layui-input-block"><input name="new${at}" class="layui-input"></div></div>`,
        ),
    }),
  ),
  ...Array.from(
    { length: 10 },
    (_, at): Drift => ({
      name: `row ${at} about something else`,
      change(form, truth) {
        const row = rowAt(form, at);
        for (const label of labelsIn(row)) label.textContent = '紧急联系人与考生关系说明：';
        each(row, '[name],[placeholder]', (control) => {
          control.removeAttribute('placeholder');
          truth.delete(control);
        });
      },
    }),
  ),
  ...Array.from(
    { length: 6 },
    (_, at): Drift => ({
      name: `the group split before row ${at}`,
      change: (form) => rowAt(form, at).insertAdjacentHTML('beforebegin', '<h3>补充信息</h3>'),
    }),
  ),
];

/** In `npm test` each region sees a share of the changes, and all of them together nearly all; `npm run abuse`: every one. */
const SHARE = process.env.ABUSE_RUNS === undefined ? 4 : 1;

/** Draws the form of a region as it is served, and tells what each control is for. */
function draw(id: string): { readonly form: Element; readonly truth: Truth } {
  const { body } = createPractice({ variant: id, today: TODAY, signedIn: true }).handle({
    method: 'GET',
    url: '/report/index',
  });
  document.body.innerHTML = String(body)
    .replace(/[\s\S]*<body[^>]*>|<\/body>[\s\S]*/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  const form = document.querySelector('form.report');
  if (!form) throw new Error(`No form of ${id} is drawn.`);
  const truth: Truth = new Map();
  for (const { field, name } of controlsOf(variantOf(id), lookOf(id)))
    for (const control of form.querySelectorAll(`[name="${name}"],[id="${name}-o"]`)) truth.set(control, field);
  return { form, truth };
}

/** Fields that were found in a control, right or wrong. */
function found(truth: Truth): { readonly right: number; readonly wrong: readonly string[] } {
  const snapshot = { ...atOnce(observe(document, [], () => undefined)), url: FORM };
  const pairs = [...match(snapshot).pairs].filter(([, { kind }]) => kind !== 'output');
  const meant = (handle: string): string => truth.get(elementOf(handle) ?? document.body) ?? 'something else';
  const isRight = ([field, { handle }]: readonly [FieldId, { readonly handle: string }]): boolean =>
    meant(handle) === field;
  return {
    right: pairs.filter(isRight).length,
    wrong: pairs.filter((pair) => !isRight(pair)).map(([field, { handle }]) => `${field} in ${meant(handle)}`),
  };
}

it.each(PRACTICE_VARIANTS)('%s: a field is found where it is after every change, or not at all', (id) => {
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block', visibility: 'visible' }));
  const asServed = found(draw(id).truth);
  expect(asServed.wrong).toEqual([]);
  expect(asServed.right).toBeGreaterThan(15);
  for (const { name, change } of DRIFTS.filter((_, at) => at % SHARE === PRACTICE_VARIANTS.indexOf(id) % SHARE)) {
    const { form, truth } = draw(id);
    change(form, truth);
    expect.soft(found(truth).wrong, name).toEqual([]);
  }
});

it('there are at least 200 changes', () =>
  expect(DRIFTS.length * PRACTICE_VARIANTS.length).toBeGreaterThanOrEqual(200));
