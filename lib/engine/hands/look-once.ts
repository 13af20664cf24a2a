/**
 * A look at a page is work that may pause. What it learns on its way holds while the page stands still, so that nothing
 * is asked twice; nothing of it outlives the look. Which look is the present one, all our scripts in a page know together.
 */
import { ours } from './ours';

/** Work that says where it may pause. */
export type Work<T> = Generator<undefined, T>;

/** The same function, which works once for each key within one look. */
export function oncePerLook<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let look: object | undefined;
  let known = new WeakMap<K, { readonly made: V }>();
  return (key) => {
    if (!ours.look) return make(key);
    if (look !== ours.look) known = new WeakMap();
    look = ours.look;
    const made = known.get(key) ?? { made: make(key) };
    known.set(key, made);
    return made.made;
  };
}

/** Goes on with a piece of work until it ends, or until `isTime`. */
export function goOn<T>(work: Work<T>, look: object, isTime: () => boolean): IteratorResult<undefined, T> {
  ours.look = look;
  try {
    for (;;) {
      const step = work.next();
      if (step.done || isTime()) return step;
    }
  } finally {
    ours.look = undefined;
  }
}

/** Does the work in one go. */
export function atOnce<T>(work: Work<T>): T {
  const step = goOn(work, {}, () => false);
  if (!step.done) throw new Error('Work in one go has no pause.');
  return step.value;
}
