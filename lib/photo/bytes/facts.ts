/** What the bytes of a file tell before anything is decoded. */

/** What a file is, whatever its name says. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'bmp'
  | 'gif'
  | 'tiff'
  | 'jxl'
  | 'jp2'
  | 'ico'
  | 'psd'
  | 'svg'
  | 'pdf'
  | 'zip'
  | 'video'
  | 'web-page'
  | 'program'
  | 'empty'
  | 'unknown';

/** As stored, in pixels: EXIF orientation is not applied. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface JpegFacts {
  /** Absent where no frame header was found, or it names no height. */
  readonly size: Size | undefined;
  /** 1: grey, 3: colour, 4: CMYK. 0: no frame header. */
  readonly components: number;
  /** Bits of one component of one pixel; browsers show 8. */
  readonly bits: number;
  readonly coding: 'baseline' | 'progressive' | 'rare';
  /** How many scans were found; a progressive picture has several. */
  readonly scans: number;
  /** `cut-short`: the end is missing. `broken`: there is no picture in it that a decoder would find. */
  readonly state: 'whole' | 'cut-short' | 'broken';
  /** EXIF orientation, 1–8; 1: stored upright. */
  readonly orientation: number;
  readonly hasExif: boolean;
  /** The place where it was taken is written in it. */
  readonly hasGps: boolean;
}

export interface ByteFacts {
  readonly kind: FileKind;
  /** Of the whole file. */
  readonly bytes: number;
  /** Undefined where the header does not tell it, or where it is a kind that we do not decode. */
  readonly size: Size | undefined;
  readonly jpeg: JpegFacts | undefined;
}

/** Upright size: EXIF orientations 5–8 lie on their side. */
export function uprightSize({ size, jpeg }: ByteFacts): Size | undefined {
  if (!size || !jpeg || jpeg.orientation < 5) return size;
  return { width: size.height, height: size.width };
}
