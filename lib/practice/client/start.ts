/** Brings a practice page to life, wherever it is shown. Offers `window.practice` to tests; nothing on the page reads it. */
import { type FormHooks, startForm } from './form';
import { showPhoto } from './form/photo';
import { startLayui } from './layui';
import { type Deed, log, watch } from './log';
import type { Deed as NextDeed } from './next-deed';
import { office } from './office-line';
import { startPage } from './page-code';

/** What a test may ask of the page; all but the log only where the application form is, once it is alive. */
type PageHooks = {
  readonly log: readonly Deed[];
  /** What a candidate does next; inside the extension only. */
  readonly next?: (isFilled: boolean) => NextDeed | undefined;
} & Partial<FormHooks>;

declare global {
  interface Window {
    practice: PageHooks;
  }
}

/** To be called once layui and the page's markup are there; ends when the page is alive. */
export async function startPractice(): Promise<void> {
  const layui = startLayui();
  watch();
  window.practice = { log };
  startPage(layui);
  const form = document.querySelector('#rp');
  const { path, fragment, mark } = office();
  if (path === '/report/index' && !form && fragment === '') mark('#test=2');
  if (form) window.practice = { log, ...(await startForm(layui, form.outerHTML)) };
  else showPhoto();
}
