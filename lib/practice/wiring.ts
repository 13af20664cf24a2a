/**
 * What the form's own code is told by its server: which control is which. The markup itself does not say it.
 */
import type { FieldId } from '../domain/fields';

export type Widget =
  | 'text'
  | 'textarea'
  | 'select'
  | 'search-select'
  | 'plain-select'
  | 'radio'
  | 'plain-radio'
  | 'date'
  | 'date-read-only'
  | 'computed'
  | 'output'
  | 'file'
  | 'upload-button'
  | 'checkbox';

export interface WiredControl {
  readonly name: string;
  /** Our field id, or the id of a trap. */
  readonly field: string;
  readonly widget: Widget;
  /** It is shown, and cannot be written. */
  readonly locked: boolean;
}

export interface Wiring {
  readonly controls: readonly WiredControl[];
  /** Codes of radio buttons, by field: code → word. */
  readonly words: { readonly [field: string]: { readonly [code: string]: string } };
  /** Id of the part that 在校 hides. */
  readonly workPart: string;
  /** Id of the star before 取得职称时间, and whether 无 takes it away. */
  readonly titleStar: string;
  readonly noneLiftsStar: boolean;
  readonly today: string;
  /** What the form holds when it opens, in the page's words. */
  readonly values: { readonly [Field in FieldId]?: string };
  /** Whether the photo is already with the office. */
  readonly photoName: string;
}

/** Answer of every call that is not a list of options. */
export interface Told {
  readonly ok: boolean;
  /** What the page says in its dialog. */
  readonly msg: string;
  /** Where to go next. */
  readonly go?: string;
  /** The control concerned, by its name on the page. */
  readonly name?: string;
}

/** Options for the next choice, or the text the site fills in. */
export interface Offered {
  readonly ok: true;
  readonly options: readonly { readonly code: string; readonly word: string }[];
}
