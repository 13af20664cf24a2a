import { describe, expect, it } from 'vitest';
import { isAsk } from './ask';

const order = { field: 'name', handle: 'h-1', signature: 's', value: '张三', expects: '' };
const apply = {
  id: 1,
  ask: 'apply',
  run: 'r',
  purpose: 'fill',
  address: 'https://bm.ruankao.org.cn/report/index',
  orders: [order],
};

describe('an ask has its whole shape', () => {
  it.each([
    { id: 1, ask: 'observe' },
    { id: 2, ask: 'stop' },
    { id: 3, ask: 'finish', run: 'r' },
    { id: 4, ask: 'locate', handle: 'h-1' },
    apply,
    { ...apply, purpose: 'undo', orders: [] },
    { ...apply, orders: [{ ...order, file: { name: 'a.jpg', type: 'image/jpeg', base64: 'AA==' } }] },
  ])('$ask is one', (message) => expect(isAsk(message)).toBe(true));

  it.each([
    ['no id', { ask: 'observe' }],
    ['an id that is no whole number', { id: 1.5, ask: 'observe' }],
    ['an unknown ask', { id: 1, ask: 'click' }],
    ['a name from the prototype', { id: 1, ask: 'toString' }],
    ['no handle', { id: 1, ask: 'locate' }],
    ['an unknown purpose', { ...apply, purpose: 'submit' }],
    ['no orders', { ...apply, orders: undefined }],
    ['an order without what it expects', { ...apply, orders: [{ ...order, expects: undefined }] }],
    ['a value that is no text', { ...apply, orders: [{ ...order, value: 4 }] }],
    ['a file without contents', { ...apply, orders: [{ ...order, file: { name: 'a.jpg', type: '' } }] }],
    ['more orders than any form has fields', { ...apply, orders: Array(501).fill(order) }],
  ])('%s is none', (_, message) => expect(isAsk(message)).toBe(false));
});
