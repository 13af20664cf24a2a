/**
 * A second opinion on the figures: the published definitions of OFIQ (ISO/IEC 29794-5), computed from all pixels of the
 * picture in double precision, as plainly as they are written down. Nothing of `lib/photo/figures` is used; face points and
 * the person's mask come from the same nets, because OFIQ's own cannot be had.
 */
/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {import('../../../lib/photo/contract').PixelFacts} PixelFacts */
/** @typedef {import('./score.mjs').Outcome} Outcome */
/** @typedef {Readonly<Record<string, number | undefined>>} Figures */

/** @param {Pixels} pixels Rec. 709 luma of every pixel, 0–255 */
function lumaOf({ width, height, data }) {
  const luma = new Float64Array(width * height);
  for (let at = 0; at < luma.length; at += 1)
    luma[at] = 0.2126 * (data[4 * at] ?? 0) + 0.7152 * (data[4 * at + 1] ?? 0) + 0.0722 * (data[4 * at + 2] ?? 0);
  return luma;
}

/** Means of `side` by `side` fields. @param {ArrayLike<number>} values @param {number} width @param {number} height */
function reduced(values, width, height, side = 128) {
  const [sums, counts] = [new Float64Array(side * side), new Float64Array(side * side)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const to = Math.floor((y * side) / height) * side + Math.floor((x * side) / width);
      sums[to] = (sums[to] ?? 0) + (values[y * width + x] ?? 0);
      counts[to] = (counts[to] ?? 0) + 1;
    }
  return sums.map((sum, at) => sum / Math.max(1, counts[at] ?? 1));
}

/** BackgroundUniformity: mean Sobel magnitude where the person is at least three fields away. @param {Float64Array} luma @param {Float64Array} person */
function backgroundUniformity(luma, person, side = 128) {
  const far = (/** @type {number} */ x, /** @type {number} */ y) => {
    for (let dy = -3; dy <= 3; dy += 1)
      for (let dx = -3; dx <= 3; dx += 1) {
        const [cx, cy] = [Math.min(side - 1, Math.max(0, x + dx)), Math.min(side - 1, Math.max(0, y + dy))];
        if ((person[cy * side + cx] ?? 1) >= 0.1) return false;
      }
    return true;
  };
  const at = (/** @type {number} */ x, /** @type {number} */ y) => luma[y * side + x] ?? 0;
  let [sum, count] = [0, 0];
  for (let y = 1; y < side - 1; y += 1)
    for (let x = 1; x < side - 1; x += 1) {
      if (!far(x, y)) continue;
      const gx =
        at(x + 1, y - 1) + 2 * at(x + 1, y) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x - 1, y) - at(x - 1, y + 1);
      const gy =
        at(x - 1, y + 1) + 2 * at(x, y + 1) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x, y - 1) - at(x + 1, y - 1);
      sum += Math.hypot(gx, gy);
      count += 1;
    }
  return count > 0 ? sum / count : undefined;
}

/** Mean colour of the background, pixel by pixel, its outermost twentieths left out. @param {Pixels} pixels @param {Float64Array} alpha */
function backgroundMean({ data }, alpha) {
  const levels = [0, 1, 2].map((channel) => {
    /** @type {number[]} */
    const all = [];
    for (let at = 0; at < alpha.length; at += 1) if ((alpha[at] ?? 1) < 0.02) all.push(data[4 * at + channel] ?? 0);
    all.sort((one, other) => one - other);
    const kept = all.slice(Math.floor(all.length * 0.05), Math.ceil(all.length * 0.95));
    return kept.length > 0 ? kept.reduce((sum, level) => sum + level, 0) / kept.length : Number.NaN;
  });
  return Math.min(...levels);
}

/** Histogram of luma over some pixels, as shares. @param {Float64Array} luma @param {number} width @param {(x: number, y: number) => boolean} isIn */
function histogramOf(luma, width, isIn) {
  const bins = new Float64Array(256);
  let count = 0;
  for (let at = 0; at < luma.length; at += 1) {
    if (!isIn((at % width) + 0.5, Math.floor(at / width) + 0.5)) continue;
    const bin = Math.round(luma[at] ?? 0);
    bins[bin] = (bins[bin] ?? 0) + 1;
    count += 1;
  }
  return bins.map((number) => number / Math.max(1, count));
}

const sum = (/** @type {ArrayLike<number>} */ values) => Array.from(values).reduce((all, value) => all + value, 0);

/**
 * OFIQ's figures of one picture. @param {Pixels} pixels @param {PixelFacts} facts @param {Float64Array} alpha how much of
 * each pixel is person @returns {Figures}
 */
export function referenceOf(pixels, facts, alpha) {
  const { width, height } = pixels;
  const luma = lumaOf(pixels);
  const background = {
    uniformity: backgroundUniformity(reduced(luma, width, height), reduced(alpha, width, height)),
    whiteness: backgroundMean(pixels, alpha),
  };
  const [face] = facts.faces;
  if (!face) return background;
  /** Points come as shares of the picture. @param {{ x: number, y: number }} point */
  const inPixels = ({ x, y }) => ({ x: x * width, y: y * height });
  const [left, right] = [inPixels(face.eyes.left), inPixels(face.eyes.right)];
  const { landmarks } = face;
  const [chin, earLeft, earRight] = [
    inPixels(landmarks.chin),
    inPixels(landmarks.earLeft),
    inPixels(landmarks.earRight),
  ];
  const eyes = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  const reach = Math.hypot(chin.x - eyes.x, chin.y - eyes.y); // OFIQ's T: from between the eyes to the chin.
  const apart = Math.hypot(right.x - left.x, right.y - left.y);
  // The face as an ellipse: ear to ear, and as far above the eyes as the chin is below them.
  const [rx, ry] = [Math.abs(earRight.x - earLeft.x) / 2, reach * 0.95];
  const centre = { x: (earLeft.x + earRight.x) / 2, y: eyes.y + reach * 0.05 };
  const onFace = histogramOf(luma, width, (x, y) => ((x - centre.x) / rx) ** 2 + ((y - centre.y) / ry) ** 2 <= 1);
  /** A cheek: a square of 0.3 eye distances below the outer half of the eye. @param {number} eyeX */
  const cheek = (eyeX) => {
    const [cx, cy, half] = [eyeX, eyes.y + 0.45 * reach, 0.15 * apart];
    return histogramOf(luma, width, (x, y) => Math.abs(x - cx) <= half && Math.abs(y - cy) <= half);
  };
  const [one, other] = [cheek(left.x), cheek(right.x)];
  return {
    ...background,
    mean: sum(onFace.map((share, level) => share * level)),
    over: sum(onFace.subarray(247)),
    under: sum(onFace.subarray(0, 26)),
    illumination: sum(one.map((share, level) => Math.min(share, other[level] ?? 0))),
    headSize: reach / height,
    cropAbove: eyes.y / reach,
    cropBelow: (height - eyes.y) / reach,
    cropAside: Math.min(eyes.x, width - eyes.x) / apart,
    eyesOpen: face.eyesOpen,
  };
}

/** Ours beside OFIQ's: what each is called here, its figure of ours, and the kind of case that it is there to notice. */
const PAIRS = /** @type {const} */ ([
  ['BackgroundUniformity', 'uniformity', 'texture', 'wall'],
  ['background, in double precision', 'whiteness', 'whiteness', 'wall'],
  ['LuminanceMean', 'mean', 'light.mean', 'light'],
  ['OverExposurePrevention', 'over', 'light.over', 'light'],
  ['UnderExposurePrevention', 'under', 'light.under', 'light'],
  ['IlluminationUniformity', 'illumination', 'light.evenness', 'light'],
  ['HeadSize', 'headSize', 'headShare', 'head'],
  ['MarginAboveOfTheFaceImage', 'cropAbove', 'marginTop', 'head'],
  ['MarginBelowOfTheFaceImage', 'cropBelow', 'marginBottom', 'head'],
  ['Leftward and RightwardCropOfTheFaceImage', 'cropAside', 'centre', 'head'],
]);

/** @param {PixelFacts} facts @returns {Figures} */
function ours({ background, light, faces: [face] }) {
  return {
    texture: background?.texture,
    whiteness: background?.whiteness,
    'light.mean': light?.mean,
    'light.over': light?.over,
    'light.under': light?.under,
    'light.evenness': light?.evenness,
    headShare: face?.headShare,
    marginTop: face?.marginTop,
    marginBottom: face?.marginBottom,
    centre: face && Math.min(face.marginLeft, face.marginRight),
  };
}

/** @param {readonly number[]} values */
function ranks(values) {
  const order = values.map((value, at) => ({ value, at })).sort((one, two) => one.value - two.value);
  const rank = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) rank[order[at]?.at ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return rank;
}

/** How far two measures put the cases into the same order, −1 to 1. @param {readonly (readonly [number, number])[]} pairs */
function agreement(pairs) {
  const [one, two] = [ranks(pairs.map(([left]) => left)), ranks(pairs.map(([, right]) => right))];
  const mean = (pairs.length - 1) / 2;
  const along = (/** @type {Float64Array} */ left, /** @type {Float64Array} */ right) =>
    sum(left.map((rank, at) => (rank - mean) * ((right[at] ?? 0) - mean)));
  return along(one, two) / Math.sqrt(along(one, one) * along(two, two));
}

const middle = (/** @type {readonly number[]} */ values) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const short = (/** @type {number} */ value) => (Math.abs(value) >= 100 ? value.toFixed(1) : value.toPrecision(3));

/**
 * The table of docs/photo.md. @param {readonly (Outcome & { reference: Figures })[]} outcomes @returns {string}
 */
export function comparison(outcomes) {
  const rows = PAIRS.map(([name, key, own, kind]) => {
    const both = outcomes.flatMap(({ asked, facts, reference }) => {
      const [theirs, mine] = [reference[key], ours(facts)[own]];
      return theirs === undefined || mine === undefined || Number.isNaN(theirs) ? [] : [{ asked, theirs, mine }];
    });
    const of = (/** @type {string} */ wanted, /** @type {'theirs' | 'mine'} */ whose) =>
      short(middle(both.filter(({ asked }) => asked.kind === wanted).map((pair) => pair[whose])));
    const furthest = Math.max(...both.map(({ theirs, mine }) => Math.abs(theirs - mine)));
    const same = agreement(both.map(({ theirs, mine }) => [theirs, mine]));
    const unit = ['whiteness', 'mean', 'over', 'under', 'illumination'].includes(key) ? short(furthest) : 'other unit';
    return `| ${name} | ${own} | ${of('good', 'theirs')}, ${of(kind, 'theirs')} | ${of('good', 'mine')}, ${of(kind, 'mine')} | ${unit} | ${same.toFixed(3)} | ${both.length} |`;
  });
  return [
    '| OFIQ | ours | theirs: good, cases of the kind | ours: good, cases of the kind | furthest apart | same order | cases |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
