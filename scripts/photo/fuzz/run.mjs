/**
 * `npm run photo:fuzz [-- --runs N] [-- --seed S]`: N damaged files (2,500 in `npm test`), from any seed. A file that
 * hangs, is slow or throws is written to test-results/, and said.
 */
import { parseArgs } from 'node:util';
import { run } from '../../machine.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
console.info(`${values.runs} files, seed ${values.seed}`);
const passed = run('npx', ['vitest', 'run', 'lib/photo/bytes/fuzz.test.ts'], {
  FUZZ_RUNS: values.runs ?? '',
  FUZZ_SEED: values.seed ?? '',
});
process.exit(passed ? 0 : 1);
