/**
 * Starts a page of ours: language, theme and title first, so that nothing is shown that changes a moment later.
 */
import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/base.css';
import { followAppearance, isPresenting, large, theme } from '@/lib/app/appearance';
import { followLocale, locale, t } from '@/lib/app/locale';
import type { Words } from '@/lib/domain/words';

/** Draws the screen into `#app` and keeps `<html>` in step with the choices. */
export async function start(title: Words, screen: ComponentChild): Promise<void> {
  // Choices that cannot be read must not keep the page empty: the defaults do.
  await Promise.allSettled([followLocale(navigator.language), followAppearance()]);
  effect(() => {
    const html = document.documentElement;
    html.lang = locale.value;
    document.title = t(title);
    mark(html, 'data-theme', theme.value);
    mark(html, 'data-type', large.value ? 'large' : undefined);
    mark(html, 'data-presenting', isPresenting.value ? '' : undefined);
  });
  // Before a class nothing is drawn that is not covered; others never load this.
  let standing: Promise<void> | undefined;
  effect(() => {
    if (isPresenting.value) standing ??= import('./presenter/own-stage').then(({ stand }) => stand(document));
  });
  await standing;
  const place = document.getElementById('app');
  if (place) render(screen, place);
}

function mark(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
