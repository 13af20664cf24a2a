/** The application form of one region: its lines in its layout, with what stands in it when it opens. */
import { isFieldId } from '../../domain/fields';
import { saysNone } from '../acceptance';
import { type Html, html } from '../html';
import type { Office } from '../office';
import { codeOf } from './choices';
import { controlMarkup } from './controls';
import { type LineView, layOut, type PartView } from './layouts';
import { controlsOf, type PlannedControl, type PlannedLine, planForm } from './plan';
import { idsOf, isLocked, offeredWords, openingValues } from './values';

const idFor = (control: PlannedControl, { look }: Office): string | undefined =>
  look.labelsNameControls ? `${control.name}i` : undefined;

function markupOf(control: PlannedControl, office: Office): Html {
  const { field } = control;
  const values = openingValues(office);
  const known = isFieldId(field);
  const options = known ? offeredWords(field, values, office) : [];
  const view = {
    control,
    value: known ? (values[field] ?? '') : '',
    options: options.map((word) => ({ code: codeOf(word, office.look), word })),
    locked: known && isLocked(field, office),
    id: idFor(control, office),
  };
  const markup = controlMarkup(view, idsOf(office).output(control.name));
  return field === 'photo'
    ? html`${markup} <a class="tool" href="javascript:;">下载照片验证工具</a><div class="portrait"></div>`
    : markup;
}

/** The star of 取得职称时间 has an id, because 无 takes it away. */
function starOf({ controls }: PlannedLine, office: Office): Html {
  const { variant, state } = office;
  const isTitleDate = controls[0]?.field === 'titleDate';
  const lifted =
    variant.titleDateWhenNone === 'may-be-empty' && saysNone(openingValues({ ...office, state }).currentTitle);
  return html`<i class="must"${isTitleDate && html` id="${idsOf(office).titleStar}"`}${isTitleDate && lifted && html` style="display: none"`}>*</i>`;
}

function labelMarkup(line: PlannedLine, office: Office): Html {
  const { look } = office;
  const star = line.starred && look.star !== 'none' && starOf(line, office);
  const first = line.controls[0];
  const names = look.labelsNameControls && first && first.widget !== 'radio' && html` for="${first.name}i"`;
  const text = line.label === '考生照片' ? '上传考生照片' : line.label;
  if (look.layout === 'table') return html`${text}${look.colon}`;
  if (look.star === 'own-span')
    return html`<span class="mark">${star}</span><label class="layui-form-label">${text}${look.colon}</label>`;
  return html`<label class="layui-form-label"${names}>${look.star === 'in-label' && star}${text}${look.colon}${look.star === 'behind' && star}</label>`;
}

const lineView = (line: PlannedLine, office: Office): LineView => ({
  label: labelMarkup(line, office),
  controls: line.controls.map((control) => markupOf(control, office)),
  wide:
    line.controls.length > 1 || line.controls.some(({ field, widget }) => field === 'photo' || widget === 'textarea'),
});

/** The checkbox stands alone at the end. */
function pledge(office: Office): Html {
  const control = controlsOf(office.variant, office.look).find(({ field }) => field === 'pledge');
  return control
    ? html`<div class="layui-form-item pledge">${controlMarkup({ control, value: '', options: [], locked: false, id: undefined }, '')}</div>`
    : html``;
}

/** The whole form, from 报名省市 to 提交. */
export function formMarkup(office: Office): Html {
  const { variant, look } = office;
  const hidden = openingValues(office).employmentStatus === '在校';
  const parts = planForm(variant, look).map(
    ({ title, isWork, lines }): PartView => ({
      title,
      id: isWork ? idsOf(office).workPart : undefined,
      hidden: isWork && hidden,
      lines: lines.map((line) => lineView(line, office)),
    }),
  );
  return html`<form class="layui-form report ${look.layout}" lay-filter="rp" id="rp" autocomplete="off">
${layOut(parts, look)}
${pledge(office)}
<div class="acts"><button type="button" class="layui-btn layui-btn-primary keep">暂存</button>
<button type="button" class="layui-btn send">${variant.labels?.submit ?? '提交'}</button></div>
</form>`;
}
