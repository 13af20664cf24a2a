/** Three ways in which regions lay the same lines out: one column, two columns, a table. */
import { type Html, html } from '../html';
import type { Look } from './look';

export interface LineView {
  readonly label: Html;
  readonly controls: readonly Html[];
  readonly wide: boolean;
}

export interface PartView {
  readonly title: string;
  /** Present where an answer hides the part. */
  readonly id: string | undefined;
  readonly hidden: boolean;
  readonly lines: readonly LineView[];
}

const idOf = ({ id, hidden }: PartView): Html =>
  html`${id !== undefined && html` id="${id}"`}${hidden && html` style="display: none"`}`;

/** Puts the lines two by two; a wide one stands alone. */
function inPairs(lines: readonly LineView[]): readonly (readonly LineView[])[] {
  const rows: LineView[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.length === 1 && !last[0]?.wide && !line.wide) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

const block = (part: PartView): Html => html`<fieldset class="layui-elem-field layui-field-title"${idOf(part)}>${
  part.title !== '' && html`<legend>${part.title}</legend>`
}
${part.lines.map(({ label, controls }) => html`<div class="layui-form-item">${label}<div class="layui-input-block${controls.length > 1 && ' twoBoxes'}">${controls.map((one) => (controls.length > 1 ? html`<div class="box">${one}</div>` : one))}</div></div>`)}
</fieldset>`;

const pairs = (
  part: PartView,
): Html => html`<div class="part"${idOf(part)}>${part.title !== '' && html`<p class="partTitle">${part.title}：</p>`}
${inPairs(part.lines).map(
  (row) =>
    html`<div class="layui-form-item">${row.map(
      ({ label, controls, wide }) =>
        html`<div class="layui-inline${wide && ' wide'}">${label}${controls.map((one) => html`<div class="layui-input-inline">${one}</div>`)}</div>`,
    )}</div>`,
)}</div>`;

const cells = ({ label, controls, wide }: LineView, alone: boolean): Html =>
  html`<td class="lab">${label}</td><td${(wide || alone) && html` colspan="3"`}><div class="boxes">${controls.map((one) => html`<div class="box">${one}</div>`)}</div></td>`;

const table = (
  part: PartView,
): Html => html`<tbody${idOf(part)}>${part.title !== '' && html`<tr><th colspan="4">${part.title}:</th></tr>`}
${inPairs(part.lines).map((row) => html`<tr>${row.map((line) => cells(line, row.length === 1))}</tr>`)}</tbody>`;

/** The parts of the form in this region's layout. */
export function layOut(parts: readonly PartView[], { layout }: Pick<Look, 'layout'>): Html {
  switch (layout) {
    case 'block':
      return html`${parts.map(block)}`;
    case 'pairs':
      return html`${parts.map(pairs)}`;
    case 'table':
      return html`<table class="sheetTable">${parts.map(table)}</table>`;
    default:
      return layout satisfies never;
  }
}
