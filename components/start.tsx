/**
 * Starts a page of ours: language, theme and title first, so that nothing is shown that changes a moment later.
 */
import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/base.css';
import { followAppearance, large, theme } from '@/lib/app/appearance';
import { followLocale, locale, t } from '@/lib/app/locale';
import { followPresenting, isPresenting } from '@/lib/app/presenting';
import type { Words } from '@/lib/domain/words';

/** Draws the screen into `#app` and keeps `<html>` in step with the choices. */
export async function start(title: Words, screen: ComponentChild): Promise<void> {
  // Choices that cannot be read must not keep the page empty: the defaults do.
  await Promise.allSettled([followLocale(navigator.language), followAppearance(), followPresenting()]);
  effect(() => {
    const html = document.documentElement;
    html.lang = locale.value;
    document.title = t(title);
    mark(html, 'data-theme', theme.value);
    mark(html, 'data-type', large.value ? 'large' : undefined);
  });
  const place = document.getElementById('app');
  if (place) render(screen, place);
  present();
}

/** Before a class: large type at once, everything else from a file that others never load. */
function present() {
  let leave = (): void => undefined;
  effect(() => {
    const on = isPresenting.value;
    mark(document.documentElement, 'data-presenting', on ? '' : undefined);
    leave();
    leave = () => undefined;
    if (!on) return;
    let isLeft = false;
    leave = () => {
      isLeft = true;
    };
    void import('./presenter/own-stage').then(({ standOnStage }) => {
      if (!isLeft) leave = standOnStage(document).remove;
    });
  });
}

function mark(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
