/**
 * A picture as the browser decodes it: upright by its EXIF orientation, in sRGB.
 *
 * The small copy is drawn with straight lines between pixels ('low'), the one way of drawing that both browsers share;
 * anything better costs Chromium as much as decoding.
 */
import type { Whole } from './compose';
import { PhotoError, type Pixels } from './contract';
import { lumaPlane } from './figures/luma';
import type { Picture } from './measure';
import { smallSides } from './see/eyes';

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

export interface DecodedPicture extends Picture, Whole {
  /** Frees the memory at once. */
  close(): void;
}

type Shown = ImageBitmap | VideoFrame;

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
async function shown(source: Blob | ImageData): Promise<Shown> {
  const aside = import.meta.env.FIREFOX && source instanceof Blob ? await decodedAside(source) : undefined;
  if (aside) return aside;
  return createImageBitmap(source).catch((cause: unknown) => {
    throw new PhotoError('cannot-decode', { cause });
  });
}

const sizeOf = (it: Shown) =>
  'displayWidth' in it ? { width: it.displayWidth, height: it.displayHeight } : { width: it.width, height: it.height };

/** @throws PhotoError `cannot-decode` */
export async function decode(picture: Blob | Pixels): Promise<DecodedPicture> {
  const source = picture instanceof Blob ? picture : new ImageData(picture.data, picture.width, picture.height);
  const decoded = await shown(source);
  const { width, height } = sizeOf(decoded);
  const piece = async (left: number, top: number, wide: number, high: number) => {
    const context = contextOf('piece', wide, high);
    context.drawImage(decoded, left, top, wide, high, 0, 0, wide, high);
    return context.getImageData(0, 0, wide, high);
  };
  return {
    width,
    height,
    async small() {
      const [wide, high] = smallSides(width, height);
      const context = contextOf('small', wide, high);
      context.drawImage(decoded, 0, 0, wide, high);
      return context.getImageData(0, 0, wide, high);
    },
    piece,
    luma: async (left, top, wide, high) => lumaPlane(await piece(left, top, wide, high)),
    close: () => decoded.close(),
  };
}
