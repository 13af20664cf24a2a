import { AGENCIES } from '../places';
import type { Variant } from '../variant';
import { say } from '../words';
import base from './base';

/** Every variant file of this folder: adding a file adds a variant. */
export const VARIANTS: readonly Variant[] = Object.values(
  import.meta.glob<Variant>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

const NATIONAL = VARIANTS.filter(({ agencies }) => agencies.length === 0);

/**
 * Organisations of which a source of 2025 or later says that they review what was submitted. A test keeps this in step
 * with `lib/domain/regions`, whose files are loaded later than a page can be judged.
 */
export const REVIEWING: readonly string[] = [
  '河北',
  '山西',
  '辽宁',
  '大连',
  '江苏',
  '浙江',
  '福建',
  '山东',
  '湖北',
  '湖南',
  '重庆',
  '四川',
];

/** National facts as they hold in a region that has no variant of its own for this time. */
function inRegion(national: Variant, agency: string): Variant {
  const review = national.since >= 2025 && REVIEWING.includes(agency) ? 'yes' : national.review;
  return { ...national, id: `${agency}-${national.since}`, agencies: [agency], title: say(agency, agency), review };
}

/**
 * The variant that speaks for an agency in a year: the newest that already held then, its own before the national one.
 * Facts of a region that are older than the newest national ones give way to them; before the first, the oldest speak.
 */
export function variantFor(agency: string | undefined, year: number): Variant {
  const own = VARIANTS.filter(({ agencies }) => agency !== undefined && agencies.includes(agency));
  const newestFirst = [...own, ...NATIONAL].sort((one, other) => other.since - one.since);
  const found = newestFirst.find(({ since }) => since <= year) ?? newestFirst.at(-1) ?? base;
  return found.agencies.length > 0 || agency === undefined ? found : inRegion(found, agency);
}

/** What a person may choose: any region, each region as it is now, and the other years that are known. */
export function variantChoices(): readonly Variant[] {
  const now = [base, ...AGENCIES.map((agency) => variantFor(agency, Number.POSITIVE_INFINITY))];
  return [...now, ...VARIANTS.filter((variant) => !now.includes(variant))];
}

/** The variant of that id, or the base. */
export const variantOf = (id: string | undefined): Variant =>
  VARIANTS.find((variant) => variant.id === id) ?? variantChoices().find((variant) => variant.id === id) ?? base;
