/**
 * Boxes that ask once more for what another asks for: 确认证件号码, 再次输入. Never written; the person is told of them.
 * Pure; knows no field by name.
 */
import { AGAIN, AROUND_AGAIN } from '../domain/change-words';
import { FIELDS, type FieldId } from '../domain/fields';
import { wordingsOf } from './names';
import type { ControlSnapshot } from './snapshot';
import { wordKey } from './text';

let names: ReadonlyMap<string, FieldId> | undefined;
const namesOf = (): ReadonlyMap<string, FieldId> =>
  new Map(
    FIELDS.flatMap((field) =>
      wordingsOf(field).flatMap(([key, voice]) => (voice === 'always' ? [[key, field.id] as const] : [])),
    ),
  );

/** Whether a box says that it asks for something once more, and not for what: 再次输入, right behind the first. */
export const asksTheSame = ({ labels }: ControlSnapshot): boolean =>
  labels
    .filter(({ from }) => from !== 'name' && from !== 'placeholder')
    .map(({ text }) =>
      wordKey(
        text
          .trim()
          .split(/[\s，,；;。]+/)
          .at(-1) ?? '',
      ),
    )
    .some((key) => AGAIN.test(key) && key.replace(AROUND_AGAIN, '') === '');

/** The field that a box asks for once more, as its label or its prompt says. */
export function asksAgain({ kind, labels, placeholder }: ControlSnapshot): FieldId | undefined {
  if (kind !== 'text' && kind !== 'password') return undefined;
  const keys = [...labels.filter(({ from }) => from !== 'name').map(({ text }) => text), placeholder].map(wordKey);
  names ??= namesOf();
  const again = keys.filter((key) => AGAIN.test(key));
  // 证件号码（再次输入）, 再次输入证件号码 ID No. again
  const plain = again.map((key) =>
    key
      .replace(/(?<=\p{Script=Han})[a-z\s]+$/u, '')
      .replace(AROUND_AGAIN, '')
      .replace('()', ''),
  );
  return plain.map((key) => names?.get(key)).find((field) => field !== undefined);
}
