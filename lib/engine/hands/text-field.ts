/** What every native field that is typed into has in common, whatever its type. */
import { fire, lockOf } from './dom';
import { closest } from './nodes';
import { REFUSED, type Widget } from './widget';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Puts a text into a native field and says so. `blur` last: many pages check a field when it is left. */
export function type(field: Field, text: string): void {
  field.value = text;
  fire(field, 'input', 'change', 'blur', 'focusout');
}

const isTooLong = ({ maxLength }: Field, text: string): boolean => maxLength >= 0 && text.length > maxLength;

export const textField = {
  read: (field: Field) => field.value,
  // EasyUI keeps what is sent in a box of its own, which does not hear of what is put into this one.
  locked: (field: Field) =>
    lockOf(field) ?? (field.readOnly ? 'read-only' : closest(field, 'span.textbox') ? 'by-hand' : undefined),
  /** Keeps to the limits that stop a person, and would not stop a script: length, least and greatest value. */
  write(field: Field, value: string) {
    const before = field.value;
    if (isTooLong(field, value)) return REFUSED;
    type(field, value);
    if (!field.validity.rangeOverflow && !field.validity.rangeUnderflow) return undefined;
    type(field, before);
    return REFUSED;
  },
} satisfies Partial<Widget<Field>>;
