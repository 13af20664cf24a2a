import { describe, expect, it } from 'vitest';
import { isFieldId, PROFILE_FIELDS } from '../domain/fields';
import { VARIANTS } from '../domain/variants';
import { hasCheckDigit } from './acceptance';
import { choicesOf } from './form/choices';
import { lookOf, PRACTICE_VARIANTS } from './form/looks';
import { controlsOf } from './form/plan';
import { expectedOnPage, SAMPLE_PEOPLE } from './people';

describe.each(PRACTICE_VARIANTS)('the candidates of %s', (id) => {
  const variant = VARIANTS.find((one) => one.id === id);
  if (!variant) throw new Error(id);
  const look = lookOf(id);
  const people = [SAMPLE_PEOPLE[id]?.employed, SAMPLE_PEOPLE[id]?.student].map(
    (file) => file?.profiles[0]?.fields ?? {},
  );

  it('have answers to every line that a profile must answer', () => {
    const needed = PROFILE_FIELDS.filter(({ need }) => need === 'yes').map(({ id: field }) => field);
    for (const fields of people) expect(needed.filter((field) => !fields[field])).toEqual([]);
  });
  it('name only fields that exist', () => {
    for (const fields of people) expect(Object.keys(fields).filter((field) => !isFieldId(field))).toEqual([]);
  });
  it('have ID numbers whose check digit is right', () => {
    for (const { idNumber = '' } of people) expect(hasCheckDigit(idNumber)).toBe(true);
  });
  it('find each of their choices on the form, in its words', () => {
    const choices = controlsOf(variant, look).filter(
      ({ widget }) => widget.endsWith('select') || widget.endsWith('radio'),
    );
    for (const fields of people) {
      const expected = expectedOnPage(id, fields);
      const lost = choices.filter(
        ({ field }) => !choicesOf(field, variant, look, expected).includes(expected[field] ?? ''),
      );
      expect(lost.map(({ field }) => field)).toEqual([]);
    }
  });
});
