/** What the panel and the script on the stage, in the page, say to each other over one port named `stage`. */
export const STAGE = 'stage';

/** What is personal on a page, beside everything its controls hold. */
export interface Personal {
  /** Texts that are covered wherever they stand. They stay in the extension's own world, as what is filled in does. */
  readonly values: readonly string[];
  /** Labels whose texts beside them are covered. */
  readonly labels: readonly string[];
}

/** What the stage says by itself, in the language of the screens. */
export interface StageWords {
  /** What a key is called that has no sign of its own. */
  readonly space: string;
  /** Anything that is typed into a control. */
  readonly letter: string;
  /** Before a list is opened that no patch can cover. */
  readonly list: string;
}

/** What is said at one stop of a presentation. */
export interface Caption {
  readonly title: string;
  readonly text: string;
  /** `3 / 12` and the like. */
  readonly place: string;
  /** Which keys do what. */
  readonly keys: string;
  readonly words: StageWords;
}

/** Panel → page. */
export type StageAsk =
  | { readonly ask: 'cover'; readonly personal: Personal }
  /** Shows a caption and, where a handle is given, the light on its control. */
  | { readonly ask: 'say'; readonly caption: Caption; readonly handle?: string }
  /** Shows nothing but black, or the page again. */
  | { readonly ask: 'black'; readonly on: boolean }
  /** Takes everything away. Without it the patches stay when the panel goes: a class is looking. */
  | { readonly ask: 'leave' };

/** Keys of a presenter: forward, back, by itself, stop where we are, nothing to be seen. `hand`: the person took over. */
export type StageKey = 'next' | 'back' | 'play' | 'pause' | 'black' | 'hand';

/** Page → panel. */
export interface StageTell {
  readonly tell: StageKey;
}
