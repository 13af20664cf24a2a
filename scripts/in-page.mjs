/** Bundles some of our code, TypeScript and all, as one script for a page. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './machine.mjs';

/**
 * @param {string} entry from the root of the project
 * @param {string} name of the variable that holds what it exports
 * @param {Record<string, string>} [instead] files of ours that stand in for packages
 * @returns {Promise<string>} the script
 */
export async function inPage(entry, name, instead = {}) {
  const doubles = Object.entries(instead).map(([given, file]) => [given, join(ROOT, file)]);
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: { ...Object.fromEntries(doubles), '@': ROOT } },
    build: { write: false, copyPublicDir: false, lib: { entry, formats: ['iife'], name } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
