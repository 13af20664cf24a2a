import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { known, taughtMarks } from '@/lib/platform/taught-marks';
import { aControl } from '@/tests/builders';
import { aState, form } from '@/tests/checklist';
import { viewOf } from './checklist-view';
import { keepTeaching } from './teach';

const odd = aControl({ handle: 'odd', label: '通联要素' });
const hidden = aControl({ handle: 'hidden', label: '看不见的', obstacle: 'hidden' });
const photo = aControl({ handle: 'photo', label: '一寸材料', kind: 'file' });
const secret = aControl({ handle: 'secret', label: '口令', kind: 'password' });

/** A panel before a form; `press` is the control the person picks there, undefined: Esc. */
async function aTeaching(press: string | undefined, controls = [odd, hidden, photo, secret]) {
  const state = signal({ ...aState({}, form(...controls)), marks: known(await taughtMarks.get()) });
  const stop = taughtMarks.watch((marks) => {
    state.value = { ...state.value, marks: known(marks) };
  });
  const offered: string[] = [];
  const beside = {
    pressed: signal(undefined),
    mark: () => {},
    pick: async (_prompt: string, pickable: readonly { readonly handle: string }[]) => {
      offered.push(...pickable.map(({ handle }) => handle));
      return press;
    },
    structure: async () => undefined,
    dispose: stop,
  };
  const view = signal(viewOf(state.value));
  const teaching = keepTeaching({ view, state: () => state.value }, beside);
  return { teaching, offered, said: () => teaching.said.value?.zh ?? '' };
}

/** What is kept, as field and name of the control. */
const kept = async () => (await taughtMarks.get()).map(({ field, label }) => [field, label]);

describe('teaching a control', () => {
  it('offers what a person can see and may answer by us, and no password', async () => {
    const { teaching, offered } = await aTeaching('odd');
    await teaching.start();
    expect(offered).toContain('odd');
    expect(offered).toContain('photo');
    expect(offered).not.toContain('hidden');
    expect(offered).not.toContain('secret');
  });
  it('keeps nothing before the field is named', async () => {
    const { teaching } = await aTeaching('odd');
    await teaching.start();
    expect(teaching.picked.value).toEqual({ handle: 'odd', label: '通联要素' });
    expect(await kept()).toEqual([]);
    await teaching.name('mobile');
    expect(await kept()).toEqual([['mobile', '通联要素']]);
    expect(teaching.picked.value).toBeUndefined();
  });
  it('names it at once where the row was the beginning', async () => {
    const { teaching, said } = await aTeaching('odd');
    await teaching.start('mobile');
    expect(await kept()).toEqual([['mobile', '通联要素']]);
    expect(said()).toBe('已教：网页上的「通联要素」就是「手机号码」。');
  });
  it('refuses a control that takes another kind of answer, says so, and keeps nothing', async () => {
    const { teaching, said } = await aTeaching('photo');
    await teaching.start('mobile');
    expect(await kept()).toEqual([]);
    expect(said()).toContain('要的不是这种内容');
  });
  it('keeps nothing when the person gives up', async () => {
    const { teaching, said } = await aTeaching(undefined);
    await teaching.start('mobile');
    expect([await kept(), said()]).toEqual([[], '没有选定控件，什么也没有改。']);
  });
  it('keeps nothing of a control that has left the page', async () => {
    const { teaching, said } = await aTeaching('never-there');
    await teaching.start('mobile');
    expect(await kept()).toEqual([]);
    expect(said()).toContain('已不在网页上');
  });
  it('lets the later mark of one control stand, and forgets on a press', async () => {
    const { teaching } = await aTeaching('odd');
    await teaching.start('mobile');
    await teaching.start('email');
    expect(await kept()).toEqual([['email', '通联要素']]);
    const [mark] = teaching.marks.value;
    if (mark) await teaching.forget(mark);
    expect(await kept()).toEqual([]);
  });
});

describe('a file of marks', () => {
  it('comes back whole where it was taken out', async () => {
    const { teaching, said } = await aTeaching('odd');
    await teaching.start('mobile');
    const file = teaching.export();
    for (const mark of teaching.marks.value) await teaching.forget(mark);
    await teaching.import(file);
    expect([await kept(), said()]).toEqual([[['mobile', '通联要素']], '已读入 1 条标记。']);
  });
  it.each([
    ['no JSON', '这不是'],
    ['something else', '{"format":"ruankao-profiles","version":1}'],
    [
      'a field that there is not',
      '{"format":"ruankao-taught","version":1,"marks":[{"page":"/","shape":"x","field":"zz","label":""}]}',
    ],
    ['a later version', '{"format":"ruankao-taught","version":2,"marks":[]}'],
  ])('that holds %s changes nothing, and the person is told', async (_name, content) => {
    const { teaching, said } = await aTeaching('odd');
    await teaching.start('mobile');
    await teaching.import(content);
    expect(await kept()).toEqual([['mobile', '通联要素']]);
    expect(said()).toContain('不是助手导出的标记');
  });
});
