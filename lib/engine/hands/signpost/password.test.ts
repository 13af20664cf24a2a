import { describe, expect, it } from 'vitest';
import { heedPassword, judged } from './password';

describe('a password that is being typed', () => {
  it.each([
    ['Lianxi2026', true],
    ['lianxi2026', false],
    ['Lian2026', true],
    ['Lian202', false],
    [`L${'a1'.repeat(15)}`, false],
    ['Lianxi-2026', false],
    ['练Lianxi2026', false],
  ])('%s: %s', (typed, isRight) => {
    const { beginsWithCapital, lettersAndDigitsOnly, longEnough, shortEnough } = judged(typed, undefined);
    expect(beginsWithCapital && lettersAndDigitsOnly && longEnough && shortEnough).toBe(isRight);
  });
  it('is compared with its repetition once there is one', () => {
    expect(judged('Lianxi2026', '').isRepeated).toBeUndefined();
    expect(judged('Lianxi2026', 'Lianxi2026').isRepeated).toBe(true);
    expect(judged('Lianxi2026', 'Lianxi202').isRepeated).toBe(false);
  });
  it('is told of in yes and no, while it is heeded and no longer', () => {
    document.body.innerHTML = '<input id="u"><input type="password" id="p"><input type="password" id="q">';
    const [user, typed] = ['u', 'p'].map((id) => document.getElementById(id) as HTMLInputElement);
    const told: string[] = [];
    const stop = heedPassword(document, (seen) => told.push(JSON.stringify(seen)));
    expect(told).toHaveLength(1);
    typed!.value = 'Lianxi2026';
    typed!.dispatchEvent(new Event('input', { bubbles: true }));
    user!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(told).toHaveLength(2);
    expect(told.join()).not.toContain('Lianxi');
    expect(Object.values(JSON.parse(told[1] ?? '{}')).every((value) => typeof value === 'boolean')).toBe(true);
    stop();
    typed!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(told).toHaveLength(2);
  });
});
