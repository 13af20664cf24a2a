/** Lets a screen follow what happens quickly: the newest is shown now and then, and the last is never left out. */

export interface Followed<Told extends readonly unknown[]> {
  /** Shows it at once, in place of what was to be shown. */
  now(...told: Told): void;
  /** Shows it at once where nothing was shown for a while, else with the next, or when that while is over. */
  soon(...told: Told): void;
  /** Shows what was left to be shown. Nothing is shown by a timer afterwards. */
  end(): void;
}

/** Calls `show` with the newest of what it is told, by `soon` once in `ms` milliseconds at most. */
export function followed<Told extends readonly unknown[]>(ms: number, show: (...told: Told) => void): Followed<Told> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Told | undefined;
  const now = (...told: Told): void => {
    clearTimeout(timer);
    timer = setTimeout(over, ms);
    waiting = undefined;
    show(...told);
  };
  const over = (): void => {
    timer = undefined;
    if (waiting) now(...waiting);
  };
  return {
    now,
    soon(...told) {
      waiting = told;
      if (timer === undefined) over();
    },
    end() {
      clearTimeout(timer);
      timer = undefined;
      if (waiting) show(...waiting);
      waiting = undefined;
    },
  };
}
