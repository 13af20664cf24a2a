/** Reads the page it runs in with the real hands and head; scripts/corpus.mjs brings it into a real browser. */
import { learn } from '@/lib/engine/hands/adapters';
import { atOnce } from '@/lib/engine/hands/look-once';
import { observe } from '@/lib/engine/hands/observe';
import { TOOLKITS } from '@/lib/engine/hands/toolkits';
import { match } from '@/lib/engine/match';
import { recognised } from './recognised';

/** The field found in each control, by the name it bears in the corpus; '?' for one without. */
export function read(): readonly (readonly [control: string, field: string])[] {
  learn(TOOLKITS);
  return recognised(match(atOnce(observe(document, [])))).map(([control = '?', field]) => [control, field]);
}
