/**
 * The twelve steps from the notice to the score, in order.
 */

import type { Step } from '../step';
import { AFTER_SUBMITTING } from './after-submitting';
import { BEFORE_SUBMITTING } from './before-submitting';

export const STEPS: readonly Step[] = [...BEFORE_SUBMITTING, ...AFTER_SUBMITTING];
