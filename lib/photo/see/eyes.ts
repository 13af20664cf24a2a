/**
 * The three nets as eyes: from a picture to faces with their meshes, and to a mask of the person.
 *
 * A face that stands on its head is "found" too, with points where an upright one would have them; so the picture is
 * also looked at turned, and the turn for which detector and mesh together speak most counts: a dark beard alone can
 * make the detector take a sound photo for one that stands on its head.
 */
import type { Pixels } from '../contract';
import type { Box } from '../figures/mask';
import type { Net } from '../net/runner';
import { detect, type Place, type QuarterTurns, type Sighting } from './detect';
import { type Mesh, meshOf } from './mesh';
import { halved } from './sample';

/** Side of the person's mask. */
export const MASK_SIDE = 256;
/** The longer side of the small picture that the eyes look at: the detector reads a quarter of it. */
export const SMALL_SIDE = 512;

/** Sides of the small picture: multiples of four, for it is halved twice. */
export function smallSides(width: number, height: number): readonly [width: number, height: number] {
  const toFour = (side: number) => Math.max(4, Math.round((side * SMALL_SIDE) / Math.max(width, height) / 4) * 4);
  return [toFour(width), toFour(height)];
}

/** A sighting this sure needs no look at the turned picture. Upright faces score 0.83–0.95, turned ones up to 0.87. */
const SURE_UPRIGHT = 0.9;
/** Below this also a lying face is looked for. */
const SURE_FACE = 0.8;
/** A turned look that is less sure than the first by more than this need not be weighed. */
const NEAR = 0.1;
/** How many times more must speak for a turned look. */
const CLEARLY = 2;
/** Where the largest face is smaller than this share of the longer side, a group may stand there: look closer. */
const SMALL_FACE = 0.25;
/** What the detector looks at in one go. */
const LOOK_SIDE = 128;
/** What is no face to the mesh counts only when the detector has no doubt (dark glasses, hands at the face). */
const MESH_AGREES = 0.5;
const NO_DOUBT = 0.9;
/** More faces than this are not told one by one. */
const MOST_FACES = 8;

export interface Face extends Mesh {
  readonly score: number;
}

/** A picture in three sizes: the longer sides 512, 256 and 128. */
export interface Sizes {
  readonly small: Pixels;
  readonly half: Pixels;
  readonly quarter: Pixels;
}

export function inSizes(small: Pixels): Sizes {
  const half = halved(small);
  return { small, half, quarter: halved(half) };
}

interface Nets {
  readonly detector: Net;
  readonly mesh: Net;
}

interface Looks {
  readonly detector: Net;
  /** The mesh over a sighting, in pixels of the small picture. */
  laidOver(sighting: Sighting): Mesh;
}

/** Nearer to certainty than this a net's word weighs no more: it only says how plain the picture is. */
const CERTAIN = 1e-4;

const odds = (sure: number): number => {
  const within = Math.min(1 - CERTAIN, Math.max(CERTAIN, sure));
  return within / (1 - within);
};

function meshOver(net: Net, sizes: Sizes, sighting: Sighting): Mesh {
  // A large face is looked at in the middle size: the net reads 192 pixels.
  const level = sighting.size * 4 > 256 ? sizes.half : sizes.small;
  const scale = level === sizes.half ? 2 : 4;
  const { flag, points } = meshOf(net, level, sighting, scale);
  const toSmall = 4 / scale;
  return { flag, points: points.map(({ x, y }) => ({ x: x * toSmall, y: y * toSmall })) };
}

function bestLook({ detector, laidOver }: Looks, sizes: Sizes): readonly Sighting[] {
  const first = detect(detector, sizes.quarter);
  const score = first[0]?.score ?? 0;
  if (score >= SURE_UPRIGHT) return first;
  /** The odds of both nets that a face stands so. */
  const speaksFor = ([surest]: readonly Sighting[]): number =>
    surest ? odds(surest.score) * odds(laidOver(surest).flag) : 0;
  const turns: readonly QuarterTurns[] = score >= SURE_FACE ? [2] : [2, 1, 3];
  const turned = turns
    .map((turn) => detect(detector, sizes.quarter, turn))
    .filter(([surest]) => surest && surest.score > score - NEAR)
    // What could not win with all that the mesh can say need not be shown to it.
    .filter(([surest]) => odds(surest!.score) * odds(1) > speaksFor(first) * CLEARLY);
  const [best] = turned.map((seen) => ({ seen, odds: speaksFor(seen) })).sort((one, other) => other.odds - one.odds);
  return best && best.odds > speaksFor(first) * CLEARLY ? best.seen : first;
}

/** A piece of a picture, copied. */
function pieceOf({ width, data }: Pixels, left: number, top: number, side: number): Pixels {
  const out = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    const from = 4 * ((top + row) * width + left);
    out.set(data.subarray(from, from + 4 * side), row * side * 4);
  }
  return { width: side, height: side, data: out };
}

/** Starts of pieces of this length that cover a side, half overlapping. */
const startsOf = (side: number, length: number): number[] => {
  const count = Math.ceil((side - length) / (length / 2)) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, n) => Math.min(n * (length / 2), Math.max(0, side - length)));
};

/** What stands in a piece of a picture `scale` times as large as the quarter, in pixels of the quarter. */
function lookAt(net: Net, picture: Pixels, left: number, top: number, side: number, scale: number): Sighting[] {
  return detect(net, pieceOf(picture, left, top, side)).map((sighting) => {
    const place = ({ x, y }: { x: number; y: number }) => ({ x: (x + left) / scale, y: (y + top) / scale });
    return {
      score: sighting.score,
      size: sighting.size / scale,
      middle: place(sighting.middle),
      rightEye: place(sighting.rightEye),
      leftEye: place(sighting.leftEye),
    };
  });
}

/** A second look at twice the size, piece by piece: the people of a group are too small for the first. */
function closerLook(net: Net, { half }: Sizes): Sighting[] {
  const side = Math.min(LOOK_SIDE, half.width, half.height);
  return startsOf(half.height, side).flatMap((top) =>
    startsOf(half.width, side).flatMap((left) => lookAt(net, half, left, top, side, 2)),
  );
}

/** Of sightings of one face, the surest; the surest first. */
function distinct(seen: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const one of [...seen].sort((first, second) => second.score - first.score)) {
    const isNew = kept.every(({ middle, size }) => {
      const apart = Math.hypot(one.middle.x - middle.x, one.middle.y - middle.y);
      return apart > Math.max(one.size, size) / 2;
    });
    if (isNew) kept.push(one);
  }
  return kept;
}

/** What the mesh, too, takes for a face, or the detector has no doubt about; the largest first. */
function facesOf(seen: readonly Sighting[], laidOver: (sighting: Sighting) => Mesh): readonly Face[] {
  return seen
    .map((sighting) => ({ sighting, mesh: laidOver(sighting) }))
    .filter(({ sighting, mesh }) => mesh.flag >= MESH_AGREES || sighting.score >= NO_DOUBT)
    .sort((one, other) => other.sighting.size - one.sighting.size)
    .map(({ sighting, mesh }) => ({ score: sighting.score, ...mesh }));
}

/** Faces in pixels of the small picture, the largest first. */
export function facesIn(nets: Nets, sizes: Sizes): readonly Face[] {
  const { detector, mesh } = nets;
  // A sighting that was weighed is told, too: the net is asked once.
  const laid = new Map<Sighting, Mesh>();
  const laidOver = (sighting: Sighting): Mesh => {
    const it = laid.get(sighting) ?? meshOver(mesh, sizes, sighting);
    laid.set(sighting, it);
    return it;
  };
  const first = bestLook({ detector, laidOver }, sizes);
  const largest = Math.max(0, ...first.map(({ size }) => size));
  const isSmall = largest < SMALL_FACE * Math.max(sizes.quarter.width, sizes.quarter.height);
  const seen = distinct(isSmall ? [...first, ...closerLook(detector, sizes)] : first).slice(0, MOST_FACES);
  return facesOf(seen, laidOver);
}

/**
 * Faces where somebody seems to be besides the one who was found: a picture on the wall, a person further back. They are too
 * small for the first look.
 */
export function facesApart(nets: Nets, sizes: Sizes, apart: readonly Box[], known: readonly Face[]): readonly Face[] {
  const { small, half } = sizes;
  const seen = apart.slice(0, MOST_FACES).flatMap((box) => {
    const [across, down] = [box.right - box.left, box.bottom - box.top];
    const isSmall = Math.max(across * small.width, down * small.height) <= LOOK_SIDE;
    const [picture, scale] = isSmall ? ([small, 4] as const) : ([half, 2] as const);
    const side = Math.min(LOOK_SIDE, picture.width, picture.height);
    const start = (from: number, length: number, all: number) =>
      Math.round(Math.min(all - side, Math.max(0, (from + length / 2) * all - side / 2)));
    const [left, top] = [start(box.left, across, picture.width), start(box.top, down, picture.height)];
    return lookAt(nets.detector, picture, left, top, side, scale).filter(({ middle }) => {
      const [x, y] = [(middle.x * 4) / small.width, (middle.y * 4) / small.height];
      const isKnown = known.some(({ points }) => isWithin(points, middle.x * 4, middle.y * 4));
      return x > box.left && x < box.right && y > box.top && y < box.bottom && !isKnown;
    });
  });
  return facesOf(distinct(seen), (sighting) => meshOver(nets.mesh, sizes, sighting));
}

/** Whether a place lies in the upright square about a face's points. */
function isWithin(points: readonly Place[], x: number, y: number): boolean {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
}
