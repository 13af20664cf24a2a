import { t } from '@/lib/app/locale';
import { addressOf, originWords } from '@/lib/app/origins';
import type { Confidence, Origin } from '@/lib/domain/region';
import { CONFIDENCE_WORDS } from '@/lib/domain/region-words';
import type { Words } from '@/lib/domain/words';
import { GUIDE_SCREEN } from '../words/guide-screen';

export interface ProofProps {
  readonly year?: string;
  readonly source: Origin;
  readonly confidence: Confidence;
  readonly doubt?: Words | undefined;
}

/** Where a fact was learned, for which time, and how far it can be trusted. */
export function Proof({ year, source, confidence, doubt }: ProofProps) {
  const address = addressOf(source);
  return (
    <p class="facts-quiet" data-confidence={confidence}>
      {year && `${year} · `}
      {t(CONFIDENCE_WORDS[confidence])} · {t(GUIDE_SCREEN.source)}
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {t(originWords(source))}
        </a>
      ) : (
        t(originWords(source))
      )}
      {doubt && ` · ${t(GUIDE_SCREEN.doubt)}${t(doubt)}`}
    </p>
  );
}
