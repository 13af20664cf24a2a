/**
 * Measures one picture: sends it past the nets and the figures, and puts together what they say.
 *
 * Never reads the whole picture: a small copy of it, and the face at (nearly) full resolution, say everything.
 */
import type { FaceFacts, PixelFacts, Pixels, Point, SharpnessFacts, Stage } from './contract';
import { backgroundOf } from './figures/background';
import { enlargementOf } from './figures/enlargement';
import { faceFacts } from './figures/geometry';
import { lightOn } from './figures/light';
import { laplacianVariance, lumaPlane, type Plane } from './figures/luma';
import { type Mask, personShare } from './figures/mask';
import { BOX, resample } from './figures/resample';
import type { Net } from './net/runner';
import { type Face, facesIn, inSizes, personInput } from './see/eyes';
import { suggestCrop } from './suggest-crop';

/** A picture that need not be read as a whole. Upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A copy whose longer side is 512 and whose sides are multiples of four. */
  small(): Pixels;
  /** A piece at full resolution; whole numbers, within the picture. */
  piece(left: number, top: number, width: number, height: number): Pixels;
}

export interface Eyes {
  readonly detector: Net;
  readonly mesh: Net;
  /** Beside everything else, where there is a second worker for it. */
  segment(input: Float32Array): Promise<Mask>;
}

/** The part of the face whose finest detail is judged: up to so many pixels a side. */
const SAMPLE = 256;
/** A face wider than this is judged as if it were this wide: a camera's single pixels are soft by nature. */
const WIDE_FACE = 800;
/** The width to which a face is brought before its sharpness is told, so that its size does not matter. */
const SHARP_WIDTH = 128;

function chromaOf({ data }: Pixels): number {
  let sum = 0;
  for (let p = 0; p < data.length; p += 4)
    sum += Math.max(data[p]!, data[p + 1]!, data[p + 2]!) - Math.min(data[p]!, data[p + 1]!, data[p + 2]!);
  return (4 * sum) / data.length;
}

/** The luma of a piece about a middle, within the picture; brought down by `factor` where that is above 1. */
function samplePlane(picture: Picture, x: number, y: number, width: number, height: number, factor: number): Plane {
  const [wide, high] = [Math.min(picture.width, Math.round(width)), Math.min(picture.height, Math.round(height))];
  const left = Math.round(Math.min(Math.max(0, x - wide / 2), picture.width - wide));
  const top = Math.round(Math.min(Math.max(0, y - high / 2), picture.height - high));
  const plane = lumaPlane(picture.piece(left, top, wide, high));
  return factor > 1 ? resample(plane, Math.round(wide / factor), Math.round(high / factor), BOX) : plane;
}

function detailOf(picture: Picture, face: FaceFacts | undefined): Pick<PixelFacts, 'sharpness' | 'enlargement'> {
  const { width, height } = picture;
  const pixels = ({ x, y }: Point) => ({ x: x * width, y: y * height });
  const distance = (one: Point, other: Point) => {
    const [from, to] = [pixels(one), pixels(other)];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  // Without a face: the middle of the picture, as wide as a face would be.
  const faceWidth = face ? distance(face.landmarks.earLeft, face.landmarks.earRight) : width / 2;
  const factor = Math.max(1, faceWidth / WIDE_FACE);
  const side = Math.min(SAMPLE * factor, faceWidth);
  // Between the eyes and the tip of the nose: the middle of the face, however it is held.
  const { x, y } = pixels(
    face
      ? {
          x: (face.eyes.left.x + face.eyes.right.x + 2 * face.landmarks.nose.x) / 4,
          y: (face.eyes.left.y + face.eyes.right.y + 2 * face.landmarks.nose.y) / 4,
        }
      : { x: 0.5, y: 0.5 },
  );
  const plane = samplePlane(picture, x, y, side, side, factor);
  const nativeDetail = laplacianVariance(plane);
  const shrink = Math.max(1, faceWidth / factor / SHARP_WIDTH);
  const brought = (pixels: number) => Math.max(1, Math.round(pixels / shrink));
  const detail = laplacianVariance(resample(plane, brought(plane.width), brought(plane.height), BOX));
  const sharpness: SharpnessFacts | undefined =
    detail === undefined || nativeDetail === undefined ? undefined : { detail, nativeDetail };
  return { sharpness, enlargement: enlargementOf(plane) };
}

/** `pause` gives way to whatever waits (a request to stop); it throws when this measurement is to end. */
export async function measure(
  picture: Picture,
  eyes: Eyes,
  onStage: (stage: Stage) => void,
  pause: () => Promise<void>,
): Promise<PixelFacts> {
  const { width, height } = picture;
  const small = picture.small();
  const sizes = inSizes(small);
  const input = personInput(sizes);
  onStage('faces');
  const segmented = eyes.segment(input);
  const seen: readonly Face[] = facesIn(eyes, sizes);
  await pause();
  onStage('person');
  const mask = await segmented;
  await pause();
  onStage('figures');
  const scale = width / small.width;
  const faces = seen.map((face) => faceFacts(face, mask, small, scale));
  const [largest] = faces;
  const points = seen[0]?.points;
  const lit = points && largest ? lightOn(small, points, largest.eyeDistance / scale) : undefined;
  return {
    width,
    height,
    faces,
    personShare: personShare(mask),
    background: backgroundOf(input, mask, small),
    chroma: chromaOf(sizes.quarter),
    ...detailOf(picture, largest),
    light: lit?.light,
    colour: lit?.colour,
    crop: largest ? suggestCrop(largest, { width, height }) : undefined,
  };
}
