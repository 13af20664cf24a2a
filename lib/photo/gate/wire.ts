/**
 * What the gate in the page and the photo desk of the extension say to each other, as runtime messages.
 *
 * The gate holds no sentence of its own: what the person reads comes with the answer, in their language.
 * Files cross as base64, because messages are JSON in Chrome.
 */
import type { PhotoSpecId } from '@/lib/domain/photo-specs';

/** Gate → extension. */
export type GateAsk =
  /** Makes sure that the desk stands; answered with `true` once it does. */
  | { readonly photo: 'wake' }
  /** Hands a file over; answered from its bytes alone. */
  | {
      readonly photo: 'check';
      readonly id: string;
      readonly spec: PhotoSpecId;
      readonly name: string;
      readonly type: string;
      readonly base64: string;
    }
  /** Asks for the rest, from the pixels of the file handed over before. */
  | { readonly photo: 'look'; readonly id: string }
  /** The answer is no longer wanted. */
  | { readonly photo: 'drop'; readonly id: string };

/** Extension → gate. */
export interface GateAnswer {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly title: string;
  /** What is the matter and what to do, the worst first. */
  readonly lines: readonly string[];
  readonly words: {
    readonly checking: string;
    /** While the check goes on after the page got the file. */
    readonly stillChecking: string;
    /** A title for what fails when the page already has it. */
    readonly tooLate: string;
    /** A title where the check could not be had. */
    readonly unchecked: string;
    readonly skip: string;
    readonly another: string;
    readonly anyway: string;
    readonly close: string;
  };
}
