/**
 * What our scripts in one page know together. They are loaded apart and share the extension's own world, which the
 * page's code cannot see; the script that is in every page stays small, and the others are put beside it when they are
 * needed (lib/platform/page-port.ts).
 *
 * - One symbol holds it all: a name on `globalThis` could be taken by an element of the page with that id.
 * - What we put into a page is known by identity: an attribute a page could copy onto a cover of its own.
 */
import type { WriteRecord } from '../snapshot';
import type { Task } from './apply';
import type { Sight } from './sight';
import type { Refusal, Widget } from './widget';

/** What the hands let the scripts beside them see. */
export interface Hands {
  /** The element of a handle, even when it is no longer on the page. */
  elementOf(handle: string): Element | undefined;
  /** What a person sees and touches of a control. */
  faceOf(element: Element): Element;
  /** Teaches them more kinds of widgets. */
  learn(widgets: readonly Widget[]): void;
}

/** What only writing needs. */
export interface Pen {
  /** Carries out write orders, seeing with the hands that are in the page. */
  apply(task: Task, sight: Sight): Promise<readonly WriteRecord[]>;
  /** Enters a date into layui's picker. */
  laydate(input: HTMLInputElement, value: string): Refusal | undefined;
  /** Chooses in layui's select. */
  layuiSelect(select: HTMLSelectElement, value: string): Refusal | undefined;
  /** The name of a file that the page still shows, whatever became of it in the input; '' for none. */
  kept(box: Element): string;
  /** Puts a file in, or without one takes out what the input holds. */
  put(box: Element, input: HTMLInputElement, file: File | undefined, signal: AbortSignal): Promise<Refusal | undefined>;
}

export interface Ours {
  readonly marks: WeakSet<Node>;
  /** What the present look at the page has learned is kept under this; undefined between looks: all may have changed. */
  look?: object | undefined;
  hands?: Hands;
  /** The gate before photo inputs: whether the page got what was put into an input. */
  gate?: { passed(input: HTMLInputElement, file: File): Promise<boolean> };
  pen?: Pen;
  /** Shows a person where an element is; false when there is nothing to be seen of it. */
  locate?(element: Element): boolean;
  /** The script with badges and picker is there already. */
  isAttended?: true;
  /** The stage over the page is there already. */
  isStaged?: true;
  /** The signpost is there already. */
  isSignposted?: true;
}

const KEY = Symbol.for('ruankao-hands');
const world = globalThis as { [KEY]?: Ours };
world[KEY] ??= { marks: new WeakSet() };

export const ours: Ours = world[KEY];

/** Remembers that this element is ours and no part of the page. */
export const markAsOurs = (host: Element): void => void ours.marks.add(host);

export const isMark = (node: Node): boolean => ours.marks.has(node);
