/**
 * Limits on what is to be seen in the picture. The official tool publishes no threshold for any of them: the rule is
 * official, the number is ours, measured on real and on composed photos (docs/photo.md).
 */
import type { Limit, Limits } from './limit';

const own = { source: 'own-measurements', year: 2026, confidence: 'own' } as const;
const fail = (bound: Pick<Limit, 'least' | 'most' | 'provided'>): Limit => ({ ...bound, missed: 'fail', ...own });
const warn = (bound: Pick<Limit, 'least' | 'most' | 'provided'>): Limit => ({ ...bound, missed: 'warn', ...own });

/** 「白色背景」: levels 0–255. */
export const WHITE_BACKGROUND: Limits = {
  whiteness: [warn({ least: 240 }), fail({ least: 235 })],
  tint: [warn({ most: 8 }), fail({ most: 12 })],
  darkest5: [warn({ least: 225 }), fail({ least: 215 })],
  stripes: [warn({ most: 6 })],
  frame: [warn({ most: 0 })],
};

/** 「彩色」: mean chroma of the picture, levels 0–255. */
export const COLOUR: Limits = {
  chroma: [fail({ least: 3 })],
  faceGreenRed: [warn({ least: 2, most: 32 })],
  faceBlueYellow: [warn({ least: -4, most: 45 })],
};

/** 「照片清晰」「严禁小照片放大」. The units stand in lib/photo/contract.ts. */
export const SHARPNESS: Limits = {
  detail: [warn({ least: 150 }), fail({ least: 120, provided: { measure: 'du15', most: -1.45 } })],
  // Smooth kernels come to −1.6 and less, soft portraits down to −1.5; kernels that keep edges sharp are told by `rhythm`.
  du15: [warn({ least: -1.5 }), fail({ least: -1.6 })],
  du2: [warn({ least: -1.1 })],
  // Sound photos were seen down to 0.48, pixels repeated two to four times up to 0.24. Repeated by a factor that is not
  // whole they come to 0.67, and then hold more of the finest detail than any photo does.
  doubling: [fail({ least: 0.35 }), warn({ least: 0.72, provided: { measure: 'du15', least: -0.75 } })],
  // Sound photos come to 0.33, portraits that somebody made smaller to 0.6, by coarse kernels to 1.5; but those hold more
  // of the finest detail than an enlarged one. Hermite's kernel comes to 0.6 and more, repeated pixels to 3.
  rhythm: [
    warn({ most: 0.55, provided: { measure: 'du15', most: -1.2 } }),
    warn({ most: 1, provided: { measure: 'du15', most: -1 } }),
    warn({ most: 1.2 }),
  ],
};

/** Shares of the face's pixels that are too light or too dark (ISO/IEC 29794-5), and of one cheek's light on the other. */
export const LIGHT: Limits = {
  over: [warn({ most: 0.2 })],
  under: [warn({ most: 0.2 })],
  sideLight: [warn({ least: 0.4 })],
};

/** 「面部正面」: one person, upright, frontal. Degrees; shares of width and height; log2 of the two halves of the face. */
export const POSE: Limits = {
  faces: [fail({ most: 1 })],
  offCentre: [warn({ most: 0.08 }), fail({ most: 0.12 })],
  marginTop: [warn({ least: 0.02, most: 0.25 })],
  marginSide: [warn({ least: 0.05 })],
  cutOff: [fail({ most: 0 })],
  tilt: [warn({ most: 5 }), fail({ most: 12 })],
  turn: [warn({ most: 0.5 }), fail({ most: 1 })],
  eyesOpen: [warn({ least: 0.15 })],
};

/** 「头部占照片尺寸的 2/3」: crown to chin over the height of the picture. Two official wordings, so both stand. */
export const HEAD_SHARE: Limits = {
  headShare: [
    { least: 0.55, most: 0.75, missed: 'warn', source: 'guide-2023-yunnan', year: 2023, confidence: 'official' },
    { least: 0.47, missed: 'fail', source: 'educity-5300020', year: 2024, confidence: 'reported' },
    fail({ most: 0.8 }),
  ],
};
