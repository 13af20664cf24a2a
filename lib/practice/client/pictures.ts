/**
 * Paints the pictures that lie ready for a practice: one that is right, and one for each thing that photos are refused for.
 * Nobody is on them; they are drawn when they are chosen.
 */
import { OFFICIAL_SIZE } from '../../domain/photo-specs';
import type { PictureId } from '../scenario';

interface Recipe {
  /** Name of the file, as a candidate might have it. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly wall: string;
  readonly format: 'image/jpeg' | 'image/png';
  readonly quality: number;
  readonly isGrey?: true;
  readonly isEmpty?: true;
  /** How strong the grain of the camera is, in levels: a large file has some. */
  readonly grain: number;
}

const RIGHT: Recipe = {
  file: '报名照片.jpg',
  ...OFFICIAL_SIZE,
  wall: '#ffffff',
  format: 'image/jpeg',
  quality: 0.82,
  grain: 6,
};

const RECIPES: { readonly [Id in PictureId]: Recipe } = {
  good: RIGHT,
  source: { ...RIGHT, file: '源照片.jpg', width: 600, height: 840, quality: 0.95, grain: 12 },
  png: { ...RIGHT, file: '截图.jpg', format: 'image/png', grain: 0 },
  sideways: { ...RIGHT, file: '横着的照片.jpg', width: OFFICIAL_SIZE.height, height: OFFICIAL_SIZE.width },
  blue: { ...RIGHT, file: '蓝底照片.jpg', wall: '#3f7fd0' },
  grey: { ...RIGHT, file: '黑白照片.jpg', isGrey: true },
  empty: { ...RIGHT, file: '没有人的照片.jpg', isEmpty: true },
};

/** The name of the file of a picture. */
export const pictureName = (id: PictureId): string => RECIPES[id].file;

/** A head with shoulders, in the measures of a standard portrait; `w` and `h` are those of the picture. */
function figure(pen: CanvasRenderingContext2D, w: number, h: number): void {
  const unit = Math.min(w, h * (OFFICIAL_SIZE.width / OFFICIAL_SIZE.height)) / OFFICIAL_SIZE.width;
  pen.save();
  pen.translate(w / 2, h - OFFICIAL_SIZE.height * unit);
  pen.scale(unit, unit);
  const shape = (colour: string, path: string): void => {
    pen.fillStyle = colour;
    pen.fill(new Path2D(path));
  };
  shape('#2b3a55', 'M-140 413c4-62 52-92 104-100h72c52 8 100 38 104 100z');
  shape('#f4f4f6', 'M-30 306L0 352l30-46z');
  shape('#e2b18f', 'M-34 270h68v44c-20 22-48 22-68 0z');
  shape('#30241e', 'M-88 176c-10-92 34-126 88-126s98 34 88 126c-4 22-8 30-12 34l-152 0c-4-4-8-12-12-34z');
  shape('#eec1a0', 'M-78 168c0-40 20-74 78-74s78 34 78 74c0 76-36 124-78 124s-78-48-78-124z');
  shape('#e6b594', 'M-88 176c8-4 12 4 14 34-10-2-16-18-14-34zM88 176c-8-4-12 4-14 34 10-2 16-18 14-34z');
  for (const side of [-1, 1]) {
    const at = (x: number): number => x * side;
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    pen.ellipse(at(32), 178, 15, 8, 0, 0, 7);
    pen.fill();
    pen.fillStyle = '#2a1c14';
    pen.beginPath();
    pen.arc(at(32), 178, 7, 0, 7);
    pen.fill();
    pen.strokeStyle = '#30241e';
    pen.lineWidth = 6;
    pen.beginPath();
    pen.moveTo(at(14), 158);
    pen.quadraticCurveTo(at(34), 148, at(52), 160);
    pen.stroke();
  }
  shape('#d79f7c', 'M-5 182L-15 222q15 10 30 0L5 182z');
  shape('#b5574f', 'M-26 248q26-12 52 0q-26 20-52 0z');
  pen.restore();
}

/** The same grain every time. */
function grain(pen: CanvasRenderingContext2D, { width, height, grain: most, isGrey }: Recipe): void {
  const image = pen.getImageData(0, 0, width, height);
  const { data } = image;
  let seed = 7;
  for (let at = 0; at < data.length; at += 4) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const noise = most === 0 ? 0 : ((seed >> 8) % most) - most;
    const light = (data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11;
    for (const channel of [0, 1, 2]) data[at + channel] = (isGrey ? light : (data[at + channel] ?? 0)) + noise;
  }
  pen.putImageData(image, 0, 0);
}

/** Paints a picture; a file as a candidate would choose it. */
export async function paint(id: PictureId, page: Document): Promise<File> {
  const recipe = RECIPES[id];
  const { width, height, wall, format, quality, file, isEmpty } = recipe;
  const canvas = Object.assign(page.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws nothing.');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, height);
  if (!isEmpty) figure(pen, width, height);
  grain(pen, recipe);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, format, quality));
  if (!blob) throw new Error('This browser writes no picture.');
  // A screenshot that was only given another name, as it happens.
  return new File([blob], file, { type: 'image/jpeg' });
}
