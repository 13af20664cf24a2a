/**
 * Finds what a person would press, by its words: for pointing only.
 *
 * - The words stand on it and nothing else does; what is not shown does not count.
 * - Two that could be meant are two too many: nothing is pointed at.
 */
import { isMark } from '../ours';
import { collapse } from '../text';

const PRESSABLE = 'a,button,input[type=submit],input[type=button],[role=button],[role=link],[role=menuitem],[role=tab]';
/** What holds words and is no place to press, whatever listens on it. */
const NEVER = 'h1,h2,h3,h4,h5,h6,legend,label,option,script,style,noscript,textarea,title';

export const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

const plain = (text: string | null): string => collapse(text).normalize('NFKC').replace(/\s/g, '');
const wordsOf = (element: Element): string =>
  plain(element instanceof HTMLInputElement ? element.value : element.textContent);

/** Elements that say one of these words and nothing else, each by the place where one would press it. */
function pressablesIn(within: Element, words: readonly string[], shown: typeof isShown): readonly Element[] {
  const wanted = new Set(words.map((word) => plain(word)));
  const saying = [...within.querySelectorAll('*')].filter(
    (element) => element.childElementCount <= 3 && !element.matches(NEVER) && wanted.has(wordsOf(element)),
  );
  const innermost = saying.filter((element) => !saying.some((other) => other !== element && element.contains(other)));
  const places = innermost.map((element) => {
    const around = element.closest(PRESSABLE);
    return around && wanted.has(wordsOf(around)) ? around : element;
  });
  const seen = [...new Set(places)].filter((element) => !isMark(element) && !element.closest(NEVER) && shown(element));
  const sure = seen.filter((element) => element.matches(PRESSABLE));
  return sure.length > 0 ? sure : seen;
}

/** What is meant on this page; undefined where it is not there, or not alone. */
export function pressableOf(
  page: Document,
  { words, beside }: { readonly words: readonly string[]; readonly beside?: string },
  shown: typeof isShown = isShown,
): Element | undefined {
  if (beside === undefined) {
    const [found, ...others] = pressablesIn(page.body, words, shown);
    return others.length === 0 ? found : undefined;
  }
  const name = plain(beside);
  const names = [...page.body.querySelectorAll('*')].filter(
    (element) => element.childElementCount === 0 && wordsOf(element) === name && shown(element) && !isMark(element),
  );
  const rows = names.flatMap((element) => {
    for (let row = element.parentElement; row && row !== page.body; row = row.parentElement) {
      const found = pressablesIn(row, words, shown);
      if (found.length > 0) return found.length === 1 ? found : [];
    }
    return [];
  });
  const [found, ...others] = new Set(rows);
  return others.length === 0 ? found : undefined;
}
