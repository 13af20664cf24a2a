import { describe, expect, it } from 'vitest';
import type { TimeReading, Times } from '../domain/times';
import { answerQuestion, mergeReadings, outOfOrder, setByHand } from './times';

const MARCH = '2026-03-01T00:00:00.000Z';
const LATER = '2026-03-05T00:00:00.000Z';
const closes = (time: string): readonly TimeReading[] => [{ id: 'signCloses', time, page: 'welcome' }];
const read = (time: string, from: Times = {}, at = MARCH) => mergeReadings(from, closes(time), at);

describe('times read from pages', () => {
  it('carry the page and the moment of reading', () => {
    expect(read('2026-04-11T16:00').times.signCloses).toEqual({
      time: '2026-04-11T16:00',
      from: 'welcome',
      readAt: MARCH,
    });
  });
  it('that say the same again are only read again', () => {
    const { times, changes } = read('2026-04-11T16:00', read('2026-04-11T16:00').times, LATER);
    expect(changes).toEqual([]);
    expect(times.signCloses?.readAt).toBe(LATER);
  });
  it('that differ are a change, with what it was', () => {
    const { times, changes } = read('2026-04-09T16:00', read('2026-04-11T16:00').times, LATER);
    expect(changes).toEqual([{ id: 'signCloses', from: '2026-04-11T16:00', to: '2026-04-09T16:00', kept: false }]);
    expect(times.signCloses).toMatchObject({ time: '2026-04-09T16:00', before: '2026-04-11T16:00' });
  });
  it('become more exact by the hour, and not less without it', () => {
    const exact = read('2026-04-11T16:00', read('2026-04-11').times, LATER);
    expect([exact.changes, exact.times.signCloses?.time]).toEqual([[], '2026-04-11T16:00']);
    const vague = read('2026-04-11', exact.times, LATER);
    expect([vague.changes, vague.times.signCloses?.time]).toEqual([[], '2026-04-11T16:00']);
  });
});

describe('times set by hand', () => {
  const own = setByHand({}, 'signCloses', '2026-04-10T12:00', MARCH);
  it('are not overwritten but questioned, once', () => {
    const first = read('2026-04-11T16:00', own, LATER);
    expect(first.times.signCloses).toMatchObject({
      time: '2026-04-10T12:00',
      from: 'hand',
      questioned: { time: '2026-04-11T16:00' },
    });
    expect(first.changes).toEqual([{ id: 'signCloses', from: '2026-04-10T12:00', to: '2026-04-11T16:00', kept: true }]);
    expect(read('2026-04-11T16:00', first.times, LATER).changes).toEqual([]);
  });
  it('are no longer questioned when the page agrees', () => {
    const { times } = read('2026-04-10T12:00', read('2026-04-11T16:00', own).times);
    expect(times.signCloses).toMatchObject({ from: 'hand' });
    expect(times.signCloses && 'questioned' in times.signCloses).toBe(false);
  });
  it('give way, or stay, as the person answers', () => {
    const { times } = read('2026-04-11T16:00', own);
    expect(answerQuestion(times, 'signCloses', 'page').signCloses).toMatchObject({
      time: '2026-04-11T16:00',
      from: 'welcome',
    });
    expect(answerQuestion(times, 'signCloses', 'own').signCloses).toEqual(own.signCloses);
  });
  it('can be taken away', () => {
    expect(setByHand(own, 'signCloses', undefined, LATER)).toEqual({});
  });
});

it('a window that closes before it opens is noticed', () => {
  const opens = setByHand({}, 'signOpens', '2026-04-12', MARCH);
  expect(outOfOrder(setByHand(opens, 'signCloses', '2026-04-11T16:00', MARCH))).toEqual(['signCloses']);
  expect(outOfOrder(setByHand(opens, 'signCloses', '2026-04-12', MARCH))).toEqual([]);
  expect(outOfOrder(opens)).toEqual([]);
});
