/**
 * The labelled set: photos that are right or wrong in one known way, by construction.
 *
 * - `good`: no row may fail.
 * - `says`: the row that has to speak up, and how loudly at least. What else it says is not judged, except in good ones.
 * - `head`: the head's share of the height as it was drawn, from crown and chin as a person read them off.
 * - `wall`: the mean colour of the wall as it was drawn.
 *
 * Longer than other files because it is a list, and read as one.
 */
import { beside, changed, compose, cut, halfTurned, plain, quarterTurned } from './compose.mjs';
import { decodeFile, encodeJpeg, resized, shaken, softened } from './magick.mjs';
import { FRONTAL, GROUPS, portraitFile, SNAPSHOTS, TURNED } from './portraits.mjs';

/** @typedef {import('../../../lib/photo/contract').Pixels} Pixels */
/** @typedef {import('../../../lib/photo/judge').CheckId} CheckId */
/** @typedef {import('./compose.mjs').Person} Person */
/** @typedef {import('./compose.mjs').Scene} Scene */
/** @typedef {import('./magick.mjs').Filter} Filter */
/** @typedef {import('./portraits.mjs').Portrait} Portrait */
/**
 * @typedef {object} Case
 * @property {string} id
 * @property {'good' | 'wall' | 'sharpness' | 'enlarged' | 'light' | 'colour' | 'head' | 'pose' | 'people' | 'as-it-comes'} kind
 * @property {() => Uint8Array<ArrayBuffer>} file makes the JPEG
 * @property {{ row: CheckId, least: 'warn' | 'fail' }} [says]
 * @property {CheckId[]} [quiet] rows that must pass
 * @property {number} [head]
 * @property {readonly [number, number, number]} [wall]
 * @property {number} [enlarged] how many times
 */

const WHITE = plain(253, 253, 252);

/** @param {(pixels: Pixels) => Promise<Float64Array>} personIn @param {readonly Portrait[]} [portraits] @returns {Promise<Person[]>} */
export async function cutOutPeople(personIn, portraits = FRONTAL) {
  return Promise.all(
    portraits.map(async ({ id, file, crown, chin, axis, lean, isWide, isBald, cut: piece }) => {
      const whole = decodeFile(portraitFile(file));
      const pixels = piece ? cut(whole, piece) : whole;
      // Only what is surely the person: no rim of the portrait's own background comes along.
      const alpha = (await personIn(pixels)).map((share) => Math.min(1, Math.max(0, (share - 0.5) / 0.4)));
      return {
        id,
        pixels,
        alpha,
        crown: crown * pixels.height,
        chin: chin * pixels.height,
        axis: axis * pixels.width,
        lean,
        isWide,
        isBald,
      };
    }),
  );
}

/** @param {Person} person @param {Partial<Scene>} [scene] */
const shot = (person, scene = {}) => compose(person, { wall: WHITE, ...scene });

/** Reduced, stored as a small photo, enlarged again. @param {Pixels} pixels @param {number} times @param {Filter} filter */
function enlarged(pixels, times, filter, quality = 85) {
  const small = resized(pixels, Math.round(pixels.width / times), Math.round(pixels.height / times), 'lanczos');
  return resized(decodeFile(encodeJpeg(small, quality)), pixels.width, pixels.height, filter);
}

/** A wall of one colour that grows darker towards one side. */
const falling = (/** @type {number} */ from, /** @type {number} */ to) => (/** @type {number} */ x) =>
  /** @type {const} */ ([from + (to - from) * x, from + (to - from) * x, from + (to - from) * x]);
/** The soft shadow of a head on the wall behind it. */
const shadowed = (/** @type {number} */ x, /** @type {number} */ y) => {
  const level = 252 - 75 * Math.exp(-(((x - 0.78) / 0.12) ** 2) - ((y - 0.35) / 0.25) ** 2);
  return /** @type {const} */ ([level, level, level]);
};
const striped = (/** @type {number} */ x) => (Math.floor(x * 20) % 2 === 0 ? plain(252) : plain(200))(x, 0);

/** A border drawn around. @param {Pixels} pixels @param {number} lines @param {readonly number[]} colour */
const framed = (pixels, lines, colour) =>
  changed(pixels, (rgb, x, y) => {
    const [column, row] = [x * pixels.width, y * pixels.height];
    const near = Math.min(column, row, pixels.width - column, pixels.height - row);
    return near < lines ? colour : rgb;
  });

/** Grain of a camera: the same every time. @param {Pixels} pixels @param {number} amount */
function grainy(pixels, amount) {
  let seed = 12345;
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff - 0.5;
  };
  return changed(pixels, (rgb) => {
    const grain = (random() + random() + random()) * amount;
    return rgb.map((level) => level + grain);
  });
}

/** @param {Person} person @returns {Case[]} */
function good(person) {
  /** @type {readonly [string, Partial<Scene>, number, ((pixels: Pixels) => Pixels)?][]} */
  const shots = [
    ['plain', {}, 92],
    ['small-head', { share: 0.57 }, 90],
    ['large-head', { share: 0.72 }, 90],
    ['warm-white', { wall: plain(249, 248, 245) }, 88],
    ['bright-white', { wall: plain(255) }, 80],
    ['left-of-middle', { centre: 0.46 }, 90],
    ['head-high', { above: 0.06 }, 90],
    ['slightly-tilted', { tilt: 2.5 }, 92],
    ['less-compressed', { share: 0.6 }, 97],
    ['more-compressed', { share: 0.66 }, 75],
    ['reduced', { share: 0.62, scale: 0.85 }, 90],
    ['grainy', { share: 0.65 }, 92, (pixels) => grainy(pixels, 8)],
  ];
  return shots.map(([name, scene, quality, after = (pixels) => pixels]) => ({
    id: `${person.id}/good/${name}`,
    kind: 'good',
    head: scene.share ?? 0.64,
    quiet: ['faces', 'upright', 'background', 'frame', 'colour', 'head-whole'],
    file: () => encodeJpeg(after(shot(person, scene)), quality),
  }));
}

/** @param {Person} person @returns {Case[]} */
function walls(person) {
  /** @type {readonly [string, Scene['wall'], 'warn' | 'fail', (readonly [number, number, number])?][]} */
  const shots = [
    ['grey', plain(225), 'fail', [225, 225, 225]],
    ['dark-grey', plain(180), 'fail', [180, 180, 180]],
    ['light-blue', plain(200, 220, 245), 'fail', [200, 220, 245]],
    ['blue', plain(67, 142, 219), 'fail', [67, 142, 219]],
    ['red', plain(214, 34, 40), 'fail', [214, 34, 40]],
    ['cream', plain(250, 242, 222), 'fail', [250, 242, 222]],
    ['pink', plain(250, 225, 230), 'fail', [250, 225, 230]],
    ['nearly-white', plain(238), 'warn', [238, 238, 238]],
    ['falling-light', falling(252, 160), 'fail'],
    ['shadow', shadowed, 'warn'],
    ['stripes', striped, 'fail'],
  ];
  const plainWalls = shots.map(
    /** @returns {Case} */ ([name, wall, least, mean]) => ({
      id: `${person.id}/wall/${name}`,
      kind: 'wall',
      says: { row: 'background', least },
      ...(mean ? { wall: mean } : {}),
      file: () => encodeJpeg(shot(person, { wall }), 92),
    }),
  );
  return [
    ...plainWalls,
    {
      id: `${person.id}/wall/black-frame`,
      kind: 'wall',
      says: { row: 'frame', least: 'warn' },
      file: () => encodeJpeg(framed(shot(person), 6, [0, 0, 0]), 92),
    },
    {
      id: `${person.id}/wall/thin-blue-frame`,
      kind: 'wall',
      says: { row: 'frame', least: 'warn' },
      file: () => encodeJpeg(framed(shot(person), 3, [40, 60, 160]), 92),
    },
  ];
}

/** @param {Person} person @returns {Case[]} */
function blurs(person) {
  /** @type {readonly [string, (pixels: Pixels) => Pixels][]} */
  const ways = [
    ['out-of-focus', (pixels) => softened(pixels, 2.5)],
    ['far-out-of-focus', (pixels) => softened(pixels, 5)],
    ['shaken', (pixels) => shaken(pixels, 24, 30)],
  ];
  return ways.map(([name, way]) => ({
    id: `${person.id}/blur/${name}`,
    kind: 'sharpness',
    says: { row: 'sharp', least: 'warn' },
    file: () => encodeJpeg(way(shot(person)), 92),
  }));
}

/** @typedef {readonly [number, Filter, number]} Enlarging times, how, and the quality stored with */
/** Pixels repeated by a factor that is not whole. @type {readonly Enlarging[]} */
const UNEVEN = [
  [2.3, 'point', 92],
  [2.5, 'point', 88],
];
/** @type {readonly Enlarging[]} */
const ENLARGINGS = [
  [2, 'bilinear', 90],
  [2, 'bicubic', 90],
  [2, 'lanczos', 92],
  [2, 'mitchell', 90],
  [2, 'point', 92],
  [2.5, 'bicubic', 85],
  [3, 'bilinear', 92],
  [3, 'lanczos', 90],
  [3, 'point', 95],
  [4, 'bicubic', 90],
];

/** @param {Person} person @param {readonly Enlarging[]} ways @returns {Case[]} */
function enlargements(person, ways) {
  return ways.map(([times, filter, quality]) => ({
    id: `${person.id}/enlarged/${times}-${filter}-${quality}`,
    kind: 'enlarged',
    enlarged: times,
    says: { row: 'enlarged', least: 'warn' },
    file: () => encodeJpeg(enlarged(shot(person), times, filter), quality),
  }));
}

/** @param {Person} person @returns {Case[]} */
function lights(person) {
  /** @type {readonly [string, CheckId, 'light' | 'colour', (rgb: number[], x: number) => readonly number[]][]} */
  const ways = [
    ['burnt-out', 'exposure', 'light', (rgb) => rgb.map((level) => level * 2.6 + 30)],
    ['too-dark', 'exposure', 'light', (rgb) => rgb.map((level) => (level > 245 ? level : level * 0.16))],
    [
      'side-light',
      'side-light',
      'light',
      (rgb, x) => rgb.map((level) => (level > 245 ? level : level * Math.min(1.1, Math.max(0.12, 2.1 - 2.9 * x)))),
    ],
    [
      'grey',
      'colour',
      'colour',
      ([red = 0, green = 0, blue = 0]) => Array(3).fill(0.299 * red + 0.587 * green + 0.114 * blue),
    ],
    [
      'green-cast',
      'colour-cast',
      'colour',
      ([red = 0, green = 0, blue = 0]) =>
        Math.min(red, green, blue) > 240 ? [red, green, blue] : [red * 0.62, green * 1.15, blue * 0.8],
    ],
    [
      'blue-cast',
      'colour-cast',
      'colour',
      ([red = 0, green = 0, blue = 0]) =>
        Math.min(red, green, blue) > 240 ? [red, green, blue] : [red * 0.6, green * 0.85, blue * 1.6],
    ],
  ];
  return ways.map(([name, row, kind, change]) => ({
    id: `${person.id}/${kind}/${name}`,
    kind,
    says: { row, least: row === 'colour' ? 'fail' : 'warn' },
    file: () => encodeJpeg(changed(shot(person), change), 92),
  }));
}

/** @param {Person} person @returns {Case[]} */
function heads(person) {
  /** @type {readonly [string, Partial<Scene>, CheckId, 'warn' | 'fail', boolean][]} */
  const shots = [
    ['too-small', { share: 0.4, above: 0.15 }, 'head-share', 'fail', true],
    ['rather-small', { share: 0.51 }, 'head-share', 'warn', true],
    ['too-large', { share: 0.86, above: 0.06 }, 'head-share', 'fail', true],
    ['crown-cut', { share: 0.7, above: -0.08 }, 'head-whole', 'fail', false],
    ['far-right', { centre: 0.66, share: 0.6 }, 'centred', 'fail', true],
    ['leans-right', { tilt: 20 }, 'tilt', 'fail', false],
    ['leans-left', { tilt: -22 }, 'tilt', 'fail', false],
    ['leans-a-little', { tilt: 9 }, 'tilt', 'warn', false],
  ];
  return shots.map(([name, scene, row, least, measured]) => ({
    id: `${person.id}/head/${name}`,
    kind: row === 'tilt' ? 'pose' : 'head',
    says: { row, least },
    ...(measured ? { head: scene.share ?? 0.64 } : {}),
    file: () => encodeJpeg(shot(person, scene), 92),
  }));
}

/** @param {Person} person @param {Person} other @returns {Case[]} */
function others(person, other) {
  return [
    {
      id: `${person.id}/pose/upside-down`,
      kind: 'pose',
      says: { row: 'upright', least: 'fail' },
      file: () => encodeJpeg(halfTurned(shot(person)), 92),
    },
    {
      id: `${person.id}/pose/lying`,
      kind: 'pose',
      says: { row: 'tilt', least: 'fail' },
      file: () => encodeJpeg(quarterTurned(shot(person)), 92),
    },
    {
      id: `${person.id}/people/two`,
      kind: 'people',
      says: { row: 'faces', least: 'fail' },
      file: () => encodeJpeg(beside(shot(person, { share: 0.5 }), shot(other, { share: 0.5 })), 92),
    },
  ];
}

/** Pictures as their packages bring them. @returns {Case[]} */
function asTheyCome() {
  return [
    ...TURNED.map(
      /** @returns {Case} */ ({ id, file }) => ({
        id: `as-it-comes/turned/${id}`,
        kind: 'pose',
        says: { row: id === 'profile-curls' ? 'faces' : 'turn', least: 'warn' },
        file: () => portraitFile(file),
      }),
    ),
    ...SNAPSHOTS.map(
      /** @returns {Case} */ ({ id, file }) => ({
        id: `as-it-comes/snapshot/${id}`,
        kind: 'as-it-comes',
        says: { row: 'background', least: 'warn' },
        quiet: ['faces'],
        file: () => portraitFile(file),
      }),
    ),
    ...GROUPS.map(
      /** @returns {Case} */ ({ id, file }) => ({
        id: `as-it-comes/${id}`,
        kind: 'people',
        says: { row: 'faces', least: 'fail' },
        file: () => portraitFile(file),
      }),
    ),
    {
      id: 'as-it-comes/nobody',
      kind: 'people',
      says: { row: 'faces', least: 'warn' },
      file: () =>
        encodeJpeg(
          changed({ width: 400, height: 560, data: new Uint8ClampedArray(400 * 560 * 4) }, (_, x, y) =>
            plain(250 - 40 * x, 250 - 60 * y, 240)(x, y),
          ),
          92,
        ),
    },
  ];
}

/** Every case; their files are made only when asked for. @param {readonly Person[]} people @returns {Case[]} */
export const casesOf = (people) => [
  ...people.flatMap((person, order) => [
    ...good(person),
    ...walls(person),
    ...blurs(person),
    ...enlargements(person, ENLARGINGS),
    ...lights(person),
    ...heads(person),
    ...others(person, people[(order + 1) % people.length] ?? person),
  ]),
  ...asTheyCome(),
  ...people.flatMap((person) => enlargements(person, UNEVEN)),
];
