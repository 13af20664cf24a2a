/**
 * The checklist beside a practice page, in the same tab: the very panel, bound to this tab, in a frame of our own.
 * Whether it is open is kept for the pages that follow.
 */
import { PRACTICE } from '@/components/words/practice';
import { t } from '@/lib/app/locale';
import { checklistAddress } from '@/lib/app/screens';
import style from './panel-beside.css?inline';

const KEPT = 'practice-panel';

/** The pages that follow open it. */
export const openPanelFromNowOn = (): void => sessionStorage.setItem(KEPT, 'open');

export interface PanelBeside {
  readonly isOpen: () => boolean;
  readonly turn: () => void;
}

/** Opens it where it was open on the page before. `turned` hears of every change. */
export function standPanelBeside(page: Document, turned: () => void): PanelBeside {
  let host: HTMLElement | undefined;
  const isOpen = (): boolean => sessionStorage.getItem(KEPT) === 'open';

  async function draw(): Promise<void> {
    page.documentElement.classList.toggle('with-panel', isOpen());
    if (!isOpen()) {
      host?.remove();
      host = undefined;
      return;
    }
    if (host) return;
    host = page.createElement('aside');
    host.className = 'practice-panel';
    // A stop of the keyboard that leads into the panel, also from a badge of the page.
    host.tabIndex = 0;
    const shadow = host.attachShadow({ mode: 'open', delegatesFocus: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
    const frame = Object.assign(page.createElement('iframe'), { title: t(PRACTICE.panelTitle) });
    shadow.append(frame);
    page.documentElement.append(host);
    frame.src = await checklistAddress();
  }
  void draw();
  return {
    isOpen,
    turn() {
      sessionStorage.setItem(KEPT, isOpen() ? 'closed' : 'open');
      void draw();
      turned();
    },
  };
}
