/**
 * Keeps our layer above what a page puts above everything: a modal dialog, a popover, an element on the full screen. The
 * browser stacks these in the order in which they came, so the layer goes in once more after each of them.
 */
const ABOVE = ':modal, :popover-open';

/** Minds a page; `host` is the layer's element. Ends with the returned function. */
export function keepOnTop(page: Document, host: HTMLElement): () => void {
  const window = page.defaultView;
  host.popover = 'manual';

  function raise(): void {
    if (!host.isConnected || [...page.querySelectorAll(ABOVE)].every((element) => element === host)) return;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }
  /** A script has shown it by the end of its turn, a press of a person by the next picture. */
  function soon({ target }: Event): void {
    if (target === host) return;
    queueMicrotask(raise);
    window?.requestAnimationFrame(raise);
  }
  const events = ['beforetoggle', 'fullscreenchange'];
  for (const name of events) window?.addEventListener(name, soon, { capture: true });
  const opened = new MutationObserver(raise);
  opened.observe(page, { subtree: true, attributes: true, attributeFilter: ['open'] });
  raise();
  return () => {
    for (const name of events) window?.removeEventListener(name, soon, { capture: true });
    opened.disconnect();
  };
}
