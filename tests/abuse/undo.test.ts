/** Generated pages in twice as many starting states: filled, and put back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holds, pass, playTime, RUNS } from './played';
import { press } from './press';
import { faultless } from './scenario';

beforeEach(playTime);
afterEach(() => void vi.useRealTimers());

it('where nothing goes wrong everything is written, and an undo puts the form back to the last bit', () =>
  holds(faultless, RUNS * 2, async (scenario) => {
    const { broken, rows } = await press(scenario, pass, { andUndo: true });
    expect(broken).toEqual([]);
    // What hangs on an answer that the person has to choose first waits for it.
    const asks = rows.some(({ state }) => state === 'conflict');
    const open = rows.filter(
      ({ state, reason }) => state === 'not-written' || (state === 'will-write' && !(asks && reason === 'waits-for')),
    );
    expect(open.map(({ field, reason }) => `${field} ${reason}`)).toEqual([]);
  }));
