/** Cuts the person out, and measures what is left: everything that needs the mask alone, so that a second worker can do it. */
import type { BackgroundFacts, Pixels } from './contract';
import { backgroundOf } from './figures/background';
import { frameOf } from './figures/frame';
import { type Box, type Mask, peopleApart } from './figures/mask';
import type { Net } from './net/runner';
import { MASK_SIDE } from './see/eyes';
import { halved, sample, stretched } from './see/sample';

export interface Segmented {
  readonly mask: Mask;
  readonly background: BackgroundFacts | undefined;
  /** Where somebody else may be. */
  readonly apart: readonly Box[];
}

/** What the segmenter reads. A picture at least twice as large as that is halved first, so that no pixel is skipped. */
function personInput(picture: Pixels): Float32Array<ArrayBuffer> {
  const isEven = picture.width % 2 === 0 && picture.height % 2 === 0;
  const look = isEven && Math.max(picture.width, picture.height) >= 2 * MASK_SIDE ? halved(picture) : picture;
  return sample(look, MASK_SIDE, stretched(look, MASK_SIDE), 0, 1);
}

export function segmented(net: Net, picture: Pixels): Segmented {
  const input = personInput(picture);
  const [mask = new Float32Array()] = net.run(input);
  const background = backgroundOf(input, mask);
  return {
    mask,
    background: background && { ...background, frame: frameOf(picture) },
    apart: peopleApart(mask),
  };
}
