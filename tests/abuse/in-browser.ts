/**
 * The generated pages in a real browser, drawn by the real layui: bundled as one script for a page (scripts/in-page.mjs).
 * Time is not played here but short: what takes the page two seconds takes it a fraction of that.
 */
import fc from 'fast-check';
import type { Layui } from './markup';
import { press } from './press';
import { faulty, type RowPlan, type Scenario } from './scenario';

/** How many times faster the page's time goes by. */
const HASTE = 20;
const PATIENCE_MS = 2_500 / HASTE;
/** The hands' own clock is not faster: a value taken back without a word is noticed within 400 ms, 100 ms after the press at the latest. */
const SETTLES_MS = 800 * HASTE;

const pass = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms / HASTE));

const sooner = (ms: number | null): number | null => (ms === null ? null : ms / HASTE);
const inHaste = (scenario: Scenario): Scenario => ({
  ...scenario,
  delays: scenario.delays.map(sooner),
  repeats: scenario.repeats === undefined ? undefined : scenario.repeats / HASTE,
  rows: scenario.rows.map(
    (row): RowPlan => (typeof row.takesBack === 'number' ? { ...row, takesBack: row.takesBack / HASTE } : row),
  ),
});

/** Takes so many pages of a seed to their end; tells what was broken, with the scenario, and how many writes there were. */
export async function run(count: number, seed: number, layui: Layui) {
  const broken: string[] = [];
  let written = 0;
  for (const scenario of fc.sample(faulty, { numRuns: count, seed })) {
    const isSilent = scenario.rows.some(({ takesBack, silently }) => takesBack !== undefined && silently);
    const settling = isSilent ? { settlesMs: SETTLES_MS } : {};
    const verdict = await press(inHaste(scenario), pass, { layui, patienceMs: PATIENCE_MS, ...settling });
    written += verdict.rows.filter(({ state }) => state === 'written').length;
    if (verdict.broken.length > 0) broken.push(`${verdict.broken.join('; ')} — ${JSON.stringify(scenario)}`);
  }
  return { broken, written };
}
