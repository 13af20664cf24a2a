/** A plain text box of any type that is typed into: text, number, tel, email, url, search. */
import { isInput } from '../dom';
import { textField } from '../text-field';
import { defineWidget } from '../widget';

export default defineWidget<HTMLInputElement>({
  ...textField,
  id: 'native-input',
  rank: 64,
  kind: 'text',
  selector: 'input',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && /^(text|number|tel|email|url|search)$/.test(element.type),
});
