import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/answers';
import { planFill, type Results } from '@/lib/engine/plan';
import type { WriteOrder } from '@/lib/engine/plan-types';
import type { ControlSnapshot, Outcome, PageSnapshot } from '@/lib/engine/snapshot';
import { aChoice, aControl } from '@/tests/builders';
import { type FakePage, type FakePageOptions, fakePage } from '@/tests/fake-page';
import { runFill, runUndo } from './fill';

const planner = (answers: Answers) => (snapshot: PageSnapshot, results: Results) =>
  planFill({ snapshot, page: 'form', answers, findings: [], needed: [], decisions: {}, results });

const fill = (
  port: FakePage,
  answers: Answers,
  more: { readonly signal?: AbortSignal; readonly patienceMs?: number; readonly onStep?: () => void } = {},
) =>
  runFill({
    port,
    run: 'run',
    plan: planner(answers),
    complete: async (order: WriteOrder) => order,
    onStep: more.onStep ?? (() => {}),
    signal: more.signal ?? new AbortController().signal,
    patienceMs: more.patienceMs ?? 400,
  });
const undo = (port: FakePage) =>
  runUndo({ port, run: 'back', onStep: () => {}, signal: new AbortController().signal, patienceMs: 400 });

/** Province, city and area, as linked boxes whose options come `delay` ms after the one before was chosen. */
function region(
  delay: number,
  controls: readonly ControlSnapshot[] = [],
  more: Omit<FakePageOptions, 'onWrite'> = {},
): FakePage {
  const cities: Record<string, readonly string[]> = { 江苏: ['南京', '苏州'], 云南: ['昆明', '丽江'] };
  const give = (handle: string, options: readonly string[]) => (all: ControlSnapshot[]) =>
    all.map((one) => (one.handle === handle ? { ...one, options, value: '' } : one));
  const linked = [
    aChoice('报名省市', ['江苏', '云南'], { handle: 'p' }),
    aChoice(undefined, [], { handle: 'c' }),
    aChoice('考试考区', [], { handle: 'a' }),
  ];
  return fakePage([...linked, ...controls], {
    ...more,
    onWrite(handle, value) {
      if (handle === 'p') return { afterMs: delay, edit: (all) => give('a', [])(give('c', cities[value] ?? [])(all)) };
      if (handle === 'c') return { afterMs: delay, edit: give('a', value === '' ? [] : [value]) };
      return undefined;
    },
  });
}
const nanjing = { registrationProvince: '江苏', registrationCity: '南京', examArea: '南京' } as const;

describe('a cascade is awaited by its events', () => {
  it.each([0, 5, 60])('fills all three boxes when options come after %d ms', async (delay) => {
    const page = region(delay);
    const results = await fill(page, nanjing);
    expect(page.values()).toEqual({ p: '江苏', c: '南京', a: '南京' });
    expect([...results.values()].map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
  });
  it('says which options never came, and writes nothing in their place', async () => {
    const page = fakePage([aChoice('报名省市', ['江苏'], { handle: 'p' }), aChoice(undefined, [], { handle: 'c' })]);
    const results = await fill(page, nanjing, { patienceMs: 40 });
    expect(results.get('registrationCity')?.outcome).toBe('options-never-came');
    expect(page.values()).toEqual({ p: '江苏', c: '' });
  });
  it('says that the page has no such option once its own options have come', async () => {
    const page = region(5);
    const results = await fill(page, { ...nanjing, registrationCity: '无锡' }, { patienceMs: 60 });
    expect(results.get('registrationCity')).toEqual({ outcome: 'no-such-option', asked: '无锡' });
    expect(page.values()).toEqual({ p: '江苏', c: '', a: '' });
  });
  it('keeps to other fields meanwhile', async () => {
    const page = region(20, [aControl({ label: 'Email', handle: 'e' })]);
    await fill(page, { ...nanjing, email: 'zhangsan@example.com' });
    expect(page.applied.map(({ field }) => field)).toEqual([
      'registrationProvince',
      'email',
      'registrationCity',
      'examArea',
    ]);
  });
});

describe('what a page may take its time over comes after what others wait for', () => {
  it('a day after the words beside it, since a page draws a calendar for it', async () => {
    const beside = [
      aControl({ label: '毕业时间', handle: 'd', kind: 'date', widget: 'laydate' }),
      aControl({ label: 'Email', handle: 'e' }),
    ];
    const page = region(20, beside);
    await fill(page, { ...nanjing, graduationDate: '2010-07-01', email: 'a@example.com' });
    expect(page.applied.map(({ field }) => field)).toEqual([
      'registrationProvince',
      'email',
      'graduationDate',
      'registrationCity',
      'examArea',
    ]);
  });
  const photo = () => [aControl({ label: '照片', handle: 'f', kind: 'file', widget: 'file-input' })];
  const withPhoto: Answers = { ...nanjing, photo: '证件照.jpg' };
  it('a photo after all linked choices', async () => {
    const page = region(20, photo());
    await fill(page, withPhoto);
    expect(page.applied.map(({ field }) => field).at(-1)).toBe('photo');
    expect(page.values()).toEqual({ p: '江苏', c: '南京', a: '南京', f: '证件照.jpg' });
  });
  it('and still where the options of a choice never come', async () => {
    const page = fakePage([
      aChoice('报名省市', ['江苏'], { handle: 'p' }),
      aChoice(undefined, [], { handle: 'c' }),
      ...photo(),
    ]);
    const results = await fill(page, withPhoto, { patienceMs: 40 });
    expect(results.get('registrationCity')?.outcome).toBe('options-never-came');
    expect(results.get('photo')?.outcome).toBe('written');
  });
});

describe('a page in motion never gets a wrong write', () => {
  it('matches anew when the form was drawn again under us', async () => {
    const page: FakePage = fakePage([aControl({ label: '工作单位', handle: 'old' })], {
      refuse({ handle }) {
        if (handle !== 'old') return undefined;
        page.change(() => [
          aControl({ label: '单位地址', handle: 'other' }),
          aControl({ label: '工作单位', handle: 'new' }),
        ]);
        return 'gone';
      },
    });
    const results = await fill(page, { employer: '无' });
    expect(results.get('employer')?.outcome).toBe('written');
    expect(page.values()).toEqual({ other: '', new: '无' });
  });
  it.each(['gone', 'moved'] satisfies Outcome[])('tries once more after %s, then reports it', async (outcome) => {
    const page = fakePage([aControl({ label: 'Email', handle: 'e' })], { refuse: () => outcome });
    const results = await fill(page, { email: 'a@example.com' });
    expect(results.get('email')?.outcome).toBe(outcome);
    expect(page.applied).toHaveLength(2);
  });
  it('does not insist where the page refused or the person typed', async () => {
    for (const outcome of ['page-refused', 'touched', 'not-visible', 'no-such-option'] satisfies Outcome[]) {
      const page = fakePage([aControl({ label: 'Email', handle: 'e' })], { refuse: () => outcome });
      expect((await fill(page, { email: 'a@example.com' })).get('email')?.outcome).toBe(outcome);
      expect(page.applied).toHaveLength(1);
    }
  });
  it('writes again once what the page took back during the run', async () => {
    let taken = false;
    const page = region(5, [aControl({ label: 'Email', handle: 'e' })]);
    page.change((all) => all);
    const results = await fill(
      page,
      { ...nanjing, email: 'a@example.com' },
      {
        onStep() {
          if (taken || page.values().e === '') return;
          taken = true;
          page.change((all) => all.map((one) => (one.handle === 'e' ? { ...one, value: '' } : one)));
        },
      },
    );
    expect(page.values().e).toBe('a@example.com');
    expect(results.get('email')?.outcome).toBe('written');
  });
});

describe('a list that tells its options only once it was opened', () => {
  const education = (options: readonly string[]) => {
    let opened = 0;
    const page = fakePage([aControl({ label: '学历', handle: 'e', kind: 'choice', widget: 'ant-select' })], {
      refuse() {
        opened += 1;
        if (opened > 1) return undefined;
        page.change((all) => all.map((one) => ({ ...one, options })));
        return 'no-such-option';
      },
    });
    return page;
  };
  it('gets its own word for the answer on the second try', async () => {
    const page = education(['大学专科', '大学本科']);
    const results = await fill(page, { educationLevel: '本科及以上' });
    expect(page.applied.map(({ value }) => value)).toEqual(['本科及以上', '大学本科']);
    expect(results.get('educationLevel')?.outcome).toBe('written');
  });
  it('is reported when it has none, and left alone', async () => {
    const page = education(['甲', '乙']);
    const results = await fill(page, { educationLevel: '本科及以上' });
    expect(page.applied).toHaveLength(1);
    expect(results.get('educationLevel')?.outcome).toBe('no-such-option');
    expect(page.values()).toEqual({ e: '' });
  });
});

describe('stopping', () => {
  it('takes effect before the next write', async () => {
    const page = region(20);
    const end = new AbortController();
    const results = await fill(page, nanjing, { signal: end.signal, onStep: () => end.abort() });
    expect([...results.keys()]).toEqual(['registrationProvince']);
    expect(page.values()).toEqual({ p: '江苏', c: '', a: '' });
  });
  it('writes nothing more, and asks no more, once the page says that it was stopped elsewhere', async () => {
    const page = region(20, [aControl({ label: 'Email', handle: 'e' })]);
    let rounds = 0;
    const results = await fill(
      {
        ...page,
        async apply(round, onWrote) {
          rounds += 1;
          const { records } = await page.apply({ ...round, orders: round.orders.slice(0, 1) }, onWrote);
          const rest = round.orders.slice(1);
          const stopped = rest.map(({ field, handle, value }) => ({
            ...{ field, handle, before: '', asked: value },
            outcome: 'stopped' as const,
          }));
          return { records: [...records, ...stopped] };
        },
      },
      { ...nanjing, email: 'a@example.com' },
    );
    expect(rounds).toBe(1);
    expect(results.get('email')?.outcome).toBe('stopped');
    expect(page.values()).toEqual({ p: '江苏', c: '', a: '', e: '' });
  });
});

describe('undo puts back what was there', () => {
  it('empties a cascade it filled', async () => {
    const page = region(5, [aControl({ label: 'Email', handle: 'e', value: '' })]);
    const before = page.values();
    await fill(page, { ...nanjing, email: 'a@example.com' });
    expect(await undo(page)).toEqual([]);
    expect(page.values()).toEqual(before);
  });
  it('leaves and lists what the person changed since', async () => {
    const page = fakePage([aControl({ label: 'Email', handle: 'e' }), aControl({ label: '邮政编码', handle: 'z' })]);
    await fill(page, { email: 'a@example.com', postcode: '210012' });
    page.change((all) => all.map((one) => (one.handle === 'z' ? { ...one, value: '210000' } : one)));
    expect(await undo(page)).toEqual(['postcode']);
    expect(page.values()).toEqual({ e: '', z: '210000' });
  });
  it('lets stay what the person puts there right after it was put back, also if it is the same', async () => {
    const page = fakePage([aControl({ label: 'Email', handle: 'e' })], {
      onWrite: (_, value) =>
        value === ''
          ? { afterMs: 0, edit: (all) => all.map((one) => ({ ...one, value: 'a@example.com' })) }
          : undefined,
    });
    await fill(page, { email: 'a@example.com' });
    const left = await runUndo({
      port: {
        ...page,
        apply: async (...given) =>
          page
            .apply(...given)
            .then((round) =>
              page
                .changeWithin(50, new AbortController().signal)
                .then(async () => ({ ...round, snapshot: await page.observe() })),
            ),
      },
      run: 'back',
      onStep: () => {},
      signal: new AbortController().signal,
      patienceMs: 400,
    });
    expect([left, page.values()]).toEqual([['email'], { e: 'a@example.com' }]);
  });
  it('does not undo twice', async () => {
    const page = fakePage([aControl({ label: 'Email', handle: 'e' })]);
    await fill(page, { email: 'a@example.com' });
    await undo(page);
    const writes = page.applied.length;
    await undo(page);
    expect(page.applied).toHaveLength(writes);
  });
});
