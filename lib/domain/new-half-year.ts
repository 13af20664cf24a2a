import type { FieldId } from './fields';

/**
 * What another registration changes. Sources: guide-2020-jiangsu §四 (the form is filled anew every half-year);
 * guide-2025-liaoning 第四步 3 (the qualification is chosen for each).
 */

/** Answers that belong to one registration: taken over, they would register for the same thing again. */
export const ASKED_ANEW: readonly FieldId[] = ['level', 'qualification'];

/** Answers that stay and are often out of date after half a year. */
export const LOOKED_AT_AGAIN: readonly FieldId[] = [
  'examArea',
  'idValidUntil',
  'currentTitle',
  'titleDate',
  'employmentStatus',
  'employer',
  'educationLevel',
  'graduationDate',
  'degree',
  'postalAddress',
  'mobile',
];
