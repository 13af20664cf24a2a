import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import { bundled } from '../bundle.mjs';
import { CURRENT, LENGTH, MARKS, PROGRESS } from './shared.mjs';

/** @typedef {import('./fuzz.mjs').Finding} Finding */

const bundle = await bundled('photo-fuzz', 'scripts/photo/fuzz/target.ts');
const { target = bundle, seeds, runs, seed, patience, shared } = workerData;
const marks = new Int32Array(shared, 0, MARKS);
const current = new Uint8Array(shared, CURRENT);
const { damaged, randomFrom } = await import(bundle);
const { look } = await import(target);

const session = new Session();
session.connect();
/** @param {string} method @param {object} [params] @returns {any} answered at once: the session is of this very thread */
function ask(method, params) {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Places of the code, each with how often it ran, by powers of two. */
const seen = new Set();
/** Whether anything ran that had not, or more often than it had. */
function isNew() {
  const before = seen.size;
  for (const { url, functions } of ask('Profiler.takePreciseCoverage').result) {
    if (url !== target) continue;
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0) seen.add(`${startOffset}-${endOffset} ${Math.floor(Math.log2(count))}`);
  }
  return seen.size > before;
}

/** @param {Uint8Array} bytes @returns {number} milliseconds */
function clocked(bytes) {
  const before = performance.now();
  look(bytes);
  return performance.now() - before;
}

const random = randomFrom(seed);
/** @type {Uint8Array[]} */
const corpus = [...seeds];
const told = { refused: 0, judged: 0 };
/** @type {Finding | undefined} */
let finding;
let slowest = 0;
for (const file of seeds) look(file);
isNew();
const first = seen.size;
for (let run = 0; run < runs && !finding; run += 1) {
  const pick = () => corpus[Math.floor(random() * corpus.length)] ?? seeds[0];
  const bytes = damaged(pick(), random, pick());
  current.set(bytes);
  Atomics.store(marks, LENGTH, bytes.length);
  Atomics.store(marks, PROGRESS, run + 1);
  try {
    const before = performance.now();
    told[/** @type {'refused' | 'judged'} */ (look(bytes))] += 1;
    let took = performance.now() - before;
    // On a busy machine a thread may be put aside: what is slow is slow again.
    for (let again = 0; again < 4 && took > patience / 10; again += 1) took = Math.min(took, clocked(bytes));
    slowest = Math.max(slowest, took);
    if (took > patience) finding = { kind: 'slow', what: `${took.toFixed(0)} ms`, bytes };
  } catch (error) {
    finding = { kind: 'error', what: String(error), bytes };
  }
  if (isNew()) corpus.push(bytes);
}
parentPort?.postMessage({
  runs: Atomics.load(marks, PROGRESS),
  ...told,
  slowest,
  kept: corpus.length - seeds.length,
  places: { bySeeds: first, inAll: seen.size },
  finding,
});
