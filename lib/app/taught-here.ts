/** The marks that hold for one page, as the matcher takes them; the same map as long as they are the same. */
import { NOTHING_TAUGHT, type Taught } from '@/lib/engine/taught';
import { pageKey, type TaughtMark } from '@/lib/platform/taught-marks';

const made = new WeakMap<readonly TaughtMark[], Map<string, Taught>>();

export function taughtOn(marks: readonly TaughtMark[], url: string): Taught {
  const page = pageKey(url);
  const here = marks.filter((mark) => mark.page === page);
  if (here.length === 0) return NOTHING_TAUGHT;
  const byPage = made.get(marks) ?? new Map<string, Taught>();
  made.set(marks, byPage);
  const before = byPage.get(page);
  const taught = before ?? new Map(here.map(({ shape, field }) => [shape, field]));
  byPage.set(page, taught);
  return taught;
}
