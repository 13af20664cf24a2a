/**
 * What the panel and the script beside the page say to each other over one port named `beside`.
 * Every word comes from the panel and none of them holds a value; the page side knows no sentence of its own.
 */
import type { RawNode } from '../../raw-node';

export const BESIDE = 'beside';

/** A badge beside one control. */
export interface Mark {
  readonly handle: string;
  readonly tone: 'problem' | 'advice' | 'quiet';
  /** What stands on it. */
  readonly text: string;
  /** What is read aloud; begins with the text. */
  readonly name: string;
  /** The sentence that opens with it. */
  readonly sentence: string;
}

/** A control that may be picked, and what it is called. */
export interface Pickable {
  readonly handle: string;
  readonly name: string;
}

/** Panel → page. */
export type BesideAsk =
  /** Shows these badges and no others. `title` names all of them to a screen reader. */
  | { readonly ask: 'mark'; readonly title: string; readonly marks: readonly Mark[] }
  /** Lets the person pick one of the controls; a second ask replaces the first. */
  | { readonly ask: 'pick'; readonly prompt: string; readonly controls: readonly Pickable[] }
  | { readonly ask: 'end-pick' }
  /** Asks how the page is built; these handles are its controls. */
  | { readonly ask: 'structure'; readonly handles: readonly string[] };

/** Page → panel. */
export type BesideTell =
  /** The page has opened its end of the line. */
  | { readonly tell: 'here' }
  /** The person pressed a badge. */
  | { readonly tell: 'pressed'; readonly handle: string }
  /** The person picked a control, or gave up. */
  | { readonly tell: 'picked'; readonly handle?: string }
  | { readonly tell: 'structure'; readonly body: RawNode };
