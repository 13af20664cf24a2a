import { describe, expect, it } from 'vitest';
import { compare } from './receipt.mjs';

const verdicts = (wanted: Record<string, string>, held: Record<string, string>) =>
  compare(wanted, held, []).map(({ field, right }) => [field, right]);

describe('a field is right only if the page holds exactly what the profile wants', () => {
  it('takes equal answers, and nothing for nothing', () => {
    expect(verdicts({ mobile: '13912345678' }, { mobile: '13912345678', employer: '' })).toEqual([
      ['mobile', true],
      ['employer', true],
    ]);
  });
  it('notices another answer, a lacking one, and one that nobody wanted', () => {
    expect(
      verdicts({ mobile: '13912345678', degree: '学士' }, { mobile: '13912345679', degree: '', landline: '1' }),
    ).toEqual([
      ['mobile', false],
      ['degree', false],
      ['landline', false],
    ]);
  });
  it('notices that the site has not worked out the age, or that we come to another one', () => {
    const verdict = (held: string, state: string) =>
      compare({}, { age: held }, [{ field: 'age', state, reason: '' }]).map(({ right }) => right);
    expect(verdict('', 'locked')).toEqual([false]);
    expect(verdict('35', 'conflict')).toEqual([false]);
    expect(verdict('36', 'same')).toEqual([true]);
  });
  it('notices a pledge that was ticked for the person', () => {
    expect(verdicts({ pledge: '✓' }, { pledge: '✓' })).toEqual([['pledge', false]]);
    expect(verdicts({}, { pledge: '' })).toEqual([['pledge', true]]);
  });
});

describe('the outcome is the checklist’s own', () => {
  it('carries state and reason of the row', () => {
    const rows = [{ field: 'mobile', state: 'written', reason: 'written-and-seen' }];
    expect(compare({}, { mobile: '' }, rows)[0]?.outcome).toBe('written (written-and-seen)');
  });
});
