/** Names of where the person stands: the page, and the region with its batch. */

import { pageOf } from '@/lib/domain/pages';
import type { Variant } from '@/lib/domain/variant';
import { say, type Words } from '@/lib/domain/words';
import type { Detection } from '@/lib/engine/detect';
import { PAGE } from '../words/page';

/** Title of a page; of one we do not know, that we do not. */
export function pageTitle({ page }: Detection): Words {
  if (page === 'unknown') return PAGE.unknownPage;
  return pageOf(page)?.title ?? PAGE.platform;
}

/** `江苏 · 2025上半年`, as far as the page says it; else the region whose rules are shown. */
export function roundTitle({ agency, batch }: Detection, variant: Variant): Words {
  const half = batch?.replace(/年(?=[上下])|软考$/g, '');
  if (agency === undefined)
    return half === undefined ? variant.title : say(`${variant.title.zh} · ${half}`, `${variant.title.en} · ${half}`);
  const parts = [agency, half].filter((part) => part !== undefined).join(' · ');
  return say(parts, parts);
}
