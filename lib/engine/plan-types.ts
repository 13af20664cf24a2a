import type { FieldId } from '../domain/fields';
import type { Finding } from '../domain/finding';
import type { PageId } from '../domain/page';
import type { Below, Outcome } from './snapshot';

/** State of a field's row, before and after a fill: the words of `data-state`. */
export type RowState =
  | 'same'
  | 'will-write'
  | 'written'
  | 'conflict'
  | 'ask'
  | 'problem'
  | 'not-written'
  | 'yours'
  | 'absent'
  | 'locked';

/** Why a row is in its state: the words of `data-reason`. Sentences for them stand in `explain.ts`. */
export type Reason =
  | 'equal'
  | 'page-is-empty'
  | 'you-chose-profile'
  | 'written-and-seen'
  | 'page-differs'
  | 'you-kept-page'
  | 'profile-has-nothing'
  | 'several-controls'
  | 'several-options'
  | 'rule-found'
  | 'rule-found-on-page'
  | 'wrong-and-differs'
  | 'human-only'
  | 'site-computes'
  | 'not-on-page'
  | 'waits-for'
  | 'hidden-by-answer'
  | 'not-fillable-here'
  | 'not-needed'
  | 'read-only'
  | 'read-only-differs'
  | 'by-hand'
  | 'in-parts'
  | 'sent-elsewhere'
  | 'reverted'
  | 'no-photo'
  | 'kind-differs'
  | 'may-be-another'
  | 'options-never-came'
  | Exclude<Outcome, 'written' | 'already-so'>;

/** One row of the checklist: what the page holds, what the profile holds, what will be done and why. */
export interface Row {
  readonly field: FieldId;
  readonly state: RowState;
  readonly reason: Reason;
  /** What would be or was asked for, in the page's words where the page offers options; '' if nothing. */
  readonly wanted: string;
  /** What the page shows now. */
  readonly shown: string;
  readonly required: boolean;
  /** Control(s) concerned, for pointing at them. */
  readonly handles: readonly string[];
  /** The page asks for it once more in another box, which is left to the person. */
  readonly again?: true;
  /** Options to choose from when asking, or the page's own when none fits. */
  readonly choices: readonly string[];
  /** What the rules find in the profile's answer. */
  readonly findings: readonly Finding[];
  /** What they find in what the page holds; absent: not looked yet. */
  readonly onPage?: readonly Finding[];
  /** Field this one waits for, with reason `waits-for` or `hidden-by-answer`. */
  readonly blocker?: FieldId;
}

/** One write the hands are asked to do. Clicking a button is not expressible. */
export interface WriteOrder {
  readonly field: FieldId;
  readonly handle: string;
  readonly signature: string;
  /** The exact option text, the text, `yyyy-MM-dd`, or the file name. */
  readonly value: string;
  /** What the control showed when planned; if it shows something else now, the outcome is `touched`. */
  readonly expects: string;
  readonly file?: { readonly name: string; readonly type: string; readonly base64: string };
  /**
   * The page does not offer this value yet. It is written when the control offers exactly these words, after everything
   * before it in the round, and only while the page has the controls of the plan.
   */
  readonly waits?: true;
  /** What hangs on this choice: where something new stands there, the outcome is `touched`, for the page would empty it. */
  readonly below?: readonly Below[];
}

/** The fill of one page, bound to it: origin and path are checked again by the hands. */
export interface FillPlan {
  readonly page: PageId;
  /** Origin and path the plan was made for. */
  readonly address: string;
  readonly rows: readonly Row[];
  /** Writes in an order in which every write comes after what it depends on. */
  readonly orders: readonly WriteOrder[];
  /** Choices that hang on others and are empty, with what is wanted there, for the moment in which the page offers it. */
  readonly awaited: readonly WriteOrder[];
}

/** The person's decisions in the checklist, by field. */
export interface Decisions {
  readonly [field: string]: {
    readonly conflict?: 'use-profile' | 'keep-page';
    readonly answer?: string;
    readonly handle?: string;
  };
}
