import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Glyph, type GlyphName } from './Glyph';
import './Labelled.css';
import type { Tone } from './tone';

export interface Message {
  readonly tone: Tone;
  readonly text: string;
}

/** What the control itself must carry. */
export interface Bound {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  /** A red star before the label, and the word read aloud after it. */
  readonly required?: string;
  readonly messages?: readonly Message[];
  /** Stands at the end of the label's line, e.g. a button that shows the whole number. */
  readonly aside?: ComponentChildren;
  /** Stands below what was found, e.g. a button that mends it. */
  readonly after?: ComponentChildren;
  /** Several controls under one label, e.g. radios. */
  readonly group?: boolean;
  readonly children: (bound: Bound) => JSX.Element;
}

const SIGNS: { readonly [tone in Tone]?: GlyphName } = { problem: 'bang', attention: 'bang', good: 'tick' };

/** A control with its label, its hint and what was found about it, tied together for the eye and for the ear. */
export function Labelled({ label, hint, required, messages = [], aside, after, group, children }: LabelledProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, messages.length > 0 && `${id}-said`].filter(Boolean).join(' ');
  const bound: Bound = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': messages.some(({ tone }) => tone === 'problem') || undefined,
  };
  const name = (
    <>
      {required && (
        <span class="labelled-star" aria-hidden="true">
          *
        </span>
      )}
      {label}
      {required && <span class="unseen">{required}</span>}
    </>
  );
  const body = (
    <>
      {children(bound)}
      {hint && (
        <p class="labelled-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div id={`${id}-said`} aria-live="polite">
        {messages.map(({ tone, text }) => (
          <p class="labelled-message" data-tone={tone} key={text}>
            <Glyph name={SIGNS[tone] ?? 'dash'} />
            <span>{text}</span>
          </p>
        ))}
      </div>
      {after && <div class="labelled-after">{after}</div>}
    </>
  );
  if (group)
    return (
      <fieldset class="labelled" aria-describedby={bound['aria-describedby']}>
        <legend class="labelled-head">
          <span class="labelled-name">{name}</span>
        </legend>
        {body}
      </fieldset>
    );
  return (
    <div class="labelled">
      <div class="labelled-head">
        <label class="labelled-name" for={id}>
          {name}
        </label>
        {aside}
      </div>
      {body}
    </div>
  );
}
