/** How figures are written for people, each in the unit of its measure. */
import type { Measure } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';

/** Bytes in the unit of a file manager; small files with a decimal, because 30 KB is a border. */
export function kilobytes(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return bytes >= 100 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024).toFixed(1)} KB`;
}

const whole = (value: number): string => String(Math.round(value));
const twoPlaces = (value: number): string => value.toFixed(2);
export const percentOf = (value: number): string => `${Math.round(value * 100)}%`;
const degrees = (value: number): string => `${Math.round(value)}°`;

const WRITTEN: { readonly [M in Measure]: (value: number) => string } = {
  fileBytes: kilobytes,
  width: whole,
  height: whole,
  components: whole,
  progressive: whole,
  whiteness: whole,
  tint: whole,
  darkest5: whole,
  stripes: twoPlaces,
  frame: percentOf,
  detail: whole,
  du15: twoPlaces,
  du2: twoPlaces,
  doubling: twoPlaces,
  rhythm: twoPlaces,
  over: percentOf,
  under: percentOf,
  sideLight: twoPlaces,
  chroma: whole,
  faceGreenRed: whole,
  faceBlueYellow: whole,
  faces: whole,
  headShare: twoPlaces,
  offCentre: percentOf,
  marginTop: percentOf,
  marginSide: percentOf,
  cutOff: whole,
  tilt: degrees,
  turn: twoPlaces,
  eyesOpen: twoPlaces,
};

export const written = (measure: Measure, value: number): string => WRITTEN[measure](value);

/** What a measure is called beside its figure, where a row has several. */
const NAMES: { readonly [M in Measure]?: Words } = {
  width: say('宽', 'width'),
  height: say('高', 'height'),
  whiteness: say('平均亮度', 'mean'),
  tint: say('偏色', 'tint'),
  darkest5: say('最暗处', 'darkest part'),
  stripes: say('条纹', 'stripes'),
  du15: say('细节比', 'detail ratio'),
  du2: say('细节比二', 'second ratio'),
  doubling: say('像素重复', 'doubled pixels'),
  rhythm: say('放大节律', 'rhythm of enlarging'),
  over: say('过亮', 'too light'),
  under: say('过暗', 'too dark'),
  faceGreenRed: say('绿—红', 'green–red'),
  faceBlueYellow: say('蓝—黄', 'blue–yellow'),
  marginTop: say('头顶留白', 'above the head'),
  marginSide: say('两侧留白', 'beside the face'),
};

/** The figure with its name where there is one. */
export function named(measure: Measure, text: string): Words {
  const name = NAMES[measure];
  return name ? { zh: `${name.zh} ${text}`, en: `${name.en} ${text}` } : { zh: text, en: text };
}

/** Several phrases in one line. */
export function together(parts: readonly Words[]): Words | undefined {
  if (parts.length === 0) return undefined;
  return { zh: parts.map(({ zh }) => zh).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}
