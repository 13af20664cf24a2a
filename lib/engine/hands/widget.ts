/**
 * What an adapter knows about one kind of widget. Each stands in a file of its own under `widgets/`, and is found there.
 * Nothing here remembers a value, and nothing here can press a button of the page.
 */
import type { ControlKind, Obstacle, Outcome } from '../snapshot';

/** The page did not take a value. */
export const REFUSED = 'page-refused';
/** Why a widget did not take a value. The widget shows what it showed before. */
export type Refusal = Extract<Outcome, 'no-such-option' | 'page-refused' | 'touched'>;

export interface Widget<E extends Element = Element> {
  /** The file's name. */
  readonly id: string;
  /** Lower is asked first whether it claims an element; no two are equal. */
  readonly rank: number;
  readonly kind: ControlKind;
  /** What to look for on a page; `claims` decides. */
  readonly selector: string;
  claims(element: Element): element is E;
  /** The element that stands for the whole control, where several belong to it. Absent: the claimed one. */
  anchor?(element: E): E;
  /** What a person sees and touches of it, where that is another element. */
  face?(element: E): Element;
  /** What a person sees in it: '' when empty or when only a prompt is shown. */
  read(element: E): string;
  /** Whether it shows this value and its native element holds it too; ''  asks for empty. Absent: `read` tells. */
  holds?(element: E, value: string): boolean;
  /** Shown texts of the options that can be chosen, prompts left out; undefined while only opening it would tell. */
  options?(element: E): readonly string[] | undefined;
  /** The prompt shown while it is empty, where that is not the `placeholder` attribute. */
  prompt?(element: E): string;
  /** Text drawn beside a box to tick. */
  caption?(element: E): string;
  locked(element: E): Extract<Obstacle, 'disabled' | 'read-only' | 'by-hand'> | undefined;
  /**
   * Enters a value in the way that the page's own code hears; '' goes back to the prompt or to empty.
   * Whether it was taken is read back afterwards. Absent: never written.
   */
  write?(element: E, value: string, help: Help): Refusal | undefined | Promise<Refusal | undefined>;
}

/** What a write may need besides the value. */
export interface Help {
  readonly file?: File;
  readonly signal: AbortSignal;
  /** Whether somebody meanwhile chose what this write would take away; asked again by a widget that takes its time. */
  isTouched(): boolean;
}

/**
 * Does nothing when it runs, and is there for the types: E follows from `claims`, so that an adapter's methods take their
 * own element without a cast. They may stand in one list with all others because `claims` is asked before any of them.
 */
export const defineWidget = <E extends Element>(widget: Widget<E>): Widget<E> => widget;
