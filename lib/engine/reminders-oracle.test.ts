/**
 * A thousand half-years (tests/half-years), what was told in each held against an oracle that knows nothing of the engine.
 * That nothing depends on the zones the computers travel through is proved in scripts/zones.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { END, START, written } from '@/tests/half-years/clock';
import { historyOf } from '@/tests/half-years/history';
import { machine, type Saying } from '@/tests/half-years/machine';
import { oracle } from '@/tests/half-years/oracle';

const HISTORIES = Number(process.env.HISTORIES ?? 1000);

const inOrder = (sayings: readonly Saying[]): readonly string[] =>
  sayings.map(([id, clock]) => `${written(clock, true)} ${id}`).sort();

describe(`${HISTORIES} half-years`, () => {
  const all = Array.from({ length: HISTORIES }, (_, seed) => historyOf(seed));
  const outcomes = all.map((history) => ({
    seed: history.seed,
    said: machine(history, () => undefined),
    due: oracle(history),
  }));
  it('miss nothing, tell nothing that is done or unwanted, and each at the first minute in which it could be told', () => {
    for (const { seed, said, due } of outcomes) expect([seed, inOrder(said)]).toEqual([seed, inOrder(due)]);
  });
  it('tell nothing twice that was not put off', () => {
    for (const { seed, said } of outcomes) {
      const seen = new Map<string, number>();
      for (const [id, clock] of said) {
        const last = seen.get(id);
        if (last !== undefined) expect([seed, id, clock - last >= 4 * 3_600_000]).toEqual([seed, id, true]);
        if (id.includes('|payment-')) expect([seed, id, last]).toEqual([seed, id, undefined]);
        seen.set(id, clock);
      }
    }
  });
  it('come across every kind of reminder, and clocks, zones, nights and second thoughts of every kind', () => {
    const kinds = new Set(outcomes.flatMap(({ said }) => said.map(([id]) => id.split('|')[1])));
    expect(kinds.size).toBe(16);
    expect(outcomes.reduce((sum, { said }) => sum + said.length, 0)).toBeGreaterThan(HISTORIES * 3);
    const stretches = all.flatMap((history) => history.stretches);
    expect(stretches.some(({ ahead }) => ahead > 86_400_000)).toBe(true);
    expect(stretches.some(({ ahead }) => ahead < -86_400_000)).toBe(true);
    expect(new Set(stretches.map(({ zone }) => zone)).size).toBeGreaterThan(4);
    expect(all.every((history) => history.happenings.every(({ at }) => at >= START && at < END))).toBe(true);
    const toldAgain = outcomes.filter(({ said }) => new Set(said.map(([id]) => id)).size < said.length);
    expect(toldAgain.length).toBeGreaterThan(HISTORIES / 20);
    expect(all.some(({ happenings }) => (happenings.at(-1)?.world.unwanted.length ?? 0) > 0)).toBe(true);
  });
});
