/**
 * The shape of a step of the journey: what a candidate does, and how it is seen that it is done.
 * Regions differ by data: a branch or an exception says for which facts of a variant it holds.
 */
import type { KnownPageId, PageId, Status } from './page';
import type { Source } from './sources';
import type { Variant } from './variant';
import type { Words } from './words';

/** Facts of a variant, all of which must hold. */
export type VariantFacts = Partial<Pick<Variant, 'login' | 'realNameCheck' | 'review' | 'payment' | 'pledge'>>;

export type StepId =
  | 'announcement'
  | 'account'
  | 'real-name'
  | 'reading'
  | 'form'
  | 'photo'
  | 'submit'
  | 'review'
  | 'payment'
  | 'ticket'
  | 'exam'
  | 'score';

/** What shows that a step is behind the candidate: one of the pages was seen, or the registration is in one of the states. */
export interface Evidence {
  readonly pages?: readonly KnownPageId[];
  readonly statuses?: readonly Status[];
  /** States that take it back, e.g. 未报名 after the registration was cancelled. */
  readonly unlessStatus?: readonly Status[];
  /** Pages that take it back while they are shown. */
  readonly unlessOn?: readonly PageId[];
}

/** One of several ways; the region uses the one whose facts hold. */
export interface Branch {
  readonly when: VariantFacts;
  readonly words: Words;
}

/** What keeps a step from being begun: another step that is still open, or a page that says so. */
export interface Block {
  readonly while: { readonly step: StepId } | { readonly page: KnownPageId };
  readonly when?: VariantFacts;
  readonly words: Words;
}

/** A page of the office that does what a step asks for. Opened by the person's press and by nothing else. */
export interface OfficialLink {
  readonly words: Words;
  readonly address: `https://${string}`;
  /** Where it is the way; absent: everywhere. */
  readonly when?: VariantFacts;
  /** Where the address was learned. */
  readonly sources: readonly Source[];
}

/** How to change or to take back what was entered, at one point of the way. */
export interface WayToChange {
  readonly words: Words;
  /** Organisations of which it is known; absent: everywhere. */
  readonly agencies?: readonly string[];
  readonly sources: readonly Source[];
}

/** What a step asks of a person. Loaded when it is read: a screen that only shows where one stands needs none of it. */
export interface StepHelp {
  /** All of these, in this order. */
  readonly tasks: readonly Words[];
  /** One of these, by region. */
  readonly branches?: readonly Branch[];
  readonly haveReady: readonly Words[];
  readonly goesWrong: readonly Words[];
  readonly duration: Words;
  readonly changing?: readonly WayToChange[];
  /** The pages that do it, the nearest first; never none. */
  readonly links: readonly OfficialLink[];
}

export interface Step {
  readonly id: StepId;
  readonly title: Words;
  /** Pages on which the step is done; no page belongs to two steps. */
  readonly pages: readonly KnownPageId[];
  /** Empty: the platform shows no page or state from which it could be seen. */
  readonly doneWhen: Evidence;
  readonly problemWhen?: { readonly status: Status; readonly words: Words };
  readonly blocks?: readonly Block[];
  readonly notApplicable?: readonly Branch[];
  readonly sources: readonly Source[];
  readonly doubts?: readonly string[];
}

/** Whether all these facts hold of a variant. */
export const holdsFor = (facts: VariantFacts, variant: Variant): boolean =>
  (facts.login === undefined || facts.login === variant.login) &&
  (facts.realNameCheck === undefined || facts.realNameCheck === variant.realNameCheck) &&
  (facts.review === undefined || facts.review === variant.review) &&
  (facts.payment === undefined || facts.payment === variant.payment) &&
  (facts.pledge === undefined || facts.pledge === variant.pledge);
