/** Bundles a part of the photo desk, TypeScript and all, for Node. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../machine.mjs';

/**
 * @param {string} name of its folder among the caches, and of the bundle
 * @param {string} entry from the root of the project
 * @returns {Promise<string>} address of the bundle
 */
export async function bundled(name, entry) {
  const folder = join(ROOT, 'node_modules/.cache', name);
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.mjs` },
    },
  });
  return pathToFileURL(join(folder, `${name}.mjs`)).href;
}
