/**
 * What came into controls before a page gave their rows another meaning. Between a write and the word of it the page has
 * a turn of its own: a value that was in by then went into the row as it was called at that moment.
 */
import type { FieldId } from '@/lib/domain/fields';
import { type Control, read } from './controls';

export interface Entered {
  /** To be called before rows come to mean something else. */
  note(): void;
  /** The field of a control's row when this value came in; the present one when it came later. */
  fieldOf(control: Element, value: string): FieldId | undefined;
  /** The value is in the books by now. */
  forget(control: Element): void;
}

/** @param books what is known of, by control: anything else was entered by the assistant, and not told yet */
export function noteEntered(
  controls: () => readonly Control[],
  books: ReadonlyMap<Element, string>,
  fieldNow: (control: Element) => FieldId | undefined,
): Entered {
  const known = new Map<Element, { readonly value: string; readonly field: FieldId | undefined }>();
  return {
    note() {
      for (const control of controls()) {
        const value = read(control);
        if (value === (books.get(control) ?? '')) known.delete(control);
        else if (known.get(control)?.value !== value) known.set(control, { value, field: fieldNow(control) });
      }
    },
    fieldOf(control, value) {
      const before = known.get(control);
      return before?.value === value ? before.field : fieldNow(control);
    },
    forget: (control) => void known.delete(control),
  };
}
