/**
 * Whether a border runs around the picture: on at least three sides lines of one colour, and then, along nearly the
 * whole side at once, another.
 */
import type { BackgroundFacts, Pixels, Rgb } from '../contract';
import { lumaOf } from './luma';

/** A border is no wider than this share of the shorter side. */
const WIDEST = 0.12;
/** Corners belong to two borders; the line is judged between them. */
const CORNER = 0.15;
/** A step of luma that the eye sees as an edge, and the share of the line that has to show it. */
const STEP = 14;
const ALL_ALONG = 0.8;
/** How far a border's own line may stray from its mean. */
const ONE_COLOUR = 10;

type Frame = BackgroundFacts['frame'];

interface Side {
  readonly width: number;
  readonly colour: Rgb;
}

/** Reads the picture from one side: line 0 is the outermost. */
function sideOf({ width, height, data }: Pixels, side: 'top' | 'bottom' | 'left' | 'right'): Side | undefined {
  const lies = side === 'top' || side === 'bottom';
  const [length, depth] = lies ? [width, height] : [height, width];
  const [from, to] = [Math.floor(CORNER * length), Math.ceil((1 - CORNER) * length)];
  const at = (line: number, place: number) => {
    const inwards = side === 'top' || side === 'left' ? line : depth - 1 - line;
    return 4 * (lies ? inwards * width + place : place * width + inwards);
  };
  const luma = (line: number, place: number) => {
    const p = at(line, place);
    return lumaOf(data[p]!, data[p + 1]!, data[p + 2]!);
  };
  const outermost = () => {
    let sum = 0;
    for (let place = from; place < to; place += 1) sum += luma(0, place);
    return sum / (to - from);
  };
  const mean = outermost();
  const strays = (line: number) => {
    let count = 0;
    for (let place = from; place < to; place += 1) if (Math.abs(luma(line, place) - mean) > ONE_COLOUR) count += 1;
    return count / (to - from);
  };
  if (strays(0) > 1 - ALL_ALONG) return undefined;
  const deepest = Math.floor(WIDEST * Math.min(width, height));
  for (let line = 1; line <= deepest; line += 1) {
    if (strays(line) <= 1 - ALL_ALONG) continue;
    // The border ends here. Is it an edge along the whole side, or only the person that comes in?
    let edge = 0;
    for (let place = from; place < to; place += 1)
      if (Math.abs(luma(Math.min(depth - 1, line + 1), place) - luma(line - 1, place)) > STEP) edge += 1;
    if (edge / (to - from) < ALL_ALONG) return undefined;
    const p = at(0, Math.floor((from + to) / 2));
    return { width: line, colour: [data[p]!, data[p + 1]!, data[p + 2]!] };
  }
  return undefined;
}

/** The border of a picture, if it has one. */
export function frameOf(picture: Pixels): Frame {
  const sides = (['top', 'bottom', 'left', 'right'] as const)
    .map((side) => sideOf(picture, side))
    .filter((side) => side !== undefined);
  const [first] = sides;
  if (first === undefined || sides.length < 3) return undefined;
  const widths = sides.map(({ width }) => width).sort((one, other) => one - other);
  return { share: widths[1]! / Math.min(picture.width, picture.height), colour: first.colour };
}
