/**
 * The clock of China on computers in other zones: the same code, in programs of their own that are started there, must
 * come to the same at every 37th hour of two years, clock changes and a leap day included. And half-years of reminders in
 * which the computer travels from zone to zone (tests/half-years) are told as their oracle demands.
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

/** Prints how many half-years were told otherwise than they had to be, and the offsets that were in force meanwhile. */
const TRAVELS = `
import { historyOf } from 'HALF/history.ts';
import { machine } from 'HALF/machine.ts';
import { oracle } from 'HALF/oracle.ts';
const offsets = new Set();
const enter = (zone) => {
  process.env.TZ = zone;
  offsets.add(new Date(2026, 3, 1).getTimezoneOffset());
};
const inOrder = (sayings) => sayings.map(([id, clock]) => clock + id).sort().join();
let [wrong, told] = [0, 0];
for (let seed = 0; seed < 150; seed += 1) {
  const history = historyOf(seed);
  const said = machine(history, enter);
  told += said.length;
  if (inOrder(said) !== inOrder(oracle(history))) wrong += 1;
}
console.log(JSON.stringify({ wrong, told, offsets: [...offsets] }));
`;

const PROGRAMS = { zones: PROGRAM, travels: TRAVELS };

const node = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(process.execPath, words, { env: { ...process.env, ...env } });

const folder = mkdtempSync(resolve('test-results-zones-'));
const program = (name: keyof typeof PROGRAMS) => join(folder, 'out', `${name}.mjs`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const entries = Object.entries(PROGRAMS).map(([name, text]) => {
    const entry = join(folder, `${name}.mjs`);
    const here = text.replace('MOMENTS', resolve('lib/domain/moments.ts'));
    writeFileSync(entry, here.replaceAll('HALF', resolve('tests/half-years')));
    return entry;
  });
  const options = {
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      ssr: true,
      outDir: join(folder, 'out'),
      rolldownOptions: { input: entries, output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  };
  // In a program of its own: the builder does not know the objects of a test's realm.
  const builder = `import { build } from 'vite'; await build(${JSON.stringify(options)});`;
  await node(['--input-type=module', '-e', builder]);
}, 60_000);

async function run(zone: string): Promise<{ readonly offsets: readonly number[]; readonly answers: string }> {
  const { stdout } = await node([program('zones')], { TZ: zone });
  return JSON.parse(stdout);
}

describe('whatever zone the computer is in', () => {
  it('every answer is the same', async () => {
    const told = await Promise.all(ZONES.map(run));
    expect(new Set(told.map(({ offsets }) => offsets.join())).size).toBeGreaterThan(6); // The zones were really in force.
    expect([...new Set(told.map(({ answers }) => answers))]).toHaveLength(1);
  }, 60_000);
  it('reminders are told at their moment, also where the zone changes on the way', async () => {
    const { stdout } = await node([program('travels')]);
    const { wrong, told, offsets } = JSON.parse(stdout);
    expect(offsets.length).toBeGreaterThan(4); // The zones were really in force.
    expect(told).toBeGreaterThan(450);
    expect(wrong).toBe(0);
  }, 60_000);
});
