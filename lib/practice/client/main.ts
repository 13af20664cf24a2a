/** The script of every practice page. Offers `window.practice` to tests; nothing on the page itself reads it. */
import { startForm } from './form';
import { showPhoto } from './form/photo';
import { startLayui } from './layui';
import { log, watch } from './log';
import { startPage } from './page-code';

/** Puts what tests may ask where they find it. */
const offerHooks = (hooks: object): void => {
  Object.assign(window, { practice: { log, ...hooks } });
};

const layui = startLayui();
watch();
offerHooks({});
startPage(layui);

const form = document.querySelector('#rp');
if (form) void startForm(layui, form.outerHTML).then(offerHooks);
else showPhoto();
if (location.pathname === '/report/index' && !form && location.hash === '') location.replace('#test=2');
