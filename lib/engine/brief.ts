/** Tells what a page is worth reading for, and which button comes next. Pure. */
import type { PageId, Status } from '../domain/page';
import { PAGE_BRIEFS, type PageBrief } from '../domain/page-briefs';
import { holdsFor } from '../domain/step';
import type { Variant } from '../domain/variant';

/** What to read or have at hand on a page; undefined where there is nothing to add. */
export const briefOf = (page: PageId, variant: Variant, status?: Status): PageBrief | undefined =>
  PAGE_BRIEFS.find(
    (brief) =>
      brief.page === page &&
      (brief.statuses === undefined || (status !== undefined && brief.statuses.includes(status))) &&
      (brief.when === undefined || holdsFor(brief.when, variant)),
  );
