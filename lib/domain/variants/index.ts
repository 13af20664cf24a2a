import type { Variant } from '../variant';
import base from './base';

/** Every variant file of this folder: adding a file adds a variant. */
export const VARIANTS: readonly Variant[] = Object.values(
  import.meta.glob<Variant>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

/** The variant of that id, or the base. */
export const variantOf = (id: string | undefined): Variant => VARIANTS.find((variant) => variant.id === id) ?? base;

/**
 * The variant that speaks for an agency in a year: the newest that already held then, its own before the base.
 * Facts of a region that are older than the newest national ones give way to them.
 */
export function variantFor(agency: string | undefined, year: number): Variant {
  const own = VARIANTS.filter(({ agencies }) => agency !== undefined && agencies.includes(agency));
  const held = [...own, base].filter(({ since }) => since <= year);
  return held.toSorted((one, other) => other.since - one.since)[0] ?? base;
}
