/**
 * Builds everything that is shipped or tested: the extension for both browsers, the Firefox package, and the practice
 * platform. Ends at the first that cannot be built.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './machine.mjs';

const output = join(ROOT, '.output');
// A package of an older version must not be taken for what is built now; folders are emptied by their builders.
const packages = existsSync(output) ? readdirSync(output).filter((name) => name.endsWith('.zip')) : [];
for (const name of packages) rmSync(join(output, name));

const built =
  run('npx', ['wxt', 'build']) &&
  run('npx', ['wxt', 'zip', '-b', 'firefox']) && // Builds, then packs.
  run('node', ['scripts/build-practice.mjs']);
process.exit(built ? 0 : 1);
