/** A JPEG by its own blocks, before the browser could decode it: whether its data is whole, and a large one without its memory. */
import type { Pixels } from '../contract';
import type { Picture } from '../measure';
import { smallSides } from '../see/eyes';
import { glanceAt } from './glance';

/** A file smaller than this is decoded sooner than measured so. */
const WORTH_A_GLANCE = 200_000;
/** A picture shorter than this is too coarse at an eighth: the small copy is 512 pixels long. */
const LONG_ENOUGH = 2048;

export interface Glanced {
  /** Its data does not fill the picture. */
  readonly isDamaged: boolean;
  /** `undefined`: it is to be decoded by the browser. */
  readonly picture: (Picture & { close(): void }) | undefined;
}

export async function glanced(file: Blob | Pixels): Promise<Glanced> {
  const glance = file instanceof Blob ? glanceAt(new Uint8Array(await file.arrayBuffer())) : undefined;
  if (glance === undefined || glance === 'damaged') return { isDamaged: glance === 'damaged', picture: undefined };
  const { width, height } = glance;
  const isLarge = file instanceof Blob && file.size >= WORTH_A_GLANCE && Math.max(width, height) >= LONG_ENOUGH;
  const picture = {
    width,
    height,
    small: async () => glance.drawn(...smallSides(width, height)),
    luma: async (left: number, top: number, wide: number, high: number) => glance.luma(left, top, wide, high),
    close: () => undefined,
  };
  return { isDamaged: false, picture: isLarge ? picture : undefined };
}
