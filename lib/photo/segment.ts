/** Cuts the person out, and measures what is left: everything that needs the mask alone, so that a second worker can do it. */
import type { BackgroundFacts } from './contract';
import { backgroundOf } from './figures/background';
import type { Mask } from './figures/mask';
import type { Net } from './net/runner';

export interface Segmented {
  readonly mask: Mask;
  readonly background: Omit<BackgroundFacts, 'frame'> | undefined;
}

/** @param input what `personInput` made of a picture */
export function segmented(net: Net, input: Float32Array): Segmented {
  const [mask = new Float32Array()] = net.run(input);
  return { mask, background: backgroundOf(input, mask) };
}
