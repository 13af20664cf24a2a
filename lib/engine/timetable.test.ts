import { afterEach, describe, expect, it } from 'vitest';
import { AGENCIES } from '@/lib/domain/places';
import { createPractice, PRACTICE_DAYS } from '@/lib/practice';
import { aPage } from '@/tests/builders';
import { atOnce } from './hands/look-once';
import { observe } from './hands/observe';
import { readingsOf, readSentences, readTimetable, type Timetable } from './timetable';

const HEAD = ['机构名称', '报名有效时间', '缴费有效时间', '入口'];
const of = (...rows: readonly (readonly string[])[]): Timetable | undefined => readTimetable(aPage([], { rows }));
const rowsIn = (timetable: Timetable | undefined) => (timetable && 'rows' in timetable ? timetable.rows : []);

describe('the timetable of the welcome page', () => {
  it('tells registration from payment by the header row, whatever the order', () => {
    const [sign, pay] = ['2026-09-11 00:00 ~ 2026-09-17 23:59', '2026-09-12 09:00 ~ 2026-09-20 17:00'];
    const expected = {
      agency: '北京',
      isKnown: true,
      sign: { from: '2026-09-11T00:00', to: '2026-09-17T23:59' },
      pay: { from: '2026-09-12T09:00', to: '2026-09-20T17:00' },
      unread: [],
    };
    expect(rowsIn(of(HEAD, ['北京', sign, pay, '进入']))).toEqual([expected]);
    expect(rowsIn(of(['机构名称', '缴费时间', '报名时间', '入口'], ['北京', pay, sign, '进入']))).toEqual([expected]);
  });
  it('reads one column as registration', () => {
    const rows = rowsIn(of(['机构名称', '报名有效时间', '入口'], ['天津', '2020-07-22~2020-07-31', '进入']));
    expect(rows).toEqual([
      { agency: '天津', isKnown: true, sign: { from: '2020-07-22', to: '2020-07-31' }, unread: [] },
    ]);
  });
  it('takes a lone ~, 未定 and an empty cell for nothing announced', () => {
    const [row] = rowsIn(of(HEAD, ['香港', '2026-09-01 00:00 ~ 2026-09-18 00:00', '~', '进入']));
    expect(row).toMatchObject({ agency: '香港', unread: [] });
    expect(row && 'pay' in row).toBe(false);
    for (const nothing of ['', '～', ' ~ ', '未定', '待定', '暂无', '-', '/'])
      expect(rowsIn(of(HEAD, ['辽宁', nothing, nothing, '进入']))[0]).toEqual({
        agency: '辽宁',
        isKnown: true,
        unread: [],
      });
  });
  it('reads every way of writing a date', () => {
    for (const span of [
      '2026/9/1 9:00 ～ 2026/9/8 17:00',
      '2026年9月1日 9:00 至 2026年9月8日 17:00',
      '2026.09.01 09:00—2026.09.08 17:00',
      '2026-09-01 09:00:00 ~ 2026-09-08 17:00:00',
      '2026-09-01T09:00~2026-09-08T17:00',
    ])
      expect(rowsIn(of(HEAD, ['北京', span, '~', '进入']))[0]?.sign, span).toEqual({
        from: '2026-09-01T09:00',
        to: '2026-09-08T17:00',
      });
    expect(rowsIn(of(HEAD, ['北京', '2026-09-01 09:00 ~ 2026-09-08 24:00', '~', '进入']))[0]?.sign?.to).toBe(
      '2026-09-08T23:59',
    );
  });
  it('keeps an organisation that is none of the 35, and says so', () => {
    const rows = rowsIn(of(HEAD, ['雄安新区', '2026-09-01 ~ 2026-09-08', '~', '进入'], ['新疆兵团', '~', '~', '进入']));
    expect(rows.map(({ agency, isKnown }) => [agency, isKnown])).toEqual([
      ['雄安新区', false],
      ['新疆兵团', true],
    ]);
    expect(rows[0]?.sign).toEqual({ from: '2026-09-01', to: '2026-09-08' });
  });
  it('reads nothing of a cell it cannot understand, and says which', () => {
    for (const cell of [
      '9月1日至9月8日',
      '2026-02-30 ~ 2026-03-08',
      '2026-09-08 ~ 2026-09-01',
      '详见通知',
      '2026-09-01 25:00 ~ 2026-09-02 10:00',
    ]) {
      const [row] = rowsIn(of(HEAD, ['北京', cell, '~', '进入']));
      expect(row?.sign, cell).toBeUndefined();
      expect(row?.unread, cell).toEqual([cell]);
    }
  });
  it('needs no way in at the end of a row', () => {
    expect(rowsIn(of(HEAD, ['北京', '2026-09-01 ~ 2026-09-08', '~', '']))[0]?.sign?.from).toBe('2026-09-01');
    expect(rowsIn(of(HEAD, ['北京', '2026-09-01 ~ 2026-09-08', '~']))[0]?.sign?.from).toBe('2026-09-01');
  });
});

describe('a page that cannot be read raises an alarm, and nothing of it is used', () => {
  const span = '2026-09-01 ~ 2026-09-08';
  it.each([
    ['cell-count', [HEAD, ['北京', span, span, span, '进入']]],
    ['cell-count', [HEAD, ['北京', span, '进入']]],
    ['cell-count', [HEAD, ['北京', span, span, '进入'], ['天津', span, '进入']]],
    [
      'cell-count',
      [
        ['机构名称', '报名有效时间', '入口'],
        ['北京', span, span, '进入'],
      ],
    ],
    [
      'cell-count',
      [
        ['机构名称', '入口'],
        ['北京', '进入'],
      ],
    ],
    [
      'columns-unclear',
      [
        ['机构名称', '有效时间', '截止时间', '入口'],
        ['北京', span, span, '进入'],
      ],
    ],
    [
      'columns-unclear',
      [
        ['机构名称', '报名时间', '报名时间', '入口'],
        ['北京', span, span, '进入'],
      ],
    ],
    ['no-header', [['北京', span, span, '进入']]],
    ['no-rows', [HEAD]],
    ['twice', [HEAD, ['北京', span, '~', '进入'], ['北京', '~', '~', '进入']]],
  ] as const)('%s', (alarm, rows) => {
    expect(of(...rows)).toEqual({ alarm });
  });
  it('a page without such a list has no timetable at all', () => {
    expect(readTimetable(aPage([]))).toBeUndefined();
  });
});

describe('as the hands see it', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });
  const look = (body: string): Timetable | undefined => {
    document.body.innerHTML = body;
    return readTimetable(atOnce(observe(document, [], () => undefined)));
  };
  const practice = (variant: string): Timetable | undefined => {
    const { body } = createPractice({ variant, today: PRACTICE_DAYS[variant] ?? '' }).handle({
      method: 'GET',
      url: '/sign/welcome',
    });
    return look(body.replace(/[\s\S]*<body[^>]*>|<\/body>[\s\S]*|<script[\s\S]*?<\/script>/g, ''));
  };
  it('the pages of the guides are read, row by row', () => {
    expect(rowsIn(practice('jiangsu-2020')).map(({ agency }) => agency)).toEqual([
      '天津',
      '河北',
      '大连',
      '江苏',
      '安徽',
    ]);
    expect(rowsIn(practice('liaoning-2025'))).toMatchObject([
      { agency: '辽宁', sign: { from: '2025-03-12T08:30', to: '2025-03-18T16:00' }, unread: [] },
      { agency: '大连', sign: { from: '2025-03-10T09:00', to: '2025-04-11T16:00' } },
    ]);
    const all = rowsIn(practice('dalian-2025'));
    expect(all.map(({ agency }) => agency)).toEqual(AGENCIES);
    expect(all.find(({ agency }) => agency === '大连')?.pay).toEqual({
      from: '2025-03-10T09:00',
      to: '2025-04-11T16:00',
    });
  });
  it('a table, a list, and cells without any space between them are rows too', () => {
    const cells = ['北京', '2026-09-11 00:00 ~ 2026-09-17 23:59', '~', '进入'];
    const table = `<table><tr>${HEAD.map((cell) => `<th>${cell}</th>`).join('')}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    const list = `<p>${HEAD.map((cell) => `<b>${cell}</b>`).join('')}</p><ul><li>${cells.map((cell) => `<span>${cell}</span>`).join('')}</li></ul>`;
    const split = `<div><i>机构名称</i><i>报名有效时间</i><i>缴费有效时间</i><i>入口</i></div><section><div><i>北京</i><i><b>2026-09-11 00:00</b> <b>~</b> <b>2026-09-17 23:59</b></i><i>~</i><i><a>进入</a></i></div></section>`;
    for (const body of [table, list, split])
      expect(rowsIn(look(body)), body).toMatchObject([
        { agency: '北京', sign: { from: '2026-09-11T00:00', to: '2026-09-17T23:59' } },
      ]);
  });
  it('an empty cell keeps its place', () => {
    const row = (cells: readonly string[]) =>
      `<div class="layui-row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const [found] = rowsIn(look(row(HEAD) + row(['北京', '', '2026-09-11 ~ 2026-09-17', '进入'])));
    expect(found).toEqual({ agency: '北京', isKnown: true, pay: { from: '2026-09-11', to: '2026-09-17' }, unread: [] });
  });
  it('of other pages no row is told', () => {
    document.body.innerHTML = '<table><tr><td>姓名</td><td>2026-01-01 ~ 2026-02-01</td></tr></table>';
    expect(atOnce(observe(document, [], () => undefined)).rows).toBeUndefined();
  });
});

describe('sentences with times', () => {
  it('are read on the home card, the payment page and the ticket page', () => {
    const home = {
      text: '2025年上半年软考 未报名\n考生报名时间：2025-03-12 08:30 至 2025-03-18 16:00\n考试安排时间：2025-05-24 至 2025-05-27',
    };
    expect(readSentences(home, 'home').map(({ id, time }) => [id, time])).toEqual([
      ['signOpens', '2025-03-12T08:30'],
      ['signCloses', '2025-03-18T16:00'],
      ['examStarts', '2025-05-24'],
      ['examEnds', '2025-05-27'],
    ]);
    const payment = { text: '缴费时间： 2021年3月15日 09:00 至 2021年3月31日 23:59\n考试费用：100.00 元' };
    expect(readSentences(payment, 'payment').map(({ time }) => time)).toEqual(['2021-03-15T09:00', '2021-03-31T23:59']);
    const ticket = { text: '准考证打印时间：2026-05-18 09:00 ~ 2026-05-26 14:00' };
    expect(readSentences(ticket, 'ticket').map(({ id }) => id)).toEqual(['ticketOpens', 'ticketCloses']);
  });
  it('say nothing where the page refers to the ticket, or to another page', () => {
    expect(readSentences({ text: '考试安排时间：具体考试时间以准考证为准' }, 'home')).toEqual([]);
    expect(readSentences({ text: '缴费时间：2021-03-15 至 2021-03-31' }, 'home')).toEqual([]);
  });
  it('are not used where the page says one twice: two batches stand there', () => {
    const text = '考生报名时间：2025-03-12 至 2025-03-18\n考生报名时间：2025-08-12 至 2025-08-18';
    expect(readSentences({ text }, 'home')).toEqual([]);
  });
});

it('a row gives four times', () => {
  const [row] = rowsIn(of(HEAD, ['北京', '2026-09-11 ~ 2026-09-17', '2026-09-12 ~ 2026-09-18', '进入']));
  expect((row ? readingsOf(row) : []).map(({ id, time, page }) => `${id} ${time} ${page}`)).toEqual([
    'signOpens 2026-09-11 welcome',
    'signCloses 2026-09-17 welcome',
    'payOpens 2026-09-12 welcome',
    'payCloses 2026-09-18 welcome',
  ]);
});
