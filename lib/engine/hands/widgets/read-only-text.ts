/**
 * A value that the page shows as plain text beside its label, where other pages have a box to type into.
 * It is compared, never written.
 */
import { CONTROLS, lineOf } from '../dom';
import { closest, first, matches, parentOf, previousTo, textOf } from '../nodes';
import { says } from '../text';
import { defineWidget } from '../widget';

const LABELS = 'label,th,dt,.layui-form-label,.el-form-item__label,.ant-form-item-label';
const PLACES =
  'label+*,th+td,dt+dd,td+td,span+span,div+div,.layui-form-label+*,.el-form-item__content,.layui-form-mid,output';
const HINT = /aux|tip|hint|help|error|desc|star|required/i;

/** Whether what stands before is a label: by what it is, or by its colon. */
function followsLabel(element: Element): boolean {
  const before = previousTo(element);
  if (!before) return matches(element, '.layui-form-mid') && followsLabel(parentOf(element) ?? element);
  if (matches(before, CONTROLS) || first(before, CONTROLS)) return false;
  if (matches(before, LABELS)) return true;
  return textOf(before).length <= 80 && /[：:]$/.test(lineOf(before));
}

/** A table with a row of headings is a list, not a form of one person's data. */
const isInList = (element: Element): boolean =>
  matches(element, 'td') && first(closest(element, 'table'), 'thead th, tr:first-child th + th') != null;

export default defineWidget<Element>({
  id: 'read-only-text',
  rank: 90,
  kind: 'output',
  selector: PLACES,
  claims: (element): element is Element =>
    matches(element, PLACES) &&
    !matches(element, `button,a,${CONTROLS},${LABELS}`) &&
    !HINT.test(element.className) &&
    !first(element, `button,${CONTROLS},${PLACES}`) &&
    says(lineOf(element)) &&
    lineOf(element).length <= 200 &&
    !isInList(element) &&
    followsLabel(element),
  read: lineOf,
  locked: () => 'read-only',
});
