import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Button.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Hears the event too: what writes on a page acts on trusted events only. */
  readonly onPress: (event: MouseEvent) => void;
  /** `primary`: at most one on a screen. `text`: small, inside a row. */
  readonly kind?: 'primary' | 'plain' | 'text';
  /** The word of `data-action`. */
  readonly action?: string;
  /** Why pressing would do nothing now. The button stays reachable, and says it. */
  readonly reason?: string;
  /** Takes the whole width of its place. */
  readonly wide?: boolean;
  /** What is read aloud, where the text alone would be said of several things. Begins with the visible text. */
  readonly name?: string;
  /** For a button that shows and hides something. */
  readonly expanded?: boolean;
  /** For a button that stays down. */
  readonly pressed?: boolean;
}

/** A button that never stops answering: where it cannot act it is not taken away, it explains. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  action,
  reason,
  wide,
  name,
  expanded,
  pressed,
}: ButtonProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="button"
        data-kind={kind}
        data-action={action}
        data-wide={wide}
        aria-label={name}
        aria-expanded={expanded}
        aria-pressed={pressed}
        aria-disabled={reason === undefined ? undefined : true}
        aria-describedby={reason === undefined ? undefined : id}
        onClick={(event) => reason === undefined && onPress(event)}
      >
        {children}
      </button>
      {reason !== undefined && (
        <span class="button-reason" id={id}>
          {reason}
        </span>
      )}
    </>
  );
}
