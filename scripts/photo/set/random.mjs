/** Dice that always fall the same for a seed (mulberry32). */

/** @param {number} seed */
export function randomly(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const from = (/** @type {number} */ least, /** @type {number} */ most) => least + next() * (most - least);
  const whole = (/** @type {number} */ least, /** @type {number} */ most) => Math.floor(from(least, most + 1));
  return {
    from,
    whole,
    yes: () => next() < 0.5,
    /** @template T @param {readonly T[]} some @returns {T} */
    one: (some) => {
      const chosen = some[whole(0, some.length - 1)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
