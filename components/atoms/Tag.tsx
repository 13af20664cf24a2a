import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './Glyph';
import './Tag.css';
import type { Tone } from './tone';

export interface TagProps {
  readonly tone: Tone;
  readonly glyph?: GlyphName;
  readonly children: ComponentChildren;
}

/** A state in one word, with its sign. */
export function Tag({ tone, glyph, children }: TagProps) {
  return (
    <span class="tag" data-tone={tone}>
      {glyph && <Glyph name={glyph} />}
      {children}
    </span>
  );
}
