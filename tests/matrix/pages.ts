/** Pages that show the widgets of one toolkit, from its real package, at the official address. */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { build } from 'vite';
import type { Responder } from '../../scripts/browsers.mjs';

const PACKAGES = join(import.meta.dirname, 'node_modules');
/** Not in a package: bundled from two. */
export const REACT_19 = 'react-19.js';
const TYPES: { readonly [end: string]: string } = {
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
  woff: 'font/woff',
  png: 'image/png',
  gif: 'image/gif',
};

export interface ToolkitPage {
  /** Paths inside `node_modules` of this folder, in the order in which the page loads them. */
  readonly styles?: readonly string[];
  readonly scripts: readonly string[];
  readonly body: string;
  /**
   * Runs last. It sets `probe.native` and `probe.shown`, functions by the name of a control, calls `heard(name, value)`
   * whenever the page's own code learns of a value, and `ready()` when everything is drawn.
   */
  readonly script: string;
}

/** Runs in the page before its own script. */
const PROBE = `
window.log = [];
window.probe = { native: {}, shown: {} };
window.heard = (...words) => void log.push(words.join(' '));
window.ready = () => void (document.documentElement.dataset.ready = 'true');
window.field = (name) => document.querySelector('[name="' + name + '"]');
`;

let react19: Promise<string> | undefined;

/** React 19 as one script for a page. */
async function bundleReact(): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    resolve: { alias: { 'react-dom': join(PACKAGES, 'react-dom-19'), react: join(PACKAGES, 'react-19') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, copyPublicDir: false, lib: { entry: 'react-19.js', formats: ['iife'], name: 'react19' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('React 19 could not be bundled.');
  return result.output[0].code;
}

async function fileOf(path: string): Promise<Buffer | undefined> {
  if (path === REACT_19) {
    react19 ??= bundleReact();
    return Buffer.from(await react19);
  }
  const file = normalize(join(PACKAGES, path));
  return file.startsWith(PACKAGES) ? readFile(file).catch(() => undefined) : undefined;
}

/** Answers with one page and the files of the packages that it loads. */
export const pageOf =
  ({ styles = [], scripts, body, script }: ToolkitPage): Responder =>
  async ({ url }) => {
    const { pathname } = new URL(url);
    const type = TYPES[pathname.split('.').at(-1) ?? ''];
    if (pathname.startsWith('/packages/') && type) {
      const file = await fileOf(decodeURIComponent(pathname.slice('/packages/'.length)));
      return { status: file ? 200 : 404, headers: { 'content-type': type }, body: file ?? '' };
    }
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>考生报名</title>
${styles.map((path) => `<link rel="stylesheet" href="/packages/${path}">`).join('')}
<script>${PROBE}</script>
${scripts.map((path) => `<script src="/packages/${path}"></script>`).join('\n')}</head>
<body>${body}<script>${script}</script></body></html>`,
    };
  };
