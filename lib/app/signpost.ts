/**
 * The signpost in the page of one tab, for as long as a screen of ours stands beside it: badges beside what comes next,
 * unless the person switched badges off, and which rules a typed password keeps.
 */
import type { PasswordSeen, Sign } from '@/lib/engine/hands/signpost/wire';
import { pageMarks } from '@/lib/platform/settings';
import { connectSignpost, type SignpostHears, type SignpostPort } from '@/lib/platform/signpost-port';

export type { PasswordSeen, Sign, SignpostHears };

export interface SignpostStand {
  /** Shows these signs and no others. */
  point(title: string, signs: readonly Sign[]): void;
  heedPassword(): void;
  leave(): void;
}

/** Stands at the page of a tab until it is left; a page that cannot be reached has no signs. */
export function standAtPage(tabId: number, hears: SignpostHears): SignpostStand {
  let isLeft = false;
  let last: readonly [string, readonly Sign[]] | undefined;
  const line = connectSignpost(tabId, hears);
  const withLine = (work: (port: SignpostPort) => void): void => {
    void line.then((port) => !isLeft && work(port));
  };
  const show = async (): Promise<void> => {
    const isOn = await pageMarks.get();
    const [title, signs] = last ?? ['', []];
    if (last) withLine((port) => port.point(title, isOn ? signs : []));
  };
  const stopWatching = pageMarks.watch(() => void show());
  return {
    point(title, signs) {
      last = [title, signs];
      void show();
    },
    heedPassword: () => withLine((port) => port.heedPassword()),
    leave() {
      stopWatching();
      void line.then((port) => port.disconnect());
      isLeft = true;
    },
  };
}
