/** A password box: known so that it is left alone. What is in it is never read, and nothing is written. */
import { isInput } from '../dom';
import { defineWidget } from '../widget';

export default defineWidget<HTMLInputElement>({
  id: 'password',
  rank: 40,
  kind: 'password',
  selector: 'input[type=password]',
  claims: (element): element is HTMLInputElement => isInput(element) && element.type === 'password',
  read: () => '',
  locked: () => undefined,
});
