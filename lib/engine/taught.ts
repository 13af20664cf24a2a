/**
 * What a person taught: "this control is that field", kept for a control's shape and never for its contents.
 *
 * A shape is what the control asks for in comparable words (kind, labels, heading, prompt) and its place among those
 * that ask the same. Ids, classes and toolkits may change; a control that comes or goes among its likes makes all of
 * their shapes different, so that a mark never slips to a neighbour.
 *
 * Pure; a shape holds words of the page only: no value, no option, no address.
 */
import type { FieldId } from '../domain/fields';
import type { ControlSnapshot, PageSnapshot } from './snapshot';
import { wordKey } from './text';

/** Field by control shape. Which page a mark belongs to is for its keeper to know: hand over those of this page only. */
export type Taught = ReadonlyMap<string, FieldId>;

export const NOTHING_TAUGHT: Taught = new Map();

/** Labels that belong to how a page is built rather than to what it says. */
const UNSPOKEN = ['name', 'option'];

const asks = ({ kind, labels, section, placeholder }: ControlSnapshot): string =>
  JSON.stringify([
    kind,
    [...new Set(labels.filter(({ from }) => !UNSPOKEN.includes(from)).map(({ text }) => wordKey(text)))],
    wordKey(section),
    wordKey(placeholder),
  ]);

/** The shape of every control that a person can see, by handle. */
export function shapesOf({ controls }: PageSnapshot): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>();
  for (const control of controls) {
    if (control.obstacle === 'hidden') continue;
    const key = asks(control);
    const group = alike.get(key);
    if (group) group.push(control.handle);
    else alike.set(key, [control.handle]);
  }
  return new Map(
    [...alike].flatMap(([key, handles]) =>
      handles.map((handle, at) => [handle, `${key} ${at + 1}/${handles.length}`] as const),
    ),
  );
}
