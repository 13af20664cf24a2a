/** One page of the practice platform inside the extension, with the hands that the official pages have. */
import { drawHeading } from '@/components/practice/heading';
import { followLocale } from '@/lib/app/locale';
import { openPractising } from '@/lib/app/practise';
import { openChecklistOfThisTab } from '@/lib/app/screens';
import { type Runtime, serve } from '@/lib/engine/hands/serve';
import { officeAddress, showInside } from '@/lib/practice/client/inside';
import '@/lib/practice/styles/1-frame.css';
import '@/lib/practice/styles/2-pages.css';
import '@/lib/practice/styles/3-form.css';
import '@/lib/practice/styles/4-media.css';
import { inDisguise } from '@/lib/app/disguise';

const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const own = browser ?? chrome;

const acts = {
  leave: () =>
    void openPractising()
      .end()
      .then(() => location.assign('practice.html')),
  openPanel: () => void openChecklistOfThisTab(),
};

await followLocale(navigator.language);
const isOn = await showInside(document, {
  draw: (place, scenario, isReached) => drawHeading(place, scenario, isReached, acts),
});
if (!isOn) location.replace('practice.html');
else if (own) {
  const places = { official: () => officeAddress(location.search), own: location.origin + location.pathname };
  serve(inDisguise(own.runtime, places), document);
}
