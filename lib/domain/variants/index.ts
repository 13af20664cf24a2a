import type { Variant } from '../variant';
import base from './base';

/** Every variant file of this folder: adding a file adds a variant. */
export const VARIANTS: readonly Variant[] = Object.values(
  import.meta.glob<Variant>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

/** The variant of that id, or the base. */
export const variantOf = (id: string | undefined): Variant => VARIANTS.find((variant) => variant.id === id) ?? base;

/**
 * The variant that speaks for an agency in a year: the newest not younger than the year, else the base.
 * `year` is read off the batch label; unknown means the newest.
 */
export function variantFor(agency: string | undefined, year = Number.POSITIVE_INFINITY): Variant {
  const own = VARIANTS.filter(
    (variant) => agency !== undefined && variant.agencies.includes(agency) && variant.since <= year,
  );
  return own.sort((one, other) => other.since - one.since)[0] ?? base;
}
