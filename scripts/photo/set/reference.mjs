/**
 * A second opinion on the figures: the published definitions of OFIQ (ISO/IEC 29794-5), computed from all pixels of the
 * picture in double precision, as plainly as they are written down. Nothing of `lib/photo/figures` is used; face points and
 * the person's mask come from the same nets, because OFIQ's own cannot be had.
 */
import { detailOf } from './detail-reference.mjs';

/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {import('../../../lib/photo/contract').PixelFacts} PixelFacts */
/** @typedef {{ readonly x: number, readonly y: number }} Place */
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

/** Whether a place lies in the convex hull of some points. @param {readonly Place[]} points */
function hullOf(points) {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  const turns = (/** @type {Place} */ a, /** @type {Place} */ b, /** @type {Place} */ c) =>
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  /** @param {readonly Place[]} along */
  const chain = (along) =>
    along.reduce(
      (line, point) => {
        while (line.length > 1 && turns(line.at(-2) ?? point, line.at(-1) ?? point, point) <= 0) line.pop();
        line.push(point);
        return line;
      },
      /** @type {Place[]} */ ([]),
    );
  const hull = [...chain(sorted).slice(0, -1), ...chain(sorted.reverse()).slice(0, -1)];
  return (/** @type {number} */ x, /** @type {number} */ y) =>
    hull.every((point, at) => turns(point, hull[(at + 1) % hull.length] ?? point, { x, y }) >= 0);
}

/**
 * The face's points by their numbers in the mesh. OFIQ's landmarks go along the jaw and over the brows; its exposure looks at their hull.
 * The lids come in pairs, upper and lower.
 */
const JAW = [234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 454];
const BROWS = [70, 63, 105, 66, 107, 336, 296, 334, 293, 300];
const LIDS = /** @type {const} */ ([
  [
    [160, 144],
    [159, 145],
    [158, 153],
  ],
  [
    [387, 373],
    [386, 374],
    [385, 380],
  ],
]);

/**
 * OFIQ's figures of one picture, and ours in double precision. @param {Pixels} pixels @param {readonly Place[] | undefined} points of the
 * mesh, in pixels @param {Float64Array} alpha how much of each pixel is person @returns {Figures}
 */
export function referenceOf(pixels, points, alpha) {
  const { width, height } = pixels;
  const luma = lumaOf(pixels);
  const background = {
    uniformity: backgroundUniformity(reduced(luma, width, height), reduced(alpha, width, height)),
    whiteness: backgroundMean(pixels, alpha),
  };
  if (!points) return background;
  const at = (/** @type {number} */ point) => points[point] ?? { x: 0, y: 0 };
  const apartOf = (/** @type {Place} */ one, /** @type {Place} */ other) =>
    Math.hypot(one.x - other.x, one.y - other.y);
  const middleOf = (/** @type {number} */ one, /** @type {number} */ other) => ({
    x: (at(one).x + at(other).x) / 2,
    y: (at(one).y + at(other).y) / 2,
  });
  const [right, left] = [middleOf(33, 133), middleOf(263, 362)];
  const eyes = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  const reach = apartOf(at(152), eyes); // OFIQ's T: from between the eyes to the chin.
  const apart = apartOf(left, right);
  const onFace = histogramOf(luma, width, hullOf([...JAW, ...BROWS].map(at)));
  /** A cheek: a square of 0.3 eye distances. @param {Place} middle */
  const cheek = ({ x: cx, y: cy }) =>
    histogramOf(luma, width, (x, y) => Math.abs(x - cx) <= 0.15 * apart && Math.abs(y - cy) <= 0.15 * apart);
  const below = (/** @type {Place} */ eye) => ({ x: eye.x, y: eyes.y + 0.45 * reach });
  const [one, other] = [cheek(below(right)), cheek(below(left))];
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
    eyesOpen:
      Math.min(...LIDS.map((eye) => Math.max(...eye.map(([upper, lower]) => apartOf(at(upper), at(lower)))))) / reach,
    ...detailOf(pixels, at),
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
  ['EyesOpen', 'eyesOpen', 'eyesOpen', 'pose'],
  ['sharpness, in double precision', 'sharpness', 'sharpness', 'sharpness'],
  ['du15, in double precision', 'du15', 'du15', 'enlarged'],
  ['HeadSize', 'headSize', 'headShare', 'head'],
  ['MarginAboveOfTheFaceImage', 'cropAbove', 'marginTop', 'head'],
  ['MarginAboveOfTheFaceImage', 'cropAbove', 'marginTop over headShare', 'head'],
  ['MarginAboveOfTheFaceImage', 'cropAbove', 'marginTop and crown to eyes, over eyes to chin', 'head'],
  ['MarginBelowOfTheFaceImage', 'cropBelow', 'marginBottom', 'head'],
  ['Leftward and RightwardCropOfTheFaceImage', 'cropAside', 'centre', 'head'],
]);

/** Our margin above, and what lies between the crown and the eyes, over eyes to chin. @param {PixelFacts['faces'][number]} face */
function marginAsOfiq({ marginTop = Number.NaN, eyes, landmarks }) {
  const eyeLine = (eyes.left.y + eyes.right.y) / 2;
  const forehead = eyeLine - (landmarks.crown?.y ?? Number.NaN);
  return (marginTop + forehead) / (landmarks.chin.y - eyeLine);
}

/** @param {PixelFacts} facts @returns {Figures} */
function ours({ background, light, sharpness, enlargement, faces: [face] }) {
  return {
    texture: background?.texture,
    whiteness: background?.whiteness,
    'light.mean': light?.mean,
    'light.over': light?.over,
    'light.under': light?.under,
    'light.evenness': light?.evenness,
    headShare: face?.headShare,
    marginTop: face?.marginTop,
    'marginTop over headShare': face && (face.marginTop ?? Number.NaN) / (face.headShare ?? Number.NaN),
    'marginTop and crown to eyes, over eyes to chin': face && marginAsOfiq(face),
    eyesOpen: face?.eyesOpen,
    sharpness: sharpness?.detail,
    du15: enlargement?.du15,
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
      return theirs === undefined || mine === undefined || Number.isNaN(theirs + mine) ? [] : [{ asked, theirs, mine }];
    });
    const of = (/** @type {string} */ wanted, /** @type {'theirs' | 'mine'} */ whose) =>
      short(middle(both.filter(({ asked }) => asked.kind === wanted).map((pair) => pair[whose])));
    const furthest = Math.max(...both.map(({ theirs, mine }) => Math.abs(theirs - mine)));
    const same = agreement(both.map(({ theirs, mine }) => [theirs, mine]));
    const unit = ['whiteness', 'mean', 'over', 'under', 'illumination', 'sharpness', 'du15'].includes(key)
      ? short(furthest)
      : 'other unit';
    return `| ${name} | ${own} | ${of('good', 'theirs')}, ${of(kind, 'theirs')} | ${of('good', 'mine')}, ${of(kind, 'mine')} | ${unit} | ${same.toFixed(3)} | ${both.length} |`;
  });
  return [
    '| OFIQ | ours | theirs: good, cases of the kind | ours: good, cases of the kind | furthest apart | same order | cases |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
