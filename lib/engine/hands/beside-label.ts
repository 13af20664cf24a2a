/** A text beside a control that may be its label, and the node it stands in, to tell labels from headings. */
import type { LabelSeen, LabelSource } from '../snapshot';
import { lineOf } from './dom';

export interface Beside extends LabelSeen {
  readonly place?: Node;
}

/** What an element says as a label of this kind. */
export const labelAt = (from: LabelSource, place: Element): Beside => ({ from, text: lineOf(place), place });
