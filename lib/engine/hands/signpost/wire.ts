/**
 * What the panel and the signpost in the page say to each other over one port named `signpost`.
 * The panel names words of the page; what comes back says whether they were found, and of a password only which of the
 * rules it keeps.
 */

export const SIGNPOST = 'signpost';

/** Something to press next, or to look at: a link or button with one of these words. Nothing of ours presses it. */
export interface Sign {
  /** One of these stands on it, and nothing else. */
  readonly words: readonly string[];
  /** It stands in the row of this text: one of many with the same words. */
  readonly beside?: string;
  /** What stands on the badge. */
  readonly text: string;
  /** What is read aloud; begins with the text. */
  readonly name: string;
  /** The sentence that opens with it. */
  readonly sentence: string;
}

/** Panel → page. */
export type SignpostAsk =
  /** Shows these signs and no others. `title` names all of them to a screen reader. */
  | { readonly ask: 'point'; readonly title: string; readonly signs: readonly Sign[] }
  /** Tells from now on which rules the typed password keeps. */
  | { readonly ask: 'heed-password' };

/** Which rules a password keeps, of the page's own hint; never the password. */
export interface PasswordSeen {
  readonly isEmpty: boolean;
  readonly beginsWithCapital: boolean;
  readonly lettersAndDigitsOnly: boolean;
  readonly hasDigit: boolean;
  readonly longEnough: boolean;
  readonly shortEnough: boolean;
  /** The second box says the same; undefined: nothing is in it yet, or there is none. */
  readonly isRepeated?: boolean;
}

/** Page → panel. */
export type SignpostTell =
  /** For each sign whether it stands beside something now. */
  | { readonly tell: 'pointed'; readonly found: readonly boolean[] }
  | { readonly tell: 'password'; readonly seen: PasswordSeen };
