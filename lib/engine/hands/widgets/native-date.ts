/**
 * The browser's own date fields. A date outside `min` and `max` is put back: only a script could have entered it. A
 * field for months takes the month of a full date.
 */
import { isInput } from '../dom';
import { attributeOf } from '../nodes';
import { dateOf, showsDate } from '../text';
import { textField } from '../text-field';
import { defineWidget, REFUSED } from '../widget';

/** As the page asks for it: some browsers know no field for months and make it a text box. */
const typeOf = (field: Element): string => attributeOf(field, 'type');

export default defineWidget<HTMLInputElement>({
  ...textField,
  id: 'native-date',
  rank: 63,
  kind: 'date',
  holds: ({ value }, asked) => showsDate(value, asked),
  write(field, value) {
    if (typeOf(field) !== 'month' || value === '') return textField.write(field, value);
    return dateOf(value) ? textField.write(field, value.slice(0, 7)) : REFUSED;
  },
  selector: 'input',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && /^(date|month|datetime-local)$/.test(typeOf(element)),
});
