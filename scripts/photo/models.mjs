/**
 * The three frozen models: which package they are taken from, which hash they must have, and how the build packs
 * them into scripts that the worker imports.
 *
 * A script instead of a binary file, because the extension may not fetch, not even its own files (`connect-src
 * 'none'`). Half-precision weights pack best with their low and their high bytes apart.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { ROOT } from '../machine.mjs';
import { layOut } from './lay-out.mjs';
import { readModel } from './read-model.mjs';

/** `from` and `to` cut a file out of a bundle of several. */
const SOURCES = {
  'face-detector': {
    file: '@mediapipe/face_detection/face_detection_short_range.tflite',
    sha256: '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
  },
  'person-segmenter': {
    file: '@mediapipe/selfie_segmentation/selfie_segmentation.tflite',
    sha256: '8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27',
  },
  'face-mesh': {
    file: '@mediapipe/face_mesh/face_mesh_solution_packed_assets.data',
    from: 2_495_952,
    to: 3_737_848,
    sha256: 'c603fa6149219a3e9487dc9abd7a0c24474c77263273d24868378cdf40aa26d1',
  },
};

/** @typedef {keyof typeof SOURCES} ModelName */

export const MODEL_NAMES = /** @type {readonly ModelName[]} */ (Object.keys(SOURCES));

/** The model as its makers published it. @param {ModelName} name */
export function modelFile(name) {
  const { file, sha256, from = 0, to } = { from: 0, to: undefined, ...SOURCES[name] };
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'node_modules', file))).slice(from, to);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${name} in ${file} has the hash ${found} instead of ${sha256}.`);
  return bytes;
}

/** A number's sixteen bits in half precision; every weight has them, because it came from them. @param {number} value */
function toHalf(value) {
  if (value === 0) return 0;
  const sign = value < 0 ? 0x8000 : 0;
  const size = Math.abs(value);
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const fraction = (size / 2 ** exponent) * 1024;
  const half = fraction < 1024 ? fraction : ((exponent + 15) << 10) + (fraction - 1024);
  if (!Number.isInteger(half) || half >= 0x7c00) throw new Error(`The weight ${value} has no half-precision form.`);
  return sign | half;
}

/** The length of the plan, the plan, the weights' low bytes, their high bytes; deflated. @param {ModelName} name */
function pack(name) {
  const { plan, weights } = layOut(readModel(modelFile(name)));
  const words = new TextEncoder().encode(JSON.stringify(plan));
  const bytes = new Uint8Array(4 + words.length + 2 * weights.length);
  new DataView(bytes.buffer).setUint32(0, words.length, true);
  bytes.set(words, 4);
  weights.forEach((weight, order) => {
    const half = toHalf(weight);
    bytes[4 + words.length + order] = half & 255;
    bytes[4 + words.length + weights.length + order] = half >> 8;
  });
  return deflateRawSync(bytes, { level: 9 });
}

/** Letters that cannot stand in a JavaScript string as they are; they move up by 128, out of the seven bits. */
const AWKWARD = new Set(['\0', '\n', '\r', "'", '\\'].map((letter) => letter.charCodeAt(0)));

/** Seven bits a letter, the first bit first. @param {Uint8Array} bytes */
function toLetters(bytes) {
  /** @type {string[]} */
  const letters = [];
  let held = 0;
  let bits = 0;
  const put = () => {
    const letter = (held >> bits) & 127;
    letters.push(String.fromCharCode(AWKWARD.has(letter) ? letter + 128 : letter));
  };
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 7) {
      bits -= 7;
      put();
    }
  }
  if (bits > 0) {
    held <<= 7 - bits;
    bits = 0;
    put();
  }
  return letters.join('');
}

/** The script the worker imports: one text. @param {ModelName} name */
export function modelScript(name) {
  return `// ${SOURCES[name].file}, Apache-2.0, SHA-256 ${SOURCES[name].sha256}; see NOTICE.txt.\nexport default '${toLetters(pack(name))}';\n`;
}
