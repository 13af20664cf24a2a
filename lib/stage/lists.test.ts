import { describe, expect, it } from 'vitest';
import { mindLists } from './lists';

/** A double of a page with one control that somebody presses: what the page got of each press. */
function pressing(markup: string, { isCovered = true } = {}) {
  document.body.innerHTML = markup;
  const control = document.body.firstElementChild;
  const listeners = new Map<string, (event: unknown) => void>();
  const page = {
    defaultView: {
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
      removeEventListener: (type: string) => listeners.delete(type),
    },
  };
  let held = 0;
  const end = mindLists(
    page as unknown as Document,
    () => isCovered,
    () => {
      held += 1;
    },
  );
  const reaches = (type: string, given: object = {}): boolean => {
    let isHeld = false;
    const take = () => {
      isHeld = true;
    };
    const event = { type, isTrusted: true, composedPath: () => [control], preventDefault: take };
    listeners.get(type)?.({ ...event, stopImmediatePropagation: take, ...given });
    return !isHeld;
  };
  const click = (): readonly boolean[] => ['mousedown', 'mouseup', 'click'].map((type) => reaches(type));
  return { reaches, click, end, listeners, held: () => held };
}

describe('a list of the browser over a patch', () => {
  it.each(['<select><option>甲</option></select>', '<input type="date">'])(
    'is held back once, with the reason, and opened by the next press: %s',
    (markup) => {
      const { click, held } = pressing(markup);
      expect(click()).toEqual([false, false, false]);
      expect(held()).toBe(1);
      expect(click()).toEqual([true, true, true]);
      expect(held()).toBe(1);
    },
  );
  it('is held back by the keyboard, too; other keys go to the control', () => {
    const { reaches, held } = pressing('<select></select>');
    for (const key of ['Tab', 'a', 'Escape']) expect(reaches('keydown', { key })).toBe(true);
    expect(reaches('keydown', { key: 'ArrowDown', altKey: true })).toBe(false);
    expect(reaches('keydown', { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(held()).toBe(1);
  });
  it('opens at once where nothing is covered, where none opens, and for what no person pressed', () => {
    expect(pressing('<select></select>', { isCovered: false }).click()).toEqual([true, true, true]);
    for (const markup of ['<input type="text">', '<select multiple></select>', '<button>提交</button>'])
      expect(pressing(markup).click(), markup).toEqual([true, true, true]);
    expect(pressing('<select></select>').reaches('mousedown', { isTrusted: false })).toBe(true);
  });
  it('nothing is heard any more when the presentation is over', () => {
    const { end, listeners } = pressing('<select></select>');
    end();
    expect(listeners.size).toBe(0);
  });
});
