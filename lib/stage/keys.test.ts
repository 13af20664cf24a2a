import { describe, expect, it } from 'vitest';
import { mindKeys } from './keys';
import type { StageKey, StageWords } from './wire';

const ENGLISH: StageWords = { space: 'Space', letter: 'a letter', list: '' };
const CHINESE: StageWords = { space: '空格', letter: '字', list: '' };

type Press = Partial<KeyboardEvent> & { readonly key: string };

/** A double of a page that somebody types in: what the stage made of each press, and whether the page got it. */
function typing({
  words = CHINESE,
  inControl = false,
}: {
  readonly words?: StageWords;
  readonly inControl?: boolean;
} = {}) {
  const heard: StageKey[] = [];
  const shown: string[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const page = {
    activeElement: Object.assign(document.createElement(inControl ? 'input' : 'p')),
    defaultView: {
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
      removeEventListener: (type: string) => listeners.delete(type),
    },
  };
  const end = mindKeys(
    page as unknown as Document,
    (key) => heard.push(key),
    (name) => shown.push(name),
    () => words,
  );
  const press = (given: Press): boolean => {
    let isTaken = false;
    const take = () => {
      isTaken = true;
    };
    listeners.get('keydown')?.({
      isTrusted: true,
      ...given,
      preventDefault: take,
      stopImmediatePropagation: take,
    });
    return isTaken;
  };
  return { heard, shown, press, end, listeners };
}

describe('the keys of a presentation', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['F5', 'play'],
    ['.', 'black'],
    ['b', 'black'],
    ['B', 'black'],
  ])('%s, as a remote sends it, is for the presentation, and the page does not get it', (key, meaning) => {
    const { heard, press } = typing();
    expect(press({ key })).toBe(true);
    expect(heard).toEqual([meaning]);
  });
  it('leaves arrows and letters to the control that has the keyboard; any other key is the person taking over', () => {
    const { heard, press } = typing({ inControl: true });
    for (const key of ['ArrowRight', 'Tab', 'a', 'b', '.']) expect(press({ key })).toBe(false);
    expect(heard).toEqual(['hand', 'hand', 'hand', 'hand', 'hand']);
  });
  it('pauses on Esc, which the page gets too', () => {
    const { heard, press } = typing();
    expect(press({ key: 'Escape' })).toBe(false);
    expect(heard).toEqual(['pause']);
  });
  it('takes no key that a script made up', () => {
    const { heard, shown, press } = typing();
    press({ key: 'PageDown', isTrusted: false });
    expect([heard, shown]).toEqual([[], []]);
  });
});

describe('what a class reads of the keys', () => {
  it.each([
    [CHINESE, ['空格', '字', 'Ctrl + A', 'Shift + Tab', 'PgDn', '↓']],
    [ENGLISH, ['Space', 'a letter', 'Ctrl + A', 'Shift + Tab', 'PgDn', '↓']],
  ])('no letter that is typed, and the language of the screens: %o', (words, wanted) => {
    const { shown, press } = typing({ words, inControl: true });
    press({ key: ' ' });
    press({ key: '张' });
    press({ key: 'a', ctrlKey: true });
    press({ key: 'Tab', shiftKey: true });
    press({ key: 'PageDown' });
    press({ key: 'ArrowDown' });
    expect(shown).toEqual(wanted);
  });
});
