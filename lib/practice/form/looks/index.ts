import type { Look } from '../look';
import dalian from './dalian-2025';
import jiangsu from './jiangsu-2020';
import liaoning from './liaoning-2025';
import national from './national-2020';
import yunnan from './yunnan-2023';

const LOOKS: readonly Look[] = [jiangsu, national, yunnan, liaoning, dalian];

/** Ids of the variants that can be practised. */
export const PRACTICE_VARIANTS: readonly string[] = LOOKS.map(({ id }) => id);

/** The look of a variant's form. Throws when the variant has no practice form. */
export function lookOf(variant: string): Look {
  const look = LOOKS.find(({ id }) => id === variant);
  if (!look) throw new Error(`No practice form for "${variant}"; there is one for ${PRACTICE_VARIANTS.join(', ')}.`);
  return look;
}
