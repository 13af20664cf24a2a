/**
 * An element as the page has it: what it is, what is written in it, never what a control holds. It may still show a
 * person's data (a greeting, a number in a sentence): the head takes that out before anybody sees it.
 */
export interface RawNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is not to be told from its attributes alone: drawn at all, and a control of its own. */
  readonly hidden?: true;
  readonly handle?: string;
  /** It belongs to what a toolkit draws for the control of this handle. */
  readonly draws?: string;
  readonly children: readonly (RawNode | string)[];
}
