/**
 * Measures one picture: sends it past the nets and the figures, and puts together what they say.
 *
 * Never reads the whole picture: a small copy of it, and the face at (nearly) full resolution, say everything.
 */
import type { PixelFacts, Pixels, SharpnessFacts, Stage } from './contract';
import { enlargementOf } from './figures/enlargement';
import { faceFacts } from './figures/geometry';
import { lightOn } from './figures/light';
import { laplacianVariance, type Plane } from './figures/luma';
import { personShare } from './figures/mask';
import { BOX, resample } from './figures/resample';
import type { Net } from './net/runner';
import type { Place } from './see/detect';
import { type Face, facesApart, facesIn, inSizes } from './see/eyes';
import { POINT } from './see/mesh';
import type { Segmented } from './segment';
import { suggestCrop } from './suggest-crop';

/** A picture that need not be read as a whole. Upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A copy whose longer side is 512 and whose sides are multiples of four. */
  small(): Promise<Pixels>;
  /** The luma of a piece at full resolution; whole numbers, within the picture. */
  luma(left: number, top: number, width: number, height: number): Promise<Plane>;
}

export interface Eyes {
  readonly detector: Net;
  readonly mesh: Net;
  /** Beside everything else, where there is a second worker for it. */
  segment(picture: Pixels): Promise<Segmented>;
}

/** The part of the face whose finest detail is judged: up to so many pixels a side. */
const SAMPLE = 256;
/** The rhythm of enlarging is looked for in the whole head, so many faces wide, as far as the sample goes. */
const AROUND = 1.8;
/** A face wider than this is judged as if it were this wide: a camera's single pixels are soft by nature. */
const WIDE_FACE = 800;
const EYES = [POINT.rightEyeOuter, POINT.rightEyeInner, POINT.leftEyeOuter, POINT.leftEyeInner];
/** The width to which a face is brought before its sharpness is told, so that its size does not matter. */
const SHARP_WIDTH = 128;

function chromaOf({ data }: Pixels): number {
  let sum = 0;
  for (let p = 0; p < data.length; p += 4)
    sum += Math.max(data[p]!, data[p + 1]!, data[p + 2]!) - Math.min(data[p]!, data[p + 1]!, data[p + 2]!);
  return (4 * sum) / data.length;
}

/** The luma of a piece about a middle, within the picture; brought down by `factor` where that is above 1. */
async function samplePlane(
  picture: Picture,
  x: number,
  y: number,
  width: number,
  height: number,
  factor: number,
): Promise<Plane> {
  const [wide, high] = [Math.min(picture.width, Math.round(width)), Math.min(picture.height, Math.round(height))];
  const left = Math.round(Math.min(Math.max(0, x - wide / 2), picture.width - wide));
  const top = Math.round(Math.min(Math.max(0, y - high / 2), picture.height - high));
  const plane = await picture.luma(left, top, wide, high);
  return factor > 1 ? resample(plane, Math.round(wide / factor), Math.round(high / factor), BOX) : plane;
}

/** `points` are those of the largest face, in pixels of the picture. */
async function detailOf(
  picture: Picture,
  points: readonly Place[] | undefined,
): Promise<Pick<PixelFacts, 'sharpness' | 'enlargement'>> {
  const { width, height } = picture;
  const at = (point: number): Place => points?.[point] ?? { x: width / 2, y: height / 2 };
  const mean = (places: readonly number[], side: 'x' | 'y') =>
    places.reduce((sum, point) => sum + at(point)[side], 0) / places.length;
  const [left, right] = [at(POINT.leftEdge), at(POINT.rightEdge)];
  // Without a face: the middle of the picture, as wide as a face would be.
  const faceWidth = points ? Math.hypot(left.x - right.x, left.y - right.y) : width / 2;
  const factor = Math.max(1, faceWidth / WIDE_FACE);
  const side = Math.min(SAMPLE * factor, faceWidth);
  // Between the eyes and the tip of the nose: the middle of the face, however it is held.
  const [x, y] = [(mean(EYES, 'x') + at(POINT.nose).x) / 2, (mean(EYES, 'y') + at(POINT.nose).y) / 2];
  const plane = await samplePlane(picture, x, y, side, side, factor);
  const nativeDetail = laplacianVariance(plane);
  const shrink = Math.max(1, faceWidth / factor / SHARP_WIDTH);
  const brought = (pixels: number) => Math.max(1, Math.round(pixels / shrink));
  const detail = laplacianVariance(resample(plane, brought(plane.width), brought(plane.height), BOX));
  const sharpness: SharpnessFacts | undefined =
    detail === undefined || nativeDetail === undefined ? undefined : { detail, nativeDetail };
  const whole = Math.min(SAMPLE * factor, AROUND * faceWidth);
  const around = whole > side ? await samplePlane(picture, x, y, whole, whole, factor) : plane;
  return { sharpness, enlargement: enlargementOf(plane, around) };
}

/** `pause` gives way to whatever waits (a request to stop); it throws when this measurement is to end. */
export async function measure(
  picture: Picture,
  eyes: Eyes,
  onStage: (stage: Stage) => void,
  pause: () => Promise<void>,
): Promise<PixelFacts> {
  const { width, height } = picture;
  const small = await picture.small();
  const cutOut = eyes.segment(small);
  onStage('faces');
  const sizes = inSizes(small);
  const seen: readonly Face[] = facesIn(eyes, sizes);
  await pause();
  onStage('figures');
  // Needs no mask: measured while the person is still being cut out.
  const points = seen[0]?.points;
  const [across, down] = [width / small.width, height / small.height];
  const detail = detailOf(
    picture,
    points?.map(({ x, y }) => ({ x: x * across, y: y * down })),
  );
  const chroma = chromaOf(sizes.quarter);
  // If this ends before it is waited for, nobody has to hear of its trouble.
  detail.catch(() => undefined);
  onStage('person');
  const { mask, background, apart } = await cutOut;
  await pause();
  const faces = [...seen, ...facesApart(eyes, sizes, apart, seen)].map((face) => faceFacts(face, mask, small, across));
  const [largest] = faces;
  const lit = points && largest ? lightOn(small, points, largest.eyeDistance / across) : undefined;
  return {
    width,
    height,
    faces,
    personShare: personShare(mask),
    background,
    chroma,
    ...(await detail),
    light: lit?.light,
    colour: lit?.colour,
    crop: largest ? suggestCrop(largest, { width, height }) : undefined,
  };
}
