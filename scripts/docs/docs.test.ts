/** Documents that are written from the facts; each fails when it is stale, and its command writes it anew. */
import { expect, it } from 'vitest';
import { allRegions } from '@/lib/domain/regions';
import { regionsPage } from './regions-page';

it('docs/regions.md is what the facts say (npm run docs:regions)', async () => {
  await expect(regionsPage(await allRegions())).toMatchFileSnapshot('../../docs/regions.md');
});
