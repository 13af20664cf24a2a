/** What the panel and the script on the stage, in the page, say to each other over one port named `stage`. */
export const STAGE = 'stage';

/** What is personal on a page, beside everything its controls hold. */
export interface Personal {
  /** Texts that are covered wherever they stand. They stay in the extension's own world, as what is filled in does. */
  readonly values: readonly string[];
  /** Labels whose texts beside them are covered. */
  readonly labels: readonly string[];
}

/** What keys are called that have no sign of their own, in the language of the screens. */
export interface KeyNames {
  readonly space: string;
  /** Anything that is typed into a control. */
  readonly letter: string;
}

/** What is said at one stop of a presentation. */
export interface Caption {
  readonly title: string;
  readonly text: string;
  /** `3 / 12` and the like. */
  readonly place: string;
  /** Which keys do what. */
  readonly keys: string;
  readonly names: KeyNames;
}

/** Panel → page. */
export type StageAsk =
  | { readonly ask: 'cover'; readonly personal: Personal }
  /** Shows a caption and, where a handle is given, the light on its control. */
  | { readonly ask: 'say'; readonly caption: Caption; readonly handle?: string }
  /** Takes everything away. Without it the patches stay when the panel goes: a class is looking. */
  | { readonly ask: 'leave' };

/** Keys of a presenter: forward, back, stop where we are. `hand`: the person took over. */
export type StageKey = 'next' | 'back' | 'pause' | 'hand';

/** Page → panel. */
export interface StageTell {
  readonly tell: StageKey;
}
