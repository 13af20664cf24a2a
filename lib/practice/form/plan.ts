/**
 * The controls of one region's form: which field, which widget, under which opaque name. Derived from its look and lib/domain.
 */
import { type FieldId, fieldOf, isFieldId } from '../../domain/fields';
import type { Variant } from '../../domain/variant';
import type { Widget } from '../wiring';
import type { Line, Look } from './look';

export interface PlannedControl {
  /** Our field id, or the id of a trap. */
  readonly field: string;
  readonly name: string;
  readonly widget: Widget;
  /** The prompt inside a box; the sentence beside a checkbox. */
  readonly placeholder: string;
}

export interface PlannedLine {
  readonly label: string;
  readonly starred: boolean;
  readonly controls: readonly PlannedControl[];
}

export interface PlannedPart {
  readonly title: string;
  readonly isWork: boolean;
  readonly lines: readonly PlannedLine[];
}

const PLEDGE_LABEL = '我已阅读并同意《报考人员诚信考试承诺书》';

function widgetOf(field: FieldId, variant: Variant, look: Look): Widget {
  const own = look.widgets[field];
  if (own) return own;
  const { kind } = fieldOf(field);
  if (kind === 'choice' || variant.choices?.includes(field)) return 'select';
  return kind === 'date' ? 'date' : kind === 'check' ? 'checkbox' : 'text';
}

/** The label in this page's writing, without star and colon. */
export function labelOf(field: FieldId, variant: Variant, look: Look): string {
  const label = look.labels?.[field] ?? variant.labels?.[field] ?? fieldOf(field).label;
  return look.brackets === 'full' ? label : label.replace('（', '(').replace('）', ')');
}

function placeholderOf(field: FieldId, widget: Widget, label: string): string {
  if (widget === 'date' || widget === 'date-read-only') return 'yyyy-MM-dd';
  if (field === 'currentTitle') return '请输入现有职称（资格），如没有职称则填写“无”或者“没有”';
  if (widget === 'computed') return '';
  return widget === 'text' || widget === 'textarea' ? `请输入${label.replaceAll('　', '')}` : '';
}

/** Every part, line and control, in the order of the page. Names are given by that order. */
export function planForm(variant: Variant, look: Look): readonly PlannedPart[] {
  let order = 0;
  const control = (field: FieldId): PlannedControl => {
    const widget = widgetOf(field, variant, look);
    const placeholder = placeholderOf(field, widget, labelOf(field, variant, look));
    return { field, name: look.name(order++), widget, placeholder };
  };
  const line = (line: Line): PlannedLine => {
    if (typeof line === 'object' && 'trap' in line) {
      const placeholder = line.placeholder ?? '';
      const trap: PlannedControl = { field: line.trap, name: look.name(order++), widget: 'text', placeholder };
      return { label: line.label, starred: false, controls: [trap] };
    }
    const fields: readonly FieldId[] = typeof line === 'string' ? [line] : line;
    const first = fields[0] ?? 'name';
    return {
      label: labelOf(first, variant, look),
      // 年龄 and 报考科目 bear a star although the site fills them in (guide-2023-yunnan 二 2).
      starred: (fieldOf(first).need !== 'no' || fieldOf(first).policy !== 'fill') && !look.starless?.includes(first),
      controls: fields.map(control),
    };
  };
  return look.parts.map(({ title, lines }) => ({ title, isWork: title === '工作情况', lines: lines.map(line) }));
}

export interface NamedControl extends PlannedControl {
  readonly field: FieldId;
}

/** The controls that stand for a field of ours, the pledge included where the region shows it. */
export function controlsOf(variant: Variant, look: Look): readonly NamedControl[] {
  const planned = planForm(variant, look).flatMap(({ lines }) => lines.flatMap(({ controls }) => controls));
  const named = planned.flatMap((one) => (isFieldId(one.field) ? [{ ...one, field: one.field }] : []));
  if (!variant.pledge) return named;
  return [
    ...named,
    { field: 'pledge', name: look.name(planned.length), widget: 'checkbox', placeholder: PLEDGE_LABEL },
  ];
}
