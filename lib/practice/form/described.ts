/**
 * A region's form as plain data, for a host that draws it by itself: the lines that a person fills in, and which choice
 * hangs on which.
 */
import { type FieldId, fieldOf, isFieldId } from '../../domain/fields';
import { variantOf } from '../../domain/variants';
import type { Widget } from '../wiring';
import { lookOf } from './looks';
import { planForm } from './plan';

export interface DescribedControl {
  /** The field's id. */
  readonly name: string;
  readonly kind: 'text' | 'select' | 'radio' | 'date';
  /** The official words, as far as there is a list of them. */
  readonly options: readonly string[];
  /** The control whose answer brings the options. */
  readonly after?: string;
}
export interface DescribedLine {
  readonly label: string;
  readonly starred: boolean;
  readonly controls: readonly DescribedControl[];
}
export interface DescribedPart {
  readonly title: string;
  readonly lines: readonly DescribedLine[];
}

const KINDS: { readonly [widget in Widget]?: DescribedControl['kind'] } = {
  text: 'text',
  textarea: 'text',
  select: 'select',
  radio: 'radio',
  date: 'date',
  'date-read-only': 'date',
};
/** The chain in which the platform answers (lib/practice/routes/reporting.ts). */
const CHAIN: readonly FieldId[] = ['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification'];

/**
 * @param id of a region's variant
 * @throws RangeError when there is no such variant
 */
export function describeForm(id: string): readonly DescribedPart[] {
  const describe = (field: string, widget: Widget): readonly DescribedControl[] => {
    const kind = KINDS[widget];
    if (!kind || !isFieldId(field)) return [];
    const after = CHAIN[CHAIN.indexOf(field) - 1];
    const options = (fieldOf(field).options ?? []).map(({ word }) => word);
    return [{ name: field, kind, options, ...(after && { after }) }];
  };
  return planForm(variantOf(id), lookOf(id)).map(({ title, lines }) => ({
    title,
    lines: lines.flatMap(({ label, starred, controls }) => {
      const described = controls.flatMap(({ field, widget }) => describe(field, widget));
      return described.length > 0 ? [{ label, starred, controls: described }] : [];
    }),
  }));
}
