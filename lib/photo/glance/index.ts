/** A large JPEG as it is measured: by its own blocks, before the browser could decode it, and without its memory. */
import type { Pixels } from '../contract';
import type { Picture } from '../measure';
import { smallSides } from '../see/eyes';
import { glanceAt } from './glance';

/** A file smaller than this is decoded sooner than glanced at. */
const WORTH_A_GLANCE = 200_000;
/** A picture shorter than this is too coarse at an eighth: the small copy is 512 pixels long. */
const LONG_ENOUGH = 2048;

/** `undefined`: it is to be decoded by the browser. */
export async function glanced(picture: Blob | Pixels): Promise<(Picture & { close(): void }) | undefined> {
  if (!(picture instanceof Blob) || picture.size < WORTH_A_GLANCE) return undefined;
  const glance = glanceAt(new Uint8Array(await picture.arrayBuffer()));
  if (glance === undefined) return undefined;
  const { width, height } = glance;
  if (Math.max(width, height) < LONG_ENOUGH) return undefined;
  return {
    width,
    height,
    small: async () => glance.drawn(...smallSides(width, height)),
    luma: async (left, top, wide, high) => glance.luma(left, top, wide, high),
    close: () => undefined,
  };
}
