import { Disclosure } from '@/components/atoms/Disclosure';
import { CONFIDENCE, forRegions, PHOTO, proofOf } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import { type Limit, PHOTO_SOURCES } from '@/lib/domain/photo-specs';
import { SOURCES } from '@/lib/domain/sources';
import type { Words } from '@/lib/domain/words';
import type { Proof } from '@/lib/photo/judge';

const NAMES: Readonly<Record<Limit['source'], Words>> = { ...SOURCES, ...PHOTO_SOURCES };

/** The numbers behind a row: each with its source, its year and how sure it is. */
export function Proofs({ proofs, title }: { readonly proofs: readonly Proof[]; readonly title: string }) {
  return (
    <Disclosure
      summary={
        <>
          {t(PHOTO.details)}
          <span class="unseen">{title}</span>
        </>
      }
    >
      <ul class="proofs digits">
        {proofs.map(({ bound, limit }) => (
          <li key={`${bound.zh} ${limit.source} ${limit.missed} ${limit.year}`}>
            {t(proofOf(t(bound), NAMES[limit.source], limit.year, CONFIDENCE[limit.confidence]))}
            {limit.regions && t(forRegions(limit.regions))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
