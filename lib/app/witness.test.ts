/** What a page that the person opened leaves behind: times with their source, changes told, alarms told. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { setByHand } from '@/lib/engine/times';
import { allRegistrations, changeTimes, follow, lastProgress, timesOf } from '@/lib/platform/progress';
import { unreadTimetable } from '@/lib/platform/reminders';
import { localeChoice } from '@/lib/platform/settings';
import { aPage } from '@/tests/builders';
import { standingOf } from './standing';
import { witness } from './witness';

const ROUND = { agency: '大连', batch: '2026年上半年软考' };
const HEAD = ['机构名称', '报名有效时间', '缴费有效时间', '入口'];
const SIGN = '2026-03-10 09:00 ~ 2026-04-11 16:00';
const PAY = '2026-03-10 09:00 ~ 2026-04-13 16:00';

const welcome = (...rows: readonly (readonly string[])[]): PageSnapshot =>
  aPage([], {
    url: 'https://bm.ruankao.org.cn/sign/welcome',
    text: '请选择考试批次：\n2026年上半年软考\n机构名称\n报名有效时间\n入口',
    rows: [HEAD, ...rows],
  });
const home = (from: string, to: string): PageSnapshot =>
  aPage([], {
    url: 'https://bm.ruankao.org.cn/index/main',
    text: `当前考区：大连\n2026年上半年软考\n未报名\n考生报名时间：${from} 至 ${to}\n查看政策文件\n立即报名`,
    buttons: ['查看政策文件', '立即报名'].map((text) => ({ handle: text, text })),
  });

/** Title and text of the notification that stands. */
const told = async () => JSON.stringify((await browser.notifications.getAll()).times ?? '');

beforeEach(async () => {
  await localeChoice.set('zh-CN');
  await follow(ROUND);
});

describe('the welcome page', () => {
  it('gives the times of those who are followed, with their source, and of nobody else', async () => {
    await witness(welcome(['大连', SIGN, PAY, '进入'], ['辽宁', '2026-03-12 ~ 2026-03-18', '~', '进入']));
    expect(await timesOf(ROUND)).toMatchObject({
      signCloses: { time: '2026-04-11T16:00', from: 'welcome', readAt: expect.stringMatching(/Z$/) },
      payCloses: { time: '2026-04-13T16:00', from: 'welcome' },
    });
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('2026-03-18');
    expect(await told()).toBe('""');
  });
  it('that states another time later is told of, in days, and the screens go on showing it', async () => {
    await witness(welcome(['大连', SIGN, PAY, '进入']));
    await witness(welcome(['大连', '2026-03-10 09:00 ~ 2026-04-09 16:00', PAY, '进入']));
    expect(await told()).toContain('报名截止提前了 2 天');
    const { changes } = await standingOf(await lastProgress(), Date.now());
    expect(changes.map(({ zh }) => zh).join()).toContain('报名截止提前了 2 天');
    await browser.notifications.clear('times');
    await witness(welcome(['大连', '2026-03-10 09:00 ~ 2026-04-09 16:00', PAY, '进入']));
    expect(await told()).toBe('""');
  });
  it('does not overwrite what the person set, but asks', async () => {
    await changeTimes(ROUND, (times) => setByHand(times, 'signCloses', '2026-04-10T12:00', '2026-03-01T00:00:00.000Z'));
    await witness(welcome(['大连', SIGN, PAY, '进入']));
    expect(await timesOf(ROUND)).toMatchObject({
      signCloses: { time: '2026-04-10T12:00', from: 'hand', questioned: { time: '2026-04-11T16:00' } },
    });
    expect(await told()).toMatch(/网页现在写.*您设的没有改，请选一个/);
    const { questions } = await standingOf(await lastProgress(), Date.now());
    expect(questions).toHaveLength(1);
  });
});

describe('a timetable that cannot be trusted', () => {
  const strange = () => welcome(['辽宁', SIGN, SIGN, SIGN, '进入'], ['大连', SIGN, PAY, '进入']);
  it('leaves the times as they were, and is told to the person, once', async () => {
    await witness(welcome(['大连', SIGN, PAY, '进入']));
    const before = await timesOf(ROUND);
    await witness(strange());
    expect(await told()).toMatch(/时间表没有读出来.*有一行的时间个数与表头对不上.*一个时间都没有存/);
    expect(await timesOf(ROUND)).toEqual(before);
    expect((await standingOf(await lastProgress(), Date.now())).alarm?.zh).toContain('时间个数');
    await browser.notifications.clear('times');
    await witness(strange());
    expect(await told()).toBe('""');
  });
  it('is no more once one was read', async () => {
    await witness(strange());
    await witness(welcome(['大连', SIGN, PAY, '进入']));
    expect(await unreadTimetable.get()).toBeUndefined();
    expect((await standingOf(await lastProgress(), Date.now())).alarm).toBeUndefined();
  });
  it('that is still empty is noted and not told: it may be on its way', async () => {
    const create = vi.spyOn(browser.notifications, 'create');
    await witness(welcome());
    expect((await unreadTimetable.get())?.why).toBe('no-rows');
    expect(create).not.toHaveBeenCalled();
  });
});

it('the home page states the window of registration, and a change there is told as well', async () => {
  await witness(home('2026-03-10 09:00', '2026-04-11 16:00'));
  await witness(home('2026-03-10 09:00', '2026-04-15 16:00'));
  expect(await told()).toContain('报名截止推迟了 4 天');
  const [round] = await allRegistrations();
  expect(round?.times.signCloses).toMatchObject({ time: '2026-04-15T16:00', before: '2026-04-11T16:00', from: 'home' });
});
