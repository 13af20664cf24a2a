/** A text area. */
import { isTextarea } from '../dom';
import { textField } from '../text-field';
import { defineWidget } from '../widget';

export default defineWidget<HTMLTextAreaElement>({
  ...textField,
  id: 'textarea',
  rank: 65,
  kind: 'text',
  selector: 'textarea',
  claims: isTextarea,
});
