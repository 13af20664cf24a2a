/** One page of the practice platform inside the extension, with all that the official pages have from us. */
import { drawHeading, type HeadingActs } from '@/components/practice/heading';
import { standPanelBeside } from '@/components/practice/panel-beside';
import { inDisguise } from '@/lib/app/disguise';
import { followLocale } from '@/lib/app/locale';
import { openPractising } from '@/lib/app/practise';
import { openChecklistOfThisTab } from '@/lib/app/screens';
import { officeAddress, type Standing, showInside } from '@/lib/practice/client/inside';
import { serveCandidate, serveThisPage } from './hands';
import '@/components/practice/with-panel.css';
import '@/lib/practice/styles/1-frame.css';
import '@/lib/practice/styles/2-pages.css';
import '@/lib/practice/styles/3-form.css';
import '@/lib/practice/styles/4-media.css';

const places = { official: () => officeAddress(location.search), own: location.origin + location.pathname };
serveThisPage((runtime) => inDisguise(runtime, places));

await followLocale(navigator.language);
let redraw = (): void => undefined;
const panel = standPanelBeside(document, () => redraw());
const acts: HeadingActs = {
  end: () =>
    void openPractising()
      .end()
      .then(() => location.assign('practice.html')),
  turnPanel: panel.turn,
  isPanelOpen: panel.isOpen,
  openPanelInTab: () => void openChecklistOfThisTab(),
};
const draw = (place: HTMLElement, standing: Standing): void => {
  redraw = () => drawHeading(place, standing, acts);
  redraw();
};
const inside = await showInside(document, { draw });
if (inside) {
  serveCandidate(inside);
  Object.assign(window.practice, { next: inside.next });
} else location.replace('practice.html');
