/**
 * What a number about photos is: the figure it bounds, where it was learned, how sure we are of it, and what missing it means.
 *
 * - Where sources disagree, each has a limit of its own; the stricter one then only warns.
 * - A limit with regions counts where the person registers there, and is shown elsewhere.
 */
import type { SourceKey } from '../sources';
import type { Words } from '../words';
import type { PhotoSourceKey } from './sources';

/** Which of the two pictures: the one for the official tool, or the one that the tool saves and the site takes. */
export type PhotoSpecId = 'source' | 'upload';

/** Figures that are measured on a file or on its picture. Units stand with the limits. */
export type Measure =
  | 'fileBytes'
  | 'width'
  | 'height'
  | 'components'
  | 'progressive'
  | 'whiteness'
  | 'tint'
  | 'darkest5'
  | 'stripes'
  | 'frame'
  | 'detail'
  | 'du15'
  | 'du2'
  | 'doubling'
  | 'rhythm'
  | 'over'
  | 'under'
  | 'sideLight'
  | 'chroma'
  | 'faceGreenRed'
  | 'faceBlueYellow'
  | 'faces'
  | 'headShare'
  | 'offCentre'
  | 'marginTop'
  | 'marginSide'
  | 'cutOff'
  | 'tilt'
  | 'turn'
  | 'eyesOpen';

/**
 * How sure we are: `official` words of the tool or an exam office, seen in a guide; `reported` by others, often a copy;
 * `own`: measured by us because the official number is not known.
 */
export type Confidence = 'official' | 'reported' | 'own';

export interface Limit {
  /** Figures from here on meet it. */
  readonly least?: number;
  /** Figures up to here meet it. */
  readonly most?: number;
  readonly missed: 'fail' | 'warn';
  /** Counts only when this other figure lies so. */
  readonly provided?: { readonly measure: Measure; readonly least?: number; readonly most?: number };
  /** Names of the agencies it holds for; absent: everywhere. */
  readonly regions?: readonly string[];
  readonly source: SourceKey | PhotoSourceKey;
  readonly year: number;
  readonly confidence: Confidence;
}

export type Limits = { readonly [M in Measure]?: readonly Limit[] };

export interface PhotoSpec {
  readonly id: PhotoSpecId;
  readonly name: Words;
  /** Where this picture belongs. */
  readonly use: Words;
  readonly limits: Limits;
}
