/** Does on a practice page what its candidate does next. Only practice pages have such a candidate. */
import type { Inside } from './inside';

export interface Did {
  readonly did: 'press' | 'type' | 'picture' | 'fill' | 'nothing';
  readonly registered: boolean;
}

/** The gate looks at a picture before the page gets it; longer than this it never takes, in ms. */
const PHOTO_MS = 9_000;
const LOOK_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Does the next thing. `point` shows where before it is done, and says whether it is still to be done; `tell` hears what it is, for the page may be gone after it.
 * `isFilled`: the assistant has filled already.
 */
export async function actOnce(
  inside: Inside,
  isFilled: boolean,
  point: (element: Element) => Promise<boolean>,
  tell: (did: Did) => void,
): Promise<void> {
  const deed = inside.next(isFilled);
  const { registered } = inside.state();
  if (deed?.kind === 'press') {
    if (!(await point(deed.element))) return;
    tell({ did: 'press', registered });
    deed.element.click();
  } else if (deed?.kind === 'type') {
    if (!(await point(deed.element))) return;
    deed.element.value = deed.text;
    for (const type of ['input', 'change']) deed.element.dispatchEvent(new Event(type, { bubbles: true }));
    tell({ did: 'type', registered });
  } else if (deed?.kind === 'picture') {
    await inside.choose('good');
    for (let waited = 0; !inside.state().photo && waited < PHOTO_MS; waited += LOOK_MS) await pause(LOOK_MS);
    tell({ did: 'picture', registered });
  } else tell({ did: deed ? 'fill' : 'nothing', registered });
}
