/**
 * What the eyes of the photo desk can tell about one picture, and what its hands can do with it.
 *
 * - Figures only: whether a figure is good enough is said elsewhere, from the specifications.
 * - `undefined` means "could not be measured here", never zero.
 * - Every place and length is that of the upright picture: EXIF orientation is already applied.
 * - Positions are shares of the picture's width (x) or height (y), 0 at the left and at the top.
 */

/** A picture as rows of red, green, blue, alpha; 8 bits each, upright, sRGB. */
export interface Pixels {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** `width × height × 4` bytes. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Red, green and blue, 0–255, not rounded. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A place: x as a share of the width, y as a share of the height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in shares of width and height; may reach outside 0–1 where the picture does not suffice. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture in small, row by row from the top left. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** `columns × rows` values; what they mean stands where the grid is used. */
  readonly cells: Uint8Array<ArrayBuffer>;
}

/** What stands around the person. */
export interface BackgroundFacts {
  /** How it was found: around the segmented person, or (nobody found) at the upper edges of the picture. */
  readonly foundBy: 'segmentation' | 'edges';
  /** Share of the picture, 0–1, that these figures come from. */
  readonly share: number;
  /** Mean colour, each channel without its outermost 5 % on either side. */
  readonly mean: Rgb;
  /** The smallest channel of the mean, 0–255; white is 255. */
  readonly whiteness: number;
  /** Largest less smallest channel of the mean, 0–255; grey and white are 0. */
  readonly tint: number;
  /** The channel value, 0–255, that only the darkest 5 % of the background fall below (smallest channel of each place). */
  readonly darkest5: number;
  /** Standard deviation of luma, levels 0–255: how uneven it is. */
  readonly unevenness: number;
  /** Mean luma of the lightest twelfth of the background less that of the darkest twelfth (places of a 16×16 grid), levels. */
  readonly shadow: number;
  /** Mean Sobel magnitude of luma, levels per pixel of a 128-pixel picture: lines, stripes and things. OFIQ's measure. */
  readonly texture: number;
  /** Mean step of luma from column to column or from row to row (the larger) of 128, levels: regular stripes. */
  readonly stripes: number;
  /** A border around the picture: its width as a share of the shorter side, and its colour; `undefined`: none. */
  readonly frame: { readonly share: number; readonly colour: Rgb } | undefined;
  /** 0: not background; 1–255: how far this place is from white (255 less the smallest channel, at least 1). */
  readonly map: Grid;
}

/** Figures of a feature's own scale that tell a native picture from an enlarged one. */
export interface EnlargementFacts {
  /** log10 of what is lost at 2/3 size over the gradient's energy, on the face at full resolution; native ≈ −1.3…−0.7, enlarged below −1.5. */
  readonly du15: number;
  /** The same at 1/2 size. Second opinion. */
  readonly du2: number;
  /** Within rhythms of 2, 3 and 4 columns or rows: the weakest step over the strongest, 0–1. Below 0.5 pixels were repeated. Second opinion. */
  readonly doubling: number;
  /** How strongly the steps between pixels swell and fade at one rate, across and down alike; chance below 0.45. Second opinion. */
  readonly rhythm: number;
  /** Pixels of the face that this was measured on. */
  readonly samples: number;
}

/** How sharp the face is. */
export interface SharpnessFacts {
  /** Variance of the Laplacian of luma, face at 128 pixels of width: sharp 260 and more, blurred below 60. */
  readonly detail: number;
  /** Variance of the Laplacian of luma at full resolution. */
  readonly nativeDetail: number;
}

/** How the face is lit. */
export interface LightFacts {
  /** Mean luma of the face, 0–255. */
  readonly mean: number;
  /** Share, 0–1, of the face's luma at 247 and above. OFIQ's over-exposure. */
  readonly over: number;
  /** Share, 0–1, of the face's luma at 25 and below. OFIQ's under-exposure. */
  readonly under: number;
  /** Mean luma of the darker cheek over that of the lighter one, 0–1; 1 is even. */
  readonly sideLight: number;
  /** Overlap of the two cheeks' luma histograms, 0–1; 1 is even. OFIQ's illumination uniformity. */
  readonly evenness: number;
  /** Entropy of the face's luma, bits, 0–8. */
  readonly range: number;
}

/** The colours of the face. */
export interface ColourFacts {
  /** Mean of the largest less the smallest channel in the face, 0–255; a grey picture is below 3. */
  readonly chroma: number;
  /** CIELAB a* of the face's mean: −green, +red. Natural 5–25. */
  readonly a: number;
  /** CIELAB b* of the face's mean: −blue, +yellow. Natural 5–35. */
  readonly b: number;
}

/** One face, from the crown to the chin. */
export interface FaceFacts {
  /** Confidence of the detector, 0–1. */
  readonly score: number;
  /** Confidence of the mesh that this is a face, 0–1; cats and things are at 0. */
  readonly flag: number;
  /** Crown to chin over the height of the picture. `undefined`: the crown was not found. */
  readonly headShare: number | undefined;
  /** The head with its hair: crown to chin, ear to ear. */
  readonly head: Box;
  /** Middle between the two edges of the face, and between crown and chin. */
  readonly centre: Point;
  /** Crown to the upper edge, share of the height; 0: touches. `undefined`: the crown was not found. */
  readonly marginTop: number | undefined;
  /** Chin to the lower edge, share of the height. */
  readonly marginBottom: number;
  /** Left edge of the face to the left edge of the picture, share of the width. */
  readonly marginLeft: number;
  /** Right edge of the face to the right edge of the picture, share of the width. */
  readonly marginRight: number;
  /** Edges of the picture that the head runs into. */
  readonly cutOff: readonly ('top' | 'bottom' | 'left' | 'right')[];
  /** Roll in degrees, −180…180; positive: the picture's clockwise. Near ±180: upside down, near ±90: lying. */
  readonly tilt: number;
  /** Yaw: |log2| of the distances from the nose to the two edges of the face; frontal ≤ 0.15, half turned 0.7. */
  readonly turn: number;
  /** To which side of the picture the nose points. */
  readonly turnedTo: 'left' | 'right';
  /** Pitch: log2 of eyes–nose over nose–chin, less its frontal value; positive: looking down. Advice only. */
  readonly nod: number;
  readonly upsideDown: boolean;
  /** Middle between the eyes' corners, in the picture (left is the picture's left). */
  readonly eyes: { readonly left: Point; readonly right: Point };
  /** Distance between the eyes' middles, pixels of the upright picture. OFIQ. */
  readonly eyeDistance: number;
  /** Lid gap over the eye's width, the more closed eye, 0–1; open 0.27–0.4, closed below 0.15. Advice only. */
  readonly eyesOpen: number;
  /** Lip gap over the distance from eyes to chin. OFIQ. Advice only. */
  readonly mouthOpen: number;
  readonly landmarks: {
    readonly crown: Point | undefined;
    readonly chin: Point;
    readonly nose: Point;
    readonly browLeft: Point;
    readonly browRight: Point;
    readonly earLeft: Point;
    readonly earRight: Point;
  };
}

/** Everything that was measured on one picture. Of several faces, face figures are those of the largest. */
export interface PixelFacts {
  /** Upright, pixels. */
  readonly width: number;
  /** Upright, pixels. */
  readonly height: number;
  /** Every face, largest first. */
  readonly faces: readonly FaceFacts[];
  /** Share of the picture, 0–1, that the person covers. */
  readonly personShare: number;
  readonly background: BackgroundFacts | undefined;
  /** Mean chroma of the whole picture, 0–255; below 3 the picture is grey. */
  readonly chroma: number;
  /** Of the face, or of the middle of the picture when there is none. */
  readonly sharpness: SharpnessFacts | undefined;
  readonly enlargement: EnlargementFacts | undefined;
  readonly light: LightFacts | undefined;
  readonly colour: ColourFacts | undefined;
  /** The file's data does not fill the picture; absent: not looked at. */
  readonly isDamaged?: boolean;
  /** The crop that we would suggest for this head; `undefined` without a face. */
  readonly crop: CropOrder | undefined;
}

/** Where a measurement is. `decode` → `faces` → `figures` → `person`. */
export type Stage = 'decode' | 'faces' | 'person' | 'figures';

export interface WorkOptions {
  /** Gives up at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage) => void;
}

/** What to cut out: the box is that of the picture after it was turned. */
export interface CropOrder {
  /** Degrees, clockwise, about the picture's middle; the turned picture is as large as its bounding box. */
  readonly turn: number;
  /** In pixels of the turned picture; sides need not be whole. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture to be made of another. */
export interface ComposeOrder {
  readonly crop: CropOrder;
  /** Pixels of the result; never more than the crop's (see `cannotEnlarge`). */
  readonly width: number;
  readonly height: number;
  /** Blend the background towards white, 0–1. Obeyed only where it is already light. */
  readonly brighten?: number;
}

/** A made picture, and whether its background was brightened (`false` where it was too dark or too coloured to be). */
export interface Composed {
  readonly pixels: Pixels;
  readonly brightened: boolean;
}

/**
 * The desk: one worker with the three models, started once for a screen.
 * Promises reject with `PhotoError` where a picture cannot be read, or with the signal's reason.
 */
export interface PhotoDesk {
  /** Measures a picture as the browser decodes it. Check the bytes first: sizes are not refused here. */
  measure(picture: Blob | Pixels, options?: WorkOptions): Promise<PixelFacts>;
  /** Cuts, turns, brightens and reduces; the same pixels in every browser. Rejects with `cannot-enlarge`. */
  compose(picture: Blob | Pixels, order: ComposeOrder, options?: WorkOptions): Promise<Composed>;
  /** Loads models ahead of the first picture; resolves when they stand. */
  warm(): Promise<void>;
  /** Ends the worker. What is under way rejects. */
  close(): void;
}

/** Why a picture could not be worked on. */
export type PhotoTrouble = 'cannot-decode' | 'cannot-enlarge' | 'closed' | 'worker-stopped';

/**
 * The other calls, for reference: each is in the file named.
 *
 * - `desk.ts`: `openPhotoDesk(): PhotoDesk`
 * - `suggest-crop.ts`: `suggestCrop(face, size): CropOrder | undefined`, `cropIsInside(crop, size)`, `turnedSize(size, turn)`
 * - `reduce.ts`: `reduce(source, width, height): Pixels`, Lanczos-3 in whole numbers; `turn.ts`: `cut(source, crop): Pixels`
 */
export class PhotoError extends Error {
  constructor(
    readonly trouble: PhotoTrouble,
    options?: ErrorOptions,
  ) {
    super(`The photo desk stopped: ${trouble}`, options);
    this.name = 'PhotoError';
  }
}
