/**
 * What writing sees with. It comes into a page as a script of its own (pen.ts) and must know controls, handles and
 * widgets as the hands know them, not as a second set of its own.
 */
import { widgetOf } from './adapters';
import { openEyes, veilsOf } from './eyes';
import { elementOf } from './handles';
import { obstacleOf } from './observe';
import { inSlices } from './slices';
import { sendSurveyor } from './survey';

export const SIGHT = {
  elementOf,
  widgetOf,
  obstacleOf,
  sendSurveyor,
  /** Looks for what lies over a page; answers with eyes that know of it, opened anew at each call. */
  async eyesOn(page: Document, isStill: () => boolean) {
    const { value: veils } = await inSlices(() => veilsOf(page), isStill);
    return () => openEyes(veils);
  },
};

export type Sight = typeof SIGHT;
