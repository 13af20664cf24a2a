/**
 * bootstrap-datepicker on a text box. It opens on focus and reads the box at every key; the day, month or year that it
 * then marks is clicked. Boxes are known by the marks that its manual asks for, since it leaves none of its own.
 */
import { fire, isHtml, isInput, turn } from '../dom';
import { openOnes } from '../popups';
import { dateOf, showsDate, writtenLike } from '../text';
import { defineWidget } from '../widget';

const PANEL = '.datepicker-dropdown';
const MARKED = '.datepicker,.date>input,[data-provide=datepicker],[data-date-format]';
const WAYS = ['yyyy-MM-dd', 'yyyy-MM', 'yyyy/MM/dd', 'yyyy年MM月dd日', 'yyyy/MM', 'yyyy年MM月', 'yyyy'];

/** Shows the picker a text; it marks the date that it reads there. */
function show(box: HTMLInputElement, text: string): void {
  box.value = text;
  fire(box, 'keyup');
}

function leave(box: HTMLInputElement): void {
  fire(box.ownerDocument.body, 'mousedown');
}

export default defineWidget<HTMLInputElement>({
  id: 'bootstrap-date',
  rank: 14,
  kind: 'date',
  selector: MARKED,
  claims: (element): element is HTMLInputElement =>
    isInput(element) &&
    element.type === 'text' &&
    element.matches(MARKED) &&
    !element.matches('.hasDatepicker,.input-daterange *'),
  read: (box) => box.value,
  holds: (box, value) => showsDate(box.value, value),
  locked: (box) => (box.disabled ? 'disabled' : undefined),
  async write(box, value) {
    const before = box.value;
    const date = dateOf(value);
    if (value === '') {
      fire(box, 'focus', 'focusin');
      show(box, '');
      fire(box, 'input', 'change');
      leave(box);
      return undefined;
    }
    if (date === undefined) return 'page-refused';
    fire(box, 'focus', 'focusin');
    const views = openOnes(box.ownerDocument, '.datepicker-months,.datepicker-years').map(({ className }) => className);
    const asked = views.length === 0 ? date : date.slice(0, views.includes('datepicker-years') ? 4 : 7);
    const ways = [asked, value, ...[before || box.placeholder, ...WAYS].map((way) => writtenLike(date, way))];
    for (const text of new Set(ways)) {
      fire(box, 'focus', 'focusin');
      show(box, text);
      const marked = openOnes(box.ownerDocument, PANEL)
        .flatMap((panel) => [...panel.querySelectorAll('td.active.day,span.active.month,span.active.year')])
        .find((each) => each.getClientRects().length > 0 && !each.matches('.disabled'));
      if (isHtml(marked)) marked.click();
      await turn();
      // Left, it writes the date that it holds in its own way.
      leave(box);
      if (marked && showsDate(box.value, value)) return undefined;
    }
    fire(box, 'focus', 'focusin');
    show(box, before);
    leave(box);
    box.value = before;
    return 'page-refused';
  },
});
