import { bundled } from '../bundle.mjs';
import { layOut } from '../lay-out.mjs';
import { modelFile } from '../models.mjs';
import { readModel } from '../read-model.mjs';

/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {import('../models.mjs').ModelName} ModelName */
/** @typedef {typeof import('./desk')} Desk */

/** Opens the nets once. `plain` runs them without WebAssembly. */
export async function openNodeDesk({ plain = false } = {}) {
  /** @type {Desk} */
  const desk = await import(await bundled('photo-desk', 'scripts/photo/set/desk.ts'));
  const machine = plain ? desk.plainMachine : await desk.wasmMachine();
  if (machine === undefined) throw new Error('This Node has no WebAssembly with SIMD.');
  /** @param {ModelName} name */
  const net = (name) => {
    const { plan, weights } = layOut(readModel(modelFile(name)));
    return desk.openNet(plan, weights, machine);
  };
  const nets = {
    'face-detector': net('face-detector'),
    'face-mesh': net('face-mesh'),
    'person-segmenter': net('person-segmenter'),
  };
  const { 'face-detector': detector, 'face-mesh': mesh, 'person-segmenter': segmenter } = nets;
  /** @param {Pixels} pixels */
  const segment = async (pixels) => desk.segmented(segmenter, pixels);

  /** Measures as the worker does. @param {Pixels} pixels */
  const measure = (pixels) =>
    desk.measure(
      { ...pictureOf(pixels), luma: async (...piece) => desk.lumaPlane(await pictureOf(pixels).piece(...piece)) },
      { detector, mesh, segment },
      () => undefined,
      async () => undefined,
    );

  /** Composes as the worker does. @param {Pixels} pixels @param {import('../../../lib/photo/contract').ComposeOrder} order */
  const make = (pixels, order) => desk.compose(pictureOf(pixels), order, segment, async () => undefined);

  /** How much of each pixel is person, 0–1. @param {Pixels} pixels */
  const personIn = async (pixels) => {
    const input = desk.sample(pixels, desk.MASK_SIDE, desk.stretched(pixels, desk.MASK_SIDE), 0, 1);
    const [mask = new Float32Array()] = segmenter.run(input);
    return desk.fittedMask(pixels, mask);
  };
  /** The largest face's points, in pixels. @param {Pixels} pixels */
  const pointsIn = async (pixels) => {
    const small = await pictureOf(pixels).small();
    const [face] = desk.facesIn({ detector, mesh }, desk.inSizes(small));
    return face?.points.map(({ x, y }) => ({
      x: (x * pixels.width) / small.width,
      y: (y * pixels.height) / small.height,
    }));
  };
  return { ...desk, nets, measure, make, personIn, pointsIn };
}

/** Straight lines between pixels, as a canvas draws with smoothing 'low'. @param {Pixels} pixels @returns {Pixels} */
function drawn({ width, height, data }, /** @type {number} */ wide, /** @type {number} */ high) {
  const out = new Uint8ClampedArray(wide * high * 4).fill(255);
  for (let row = 0; row < high; row += 1) {
    const y = Math.min(height - 1, Math.max(0, ((row + 0.5) * height) / high - 0.5));
    const [y0, y1] = [Math.floor(y), Math.min(height - 1, Math.floor(y) + 1)];
    for (let column = 0; column < wide; column += 1) {
      const x = Math.min(width - 1, Math.max(0, ((column + 0.5) * width) / wide - 0.5));
      const [x0, x1] = [Math.floor(x), Math.min(width - 1, Math.floor(x) + 1)];
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (/** @type {number} */ py, /** @type {number} */ px) => data[4 * (py * width + px) + channel] ?? 0;
        const upper = at(y0, x0) + (at(y0, x1) - at(y0, x0)) * (x - x0);
        const lower = at(y1, x0) + (at(y1, x1) - at(y1, x0)) * (x - x0);
        out[4 * (row * wide + column) + channel] = upper + (lower - upper) * (y - y0);
      }
    }
  }
  return { width: wide, height: high, data: out };
}

/** @param {Pixels} pixels */
function pictureOf(pixels) {
  const { width, height, data } = pixels;
  const toFour = (/** @type {number} */ side) =>
    Math.max(4, Math.round((side * 512) / Math.max(width, height) / 4) * 4);
  return {
    width,
    height,
    small: async () => drawn(pixels, toFour(width), toFour(height)),
    /** @param {number} left @param {number} top @param {number} wide @param {number} high */
    piece: async (left, top, wide, high) => {
      const out = new Uint8ClampedArray(wide * high * 4);
      for (let row = 0; row < high; row += 1) {
        const from = 4 * ((top + row) * width + left);
        out.set(data.subarray(from, from + 4 * wide), row * wide * 4);
      }
      return { width: wide, height: high, data: out };
    },
  };
}
