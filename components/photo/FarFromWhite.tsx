import { useEffect, useRef } from 'preact/hooks';
import { PHOTO_SPECS } from '@/lib/domain/photo-specs';
import type { Grid } from '@/lib/photo/contract';

/** Nearer to white than the specification asks, in levels of 255, is not marked. */
const WHITE_ENOUGH = 255 - Math.max(...(PHOTO_SPECS.source.limits.whiteness ?? []).map(({ least = 0 }) => least));

/** Where the background is not white: hatched, so that it does not speak by colour alone. */
export function FarFromWhite({ map }: { readonly map: Grid }) {
  const place = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = place.current;
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return;
    const { columns, rows, cells } = map;
    const scale = Math.max(4, Math.ceil(512 / Math.max(columns, rows)));
    canvas.width = columns * scale;
    canvas.height = rows * scale;
    const marked = pen.createImageData(canvas.width, canvas.height);
    for (let y = 0; y < canvas.height; y++)
      for (let x = 0; x < canvas.width; x++) {
        const far = cells[Math.floor(y / scale) * columns + Math.floor(x / scale)] ?? 0;
        if (far <= WHITE_ENOUGH) continue;
        const isStroke = (x + y) % 8 < 3;
        marked.data.set(
          isStroke ? [160, 20, 20, 210] : [230, 120, 60, Math.min(150, 50 + far)],
          (y * canvas.width + x) * 4,
        );
      }
    pen.putImageData(marked, 0, 0);
  }, [map]);
  return <canvas ref={place} class="stage-map" />;
}
