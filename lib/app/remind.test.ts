/** What the browser is asked to show, ring and write on the button, whoever calls and however often. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { beginOf, HOUR, MINUTE } from '@/lib/domain/moments';
import { changeTimes, follow, markByHand, noteSighting } from '@/lib/platform/progress';
import { localeChoice } from '@/lib/platform/settings';
import { checkReminders, dismiss, putOff } from './remind';
import { keepWatch } from './watchman';

const ROUND = { agency: '大连', batch: '2026年上半年软考' };
const READ = { from: 'welcome', readAt: '2026-03-01T00:00:00.000Z' } as const;
const CLOSES = '2026-04-11T16:00';

interface Note {
  readonly title: string;
  readonly message: string;
}
/** Every notification, in the order in which they were shown. */
const shown: (readonly [note: string, words: Note])[] = [];
const standing = async (): Promise<readonly string[]> => Object.keys(await browser.notifications.getAll());
const ring = async (): Promise<number | undefined> => (await browser.alarms.get('next-reminder'))?.scheduledTime;
const at = (time: string): number => beginOf(time);

beforeEach(async () => {
  shown.length = 0;
  const create = browser.notifications.create.bind(browser.notifications);
  vi.spyOn(browser.notifications, 'create').mockImplementation((...given: readonly unknown[]) => {
    const [note, { title, message }] = given as [string, Note & Parameters<typeof create>[1]];
    shown.push([note, { title, message }]);
    return Reflect.apply(create, undefined, given);
  });
  await localeChoice.set('zh-CN');
  await follow(ROUND);
  await changeTimes(ROUND, () => ({ signCloses: { ...READ, time: CLOSES } }));
});

describe('a reminder that is due', () => {
  it('is told once, in words that say what closes and nothing of the person', async () => {
    await noteSighting({ page: 'home', profile: 'zhang-san', ...ROUND });
    await checkReminders(at('2026-04-09T16:00'));
    await checkReminders(at('2026-04-09T16:01'));
    expect(shown).toEqual([
      ['reminders', { title: '报名将在 4月11日 16:00 截止', message: expect.stringContaining('由您点「提交」') }],
    ]);
    expect(JSON.stringify(shown)).not.toContain('zhang-san');
  });
  it('shares one notification with all others, the most urgent in full', async () => {
    await changeTimes(ROUND, (times) => ({ ...times, payCloses: { ...READ, time: '2026-04-11T18:00' } }));
    await checkReminders(at('2026-04-11T14:00'));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toEqual([
      'payment',
      {
        title: '缴费将在 4月11日 18:00 截止',
        message: expect.stringMatching(/^未缴费视为未报名.*\n报名将在 4月11日 16:00 截止$/),
      },
    ]);
  });
  it('is not told again when the registration gets its candidate', async () => {
    await checkReminders(at('2026-04-09T16:00'));
    await noteSighting({ page: 'home', profile: 'zhang-san', ...ROUND });
    await checkReminders(at('2026-04-09T17:00'));
    expect(shown).toHaveLength(1);
  });
  it('comes back after it was put off, and stays away where it is not wanted', async () => {
    const id = `/大连/${ROUND.batch}|sign-up-closes-in-2-days|${CLOSES}`;
    await checkReminders(at('2026-04-09T16:00'));
    await putOff(id, 4, at('2026-04-09T16:05'));
    await checkReminders(at('2026-04-09T20:04'));
    expect(shown).toHaveLength(1);
    await checkReminders(at('2026-04-09T20:05'));
    expect(shown).toHaveLength(2);
    await putOff(id, 4, at('2026-04-09T20:06'));
    await dismiss(id);
    await checkReminders(at('2026-04-10T09:00'));
    expect(shown).toHaveLength(2);
  });
});

describe('the closing of payment', () => {
  beforeEach(async () => {
    await markByHand(ROUND, '审核通过');
    await changeTimes(ROUND, () => ({
      payCloses: { ...READ, time: '2026-04-13T16:00' },
      examStarts: { ...READ, time: '2026-04-13' },
    }));
    await checkReminders(at('2026-04-12T10:00'));
  });
  it('stands until 缴费成功 is seen, and no other notification takes its place', async () => {
    expect(shown.map(([note]) => note)).toEqual(['payment']);
    await dismiss(`/大连/${ROUND.batch}|payment-closes-in-hours|2026-04-13T16:00`);
    await checkReminders(at('2026-04-13T12:30'));
    expect(shown.map(([, { title }]) => title)).toEqual(Array(2).fill('缴费将在 4月13日 16:00 截止'));
    await changeTimes(ROUND, (times) => ({ ...times, scoreOut: { ...READ, time: '2026-04-13T13:00' } }));
    await checkReminders(at('2026-04-13T13:00'));
    expect(await standing()).toEqual(['payment', 'reminders']);
    await noteSighting({ page: 'payment', ...ROUND, marks: [{ what: '缴费成功' }] });
    await checkReminders(at('2026-04-13T13:10'));
    expect(await standing()).toEqual(['reminders']);
    expect(await browser.action.getBadgeText({})).toBe('');
  });
});

describe('the alarm', () => {
  it('is one, for what comes next, and comes round within half an hour to notice a clock that was set', async () => {
    await checkReminders(at('2026-04-09T15:50'));
    expect(await ring()).toBe(at('2026-04-09T16:00'));
    await checkReminders(at('2026-04-09T16:00'));
    expect(await ring()).toBe(at('2026-04-09T16:30'));
    expect(await browser.alarms.getAll()).toHaveLength(1);
  });
  it('is gone with the last registration', async () => {
    await checkReminders(at('2026-04-12T16:00'));
    expect(await ring()).toBeUndefined();
  });
});

describe('the background', () => {
  let now = 0;
  const returns: ((state: string) => void)[] = [];
  const starts: (() => void)[] = [];
  beforeEach(() => {
    returns.length = starts.length = 0;
    now = at('2026-04-08T12:00');
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    // The pretend browser has none of these.
    Object.assign(browser, {
      idle: { onStateChanged: { addListener: (tell: (state: string) => void) => returns.push(tell) } },
    });
    Object.assign(browser, { scripting: { getRegisteredContentScripts: async () => [] } });
    vi.spyOn(browser.runtime.onStartup, 'addListener').mockImplementation((tell) => starts.push(tell));
    keepWatch();
  });
  const settled = (): Promise<unknown> => vi.waitFor(async () => expect(await ring()).toBeGreaterThan(now));

  it('tells what was missed while the browser was closed, once, at its start', async () => {
    now = at('2026-04-11T13:00');
    for (const start of starts) start();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(shown[0]?.[1].title).toBe('报名将在 4月11日 16:00 截止');
    now += MINUTE;
    for (const start of starts) start();
    await settled();
    expect(shown).toHaveLength(1);
  });
  it('builds the alarm anew when the person returns: after a sleep, and after the clock was set back', async () => {
    for (const start of starts) start();
    await settled();
    expect(await ring()).toBe(now + 30 * MINUTE);
    now -= 72 * HOUR;
    for (const tell of returns) tell('idle');
    expect(await ring()).toBeGreaterThan(now + 71 * HOUR);
    for (const tell of returns) tell('active');
    await vi.waitFor(async () => expect(await ring()).toBe(now + 30 * MINUTE));
    now += 80 * HOUR;
    for (const tell of returns) tell('active');
    await vi.waitFor(async () => expect(await ring()).toBe(now + 30 * MINUTE));
  });
  it('writes the days that are left on the button, urgently in the last two', async () => {
    for (const start of starts) start();
    await vi.waitFor(async () => expect(await browser.action.getBadgeText({})).toBe('3'));
    const calm = await browser.action.getBadgeBackgroundColor({});
    now = at('2026-04-11T09:00');
    for (const start of starts) start();
    await vi.waitFor(async () => expect(await browser.action.getBadgeText({})).toBe('今天'));
    expect(await browser.action.getBadgeBackgroundColor({})).not.toEqual(calm);
  });
});
