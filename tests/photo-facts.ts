/** Smallest facts about photos that prove a case. */
import type { ByteFacts, JpegFacts } from '@/lib/photo/bytes';
import type { FaceFacts, PixelFacts } from '@/lib/photo/contract';

/** A JPG of a size and weight that suits the official tool. */
export function aFile(
  given: Partial<Omit<ByteFacts, 'jpeg'>> & { readonly jpeg?: Partial<JpegFacts> } = {},
): ByteFacts {
  const { jpeg, ...rest } = given;
  const size = rest.size ?? { width: 600, height: 840 };
  const whole: JpegFacts = {
    size,
    components: 3,
    bits: 8,
    coding: 'baseline',
    scans: 1,
    state: 'whole',
    orientation: 1,
    hasExif: false,
    hasGps: false,
    ...jpeg,
  };
  const kind = rest.kind ?? 'jpeg';
  return { bytes: 88_000, ...rest, kind, size, jpeg: kind === 'jpeg' ? whole : undefined };
}

export const aFace = (given: Partial<FaceFacts> = {}): FaceFacts => ({
  score: 0.95,
  flag: 1,
  headShare: 0.64,
  head: { left: 0.3, top: 0.1, width: 0.4, height: 0.64 },
  centre: { x: 0.5, y: 0.42 },
  marginTop: 0.1,
  marginBottom: 0.26,
  marginLeft: 0.3,
  marginRight: 0.3,
  cutOff: [],
  tilt: 1,
  turn: 0.1,
  turnedTo: 'left',
  nod: 0,
  upsideDown: false,
  eyes: { left: { x: 0.4, y: 0.4 }, right: { x: 0.6, y: 0.4 } },
  eyeDistance: 120,
  eyesOpen: 0.3,
  mouthOpen: 0,
  landmarks: {
    crown: { x: 0.5, y: 0.1 },
    chin: { x: 0.5, y: 0.74 },
    nose: { x: 0.5, y: 0.52 },
    browLeft: { x: 0.4, y: 0.36 },
    browRight: { x: 0.6, y: 0.36 },
    earLeft: { x: 0.3, y: 0.45 },
    earRight: { x: 0.7, y: 0.45 },
  },
  ...given,
});

/** A good portrait: one face, white background, sharp. */
export const aPicture = (given: Partial<PixelFacts> = {}): PixelFacts => ({
  width: 600,
  height: 840,
  faces: [aFace()],
  personShare: 0.5,
  background: {
    foundBy: 'segmentation',
    share: 0.4,
    mean: [252, 252, 252],
    whiteness: 252,
    tint: 1,
    darkest5: 246,
    unevenness: 1,
    shadow: 2,
    texture: 1,
    stripes: 0.4,
    frame: undefined,
    map: { columns: 1, rows: 1, cells: new Uint8Array([3]) },
  },
  chroma: 30,
  sharpness: { detail: 500, nativeDetail: 300 },
  enlargement: { du15: -1.1, du2: -0.6, doubling: 0.98, rhythm: 0.15, samples: 60_000 },
  light: { mean: 150, over: 0.01, under: 0.01, sideLight: 0.9, evenness: 0.8, range: 7 },
  colour: { chroma: 45, a: 12, b: 15 },
  crop: undefined,
  ...given,
});
