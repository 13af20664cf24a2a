import { t } from '@/lib/app/locale';
import { AFTER_PAYING, BEFORE_PAYING, FIXED_ONCE_PAID, waysIn } from '@/lib/domain/changing';
import { GUIDE } from '../../words/guide';
import type { BriefProps } from '../Brief';
import { Sentences } from '../Sentences';

/** Around the payment: what nobody can change afterwards, and how to change it before, or where the region takes it. */
export function FixedPart({ view: { detection, variant } }: BriefProps) {
  const agency = detection.agency ?? (variant.agencies.length === 1 ? variant.agencies[0] : undefined);
  return (
    <section class="brief" aria-labelledby="fixed">
      <h3 id="fixed">{t(GUIDE.fixed)}</h3>
      <div data-fixed>
        <Sentences all={FIXED_ONCE_PAID.map(({ words }) => words)} />
      </div>
      <h3>{t(GUIDE.changing)}</h3>
      <div data-changing>
        <Sentences all={waysIn([...BEFORE_PAYING, ...AFTER_PAYING], agency).map(({ words }) => words)} />
      </div>
    </section>
  );
}
