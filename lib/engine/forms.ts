/** Tells the form that is to be filled from others on its page. Pure; knows no field. */
import type { FieldId } from '../domain/fields';
import type { Neighbour } from './context';

export interface Forms {
  /** The form that holds most of the fields; others on the page are usually a search box or a feedback form. */
  readonly main: number;
  /** Forms that go on where the main one ends: each step or part of it in a form of its own. */
  readonly more: ReadonlySet<number>;
}

/** So many fields by name that the main form does not have are no search box. */
const FEWEST_MORE = 5;

/** Which of a page's forms count, by what claims their controls. */
export function formsOf(judged: readonly Neighbour[]): Forms {
  const fields = new Map<number, Set<FieldId>>();
  const byName = new Map<number, Set<FieldId>>();
  for (const { control, claims } of judged)
    for (const { field, ground } of claims) {
      fields.set(control.form, (fields.get(control.form) ?? new Set()).add(field));
      if (ground === 'named') byName.set(control.form, (byName.get(control.form) ?? new Set()).add(field));
    }
  const main = [...fields].sort((one, other) => other[1].size - one[1].size || one[0] - other[0])[0]?.[0] ?? 0;
  const goesOn = ([form, own]: [number, Set<FieldId>]): boolean => {
    const others = new Set([...fields].flatMap(([other, all]) => (other === form ? [] : [...all])));
    return form !== main && own.size >= FEWEST_MORE && [...own].every((field) => !others.has(field));
  };
  return { main, more: new Set([...byName].filter(goesOn).map(([form]) => form)) };
}
