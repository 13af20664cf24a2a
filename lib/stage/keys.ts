/**
 * The keys of a presenter, by keyboard or remote, and the names of all keys for the class to see.
 * What is typed into a control is shown as one sign: the class need not read it.
 */
import type { KeyNames, StageKey } from './wire';

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
  { space, letter }: KeyNames,
): string {
  const isSign = [...key].length === 1 && key !== ' ';
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && '⌘', shiftKey && !isSign && 'Shift'].filter(Boolean);
  const shown = key === ' ' ? space : (NAMES[key] ?? (isSign ? key.toUpperCase() : key));
  return [...held, isSign && isTyping && held.length === 0 ? letter : shown].join(' + ');
}

/** What a press means to a presentation; arrows belong to the control that has the keyboard. */
function meant({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, isTyping: boolean): StageKey | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'PageDown' || (key === 'ArrowRight' && !isTyping)) return 'next';
  if (key === 'PageUp' || (key === 'ArrowLeft' && !isTyping)) return 'back';
  return key === 'Escape' ? 'pause' : undefined;
}

/** Minds the keys of a page. `heard` gets what a press means, `shown` what it is called by the names of that moment. */
export function mindKeys(
  page: Document,
  heard: (key: StageKey) => void,
  shown: (name: string) => void,
  names: () => KeyNames,
): () => void {
  const press = (event: KeyboardEvent): void => {
    if (!event.isTrusted || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const isTyping = focused(page)?.matches(WRITABLE) ?? false;
    shown(nameOfKey(event, isTyping, names()));
    const key = meant(event, isTyping);
    if (key === 'next' || key === 'back') {
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
