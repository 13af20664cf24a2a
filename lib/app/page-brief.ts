import type { PageBrief } from '@/lib/domain/page-briefs';
import { briefOf } from '@/lib/engine/brief';
import type { ChecklistView } from './checklist-view';

/** What to read or have at hand on the page that is open, and the button that comes next. */
export const briefWith = ({ detection: { page, status }, variant }: ChecklistView): PageBrief | undefined =>
  briefOf(page, variant, status);
