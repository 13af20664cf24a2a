/**
 * Puts a practice platform behind an address: its pages come from the platform itself, the files that the pages load
 * (the real layui, the practice scripts) from this checkout.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { ROOT } from './machine.mjs';

/** @typedef {import('./browsers.mjs').Request} Request */
/** @typedef {import('./browsers.mjs').Response} Response */
/** @typedef {import('./browsers.mjs').Responder} Responder */
/** @typedef {import('../lib/practice/types').Practice} Practice */

/** @typedef {typeof import('../lib/practice/index')} Platform */

const SERVER = join(ROOT, '.output/practice/server.mjs');

/** The practice platform as it was built. @returns {Promise<Platform>} */
export async function loadPlatform() {
  if (!existsSync(SERVER)) throw new Error('The practice platform is not built: run `npm run build` first.');
  return import(pathToFileURL(SERVER).href);
}
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
 * @param {Platform['STATIC_FILES']} places
 * @returns {Promise<Response | undefined>}
 */
async function staticFile(url, places) {
  const { pathname } = new URL(url);
  const place = places.find(({ path }) => pathname.startsWith(path));
  if (!place) return undefined;
  const folder = join(ROOT, place.folder);
  const file = resolve(folder, decodeURIComponent(pathname.slice(place.path.length)));
  const type = TYPES[/** @type {keyof typeof TYPES} */ (file.split('.').at(-1))];
  if (!file.startsWith(folder) || !type || !existsSync(file)) return { status: 404, body: '' };
  return { status: 200, headers: { 'content-type': type }, body: await readFile(file) };
}

/**
 * Opens a practice platform: the pretend office itself, and who answers a browser in its name.
 * @param {import('../lib/practice/types').PracticeOptions} options
 * @returns {Promise<{ practice: Practice, respond: Responder }>}
 */
export async function openPractice(options) {
  const { createPractice, STATIC_FILES } = await loadPlatform();
  const practice = createPractice(options);
  return {
    practice,
    respond: async (request) => (await staticFile(request.url, STATIC_FILES)) ?? practice.handle(request),
  };
}

/**
 * Serves a practice platform on this machine only, for a look at it in any browser.
 * @param {Responder} respond
 * @param {number} port 0: any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveOnLoopback(respond, port) {
  const server = createServer(async (asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://127.0.0.1').href;
    const request = { method: asked.method ?? 'GET', url, headers: {}, body: await text(asked) };
    const { status, headers, body, afterMs = 0 } = await respond(request);
    if (afterMs === Number.POSITIVE_INFINITY) return;
    setTimeout(() => answer.writeHead(status, headers).end(body), afterMs);
  });
  await new Promise((listening, refused) => {
    server.once('error', refused).listen(port, '127.0.0.1', () => listening(undefined));
  });
  const place = server.address();
  const address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : port}/`;
  return { address, close: () => void server.close() };
}
