/** The photo pixel by pixel, with lines at the brows and the ears, beside what only the person can judge. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Tag } from '@/components/atoms/Tag';
import { PHOTO, VERDICTS } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import type { PixelFacts } from '@/lib/photo/contract';
import type { Check } from '@/lib/photo/judge';
import { useAddress } from './use-address';
import './CloseUp.css';

/** Scrolled by keys, so it must be reached by them. */
const FOCUSABLE = { tabIndex: 0 } as const;

const percent = (share: number): string => `${share * 100}%`;

/** A line of the person's own checklist; ticks are theirs and are not kept. */
function TickRow({ check }: { readonly check: Check }) {
  const isTicked = useSignal(false);
  return (
    <li class="check" data-check={check.id} data-verdict="yours" data-value="">
      <label class="check-tick">
        <input
          type="checkbox"
          checked={isTicked.value}
          onChange={({ currentTarget }) => {
            isTicked.value = currentTarget.checked;
          }}
        />
        {t(check.title)}
      </label>
      <Tag tone="quiet">{t(VERDICTS.yours)}</Tag>
    </li>
  );
}

export interface CloseUpProps {
  readonly file: Blob;
  readonly picture: PixelFacts;
  /** What is left to the person. */
  readonly yours: readonly Check[];
}

export function CloseUp({ file, picture, yours }: CloseUpProps) {
  const address = useAddress(file);
  const view = useRef<HTMLElement>(null);
  const [face] = picture.faces;
  const { width, height } = picture;
  useEffect(() => {
    const box = view.current;
    if (!box || !address) return;
    box.scrollLeft = (face?.centre.x ?? 0.5) * width - box.clientWidth / 2;
    box.scrollTop = (face?.centre.y ?? 0.5) * height - box.clientHeight / 2;
  }, [address, face, width, height]);
  return (
    <section class="card" aria-labelledby="title-close-up">
      <div class="card-head">
        <h2 id="title-close-up">{t(PHOTO.closeUp)}</h2>
      </div>
      <section class="close-up" ref={view} {...FOCUSABLE} aria-label={t(PHOTO.closeUpView)}>
        <div class="close-up-picture" style={{ width: `${width}px`, height: `${height}px` }}>
          {address && <img src={address} width={width} height={height} alt={t(PHOTO.picture)} />}
          {face && (
            <>
              <span
                class="close-up-line"
                style={{ top: percent((face.landmarks.browLeft.y + face.landmarks.browRight.y) / 2) }}
              />
              <span class="close-up-line" data-upright style={{ left: percent(face.landmarks.earLeft.x) }} />
              <span class="close-up-line" data-upright style={{ left: percent(face.landmarks.earRight.x) }} />
            </>
          )}
        </div>
      </section>
      <p class="studio-quiet">{t(PHOTO.closeUpNote)}</p>
      <h3 class="checks-yours">{t(PHOTO.yours)}</h3>
      <ul class="checks">
        {yours.map((check) => (
          <TickRow check={check} key={check.id} />
        ))}
      </ul>
    </section>
  );
}
