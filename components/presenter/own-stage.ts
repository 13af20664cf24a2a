/**
 * A screen of ours before a class: large type, what is personal covered, keys shown, and a walk from one part of the screen
 * to the next by the keys of a presenter.
 */
import { PRESENTER, SCREEN_STOPS } from '@/components/words/presenter';
import { t } from '@/lib/app/locale';
import { coveredOnOurScreens } from '@/lib/app/presenter-personal';
import { pressed } from '@/lib/app/presenting';
import { openStage } from '@/lib/stage/stage';
import type { StageKey } from '@/lib/stage/wire';

/** What on our screens holds answers of the person, or shows them. */
const PLACE = {
  controls: [
    ':is(.card, .paste) :is(.answer:not([name=variant],[name=locale],[name=theme],[name=type],[name=auto-lock]), .answer-choices)',
    'select[name=profile]',
    'textarea',
    'input[type=password]',
  ].join(','),
  wholes:
    '.value, .panel-profile :is(select, output), .photo-name, .stage, .close-up-picture, .outcome-view, [data-personal]',
};

export interface OwnStage {
  readonly remove: () => void;
}

/** Puts the stage up. A screen without stops of its own hands the keys on: the panel speaks of the page beside it. */
export function standOnStage(page: Document): OwnStage {
  let at = -1;
  const stage = openStage(page, PLACE, hear);

  const stops = () => {
    const screen = page.querySelector('main')?.dataset.screen ?? '';
    return (SCREEN_STOPS[screen] ?? []).flatMap(({ selector, words }) => {
      const element = page.querySelector(selector);
      return element && element.getClientRects().length > 0 ? [{ element, words }] : [];
    });
  };
  function show(): void {
    const all = stops();
    const stop = all[at];
    const place = `${at + 1} / ${all.length}`;
    if (stop) stage.say({ title: page.title, text: t(stop.words), place, keys: t(PRESENTER.keys) }, stop.element);
    else stage.hush();
  }
  function hear(key: StageKey): void {
    if (key === 'hand') return;
    pressed.value = { key };
    const most = stops().length;
    at = key === 'pause' ? -1 : Math.max(-1, Math.min(at + (key === 'next' ? 1 : -1), most - 1));
    show();
  }
  const cover = async (): Promise<void> => stage.cover(await coveredOnOurScreens());
  void cover();
  // Profiles that are opened or changed later hold other words.
  const again = new MutationObserver(() => void cover());
  const main = page.querySelector('main');
  if (main) again.observe(main, { childList: true, subtree: true });
  return {
    remove() {
      again.disconnect();
      stage.remove();
    },
  };
}
