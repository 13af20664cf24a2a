/**
 * Draws a person before a wall: a cut-out portrait, placed so that its head has a known size and place.
 *
 * The person is never drawn larger than they were taken, so a composed photo is as sharp as its portrait.
 */

/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {(x: number, y: number) => readonly [number, number, number]} Wall colour by place, shares of the picture */
/**
 * @typedef {object} Person
 * @property {string} id
 * @property {Pixels} pixels
 * @property {Float64Array} alpha how much of each pixel is person
 * @property {number} crown pixels from the top
 * @property {number} chin pixels from the top
 * @property {number} axis pixels from the left
 * @property {boolean} [isWide] the hair needs room at the sides
 * @property {boolean} [isBald] there is no hair to be painted
 * @property {number} [lean] degrees clockwise by which the head leans in the portrait
 */
/**
 * @typedef {object} Scene
 * @property {Wall} wall
 * @property {number} [share] head over height
 * @property {number} [above] crown to the upper edge over height
 * @property {number} [centre] middle of the face, share of the width
 * @property {number} [tilt] degrees clockwise
 * @property {number} [scale] pixels of the result for one of the portrait, at most 1
 * @property {number} [ratio] width over height
 */

/** @param {number} red @param {number} green @param {number} blue @returns {Wall} */
export const plain =
  (red, green = red, blue = red) =>
  () => [red, green, blue];

/** @param {Float64Array | Uint8ClampedArray} values */
function at(
  values,
  /** @type {number} */ width,
  /** @type {number} */ height,
  /** @type {number} */ x,
  /** @type {number} */ y,
  step = 1,
  channel = 0,
) {
  const x0 = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const y0 = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const x1 = Math.min(width - 1, x0 + 1);
  const y1 = Math.min(height - 1, y0 + 1);
  const [across, down] = [Math.min(1, Math.max(0, x - x0)), Math.min(1, Math.max(0, y - y0))];
  const value = (/** @type {number} */ py, /** @type {number} */ px) => values[step * (py * width + px) + channel] ?? 0;
  const upper = value(y0, x0) * (1 - across) + value(y0, x1) * across;
  const lower = value(y1, x0) * (1 - across) + value(y1, x1) * across;
  return upper * (1 - down) + lower * down;
}

/** The picture's size when this person stands in it so. @param {Person} person @param {Scene} scene */
function sizeOf(person, { share = 0.64, scale = 1, ratio = 295 / 413 }) {
  const height = Math.round(((person.chin - person.crown) * scale) / share);
  return { width: Math.round(height * ratio), height };
}

/** @param {Person} person @param {Scene} scene @returns {Pixels} */
export function compose(person, scene) {
  const { wall, share = 0.64, above = 0.1, centre = 0.5, tilt = 0, scale = 1 } = scene;
  const { width, height } = sizeOf(person, scene);
  const head = share * height;
  const factor = (person.chin - person.crown) / head; // Portrait pixels for one of the result.
  const exact = Math.abs(factor * scale - 1) < 0.02 && tilt === 0 && scale === 1;
  const angle = (-tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Tilted about the middle of the head.
  const middle = { x: centre * width, y: above * height + head / 2 };
  const from = { x: person.axis, y: (person.crown + person.chin) / 2 };
  const data = new Uint8ClampedArray(width * height * 4);
  const { pixels } = person;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [dx, dy] = [column + 0.5 - middle.x, row + 0.5 - middle.y];
      let x = from.x + (dx * cos - dy * sin) * (exact ? 1 : factor) - 0.5;
      let y = from.y + (dx * sin + dy * cos) * (exact ? 1 : factor) - 0.5;
      if (exact) [x, y] = [Math.round(x), Math.round(y)];
      const inside = x >= 0 && x <= pixels.width - 1 && y >= 0;
      const alpha = inside ? at(person.alpha, pixels.width, pixels.height, x, y) : 0;
      const behind = wall((column + 0.5) / width, (row + 0.5) / height);
      const p = 4 * (row * width + column);
      for (let channel = 0; channel < 3; channel += 1) {
        const own = inside ? at(pixels.data, pixels.width, pixels.height, x, y, 4, channel) : 0;
        data[p + channel] = Math.round(own * alpha + (behind[channel] ?? 0) * (1 - alpha));
      }
      data[p + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Every pixel changed by its own colour and place. @param {Pixels} pixels @param {(rgb: number[], x: number, y: number) => readonly number[]} change @returns {Pixels} */
export function changed({ width, height, data }, change) {
  const out = new Uint8ClampedArray(data.length);
  for (let p = 0; p < data.length; p += 4) {
    const place = p / 4;
    const rgb = [data[p] ?? 0, data[p + 1] ?? 0, data[p + 2] ?? 0];
    const [red = 0, green = 0, blue = 0] = change(
      rgb,
      ((place % width) + 0.5) / width,
      (Math.floor(place / width) + 0.5) / height,
    );
    out.set([Math.round(red), Math.round(green), Math.round(blue), 255], p);
  }
  return { width, height, data: out };
}

/** A piece of a picture. @param {Pixels} pixels @param {readonly [left: number, top: number, width: number, height: number]} piece @returns {Pixels} */
export function cut(pixels, [left, top, width, height]) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = 4 * ((top + row) * pixels.width + left);
    data.set(pixels.data.subarray(from, from + 4 * width), row * width * 4);
  }
  return { width, height, data };
}

/** Two pictures side by side. @param {Pixels} one @param {Pixels} other @returns {Pixels} */
export function beside(one, other) {
  const height = Math.min(one.height, other.height);
  const width = one.width + other.width;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    data.set(one.data.subarray(row * one.width * 4, (row + 1) * one.width * 4), row * width * 4);
    data.set(other.data.subarray(row * other.width * 4, (row + 1) * other.width * 4), (row * width + one.width) * 4);
  }
  return { width, height, data };
}

/** Upside down, as a whole. @param {Pixels} pixels @returns {Pixels} */
export function halfTurned({ width, height, data }) {
  const out = new Uint8ClampedArray(data.length);
  for (let p = 0; p < data.length; p += 4) out.set(data.subarray(p, p + 4), data.length - 4 - p);
  return { width, height, data: out };
}

/** A quarter turn clockwise. @param {Pixels} pixels @returns {Pixels} */
export function quarterTurned({ width, height, data }) {
  const out = new Uint8ClampedArray(data.length);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      out.set(
        data.subarray(4 * (row * width + column), 4 * (row * width + column) + 4),
        4 * (column * height + height - 1 - row),
      );
  return { width: height, height: width, data: out };
}
