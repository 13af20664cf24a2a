/** The script of every practice page. Offers `window.practice` to tests; nothing on the page itself reads it. */
import { type FormHooks, startForm } from './form';
import { showPhoto } from './form/photo';
import { startLayui } from './layui';
import { type Deed, log, watch } from './log';
import { startPage } from './page-code';

/** What a test may ask of the page; all but the log only where the application form is, once it is alive. */
type PageHooks = { readonly log: readonly Deed[] } & Partial<FormHooks>;

declare global {
  interface Window {
    practice: PageHooks;
  }
}

const layui = startLayui();
watch();
window.practice = { log };
startPage(layui);

const form = document.querySelector('#rp');
if (form)
  void startForm(layui, form.outerHTML).then((hooks) => {
    window.practice = { log, ...hooks };
  });
else showPhoto();
if (location.pathname === '/report/index' && !form && location.hash === '') location.replace('#test=2');
