/**
 * Answers worth offering where any text may be given: places whose official list is known in part only,
 * and the set words of fields that take text.
 */
import type { Answers } from '@/lib/domain/answers';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { AGENCIES, PLACES } from '@/lib/domain/places';

export function suggestionsFor(field: FieldId, answers: Answers): readonly string[] {
  if (field === 'registrationProvince') return AGENCIES;
  if (field === 'registrationCity' || field === 'examArea') {
    const province = answers.registrationProvince ?? '';
    return PLACES[Object.keys(PLACES).find((name) => province.startsWith(name)) ?? ''] ?? [];
  }
  return fieldOf(field).options?.map(({ word }) => word) ?? [];
}
