/** Generated pages × profiles × faults; `npm run abuse -- --runs 10000 --seed 7` for more of them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holds, pass, playTime, RUNS } from './played';
import { press } from './press';
import { faulty, touching } from './scenario';

beforeEach(playTime);
afterEach(() => void vi.useRealTimers());

it('whatever goes wrong: no row says written unless the page holds exactly that, and nothing else was changed', () =>
  holds(faulty, RUNS, async (scenario) => {
    expect((await press(scenario, pass)).broken).toEqual([]);
  }));

it('what the person touched in between is left by an undo, and listed', () =>
  holds(touching, Math.ceil(RUNS / 5), async (scenario) => {
    expect((await press(scenario, pass, { andUndo: true })).broken).toEqual([]);
  }));
