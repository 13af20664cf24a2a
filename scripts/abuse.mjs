/**
 * `npm run abuse [-- --runs N] [-- --seed S]`: the property tests on N generated pages (500 in `npm test`), from any seed.
 * A run that fails prints the smallest page that still fails, and its seed.
 */
import { parseArgs } from 'node:util';
import { run } from './machine.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
console.info(`${values.runs} runs, seed ${values.seed}`);
const passed = run('npx', ['vitest', 'run', '--project', 'abuse'], {
  ABUSE_RUNS: values.runs ?? '',
  ABUSE_SEED: values.seed ?? '',
});
process.exit(passed ? 0 : 1);
