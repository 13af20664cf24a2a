/**
 * Painted portraits, always the same for a number: a head and shoulders before a light wall, with the grain of a camera.
 * Whole numbers only, so that every machine paints the same pixels.
 */
import type { CropOrder, Pixels } from '../lib/photo/contract';
import { randomFrom } from './photo-mutations';

export interface Portrait {
  readonly picture: Pixels;
  readonly crop: CropOrder;
}

const between = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

type Paint = readonly [number, number, number];

/** The portrait of that number; some are turned, all are large enough for both photos. */
export function portrait(number: number): Portrait {
  const random = randomFrom(number * 7919 + 17);
  const width = between(random, 420, 1100);
  const height = Math.floor((width * 413) / 295) + between(random, 0, 200);
  const wall = between(random, 228, 255);
  const skin: Paint = [between(random, 120, 235), between(random, 90, 190), between(random, 70, 160)];
  const hair: Paint = [between(random, 10, 90), between(random, 10, 70), between(random, 10, 60)];
  const coat: Paint = [between(random, 10, 200), between(random, 10, 200), between(random, 10, 200)];
  const [middle, top] = [width >> 1, between(random, height >> 4, height >> 3)];
  const [rx, ry] = [between(random, width >> 3, width >> 2), between(random, height >> 2, height / 3)];
  const grain = between(random, 2, 14);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - middle, y - top - ry];
      const inHead = dx * dx * ry * ry + dy * dy * rx * rx < rx * rx * ry * ry;
      const inCoat = y > top + ry * 2 - (ry >> 3) && Math.abs(dx) < rx + (y - top - ry);
      const paint: Paint = inHead ? (dy * 3 < -ry ? hair : skin) : inCoat ? coat : [wall, wall, wall];
      const noise = Math.floor(random() * grain) - (grain >> 1) + (inHead ? ((x * 7 + y * 13) % 9) - 4 : 0);
      const at = (y * width + x) * 4;
      data[at] = paint[0] + noise;
      data[at + 1] = paint[1] + noise;
      data[at + 2] = paint[2] + noise;
      data[at + 3] = 255;
    }
  const wide = between(random, 340, width - 20);
  const high = Math.floor((wide * 413) / 295);
  const turn = number % 4 === 3 ? between(random, -4, 4) : 0;
  const crop = {
    turn,
    left: between(random, 0, width - wide),
    top: between(random, 0, height - high),
    width: wide,
    height: high,
  };
  return { picture: { width, height, data }, crop };
}

/** A short name for pixels: the same only for the same (FNV-1a). */
export function nameOf({ width, height, data }: Pixels): string {
  let hash = 0x811c9dc5;
  for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${width}x${height} ${(hash >>> 0).toString(16)}`;
}
