/**
 * What the bytes of a file tell: what it really is, how large its picture is, and what a JPEG says about itself.
 *
 * - Any bytes give an answer: nothing throws, nothing is allocated by a number found in the file, every byte is looked
 *   at a few times at most.
 */
import type { ByteFacts } from './facts';
import { readJpeg } from './jpeg';
import { kindOf } from './kind';
import { statedSize } from './sizes';
import { viewOf } from './view';

export type { ByteFacts, FileKind, JpegFacts } from './facts';
export { uprightSize } from './facts';

/** Reads a whole file. */
export function readBytes(bytes: Uint8Array): ByteFacts {
  const view = viewOf(bytes);
  const kind = kindOf(view);
  const jpeg = kind === 'jpeg' ? readJpeg(bytes, view) : undefined;
  return { kind, bytes: bytes.length, size: jpeg ? jpeg.size : statedSize(kind, view), jpeg };
}
