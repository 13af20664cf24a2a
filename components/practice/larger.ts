/**
 * Shows a practice page larger before a class. Its own zoom and not the browser's: the checklist in the same tab is large
 * already, and every page of a demonstration would jump when the browser is asked anew.
 */
import { effect } from '@preact/signals';
import { isPresenting } from '@/lib/app/appearance';

/**
 * Whether boxes within what is zoomed are told as they stand in the window. Chrome before 128 tells them as if nothing were
 * zoomed: patches would miss what they are to cover.
 */
function tellsZoomed(page: Document): boolean {
  const probe = page.createElement('div');
  probe.style.cssText = 'position:absolute;width:10px;zoom:2';
  page.documentElement.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width === 20;
}

/** Keeps the size of a page in step with the presentation. */
export function mindSize(page: Document): void {
  effect(() => {
    page.documentElement.toggleAttribute('data-larger', isPresenting.value && tellsZoomed(page));
  });
}
