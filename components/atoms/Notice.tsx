import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './Glyph';
import './Notice.css';
import type { Tone } from './tone';

const SIGNS: { readonly [tone in Tone]?: GlyphName } = {
  action: 'plus',
  attention: 'bang',
  problem: 'bang',
  good: 'tick',
};

export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Buttons that answer the notice. */
  readonly acts?: ComponentChildren;
  /** Read aloud when it appears: for what comes up while the person does something else. */
  readonly spoken?: boolean;
  /** Another sign than the tone's own. */
  readonly glyph?: GlyphName;
}

/** A few sentences set apart: what happened, and what to do next. */
export function Notice({ tone, title, children, acts, spoken, glyph = SIGNS[tone] }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={spoken ? 'status' : undefined}>
      {glyph && <Glyph name={glyph} />}
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
        {acts && <div class="notice-acts">{acts}</div>}
      </div>
    </div>
  );
}
