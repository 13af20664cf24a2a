/**
 * Throws damaged files at what looks at chosen photos, guided by what code they reach (V8's own precise coverage).
 *
 * - The same seed and number of runs always throw the same files.
 * - A file that takes longer than the patience again and again, throws, or never comes back, ends the run and is named.
 */
import { Worker } from 'node:worker_threads';
import { CURRENT, LENGTH, LONGEST, MARKS, PROGRESS } from './shared.mjs';

/** @typedef {{ kind: 'hang' | 'slow' | 'error', what: string, bytes: Uint8Array }} Finding */
/**
 * @typedef {object} Report
 * @property {number} runs
 * @property {number} refused
 * @property {number} judged
 * @property {number} slowest milliseconds
 * @property {number} kept files that reached something new
 * @property {{ bySeeds: number, inAll: number }} places of the code that were reached, by how often
 * @property {Finding | undefined} finding
 */

/** A file that is not done after so long hangs, in ms: far more than a busy machine adds. */
const HANGS_MS = 10_000;

/**
 * @param {object} options
 * @param {readonly Uint8Array[]} options.seeds
 * @param {number} options.runs
 * @param {number} options.seed
 * @param {number} [options.patience] milliseconds for one file
 * @param {string} [options.target] address of a module with `look`, instead of ours
 * @param {number} [options.hangs] milliseconds after which a file counts as hanging
 * @returns {Promise<Report>}
 */
export function fuzz({ seeds, runs, seed, patience = 100, target, hangs = HANGS_MS }) {
  const shared = new SharedArrayBuffer(CURRENT + LONGEST);
  const marks = new Int32Array(shared, 0, MARKS);
  const workerData = { target, seeds, runs, seed, patience, shared };
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    let [last, since] = [0, Date.now()];
    const watch = setInterval(() => {
      const progress = Atomics.load(marks, PROGRESS);
      if (progress !== last) [last, since] = [progress, Date.now()];
      if (progress === 0 || Date.now() - since < hangs) return;
      clearInterval(watch);
      const bytes = new Uint8Array(shared.slice(CURRENT, CURRENT + Atomics.load(marks, LENGTH)));
      void worker.terminate();
      const nothing = { refused: 0, judged: 0, slowest: hangs, kept: 0, places: { bySeeds: 0, inAll: 0 } };
      resolve({ ...nothing, runs: progress, finding: { kind: 'hang', what: `more than ${hangs} ms`, bytes } });
    }, 100);
    worker.once('message', (report) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(report);
    });
    worker.once('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}
