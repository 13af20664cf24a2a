/**
 * The crop on the picture: moved and resized by pointer, finger or keys, always of the official ratio, with lines where
 * crown and chin belong.
 */
import { useRef } from 'preact/hooks';
import { PHOTO } from '@/components/words/photo';
import { t } from '@/lib/app/locale';
import { HEAD_LINES, moved, resized, type Size } from '@/lib/app/photo/crop';
import type { CropOrder } from '@/lib/photo/contract';

export interface CropBoxProps {
  /** The turned picture, in pixels of the picture. */
  readonly box: Size;
  readonly size: Size;
  readonly crop: CropOrder;
  readonly onCrop: (crop: CropOrder) => void;
}

/** Moved by keys, so it must be reached by them. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** Corners, as the point that stays when they are pulled. */
const CORNERS = [
  { id: 'top-left', stays: { x: 1, y: 1 } },
  { id: 'top-right', stays: { x: 0, y: 1 } },
  { id: 'bottom-left', stays: { x: 1, y: 0 } },
  { id: 'bottom-right', stays: { x: 0, y: 0 } },
] as const;

interface Grip {
  readonly crop: CropOrder;
  readonly x: number;
  readonly y: number;
  /** Pixels of the picture in one of the screen. */
  readonly scale: number;
  readonly stays: { readonly x: 0 | 1; readonly y: 0 | 1 } | undefined;
}

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** What a key does: a step to a side, or larger and smaller. */
function afterKey(key: string, isFar: boolean, crop: CropOrder, size: Size): CropOrder | undefined {
  const step = (isFar ? 0.05 : 0.01) * crop.width;
  switch (key) {
    case 'ArrowLeft':
      return moved(crop, size, { x: -step, y: 0 });
    case 'ArrowRight':
      return moved(crop, size, { x: step, y: 0 });
    case 'ArrowUp':
      return moved(crop, size, { x: 0, y: -step });
    case 'ArrowDown':
      return moved(crop, size, { x: 0, y: step });
    case '+':
    case '=':
      return resized(crop, size, crop.width + step);
    case '-':
    case '_':
      return resized(crop, size, crop.width - step);
    default:
      return undefined;
  }
}

export function CropBox({ box, size, crop, onCrop }: CropBoxProps) {
  const grip = useRef<Grip | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);

  const take = (event: PointerEvent, stays: Grip['stays']): void => {
    const around = frame.current?.parentElement?.getBoundingClientRect();
    if (!around || event.button !== 0) return;
    event.stopPropagation();
    frame.current?.setPointerCapture(event.pointerId);
    grip.current = { crop, x: event.clientX, y: event.clientY, scale: box.width / around.width, stays };
  };
  const pull = (event: PointerEvent): void => {
    const held = grip.current;
    if (!held) return;
    const by = { x: (event.clientX - held.x) * held.scale, y: (event.clientY - held.y) * held.scale };
    const { stays } = held;
    const wider = stays?.x === 1 ? -by.x : by.x;
    onCrop(stays ? resized(held.crop, size, held.crop.width + wider, stays) : moved(held.crop, size, by));
  };
  const release = (): void => {
    grip.current = undefined;
  };

  return (
    <div
      ref={frame}
      class="crop"
      role="application"
      aria-label={t(PHOTO.cropKeys)}
      {...FOCUSABLE}
      style={{
        left: percent(crop.left, box.width),
        top: percent(crop.top, box.height),
        width: percent(crop.width, box.width),
        height: percent(crop.height, box.height),
      }}
      onPointerDown={(event) => take(event, undefined)}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => {
        const next = afterKey(event.key, event.shiftKey, crop, size);
        if (!next) return;
        event.preventDefault();
        onCrop(next);
      }}
    >
      <span class="crop-line" style={{ top: `${HEAD_LINES.crown * 100}%` }} />
      <span class="crop-line" style={{ top: `${HEAD_LINES.chin * 100}%` }} />
      <span class="crop-line" data-upright />
      {CORNERS.map(({ id, stays }) => (
        <span key={id} class="crop-corner" data-corner={id} onPointerDown={(event) => take(event, stays)} />
      ))}
    </div>
  );
}
