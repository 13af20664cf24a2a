/**
 * The heading above every practice page: what this is, what is to be reached, the pictures at hand, and the way out.
 * It stands in a shadow tree, so that its words are none of the page's: the head reads states off the page's own words.
 */
import { PRACTICE } from '@/components/words/practice';
import { t } from '@/lib/app/locale';
import { lessonOf, pictureName, type Standing } from '@/lib/app/practise';
import style from './heading.css?inline';

export interface HeadingActs {
  /** Ends the practice and shows what it came to. */
  readonly end: () => void;
  /** Shows the checklist beside the page, or puts it away. */
  readonly turnPanel: () => void;
  readonly isPanelOpen: () => boolean;
  readonly openPanelInTab: () => void;
}

/** Draws it anew for where the practice stands. The keyboard stays on the button it was on. */
export function drawHeading(place: HTMLElement, standing: Standing, acts: HeadingActs): void {
  const page = place.ownerDocument;
  const { scenario, isReached, today, noted, takesPhoto, choose } = standing;
  const line = (text: string): HTMLElement => Object.assign(page.createElement('p'), { textContent: text });
  const button = (text: string, action: string, act: () => void): HTMLElement => {
    const made = Object.assign(page.createElement('button'), { type: 'button', textContent: text });
    made.dataset.action = action;
    made.addEventListener('click', act);
    return made;
  };
  const row = (name: string, ...parts: readonly HTMLElement[]): HTMLElement => {
    const made = Object.assign(page.createElement('div'), { className: name });
    made.append(...parts);
    return made;
  };
  const goal = scenario
    ? [line(`${t(PRACTICE.goal)}${t(PRACTICE.colon)}${t(scenario.title)}${t(PRACTICE.fullStop)}${t(scenario.goal)}`)]
    : [];
  const given = scenario?.given ? [line(t(scenario.given(today)))] : [];
  const last = noted.at(-1);
  const lesson =
    last && !isReached ? [line(`${t(PRACTICE.lately)}${t(PRACTICE.colon)}${t(lessonOf(last).words)}`)] : [];
  const pictures = (scenario?.pictures ?? ['good']).map((id) => {
    const made = button(pictureName(id), 'choose-picture', () => void choose(id));
    made.dataset.picture = id;
    return made;
  });
  const section = page.createElement('section');
  section.setAttribute('aria-label', t(PRACTICE.title));
  section.dataset.reached = String(isReached);
  const shown = t(acts.isPanelOpen() ? PRACTICE.panelAway : PRACTICE.panelHere);
  section.append(
    row('words', ...(isReached ? [line(t(PRACTICE.reached))] : [...goal, ...given, ...lesson])),
    row(
      'acts',
      button(shown, 'turn-panel', acts.turnPanel),
      button(t(PRACTICE.panel), 'open-panel', acts.openPanelInTab),
      button(t(isReached ? PRACTICE.result : PRACTICE.end), 'end-practice', acts.end),
    ),
    ...(takesPhoto ? [row('pictures', line(`${t(PRACTICE.pictures)}${t(PRACTICE.colon)}`), ...pictures)] : []),
  );
  place.className = 'practice-heading';
  const shadow = place.shadowRoot ?? withStyle(place.attachShadow({ mode: 'open' }));
  // What says the same stays: a press that has begun on a button ends on it.
  if (shadow.querySelector('section')?.isEqualNode(section)) return;
  const was = shadow.activeElement instanceof HTMLElement ? shadow.activeElement.dataset : {};
  shadow.replaceChildren(section);
  const same = [...shadow.querySelectorAll('button')].find(
    ({ dataset }) => dataset.action === was.action && dataset.picture === was.picture,
  );
  if (was.action !== undefined) same?.focus({ preventScroll: true });
}

function withStyle(shadow: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
