import { expect, it } from 'vitest';
import { offerOf, type Qualification } from './qualifications';

const tables: Pick<Qualification, 'held' | 'disputed'> = {
  held: { 2024: ['H1'], 2025: [] },
  disputed: { 2025: ['H2'] },
};

it.each([
  ['a half that the tables have', '2024', 'H1', 'held'],
  ['a half that they have not', '2024', 'H2', 'not-held'],
  ['a half that one table has and another has not', '2025', 'H2', 'disputed'],
  ['the other half of that year', '2025', 'H1', 'not-held'],
  ['a year of which no table was found', '2026', 'H1', 'not-published'],
] as const)('says of %s what is known', (_, year, half, offer) => {
  expect(offerOf(tables, year, half)).toBe(offer);
});
