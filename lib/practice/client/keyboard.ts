/**
 * Lets the keyboard reach what layui draws: its boxes and the buttons of its dialogs take no focus of their own, and a
 * practice is to be gone through without a mouse. Only in the extension; a host serves the pages as layui leaves them.
 */

const DRAWN = '.layui-form-checkbox, .layui-form-radio, .layui-layer-btn a';

function reach(element: HTMLElement): void {
  if (element.hasAttribute('tabindex')) return;
  element.tabIndex = 0;
  const control = element.previousElementSibling;
  const isBox = control instanceof HTMLInputElement;
  element.setAttribute('role', isBox ? control.type : 'button');
  if (element.matches('.layui-layer-btn0')) element.focus();
}

/** Says to a reader whether a drawn box is ticked. */
function tell(element: Element): void {
  const control = element.previousElementSibling;
  if (control instanceof HTMLInputElement) element.setAttribute('aria-checked', String(control.checked));
}

/** Minds a page for as long as it lives. */
export function letKeyboardIn(page: Document): void {
  const mind = (): void => {
    for (const element of page.querySelectorAll<HTMLElement>(DRAWN)) {
      reach(element);
      if (element.getAttribute('role') !== 'button') tell(element);
    }
  };
  new MutationObserver(mind).observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
  page.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches(DRAWN) || (key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    target.click();
  });
  mind();
}
