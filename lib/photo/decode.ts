/**
 * A picture as the browser decodes it: upright by its EXIF orientation, in sRGB.
 *
 * The small copy is drawn with straight lines between pixels ('low'), the one way of drawing that both browsers share;
 * anything better costs Chromium as much as decoding.
 */
import { PhotoError, type Pixels } from './contract';
import type { Glanced } from './helper';
import type { Picture } from './measure';
import { smallSides } from './see/eyes';
import type { Segmented } from './segment';

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
  /** The person in it, where a glance has told sooner than decoding could. */
  readonly person: Promise<Segmented> | undefined;
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

/**
 * `glance`: what looks at a file meanwhile. Where it sees something this is ready before the browser has decoded; pieces then wait for it.
 * @throws PhotoError `cannot-decode`, also out of `piece`
 */
export async function decode(
  picture: Blob | Pixels,
  glance?: (file: Blob) => Promise<Glanced | undefined>,
): Promise<DecodedPicture> {
  const source = picture instanceof Blob ? picture : new ImageData(picture.data, picture.width, picture.height);
  const decoding = shown(source);
  // Whoever waits for it hears of its trouble; after a glance that may be nobody.
  decoding.catch(() => undefined);
  const glanced = source instanceof Blob ? await glance?.(source) : undefined;
  const { width, height } = glanced ?? sizeOf(await decoding);
  return {
    width,
    height,
    person: glanced?.person,
    async small() {
      if (glanced) return glanced.small;
      const [wide, high] = smallSides(width, height);
      const context = contextOf('small', wide, high);
      context.drawImage(await decoding, 0, 0, wide, high);
      return context.getImageData(0, 0, wide, high);
    },
    async piece(left, top, wide, high) {
      const context = contextOf('piece', wide, high);
      context.drawImage(await decoding, left, top, wide, high, 0, 0, wide, high);
      return context.getImageData(0, 0, wide, high);
    },
    close() {
      decoding.then(
        (it) => it.close(),
        () => undefined,
      );
    },
  };
}
