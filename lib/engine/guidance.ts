/** Tells what to do on the page that is open. Pure. */
import { GUIDANCE } from '../domain/guidance';
import type { PageId, Status } from '../domain/page';
import { holdsFor } from '../domain/step';
import type { Variant } from '../domain/variant';
import type { Words } from '../domain/words';

/** What to do on a page, in the official words of its buttons. */
export function guidance(page: PageId, variant: Variant, status?: Status): Words {
  const fitting = GUIDANCE.find(
    (line) =>
      line.page === page &&
      (line.status === undefined || line.status === status) &&
      (line.when === undefined || holdsFor(line.when, variant)),
  );
  if (!fitting) throw new Error(`No guidance for the page "${page}".`);
  return fitting.words;
}
