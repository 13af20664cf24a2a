/** Recomputes every contrast of the visual system from tokens.css itself. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../assets/tokens.css'), 'utf8'); // An import would come back empty here.

type Palette = Record<string, string>;

const block = (selector: string): Palette => {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
};

const light = block(':root');
const dark = block(':root:not([data-theme="light"])');

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (palette: Palette, one: string, other: string): number => {
  const [bright = 0, dim = 0] = [luminance(palette[one]!), luminance(palette[other]!)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
};

/** What stands on what, the ratio it must reach, and the ratios computed when the colours were chosen (light, dark). */
const PAIRS: readonly (readonly [string, string, number, number, number])[] = [
  ['text', 'surface', 4.5, 15.7, 14.4],
  ['text-quiet', 'surface', 4.5, 6.3, 7.6],
  ['control-line', 'surface', 3, 3.7, 4.8],
  ['action', 'surface', 4.5, 6.6, 7.9],
  ['on-action', 'action', 4.5, 6.6, 8.0],
  ['on-action', 'action-hover', 4.5, 9.7, 10.1],
  ['action', 'action-soft', 4.5, 5.8, 6.4],
  ['attention', 'attention-soft', 4.5, 6.0, 7.7],
  ['problem', 'problem-soft', 4.5, 5.5, 7.1],
  ['good', 'good-soft', 4.5, 5.7, 7.1],
];

/** Text that lies on a ground other than the plain surface. */
const GROUNDS = ['surface', 'surface-sunken', 'surface-raised'] as const;
const INKS = ['text', 'text-quiet', 'action', 'attention', 'problem', 'good'] as const;
const SOFT = ['action-soft', 'attention-soft', 'problem-soft', 'good-soft'] as const;

describe.each([
  ['light', light, 3],
  ['dark', dark, 4],
] as const)('in the %s theme', (_theme, palette, column) => {
  it('names every colour', () => {
    expect(Object.keys(palette).sort()).toEqual(Object.keys(light).sort());
    expect(Object.keys(palette).length).toBeGreaterThanOrEqual(17);
  });
  it.each(PAIRS)('%s on %s reaches its ratio', (one, other, least, ...figures) => {
    const ratio = contrast(palette, one, other);
    expect(ratio).toBeGreaterThanOrEqual(least);
    expect(ratio).toBeCloseTo(figures[column - 3]!, 1);
  });
  it.each(GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground])))('%s can be read on %s', (ink, ground) => {
    expect(contrast(palette, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SOFT)('text and quiet text can be read on %s', (ground) => {
    expect(contrast(palette, 'text', ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, 'text-quiet', ground)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(GROUNDS)('control lines and the focus ring can be seen on %s', (ground) => {
    expect(contrast(palette, 'control-line', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette, 'action', ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the two ways into the dark', () => {
  it('are the same dark', () => {
    expect(block(':root[data-theme="dark"]')).toEqual(dark);
  });
});
