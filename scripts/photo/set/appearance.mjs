/**
 * Makes a cut-out person look otherwise: other skin, hair, clothes, glasses, a beard, a veil. Painted onto the portrait
 * by where crown, chin and axis lie, so that nothing of what is measured decides where.
 */
import { changed } from './compose.mjs';

/** @typedef {import('./compose.mjs').Person} Person */
/** @typedef {ReturnType<typeof import('./random.mjs').randomly>} Dice */
/** @typedef {{ h: (y: number) => number, w: (x: number) => number }} Ruler heads from the crown downwards; heads from the axis to the right */
/** @typedef {(rgb: readonly number[], h: number, w: number, grain: number) => readonly number[] | undefined} Paint nothing: stays */

const lumaOf = (/** @type {readonly number[]} */ [red = 0, green = 0, blue = 0]) =>
  0.3 * red + 0.59 * green + 0.11 * blue;
const isSkin = (/** @type {readonly number[]} */ [red = 0, green = 0, blue = 0]) =>
  red > green && green > blue - 12 && red - blue > 18;
const within = (
  /** @type {number} */ h,
  /** @type {number} */ w,
  /** @type {number} */ ch,
  /** @type {number} */ rh,
  /** @type {number} */ rw,
) => ((h - ch) / rh) ** 2 + (w / rw) ** 2 < 1;
/** The face without its hair. */
const onFace = (/** @type {number} */ h, /** @type {number} */ w) => within(h, w, 0.6, 0.4, 0.31);

/** @type {Readonly<Record<string, Paint>>} */
const LOOKS = {
  'as they are': () => undefined,
  'dark-skin': (rgb, h, w) =>
    isSkin(rgb) && (onFace(h, w) || h > 0.9) ? rgb.map((level, at) => level * ([0.5, 0.42, 0.38][at] ?? 1)) : undefined,
  'light-skin': (rgb, h, w) =>
    isSkin(rgb) && onFace(h, w)
      ? rgb.map((level, at) => level + (238 - level) * ([0.35, 0.3, 0.28][at] ?? 0))
      : undefined,
  'white-hair': (rgb, h, w) => (h < 0.85 && !onFace(h, w) ? Array(3).fill(150 + lumaOf(rgb) * 0.4) : undefined),
  'black-hair': (rgb, h, w) => (h < 0.85 && !onFace(h, w) ? rgb.map((level) => level * 0.25) : undefined),
  'white-clothes': (rgb, h) => (h > 1.12 ? Array(3).fill(226 + lumaOf(rgb) * 0.09) : undefined),
  'dark-suit': (rgb, h) => (h > 1.1 ? rgb.map((level) => 18 + level * 0.14) : undefined),
  beard: (rgb, h, w, grain) =>
    within(h, w, 0.86, 0.2, 0.25) && !within(h, w, 0.79, 0.04, 0.11) && isSkin(rgb)
      ? rgb.map((level) => level * (0.3 + 0.2 * grain))
      : undefined,
  glasses: (rgb, h, w) => {
    const out = Math.abs(Math.abs(w) - 0.155);
    const ring = Math.hypot(out / 0.115, (h - 0.53) / 0.09);
    const bridge = Math.abs(w) < 0.05 && Math.abs(h - 0.515) < 0.008;
    if ((ring > 0.88 && ring < 1.06) || bridge) return [30, 28, 30];
    return ring <= 0.88 ? rgb.map((level) => level * 0.95 + 8) : undefined;
  },
};

/** Looks under which the head no longer ends where the portrait's did. */
const CLOTH = { veil: [42, 48, 74], 'light-veil': [196, 188, 180] };

/** @param {Person} person @param {keyof typeof CLOTH} name @returns {Person} */
function veiled(person, name) {
  const head = person.chin - person.crown;
  const { width } = person.pixels;
  const alpha = Float64Array.from(person.alpha);
  const cloth = CLOTH[name];
  const pixels = changed(person.pixels, (rgb, x, y) => {
    const [px, py] = [Math.floor(x * person.pixels.width), Math.floor(y * person.pixels.height)];
    const [h, w] = [(py - person.crown) / head, (px - person.axis) / head];
    const covered = within(h, w, 0.58, 0.6, 0.44) || (h > 0.7 && h < 1.3 && Math.abs(w) < 0.4 + 0.25 * (h - 0.7));
    if (!covered || within(h, w, 0.62, 0.36, 0.29)) return rgb;
    alpha[py * width + px] = 1;
    const fold = 1 + 0.16 * Math.sin(w * 40 + h * 9) + 0.05 * Math.sin(px * 2.1) * Math.sin(py * 1.7);
    return cloth.map((level) => level * fold);
  });
  return { ...person, pixels, alpha };
}

/**
 * The person in a look that the dice choose; `figure` paints only when it is asked.
 * @param {Person} person @param {Dice} dice
 */
export function portrayed(person, dice) {
  // Paint on a bald head is a white head before a white wall, not hair.
  const looks = Object.keys(LOOKS).filter((name) => !(person.isBald && name.endsWith('-hair')));
  const look = dice.one([...looks, ...Object.keys(CLOTH)]);
  const paint = LOOKS[look];
  const grains = Float32Array.from({ length: 4096 }, () => dice.from(0, 1));
  const head = person.chin - person.crown;
  return {
    look,
    keepsHead: paint !== undefined,
    /** @returns {Person} */
    figure: () => {
      if (!paint) return veiled(person, /** @type {keyof typeof CLOTH} */ (look));
      const { width, height } = person.pixels;
      const pixels = changed(person.pixels, (rgb, x, y) => {
        const [px, py] = [x * width, y * height];
        const grain = grains[(Math.floor(py) * 61 + Math.floor(px) * 7) % 4096] ?? 0;
        return paint(rgb, (py - person.crown) / head, (px - person.axis) / head, grain) ?? rgb;
      });
      return { ...person, pixels };
    },
  };
}
