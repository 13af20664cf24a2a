/**
 * `npm run abuse [-- --runs N] [-- --seed S]`: the property tests on N generated pages (500 in `npm test`), from any seed.
 * A run that fails prints the smallest page that still fails, and its seed.
 *
 * Five hundred pages share a process: memory grows with every page drawn, and one process for all of them ran out of it.
 * The changes of the practice forms need no seed and run once.
 */
import { parseArgs } from 'node:util';
import { run } from './machine.mjs';

const EACH = 500;
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
/** @param {number} share @param {number} from @param {...string} files */
const abuse = (share, from, ...files) =>
  run('npx', ['vitest', 'run', '--project', 'abuse', ...files], {
    ABUSE_RUNS: String(share),
    ABUSE_SEED: String(from),
  }) || process.exit(1);

abuse(EACH, seed, 'drift');
for (let done = 0; done < runs; done += EACH) {
  const [share, from] = [Math.min(EACH, runs - done), seed + done];
  console.info(`${share} runs, seed ${from}; ${done} of ${runs} done`);
  abuse(share, from, 'faults', 'undo');
}
console.info(`${runs} runs done, from seed ${seed}: nothing found`);
