/**
 * A picture as the browser decodes it: upright by its EXIF orientation, in sRGB.
 *
 * The small copy is drawn with straight lines between pixels ('low'), the one way of drawing that both browsers share;
 * anything better costs Chromium as much as decoding.
 */
import { PhotoError, type Pixels } from './contract';
import type { Picture } from './measure';
import { SMALL_SIDE } from './see/eyes';

/** A side of the small copy: a multiple of four, for it is halved twice. */
const toFour = (side: number): number => Math.max(4, Math.round(side / 4) * 4);

/** A canvas of this size whose pixels are read, kept from picture to picture. */
const canvases = new Map<string, OffscreenCanvasRenderingContext2D>();
function contextOf(use: string, width: number, height: number): OffscreenCanvasRenderingContext2D {
  const kept = canvases.get(use);
  if (kept && kept.canvas.width === width && kept.canvas.height === height) return kept;
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new PhotoError('worker-stopped');
  context.imageSmoothingQuality = 'low';
  canvases.set(use, context);
  return context;
}

export interface DecodedPicture extends Picture {
  /** Frees the memory at once. */
  close(): void;
}

/**
 * A JPEG in Firefox, by the decoder that stays off the page: its `createImageBitmap` decodes on the page's own thread,
 * whoever asks. The pixels are the same, upright too. `undefined`: it is no JPEG, or none that this decoder reads.
 */
async function decodedAside(picture: Blob): Promise<VideoFrame | undefined> {
  try {
    const decoder = new ImageDecoder({ type: 'image/jpeg', data: await picture.arrayBuffer() });
    try {
      return (await decoder.decode()).image;
    } finally {
      decoder.close();
    }
  } catch {
    return undefined;
  }
}

/** @throws PhotoError `cannot-decode` */
export async function decode(picture: Blob | Pixels): Promise<DecodedPicture> {
  const source = picture instanceof Blob ? picture : new ImageData(picture.data, picture.width, picture.height);
  const aside = import.meta.env.FIREFOX && source instanceof Blob ? await decodedAside(source) : undefined;
  const shown =
    aside ??
    (await createImageBitmap(source).catch((cause: unknown) => {
      throw new PhotoError('cannot-decode', { cause });
    }));
  const [width, height] =
    'displayWidth' in shown ? [shown.displayWidth, shown.displayHeight] : [shown.width, shown.height];
  const share = SMALL_SIDE / Math.max(width, height);
  return {
    width,
    height,
    small() {
      const [wide, high] = [toFour(width * share), toFour(height * share)];
      const context = contextOf('small', wide, high);
      context.drawImage(shown, 0, 0, wide, high);
      return context.getImageData(0, 0, wide, high);
    },
    piece(left, top, wide, high) {
      const context = contextOf('piece', wide, high);
      context.drawImage(shown, left, top, wide, high, 0, 0, wide, high);
      return context.getImageData(0, 0, wide, high);
    },
    close: () => shown.close(),
  };
}
