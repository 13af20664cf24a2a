/**
 * Puts a practice platform behind an address: its pages come from the platform itself, the files that the pages load
 * (the real layui, the practice scripts) from this checkout.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ROOT } from './machine.mjs';

/** @typedef {import('./browsers.mjs').Request} Request */
/** @typedef {import('./browsers.mjs').Response} Response */
/** @typedef {import('./browsers.mjs').Responder} Responder */
/** @typedef {import('../lib/practice/types').Practice} Practice */

const STATIC = [
  { path: '/assets/layui/', folder: join(ROOT, 'node_modules/layui/dist') },
  { path: '/assets/practice/', folder: join(ROOT, '.output/practice') },
];
const TYPES = {
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/**
 * The files that the practice platform's pages load; undefined: not a file of theirs.
 * @param {string} url
 * @returns {Promise<Response | undefined>}
 */
async function staticFile(url) {
  const { pathname } = new URL(url);
  const place = STATIC.find(({ path }) => pathname.startsWith(path));
  if (!place) return undefined;
  const file = resolve(place.folder, decodeURIComponent(pathname.slice(place.path.length)));
  const type = TYPES[/** @type {keyof typeof TYPES} */ (file.split('.').at(-1))];
  if (!file.startsWith(place.folder) || !type || !existsSync(file)) return { status: 404, body: '' };
  return { status: 200, headers: { 'content-type': type }, body: await readFile(file) };
}

/**
 * Answers with a practice platform and the files its pages load.
 * @param {Practice} practice
 * @returns {Responder}
 */
export const respondWith = (practice) => async (request) => (await staticFile(request.url)) ?? practice.handle(request);
