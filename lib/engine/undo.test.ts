import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import { match } from './match';
import type { ControlSnapshot, RunRecord, WriteRecord } from './snapshot';
import { planUndo, type Written, writtenSoFar } from './undo';

const plan = (controls: readonly ControlSnapshot[], written: readonly Written[]) => {
  const page = aPage(controls);
  return planUndo(page, written, match(page));
};
const aWrite = (field: string, given: Partial<WriteRecord> = {}): WriteRecord => ({
  field,
  handle: field,
  before: '',
  asked: `${field} of ours`,
  outcome: 'written',
  ...given,
});
const aRun = (purpose: RunRecord['purpose'], ...writes: readonly WriteRecord[]): RunRecord => ({
  run: crypto.randomUUID(),
  purpose,
  state: 'done',
  writes,
});

describe('what there is to undo', () => {
  it('is what was written since the last undo, with what stood there before the first write', () => {
    const runs = [
      aRun('fill', aWrite('email', { before: 'old' })),
      aRun('undo', aWrite('email', { asked: 'old' })),
      aRun('fill', aWrite('mobile', { before: '1' }), aWrite('postcode', { outcome: 'page-refused' })),
      aRun('fill', aWrite('mobile', { before: 'mobile of ours', asked: '2' })),
    ];
    expect(writtenSoFar(runs)).toEqual([{ field: 'mobile', handle: 'mobile', before: '1', asked: '2' }]);
  });
});

describe('a control that went away with our value in it', () => {
  const entered = aRun('fill', aWrite('email', { handle: 'old', outcome: 'gone', asked: 'a@b.cn', entered: true }));
  const standing = (value: string) => aControl({ label: 'Email', handle: 'new', value });
  it('is put back where what stands in its place holds the value', () => {
    const written = writtenSoFar([entered]);
    expect(plan([standing('a@b.cn')], written).orders).toEqual([
      expect.objectContaining({ handle: 'new', value: '', expects: 'a@b.cn' }),
    ]);
  });
  it('is none of ours where it holds anything else, and nobody is told that something was left', () => {
    expect(plan([standing('c@d.cn')], writtenSoFar([entered]))).toMatchObject({ orders: [], leftAlone: [] });
  });
  it('is forgotten where it went away before anything was entered', () => {
    expect(writtenSoFar([aRun('fill', aWrite('email', { outcome: 'gone' }))])).toEqual([]);
  });
});

describe('what is put back', () => {
  const date: Written = { field: 'graduationDate', handle: 'd', before: '', asked: '2018-08-01' };
  it('is our own writing, also where the page shows a date in its own form', () => {
    const shown = aControl({ label: '毕业时间', handle: 'd', kind: 'date', value: '2018/8/1' });
    expect(plan([shown], [date]).orders).toEqual([expect.objectContaining({ value: '', expects: '2018/8/1' })]);
    const month = aControl({ label: '毕业时间', handle: 'd', kind: 'date', value: '2018年8月' });
    expect(plan([month], [date]).orders).toEqual([expect.objectContaining({ value: '', expects: '2018年8月' })]);
  });
  it('is never what the person changed since', () => {
    const changed = aControl({ label: '毕业时间', handle: 'd', kind: 'date', value: '2019-08-01' });
    expect(plan([changed], [date])).toMatchObject({ orders: [], leftAlone: ['graduationDate'] });
  });
  it('is not what stands above a choice that the person changed since: the page would empty it', () => {
    const choices = [
      aChoice('报考级别', ['中级', '高级'], { handle: 'l', value: '高级' }),
      aChoice('报考资格', ['系统分析师', '系统架构设计师'], { handle: 'q', value: '系统架构设计师' }),
    ];
    const ours = (field: Written['field'], handle: string, asked: string): Written => ({
      field,
      handle,
      before: '',
      asked,
    });
    expect(plan(choices, [ours('level', 'l', '高级'), ours('qualification', 'q', '系统分析师')])).toMatchObject({
      orders: [],
      leftAlone: ['qualification', 'level'],
    });
  });
  it('is not what stands above a choice that the person made where nothing was written, unless it stood there before', () => {
    const choices = [
      aChoice('报考级别', ['中级', '高级'], { handle: 'l', value: '高级' }),
      aChoice('报考资格', ['系统分析师', '系统架构设计师'], { handle: 'q', value: '系统架构设计师' }),
    ];
    const level: Written = { field: 'level', handle: 'l', before: '', asked: '高级' };
    expect(plan(choices, [{ ...level, below: [{ handle: 'q', value: '' }] }])).toMatchObject({
      orders: [],
      leftAlone: ['level'],
    });
    const stood = [{ handle: 'q', value: '系统架构设计师' }];
    expect(plan(choices, [{ ...level, below: stood }]).orders).toEqual([
      expect.objectContaining({ field: 'level', value: '', below: stood }),
    ]);
  });
  it('is found again by its meaning where the form was drawn anew', () => {
    const anew = aControl({ label: '毕业时间', handle: 'new', kind: 'date', value: '2018-08-01' });
    expect(plan([anew], [date]).orders).toEqual([expect.objectContaining({ handle: 'new', value: '' })]);
  });
});

describe('the order of putting back', () => {
  it('is texts first, then one choice at a time, parents before what hangs on them', () => {
    const controls = [
      aChoice('在职情况', ['在职', '在校'], { handle: 's', value: '在职' }),
      aControl({ label: '工作单位', handle: 'w', value: '无' }),
    ];
    const written: readonly Written[] = [
      { field: 'employmentStatus', handle: 's', before: '在校', asked: '在职' },
      { field: 'employer', handle: 'w', before: '', asked: '无' },
    ];
    expect(plan(controls, written).orders.map(({ field }) => field)).toEqual(['employer']);
    const [status] = controls;
    expect(plan([status as ControlSnapshot], written).orders.map(({ field }) => field)).toEqual(['employmentStatus']);
  });
  it('waits until the page offers the former option again', () => {
    const controls = [
      aChoice('报名省市', ['江苏', '云南'], { handle: 'p', value: '云南' }),
      aChoice('考试考区', [], { handle: 'a', value: '' }),
    ];
    const written: readonly Written[] = [
      { field: 'registrationProvince', handle: 'p', before: '云南', asked: '江苏' },
      { field: 'examArea', handle: 'a', before: '昆明', asked: '南京' },
    ];
    expect(plan(controls, written)).toMatchObject({ orders: [], waiting: ['examArea'], leftAlone: [] });
  });
});
