/** Reads the page it runs in with the real hands and head; scripts/corpus.mjs brings it into a real browser. */
import { learn } from '@/lib/engine/hands/adapters';
import { elementOf } from '@/lib/engine/hands/handles';
import { atOnce } from '@/lib/engine/hands/look-once';
import { observe } from '@/lib/engine/hands/observe';
import { TOOLKITS } from '@/lib/engine/hands/toolkits';
import { match } from '@/lib/engine/match';

/** The field found in each control, by the name it bears in the corpus; '?' for one without. */
export function read(): readonly (readonly [control: string, field: string])[] {
  learn(TOOLKITS);
  const { pairs } = match(atOnce(observe(document, [])));
  return [...pairs].map(([field, { handle }]) => {
    const element = elementOf(handle);
    const named = element?.closest('[data-control]') ?? element?.querySelector('[data-control]');
    return [named?.getAttribute('data-control') ?? '?', field];
  });
}
