/**
 * A screen of ours before a class: large type, what is personal covered, keys shown, and a walk from one part of the screen
 * to the next by the keys of a presenter.
 */
import { effect } from '@preact/signals';
import { PRESENTER, SCREEN_STOPS } from '@/components/words/presenter';
import { isPresenting } from '@/lib/app/appearance';
import { t } from '@/lib/app/locale';
import { coveredOnOurScreens } from '@/lib/app/presenter-personal';
import { isBlack, mindBlack, pressed, sayCurtain, stageWords } from '@/lib/app/presenting';
import { openStage } from '@/lib/stage/stage';
import type { Personal, StageKey } from '@/lib/stage/wire';

/** What on our screens holds answers of the person, or shows them. */
export const PLACE = {
  controls: [
    ':is(.card, .paste) :is(.answer:not([name=variant],[name=locale],[name=theme],[name=type],[name=auto-lock],[name=photo-spec]), .answer-choices)',
    'select[name=profile], select[name=person]',
    'textarea',
    'input[type=password]',
  ].join(','),
  wholes: [
    '.value, .panel-profile :is(select, output), .head-name, .head-facts, .answer-masked, .labelled-message',
    '[data-change], [data-paste], .photo-name, .stage, .close-up-picture, .outcome-view',
    '.standing-reason, [data-of-person]',
    // Nobody on a roster need have a profile: the whole row, and not words that are known.
    'main[data-screen=roster] :is(tbody :is(th, td), .roster-left, .roster-unused, .roster-name)',
  ].join(','),
};

/** Puts the stage up. A screen without stops of its own hands the keys on: the panel speaks of the page beside it. */
function openOwnStage(page: Document, first: Personal): () => void {
  let at = -1;
  const stage = openStage(page, PLACE, hear, stageWords());

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
    if (stop)
      stage.say(
        { title: page.title, text: t(stop.words), place, keys: t(PRESENTER.keys), words: stageWords() },
        stop.element,
      );
    else stage.hush();
  }
  function hear(key: StageKey): void {
    if (key === 'hand') return;
    mindBlack(key);
    pressed.value = { key };
    if (key === 'black' || key === 'play') return;
    const most = stops().length;
    at = key === 'pause' ? -1 : Math.max(-1, Math.min(at + (key === 'next' ? 1 : -1), most - 1));
    show();
  }
  stage.cover(first);
  const cover = async (): Promise<void> => stage.cover(await coveredOnOurScreens());
  // Profiles that are opened or changed later hold other words.
  const again = new MutationObserver(() => void cover());
  again.observe(page.body, { childList: true, subtree: true });
  const endBlack = effect(() => stage.blacken(isBlack.value));
  return () => {
    endBlack();
    again.disconnect();
    stage.remove();
  };
}

/** Puts a screen of ours on the stage whenever somebody presents; ends when it is known what is personal. */
export async function stand(page: Document): Promise<void> {
  const first = await coveredOnOurScreens();
  effect(() => (isPresenting.value ? openOwnStage(page, first) : undefined));
  effect(() => {
    if (isPresenting.value) void sayCurtain();
  });
}
