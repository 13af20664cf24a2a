/** Waits for a page to do something: event-driven, bounded, and given up at once when the work is stopped. */
import { EVERYTHING } from './dom';

/**
 * Whether `happened` becomes true while the page changes in `place`.
 * The limit, in milliseconds, is the only timer; it never delays a success.
 */
export function waitFor(happened: () => boolean, place: Element, signal: AbortSignal, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (answer: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = (): void => end(happened());
    const observer = new MutationObserver(() => happened() && end(true));
    const timer = setTimeout(giveUp, limit);
    observer.observe(place, EVERYTHING);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted || happened()) giveUp();
  });
}
