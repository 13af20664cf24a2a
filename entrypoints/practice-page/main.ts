/** One page of the practice platform inside the extension, with all that the official pages have from us. */
import { drawHeading, type HeadingActs } from '@/components/practice/heading';
import { standPanelBeside } from '@/components/practice/panel-beside';
import { followAppearance, isPresenting } from '@/lib/app/appearance';
import { inDisguise } from '@/lib/app/disguise';
import { followLocale } from '@/lib/app/locale';
import { openPractising } from '@/lib/app/practise';
import { coveredOnPractice } from '@/lib/app/presenter-personal';
import { stageWords } from '@/lib/app/presenting';
import { openChecklistOfThisTab } from '@/lib/app/screens';
import { officeAddress, type Standing, showInside } from '@/lib/practice/client/inside';
import { serveCandidate } from './candidate';
import { serveStageHere, serveThisPage } from './hands';
import './styles';

const places = { official: () => officeAddress(location.search), own: location.origin + location.pathname };
serveThisPage((runtime) => inDisguise(runtime, places));

await Promise.all([followLocale(navigator.language), followAppearance()]);
serveStageHere(isPresenting.value ? { personal: await coveredOnPractice(), words: stageWords() } : undefined);
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
