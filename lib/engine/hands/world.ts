/**
 * What our scripts in one page leave for each other. The page has a world of its own and sees none of this.
 * The script that is in every page stays small; the others are put beside it when they are needed
 * (lib/platform/page-port.ts).
 */
import type { Widget } from './widget';

interface World {
  /** Left by the hands: teaches them the widgets of other toolkits. */
  ruankaoLearn?: (widgets: readonly Widget[]) => void;
  /** Left by the script that points at a control. */
  ruankaoLocate?: (element: Element) => boolean;
}

export const world = globalThis as World;
