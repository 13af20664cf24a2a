/**
 * Finds faces: BlazeFace, short range.
 *
 * The net looks at 128×128 pixels. On a grid of 16×16 places with 2 and of 8×8 with 6 guesses each (896 in all) it
 * says how sure it is of a face there, and where its box and six points lie from the guess's place.
 */
import type { Pixels } from '../contract';
import type { Net } from '../net/runner';
import { type Placement, sample } from './sample';

const SIDE = 128;
/** A guess worth looking at; what counts as a face is decided with the mesh. */
const WORTH_A_LOOK = 0.5;
/** Guesses that overlap more than this mean the same face. */
const SAME_FACE = 0.3;

/** In pixels of the picture that was looked at. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Sighting {
  /** 0–1. */
  readonly score: number;
  readonly middle: Place;
  /** The longer side of the face's box. */
  readonly size: number;
  /** The person's right and left eye. */
  readonly rightEye: Place;
  readonly leftEye: Place;
}

/** Middles of the 896 guesses, 0–1. */
const ANCHORS: readonly Place[] = [
  [16, 2],
  [8, 6],
].flatMap(([grid = 1, guesses = 1]) =>
  Array.from({ length: grid * grid * guesses }, (_, order) => {
    const cell = Math.floor(order / guesses);
    return { x: ((cell % grid) + 0.5) / grid, y: (Math.floor(cell / grid) + 0.5) / grid };
  }),
);

/** score, box (middle x, y, width, height), right eye (x, y), left eye (x, y); in shares of the square. */
type Guess = readonly number[];

function overlap(one: Guess, other: Guess): number {
  const [, x1 = 0, y1 = 0, w1 = 0, h1 = 0] = one;
  const [, x2 = 0, y2 = 0, w2 = 0, h2 = 0] = other;
  const across = Math.min(x1 + w1 / 2, x2 + w2 / 2) - Math.max(x1 - w1 / 2, x2 - w2 / 2);
  const down = Math.min(y1 + h1 / 2, y2 + h2 / 2) - Math.max(y1 - h1 / 2, y2 - h2 / 2);
  const both = Math.max(0, across) * Math.max(0, down);
  return both / (w1 * h1 + w2 * h2 - both);
}

function guessesOf(boxes: Float32Array, scores: Float32Array): Guess[] {
  const guesses: Guess[] = [];
  ANCHORS.forEach(({ x, y }, order) => {
    const score = 1 / (1 + Math.exp(-(scores[order] ?? 0)));
    if (score < WORTH_A_LOOK) return;
    const told = (at: number) => (boxes[16 * order + at] ?? 0) / SIDE;
    guesses.push([
      score,
      x + told(0),
      y + told(1),
      told(2),
      told(3),
      x + told(4),
      y + told(5),
      x + told(6),
      y + told(7),
    ]);
  });
  return guesses.sort(([one = 0], [other = 0]) => other - one);
}

/** Joins guesses that mean the same face: mean places, weighted by how sure each is. */
function joined(guesses: readonly Guess[]): Guess[] {
  const faces: Guess[] = [];
  let left = guesses;
  while (left[0] !== undefined) {
    const best = left[0];
    const same = left.filter((guess) => guess === best || overlap(guess, best) > SAME_FACE);
    left = left.filter((guess) => !same.includes(guess));
    const weight = same.reduce((sum, [score = 0]) => sum + score, 0);
    faces.push(
      best.map((score, at) =>
        at === 0 ? score : same.reduce((sum, guess) => sum + guess[0]! * guess[at]!, 0) / weight,
      ),
    );
  }
  return faces;
}

/** Quarter turns clockwise by which a picture is turned before it is looked at. */
export type QuarterTurns = 0 | 1 | 2 | 3;
const TURNS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * Faces in a picture of at most 128 pixels a side, the surest first. Places are those of the picture as it is, also
 * when it was turned for looking.
 */
export function detect(net: Net, picture: Pixels, turns: QuarterTurns = 0): readonly Sighting[] {
  const [cos, sin] = TURNS[turns];
  const half = (SIDE - 1) / 2;
  const [middleX, middleY] = [picture.width / 2 - 0.5, picture.height / 2 - 0.5];
  const placement: Placement = {
    ax: cos,
    bx: -sin,
    cx: middleX - half * cos + half * sin,
    ay: sin,
    by: cos,
    cy: middleY - half * sin - half * cos,
  };
  const [boxes, scores] = net.run(sample(picture, SIDE, placement, -1, 1));
  if (boxes === undefined || scores === undefined) return [];
  /** From a share of the square to pixels of the picture. */
  const place = (x: number, y: number): Place => {
    const [column, row] = [x * SIDE - 0.5, y * SIDE - 0.5];
    return {
      x: placement.ax * column + placement.bx * row + placement.cx + 0.5,
      y: placement.ay * column + placement.by * row + placement.cy + 0.5,
    };
  };
  return joined(guessesOf(boxes, scores)).map(
    ([score = 0, x = 0, y = 0, width = 0, height = 0, rightX = 0, rightY = 0, leftX = 0, leftY = 0]) => ({
      score,
      middle: place(x, y),
      size: Math.max(width, height) * SIDE,
      rightEye: place(rightX, rightY),
      leftEye: place(leftX, leftY),
    }),
  );
}
