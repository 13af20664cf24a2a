/** What a page does later, until it is closed. */

export interface Timers {
  later(ms: number, work: () => void): void;
  forgetAll(): void;
}

export function keepTime(): Timers {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    later(ms, work) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, ms);
      timers.add(timer);
    },
    forgetAll() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
