/**
 * What the hands saw on a page. The head decides from this alone; no page HTML, no cookie, no storage crosses.
 * Plain data: it survives structured cloning and JSON.
 */

/** Where a label candidate was found, strongest first. The order is the order of trust. */
export const LABEL_SOURCES = [
  'for',
  'wrap',
  'aria',
  'item',
  'cell',
  'term',
  'preceding',
  'column',
  'option',
  'placeholder',
  'title',
  'name',
] as const;

export type LabelSource = (typeof LABEL_SOURCES)[number];

export interface LabelSeen {
  readonly from: LabelSource;
  /** Text as shown, white space collapsed, stars and colons kept. */
  readonly text: string;
}

/** What kind of answer a control takes, whatever toolkit draws it. */
export type ControlKind = 'text' | 'choice' | 'date' | 'file' | 'check' | 'password' | 'output';

/** Why a control must not be written. */
export type Obstacle =
  | 'hidden'
  | 'transparent'
  | 'tiny'
  | 'off-screen'
  | 'covered'
  /** Its form would be sent to another place than the page came from. */
  | 'elsewhere'
  | 'disabled'
  | 'read-only'
  /** A person can, with a widget that nobody here knows how to work. */
  | 'by-hand';

export interface ControlSnapshot {
  /** Opaque; the same element keeps it while the document lives. */
  readonly handle: string;
  /** Id of the adapter that claimed it, e.g. `layui-select`. */
  readonly widget: string;
  readonly kind: ControlKind;
  /** Every label candidate, strongest first; may be empty. */
  readonly labels: readonly LabelSeen[];
  /** Nearest group heading above it (legend, heading, group title), or ''. */
  readonly section: string;
  /** Which form or form-like container it stands in; 0 is the first. */
  readonly form: number;
  /** Place in document order, from 0. */
  readonly order: number;
  /** A star or a required attribute marks it. */
  readonly required: boolean;
  /** What a person sees in it: text, chosen option, date, file name; '' when empty or when only a prompt is shown. */
  readonly value: string;
  /** Shown texts of the options of a choice, prompts left out. */
  readonly options?: readonly string[];
  readonly placeholder: string;
  /** What its native element says of what may be typed: `type`, `maxlength`, `pattern`, `autocomplete`. */
  readonly format?: { readonly [attribute: string]: string };
  /** Text right behind it in its own row: a unit, a hint. Absent: nothing. */
  readonly behind?: string;
  /** It is not the first control of its form item: without a label of its own it belongs to the one before. */
  readonly shares?: true;
  /** Present when it must not be written. `disabled`, `read-only` and `by-hand` still count as shown to the person. */
  readonly obstacle?: Obstacle;
  /** Identity without contents: recomputed before a write; a difference is the outcome `moved`. */
  readonly signature: string;
}

export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  /** Visible text of the page, at most 20,000 characters. Stays inside the extension. */
  readonly text: string;
  /** Rows of a list of organisations, cell by cell, header included. Absent where the page lists none. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** Visible texts of buttons and button-like links, with their handles for pointing at them. */
  readonly buttons: readonly { readonly handle: string; readonly text: string }[];
  readonly controls: readonly ControlSnapshot[];
  /** Whether the page came over https. */
  readonly secure: boolean;
  /** The writes done on this document so far, newest run last; for undo and for a reopened panel. */
  readonly runs: readonly RunRecord[];
}

/** What one press of 填写 (or of 撤销) did on this document. */
export interface RunRecord {
  readonly run: string;
  readonly purpose: 'fill' | 'undo';
  readonly state: 'running' | 'done' | 'stopped';
  readonly writes: readonly WriteRecord[];
}

/** A control that hangs on a choice, and what it showed before that was written. */
export interface Below {
  readonly handle: string;
  readonly value: string;
}

export interface WriteRecord {
  readonly field: string;
  readonly handle: string;
  /** What the control showed before and what was asked for. Files: the name. */
  readonly before: string;
  readonly asked: string;
  readonly outcome: Outcome;
  readonly below?: readonly Below[];
  /** The control went away (`gone`) with the value in it: what the page draws in its place may hold that. */
  readonly entered?: true;
}

/** How one write ended. A difference between what was asked and what is seen is never `written`. */
export type Outcome =
  | 'written'
  | 'already-so'
  | 'no-such-option'
  | 'page-refused'
  | 'gone'
  | 'moved'
  | 'touched'
  | 'not-visible'
  | 'stopped';
