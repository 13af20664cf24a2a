/**
 * The keys of a presenter, by keyboard or remote, and the names of all keys for the class to see.
 * What is typed into a control is shown as one sign: the class need not read it.
 */
import type { StageKey, StageWords } from './wire';

const WRITABLE = 'input:not([type=checkbox],[type=button],[type=submit]),textarea,select,[contenteditable=true]';

/** Where the keyboard is, through open shadow trees. */
function focused(page: Document): Element | null {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** What a press is called; a letter typed into a control is only a letter. */
function nameOfKey(
  { key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent,
  isTyping: boolean,
  { space, letter }: StageWords,
): string {
  const isSign = [...key].length === 1 && key !== ' ';
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && '⌘', shiftKey && !isSign && 'Shift'].filter(Boolean);
  const shown = key === ' ' ? space : (NAMES[key] ?? (isSign ? key.toUpperCase() : key));
  return [...held, isSign && isTyping && held.length === 0 ? letter : shown].join(' + ');
}

/**
 * What a press means to a presentation; arrows and letters belong to the control that has the keyboard. Remotes send PgDn
 * and PgUp, F5 (with or without Shift) to begin and Esc to end, and a full stop or B for a black screen.
 */
function meant({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, isTyping: boolean): StageKey | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'F5') return 'play';
  if (!isTyping && /^[.bB]$/.test(key)) return 'black';
  if (key === 'PageDown' || (key === 'ArrowRight' && !isTyping)) return 'next';
  if (key === 'PageUp' || (key === 'ArrowLeft' && !isTyping)) return 'back';
  return key === 'Escape' ? 'pause' : undefined;
}

/** Minds the keys of a page. `heard` gets what a press means, `shown` what it is called in the words of that moment. */
export function mindKeys(
  page: Document,
  heard: (key: StageKey) => void,
  shown: (name: string) => void,
  words: () => StageWords,
): () => void {
  const press = (event: KeyboardEvent): void => {
    if (!event.isTrusted || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const isTyping = focused(page)?.matches(WRITABLE) ?? false;
    shown(nameOfKey(event, isTyping, words()));
    const key = meant(event, isTyping);
    // F5 would load the page anew, and what was typed would be gone.
    if (key !== undefined && key !== 'pause') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    heard(key ?? 'hand');
  };
  const point = ({ isTrusted }: Event): void => {
    if (isTrusted) heard('hand');
  };
  const window = page.defaultView;
  window?.addEventListener('keydown', press, true);
  window?.addEventListener('pointerdown', point, true);
  return () => {
    window?.removeEventListener('keydown', press, true);
    window?.removeEventListener('pointerdown', point, true);
  };
}
