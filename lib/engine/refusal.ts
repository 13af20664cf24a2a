/** Tells which answers a refusal is about. Pure: reads the reason alone, and guesses nothing where it says nothing. */
import { FIELDS, type FieldId } from '../domain/fields';
import { REFUSALS } from '../domain/refusals';
import type { Words } from '../domain/words';

export interface Concerned {
  /** In the order of the form; empty where the reason names nothing that we know. */
  readonly fields: readonly FieldId[];
  readonly advice: readonly Words[];
}

/** 提交 or 密码 in a reason names no answer that could be mended. */
const MENDABLE = FIELDS.filter(({ section, kind }) => section !== 'declarations' || kind === 'file');

/** What a reason concerns: the fields whose labels it names, and those of the known kinds of refusal. */
export function concernedBy(reason: string): Concerned {
  const plain = reason.normalize('NFKC').replace(/\s/g, '');
  const known = REFUSALS.filter(({ words }) => words.test(plain));
  const named = MENDABLE.filter(({ label }) => label.length > 1 && plain.includes(label)).map(({ id }) => id);
  // A label that is named is meant; the rest of its kind is not.
  const ofKinds = known.flatMap(({ fields }) => (fields.some((field) => named.includes(field)) ? [] : fields));
  const all = new Set<FieldId>([...named, ...ofKinds]);
  return {
    fields: FIELDS.map(({ id }) => id).filter((id) => all.has(id)),
    advice: known.map(({ advice }) => advice),
  };
}
