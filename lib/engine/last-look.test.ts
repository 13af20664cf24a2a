import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import { lastLook, submitOf } from './last-look';
import { match } from './match';
import type { ControlSnapshot } from './snapshot';

const look = (...controls: readonly ControlSnapshot[]): readonly string[] => {
  const snapshot = aPage(controls);
  const items = lastLook({ snapshot, page: 'form', found: match(snapshot), rows: [], needed: ['email'] });
  return items.map(({ kind, label }) => `${kind} ${label}`);
};

describe('the last look', () => {
  it('names what is required and empty, recognised or not', () => {
    const level = aChoice('*报考级别：', ['高级', '中级', '初级'], { required: true });
    expect(look(level, aControl({ label: '通联要素', required: true }))).toEqual(['empty 报考级别', 'empty 通联要素']);
  });
  it('names what the answers on the page make necessary, starred or not', () => {
    expect(look(aControl({ label: 'Email' }), aControl({ label: '固定电话' }))).toEqual(['empty Email']);
  });
  it('leaves alone what is answered, hidden or not asked', () => {
    const hidden = aControl({ label: '工作单位', required: true, obstacle: 'hidden' });
    expect(look(aControl({ label: 'Email', value: 'a@example.com', required: true }), hidden)).toEqual([]);
  });
  it('calls a control by its own name or by its field’s, never 请选择', () => {
    const nameless = (options: readonly string[]) =>
      aChoice(undefined, options, { required: true, placeholder: '请选择' });
    expect(look(nameless(['甲', '乙']))).toEqual(['empty ']);
    expect(look(nameless(['男', '女']))).toEqual(['empty 性别']);
  });
  it('misses the photo until a file is chosen', () => {
    expect(look(aControl({ label: '上传照片', kind: 'file' }))).toEqual(['photo 上传照片']);
    expect(look(aControl({ label: '上传照片', kind: 'file', value: '照片.jpg' }))).toEqual([]);
  });
});

describe('the button that submits', () => {
  it('is never the one that only saves a draft', () => {
    const buttons = ['暂存', '提交'].map((text, at) => ({ handle: `b${at}`, text }));
    expect(submitOf({ ...aPage([]), buttons }, {})).toBe('b1');
    expect(submitOf({ ...aPage([]), buttons: buttons.slice(0, 1) }, {})).toBeUndefined();
  });
});
