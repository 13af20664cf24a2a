/** A text area. */
import { isTextarea, nativeLock, type } from '../dom';
import { defineWidget } from '../widget';

export default defineWidget<HTMLTextAreaElement>({
  id: 'textarea',
  rank: 65,
  kind: 'text',
  selector: 'textarea',
  claims: isTextarea,
  read: (area) => area.value,
  locked: nativeLock,
  write(area, value) {
    if (area.maxLength >= 0 && value.length > area.maxLength) return 'page-refused';
    type(area, value);
    return undefined;
  },
});
