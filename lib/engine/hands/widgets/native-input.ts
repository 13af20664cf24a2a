/** A plain text box of any type that is typed into: text, number, tel, email, url, search. */
import { isInput, nativeLock, type } from '../dom';
import { defineWidget } from '../widget';

const TYPES = ['text', 'number', 'tel', 'email', 'url', 'search'];

export default defineWidget<HTMLInputElement>({
  id: 'native-input',
  rank: 64,
  kind: 'text',
  selector: 'input',
  claims: (element): element is HTMLInputElement => isInput(element) && TYPES.includes(element.type),
  read: (input) => input.value,
  locked: nativeLock,
  write(input, value) {
    // A script may write past the limits that stop a person's typing.
    if (input.maxLength >= 0 && value.length > input.maxLength) return 'page-refused';
    const before = input.value;
    type(input, value);
    if (!input.validity.rangeOverflow && !input.validity.rangeUnderflow) return undefined;
    type(input, before);
    return 'page-refused';
  },
});
