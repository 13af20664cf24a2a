/**
 * The twelve drawn signs, 16 px, in the colour of the text around them.
 * Drawn and not typed, because ☞ and ≠ look different in every font. They repeat a word beside them, so they are not read aloud.
 */
const PATHS = {
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  plus: 'M8 3v10M3 8h10',
  differs: 'M3 6h10M3 10h10M10.5 3l-5 10',
  ask: 'M5.4 6a2.6 2.6 0 1 1 3.9 2.2c-.8.5-1.3 1-1.3 1.9M8 12.9v.1',
  bang: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 4.7v4M8 11.3v.1',
  hand: 'M2.5 5.5h8a1.2 1.2 0 0 1 0 2.4H8M8 7.9h1.6a1.1 1.1 0 0 1 0 2.2H8.4M8.4 10.1h.6a1.1 1.1 0 0 1 0 2.2H5.5l-3-1.6',
  dash: 'M4 8h8',
  chevron: 'M4 6l4 4 4-4',
  lock: 'M4 7.5h8v5.5H4zM5.5 7.5V5.4a2.5 2.5 0 0 1 5 0v2.1',
  person: 'M8 7.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 13.6c.4-2.6 2.4-4 5-4s4.6 1.4 5 4',
  cross: 'M4 4l8 8M12 4l-8 8',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.4 1.6',
} as const;

export type GlyphName = keyof typeof PATHS;

export const GLYPHS = Object.keys(PATHS) as readonly GlyphName[];

export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg
      class="glyph"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
