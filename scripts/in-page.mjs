/** Bundles some of our code, TypeScript and all, as one script for a page. */
import { build } from 'vite';
import { ROOT } from './machine.mjs';

/**
 * @param {string} entry from the root of the project
 * @param {string} name of the variable that holds what it exports
 * @returns {Promise<string>} the script
 */
export async function inPage(entry, name) {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, copyPublicDir: false, lib: { entry, formats: ['iife'], name } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
