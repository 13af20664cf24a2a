// @vitest-environment node
import { expect, it } from 'vitest';
import { strengthOf } from './strength';

it('knows what everybody tries first, also in full width', () => {
  for (const common of ['12345678', 'password', 'ruankao1', 'ｐａｓｓｗｏｒｄ'])
    expect([common, strengthOf(common).score]).toEqual([common, 0]);
});
it('gives a few unrelated words more than one short password', () => {
  expect(strengthOf('lantern 河马 gravel 七巧板').score).toBe(4);
  expect(strengthOf('Tr0ub4dour').score).toBeLessThan(4);
});
it('says how long it lasts, from under a second to centuries', () => {
  expect(strengthOf('12345678').lasts.zh).toBe('不到一秒');
  expect(strengthOf('lantern 河马 gravel 七巧板').lasts.zh).toBe('上百年');
});
