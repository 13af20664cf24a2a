/**
 * Builds the practice platform into .output/practice: server.mjs for Node, client.js and practice.css for its pages.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output/practice');

/** @type {import('vite').InlineConfig} */
const shared = { configFile: false, root: ROOT, logLevel: 'warn', resolve: { alias: { '@': ROOT } } };

/** @param {boolean} isServer */
const outputOf = (isServer) => ({
  outDir: OUTPUT,
  emptyOutDir: false,
  copyPublicDir: false,
  target: 'es2022',
  minify: false,
  reportCompressedSize: false,
  rollupOptions: isServer
    ? {
        input: join(ROOT, 'lib/practice/index.ts'),
        output: { format: /** @type {const} */ ('es'), entryFileNames: 'server.mjs' },
      }
    : {
        input: join(ROOT, 'lib/practice/client/main.ts'),
        output: { format: /** @type {const} */ ('iife'), entryFileNames: 'client.js' },
      },
});

/** The style sheets, in the order of their names. */
async function styles() {
  const folder = join(ROOT, 'lib/practice/styles');
  const names = (await readdir(folder)).sort();
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

/** Writes all three files; about a second. */
export async function buildPractice() {
  await build({ ...shared, build: { ...outputOf(true), ssr: true } });
  await build({ ...shared, build: outputOf(false) });
  await writeFile(join(OUTPUT, 'practice.css'), await styles());
}

if (process.argv[1] === import.meta.filename) await buildPractice();
