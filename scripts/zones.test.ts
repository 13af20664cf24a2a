/**
 * The clock of China on computers in other zones: the same code, in programs of their own that are started there, must
 * come to the same at every 37th hour of two years, clock changes and a leap day included.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

/** Prints the computer's own offsets, then a sum over every answer of the clock of China. */
const PROGRAM = `
import { createHash } from 'node:crypto';
import { addDays, addWorkingDays, beginOf, chinaTimeAt, daysUntil, endOf, isoAt, spoken } from 'MOMENTS';
const answers = createHash('sha256');
const start = Date.UTC(2027, 0, 1);
for (let hour = 0; hour < 2 * 366 * 24; hour += 37) {
  const moment = start + hour * 3600000;
  const time = chinaTimeAt(moment);
  answers.update([time, isoAt(moment), beginOf(time), endOf(time.slice(0, 10)), addDays(time.slice(0, 10), 45), addWorkingDays(time.slice(0, 10), 3), daysUntil(moment, moment + 30 * 3600000), spoken(time, start).zh].join());
}
const offsets = [new Date(2027, 0, 1), new Date(2027, 6, 1)].map((day) => day.getTimezoneOffset());
console.log(JSON.stringify({ offsets, answers: answers.digest('hex') }));
`;

const node = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(process.execPath, words, { env: { ...process.env, ...env } });

const folder = mkdtempSync(resolve('test-results-zones-'));
const program = join(folder, 'out', 'zones.mjs');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const entry = join(folder, 'zones.mjs');
  writeFileSync(entry, PROGRAM.replace('MOMENTS', resolve('lib/domain/moments.ts')));
  const options = {
    configFile: false,
    logLevel: 'silent',
    build: { ssr: entry, outDir: join(folder, 'out'), rolldownOptions: { output: { entryFileNames: 'zones.mjs' } } },
    ssr: { noExternal: true },
  };
  // In a program of its own: the builder does not know the objects of a test's realm.
  const builder = `import { build } from 'vite'; await build(${JSON.stringify(options)});`;
  await node(['--input-type=module', '-e', builder]);
}, 60_000);

async function run(zone: string): Promise<{ readonly offsets: readonly number[]; readonly answers: string }> {
  const { stdout } = await node([program], { TZ: zone });
  return JSON.parse(stdout);
}

describe('whatever zone the computer is in', () => {
  it('every answer is the same', async () => {
    const told = await Promise.all(ZONES.map(run));
    expect(new Set(told.map(({ offsets }) => offsets.join())).size).toBeGreaterThan(6); // The zones were really in force.
    expect([...new Set(told.map(({ answers }) => answers))]).toHaveLength(1);
  }, 60_000);
});
