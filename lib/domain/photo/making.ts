/** What a picture that is made here is like: its size, its bytes, how the head stands in it, when its wall may be whitened. */
import type { PhotoSpecId } from './limit';

/** What the tool saves, in pixels: the least a source photo has, and exactly what an upload has. */
export const OFFICIAL_SIZE = { width: 295, height: 413 } as const;

/** A source photo that is made here keeps all the pixels that there are, up to this height. */
export const TALLEST_SOURCE = 4130;

/**
 * Bytes of a picture that is made here. `least` and `most` are kept to, `near` is aimed at where there is one;
 * `quality` is where the search begins, 0–1.
 */
export const BYTE_WINDOWS = {
  source: { least: 30_721, near: undefined, most: 3_000_000, quality: 0.95 },
  upload: { least: 8_000, near: 10_000, most: 12_000, quality: 0.5 },
} as const satisfies { readonly [Id in PhotoSpecId]: ByteWindow };

export interface ByteWindow {
  readonly least: number;
  readonly near: number | undefined;
  readonly most: number;
  readonly quality: number;
}

/** How a head stands in a picture that is made here: room above the crown, and crown to chin, as shares of the height. */
export const HEAD_PLACE = { above: 0.1, share: 0.66 } as const;

/** A background is brightened only where it is already this light and this little coloured, in levels (docs/photo.md). */
export const BRIGHTEN_FROM = { whiteness: 205, tint: 20 } as const;
