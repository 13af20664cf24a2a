/** A second opinion on how sharp a face is: our own definitions in double precision, without a line of `lib/photo/figures`. */

/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {{ readonly x: number, readonly y: number }} Place */

/** Rec. 601. @param {Pixels} pixels */
function lumaOf({ width, height, data }) {
  const luma = new Float64Array(width * height);
  for (let at = 0; at < luma.length; at += 1)
    luma[at] = 0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0);
  return luma;
}

const sinc = (/** @type {number} */ x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const lanczos = (/** @type {number} */ x) => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0);
const catmullRom = (/** @type {number} */ distance) => {
  const x = Math.abs(distance);
  if (x >= 2) return 0;
  return x < 1 ? 1.5 * x ** 3 - 2.5 * x ** 2 + 1 : -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2;
};

/** A square at another size: every new place is the weighted mean of all old ones. @param {Float64Array} square @param {number} side @param {number} to @param {(x: number) => number} weight */
function scaled(square, side, to, weight) {
  const stretch = Math.max(1, side / to);
  const weights = Array.from({ length: to }, (_, place) => {
    const middle = ((place + 0.5) * side) / to - 0.5;
    /** @type {[number, number][]} */
    const taps = [];
    for (let tap = Math.ceil(middle - 3 * stretch); tap <= middle + 3 * stretch; tap += 1) {
      const share = weight((tap - middle) / stretch);
      if (share !== 0) taps.push([Math.min(side - 1, Math.max(0, tap)), share]);
    }
    const all = taps.reduce((total, [, share]) => total + share, 0);
    return taps.map(([tap, share]) => /** @type {const} */ ([tap, share / all]));
  });
  const across = new Float64Array(to * side);
  for (let row = 0; row < side; row += 1)
    weights.forEach((taps, place) => {
      across[row * to + place] = taps.reduce(
        (total, [tap, share]) => total + share * (square[row * side + tap] ?? 0),
        0,
      );
    });
  const out = new Float64Array(to * to);
  for (let column = 0; column < to; column += 1)
    weights.forEach((taps, place) => {
      out[place * to + column] = taps.reduce(
        (total, [tap, share]) => total + share * (across[tap * to + column] ?? 0),
        0,
      );
    });
  return out;
}

/** Mean square of the Laplacian. @param {Float64Array} square @param {number} side */
function laplacian(square, side) {
  let total = 0;
  for (let y = 1; y < side - 1; y += 1)
    for (let x = 1; x < side - 1; x += 1) {
      const p = y * side + x;
      total +=
        ((square[p - 1] ?? 0) +
          (square[p + 1] ?? 0) +
          (square[p - side] ?? 0) +
          (square[p + side] ?? 0) -
          4 * (square[p] ?? 0)) **
        2;
    }
  return total / (side - 2) ** 2;
}

/** What reducing and enlarging again takes away, over the gradient's energy, log10. @param {Float64Array} square @param {number} side @param {number} share */
function loss(square, side, share) {
  const to = Math.round(side * share);
  const again = scaled(scaled(square, side, to, lanczos), to, side, catmullRom);
  let [lost, energy] = [0, 0];
  for (let y = 4; y < side - 4; y += 1)
    for (let x = 4; x < side - 4; x += 1) {
      const p = y * side + x;
      lost += ((square[p] ?? 0) - (again[p] ?? 0)) ** 2;
      energy +=
        (((square[p + 1] ?? 0) - (square[p - 1] ?? 0)) ** 2 +
          ((square[p + side] ?? 0) - (square[p - side] ?? 0)) ** 2) /
        4;
    }
  return Math.log10(Math.max(lost, 1e-9) / energy);
}

/**
 * Sharpness and `du15` of the face, as docs/photo-pixels.md defines them.
 * @param {Pixels} pixels @param {(point: number) => Place} at the mesh's points, in pixels
 */
export function detailOf(pixels, at) {
  const { width, height } = pixels;
  const luma = lumaOf(pixels);
  const between = (/** @type {Place} */ one, /** @type {Place} */ other) => ({
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
  });
  const faceWidth = Math.hypot(at(454).x - at(234).x, at(454).y - at(234).y);
  const middle = between(between(between(at(33), at(133)), between(at(263), at(362))), at(1));
  const side = Math.round(Math.min(256, faceWidth));
  const from = (/** @type {number} */ place, /** @type {number} */ most) =>
    Math.round(Math.min(Math.max(0, place - side / 2), most - side));
  const [left, top] = [from(middle.x, width), from(middle.y, height)];
  const piece = Float64Array.from(
    { length: side * side },
    (_, p) => luma[(top + Math.floor(p / side)) * width + left + (p % side)] ?? 0,
  );
  const to = Math.max(1, Math.round(side / Math.max(1, faceWidth / 128)));
  return {
    sharpness: laplacian(
      scaled(piece, side, to, (x) => (Math.abs(x) <= 0.5 ? 1 : 0)),
      to,
    ),
    du15: loss(piece, side, 2 / 3),
  };
}
