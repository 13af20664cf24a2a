import type { Words } from '@/lib/domain/words';
import { guidance } from '@/lib/engine/guidance';
import type { ChecklistView } from './checklist-view';

/** What to do on the page that is open. */
export const guidanceOf = ({ detection: { page, status }, variant }: ChecklistView): Words =>
  guidance(page, variant, status);
