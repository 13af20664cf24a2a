/** The photo pixel by pixel, with lines at the brows and the ears: for what only the person can judge. */
import { useEffect, useRef } from 'preact/hooks';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import type { PixelFacts } from '@/lib/photo/contract';
import { useAddress } from './use-address';
import './CloseUp.css';

/** Scrolled by keys, so it must be reached by them. */
const FOCUSABLE = { tabIndex: 0 } as const;

const percent = (share: number): string => `${share * 100}%`;

export function CloseUp({ file, picture }: { readonly file: Blob; readonly picture: PixelFacts }) {
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
      <section class="close-up" ref={view} {...FOCUSABLE} aria-label={t(PHOTO.closeUp)}>
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
    </section>
  );
}
