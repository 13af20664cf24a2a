import { describe, expect, it } from 'vitest';
import { mindKeys } from './keys';
import type { KeyNames, StageKey } from './wire';

const ENGLISH: KeyNames = { space: 'Space', letter: 'a letter' };
const CHINESE: KeyNames = { space: '空格', letter: '字' };

type Press = Partial<KeyboardEvent> & { readonly key: string };

/** A double of a page that somebody types in: what the stage made of each press, and whether the page got it. */
function typing({
  names = CHINESE,
  inControl = false,
}: {
  readonly names?: KeyNames;
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
    () => names,
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
  ])('%s turns, and the page does not get it', (key, meaning) => {
    const { heard, press } = typing();
    expect(press({ key })).toBe(true);
    expect(heard).toEqual([meaning]);
  });
  it('leaves arrows to the control that has the keyboard; any other key is the person taking over', () => {
    const { heard, press } = typing({ inControl: true });
    for (const key of ['ArrowRight', 'Tab', 'a']) expect(press({ key })).toBe(false);
    expect(heard).toEqual(['hand', 'hand', 'hand']);
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
  ])('no letter that is typed, and the language of the screens: %o', (names, wanted) => {
    const { shown, press } = typing({ names, inControl: true });
    press({ key: ' ' });
    press({ key: '张' });
    press({ key: 'a', ctrlKey: true });
    press({ key: 'Tab', shiftKey: true });
    press({ key: 'PageDown' });
    press({ key: 'ArrowDown' });
    expect(shown).toEqual(wanted);
  });
});
