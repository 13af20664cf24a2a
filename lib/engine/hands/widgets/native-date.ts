/** The browser's own date fields. A date outside `min` and `max` is put back: only a script could have entered it. */
import { isInput, nativeLock, type } from '../dom';
import { defineWidget } from '../widget';

const TYPES = ['date', 'month', 'datetime-local'];

export default defineWidget<HTMLInputElement>({
  id: 'native-date',
  rank: 63,
  kind: 'date',
  selector: 'input',
  claims: (element): element is HTMLInputElement => isInput(element) && TYPES.includes(element.type),
  read: (input) => input.value,
  locked: nativeLock,
  write(input, value) {
    const before = input.value;
    type(input, value);
    if (!input.validity.rangeOverflow && !input.validity.rangeUnderflow) return undefined;
    type(input, before);
    return 'page-refused';
  },
});
