/**
 * The heading above every practice page: what this is, what is to be reached, what was learned, and the way out.
 * It stands in a shadow tree, so that its words are none of the page's: the head reads states off the page's own words.
 */
import { PRACTICE } from '@/components/words/practice';
import { t } from '@/lib/app/locale';
import type { Scenario } from '@/lib/app/practise';
import style from './heading.css?inline';

/** Draws it anew; `leave` is called when the person ends the practice, `openPanel` for the checklist in another tab. */
export function drawHeading(
  place: HTMLElement,
  scenario: Scenario | undefined,
  isReached: boolean,
  acts: { readonly leave: () => void; readonly openPanel: () => void },
): void {
  const page = place.ownerDocument;
  const line = (text: string): HTMLElement => Object.assign(page.createElement('p'), { textContent: text });
  const button = (text: string, action: string, act: () => void): HTMLElement => {
    const made = Object.assign(page.createElement('button'), { type: 'button', textContent: text });
    made.dataset.action = action;
    made.addEventListener('click', act);
    return made;
  };
  const goal = scenario ? [line(`${t(PRACTICE.goal)}：${t(scenario.title)}。${t(scenario.goal)}`)] : [];
  const said =
    isReached && scenario ? [line(t(PRACTICE.reached)), ...scenario.debrief.map((words) => line(t(words)))] : [];
  const end = page.createElement('div');
  end.append(
    button(t(PRACTICE.panel), 'open-panel', acts.openPanel),
    button(t(PRACTICE.end), 'end-practice', acts.leave),
  );
  const section = page.createElement('section');
  section.dataset.reached = String(isReached);
  section.append(...(isReached ? said : goal), end);
  place.className = 'practice-heading';
  const shadow = place.shadowRoot ?? withStyle(place.attachShadow({ mode: 'open' }));
  shadow.replaceChildren(section);
}

function withStyle(shadow: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
