/** The browser's own date fields. A date outside `min` and `max` is put back: only a script could have entered it. */
import { isInput } from '../dom';
import { textField } from '../text-field';
import { defineWidget } from '../widget';

export default defineWidget<HTMLInputElement>({
  ...textField,
  id: 'native-date',
  rank: 63,
  kind: 'date',
  selector: 'input',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && /^(date|month|datetime-local)$/.test(element.type),
});
