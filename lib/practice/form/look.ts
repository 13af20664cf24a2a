/**
 * How one region's form looks: order, wording, widgets, opaque names. What a line means stands in lib/domain.
 */
import type { FieldId } from '../../domain/fields';
import type { Widget } from '../wiring';

/** A control that resembles a field and is none. */
export interface Trap {
  readonly trap: string;
  readonly label: string;
  readonly placeholder?: string;
}

/** A line of the form: one field, two boxes behind one label, or a trap. */
export type Line = FieldId | readonly [FieldId, FieldId] | Trap;

export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Look {
  /** Equal to the variant's id. */
  readonly id: string;
  readonly layout: 'block' | 'pairs' | 'table';
  readonly star: 'in-label' | 'own-span' | 'behind' | 'none';
  readonly colon: '：' | ':' | '';
  /** `half`: (资格) instead of （资格）. */
  readonly brackets: 'full' | 'half';
  /** Whether labels name their control with `for`. */
  readonly labelsNameControls: boolean;
  /** Opaque name of the nth control. */
  readonly name: (order: number) => string;
  /** `words`: option values are the words; `codes`: numbers that say nothing. */
  readonly values: 'words' | 'codes';
  /** Labels as this page prints them. */
  readonly labels?: { readonly [Field in FieldId]?: string };
  /** Options as this page prints them, in the order of the catalogue's. */
  readonly options?: { readonly [Field in FieldId]?: readonly string[] };
  readonly widgets: { readonly [Field in FieldId]?: Widget };
  /** Fields without a star here. */
  readonly starless?: readonly FieldId[];
  /** The province is the agency's own and cannot be changed. */
  readonly provinceLocked: boolean;
  readonly parts: readonly Part[];
  readonly headerSearch?: boolean;
  /** A second form below the first, with contact boxes of its own. */
  readonly secondForm?: 'feedback' | 'reminder';
}
