import type { FieldId } from '@/lib/domain/fields';

/** Brings the keyboard and the eye to an element of the panel. */
export function pointAt(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}

/** Brings them to the row of a field. */
export const pointAtRow = (field: FieldId): void =>
  pointAt(document.querySelector<HTMLElement>(`li[data-field="${field}"]`));
