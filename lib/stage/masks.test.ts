import { describe, expect, it } from 'vitest';
import { openParts } from './masks';

const BOX = { left: 261, top: 389, width: 485, height: 127 };
type Box = typeof BOX;

const isIn = (x: number, y: number, { left, top, width, height }: Box): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

/** How many of the pixels of a place are under a patch, as a share. */
function covered(parts: readonly Box[], place: Box): number {
  let count = 0;
  for (let x = 0; x < place.width; x += 1)
    for (let y = 0; y < place.height; y += 1)
      if (parts.some((part) => isIn(place.left + x + 0.5, place.top + y + 0.5, part))) count += 1;
  return count / (place.width * place.height);
}

describe('a patch over what is personal', () => {
  it('is one piece where nothing lies over it', () => {
    expect(openParts(BOX, () => false)).toEqual([BOX]);
  });
  it.each([
    ['at a corner', { left: 520, top: 324, width: 240, height: 153 }],
    ['amid it', { left: 300, top: 420, width: 160, height: 60 }],
    ['over all of its left', { left: 200, top: 300, width: 200, height: 300 }],
  ])('leaves a dialog to be read that lies %s, and everything beside the dialog covered', (_, dialog) => {
    const parts = openParts(BOX, (x, y) => isIn(x, y, dialog));
    const inside = {
      left: Math.max(dialog.left, BOX.left) + 12,
      top: Math.max(dialog.top, BOX.top) + 12,
      width: Math.min(dialog.left + dialog.width, BOX.left + BOX.width) - Math.max(dialog.left, BOX.left) - 24,
      height: Math.min(dialog.top + dialog.height, BOX.top + BOX.height) - Math.max(dialog.top, BOX.top) - 24,
    };
    expect(covered(parts, inside)).toBe(0);
    const bare: string[] = [];
    for (let x = BOX.left + 0.5; x < BOX.left + BOX.width; x += 1)
      for (let y = BOX.top + 0.5; y < BOX.top + BOX.height; y += 1)
        if (!isIn(x, y, dialog) && !parts.some((part) => isIn(x, y, part))) bare.push(`${x}, ${y}`);
    expect(bare).toEqual([]);
  });
  it('is gone where something lies over all of it', () => {
    expect(openParts(BOX, () => true)).toEqual([]);
  });
});
