/** A rough look at a chosen picture, as an upload page may take it: size, corners, colour, whether anything is on it. */
import type { PictureSeen } from '../types';

/** Side of the copy that is looked at. */
const SIDE = 40;
/** From this light on a corner is white, and from this far apart on channels are a colour. */
const WHITE = 225;
const COLOUR = 24;
/** Levels by which the middle of a portrait differs at least. */
const FIGURE = 40;

type Pixel = readonly [number, number, number];

const opened = (url: string): Promise<HTMLImageElement | undefined> =>
  new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => resolve(undefined);
    picture.src = url;
  });

/** What is seen in the picture at a `data:` address; undefined: it cannot be opened. */
export async function lookAt(url: string): Promise<PictureSeen | undefined> {
  const picture = await opened(url);
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const pen = canvas.getContext('2d');
  if (!picture || !pen) return undefined;
  pen.drawImage(picture, 0, 0, SIDE, SIDE);
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  const pixel = (x: number, y: number): Pixel => {
    const at = (y * SIDE + x) * 4;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  const middle = Array.from({ length: SIDE }, (_, y) => pixel(SIDE / 2, y));
  const lights = middle.map((channels) => Math.max(...channels));
  return {
    width: picture.naturalWidth,
    height: picture.naturalHeight,
    isWhite: [pixel(1, 1), pixel(SIDE - 2, 1)].every((channels) => Math.min(...channels) >= WHITE),
    isColoured: middle.some((channels) => Math.max(...channels) - Math.min(...channels) >= COLOUR),
    hasFigure: Math.max(...lights) - Math.min(...lights) >= FIGURE,
  };
}
