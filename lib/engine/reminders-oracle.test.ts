/**
 * Half-years as they may happen: pages seen, times read, moved and set, computers asleep, browsers restarted. What was
 * told is held against an oracle that knows nothing of the engine: it cuts the half-year at every moment at which anything
 * changes, and asks of each piece what had to be told in it.
 */
import { describe, expect, it } from 'vitest';
import type { Mark, Milestone } from '../domain/milestones';
import type { TimeId, Times } from '../domain/times';
import { roundAt, type Told } from './reminder-round';
import { type Registration, remindersOf } from './reminders';

const HISTORIES = Number(process.env.HISTORIES ?? 1000);
const MIN = 60_000;
const H = 60 * MIN;
const D = 24 * H;
const CHINA = 8 * H;
/** 2026-02-01 00:00 in China. */
const START = Date.UTC(2026, 0, 31, 16);
const END = START + 200 * D;

/** A generator of numbers that always gives the same ones. */
function dice(seed: number): (below: number) => number {
  let state = seed + 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface World {
  readonly marks: readonly Mark[];
  readonly times: Times;
  readonly putOff: { readonly [id: string]: number };
  readonly dismissed: readonly string[];
}
interface Happening {
  readonly at: number;
  readonly world: World;
}
interface History {
  readonly payment: Registration['payment'];
  readonly review: Registration['review'];
  readonly quiet: Told['quiet'];
  readonly happenings: readonly Happening[];
  /** Stretches in which the browser runs and the computer is awake. */
  readonly awake: readonly (readonly [from: number, to: number])[];
}

const two = (value: number): string => String(value).padStart(2, '0');
function written(moment: number, withHour: boolean): string {
  const date = new Date(moment + CHINA);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return withHour ? `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : day;
}

const AFTER: readonly (readonly Milestone[])[] = [
  ['等待审核', '审核通过', '待缴费', '缴费成功', '报名成功', '准考证已出', '已查成绩'],
  ['等待审核', '审核不通过', '等待审核', '审核通过', '缴费成功', '报名成功'],
  ['等待审核', '审核不通过'],
  ['等待审核', '审核通过'],
  ['待缴费', '未报名', '等待审核', '待缴费'],
  ['等待审核', '报名成功', '准考证已出'],
  [],
];

function history(seed: number): History {
  const roll = dice(seed);
  const some = (from: number, to: number): number => from + roll(Math.max(1, Math.floor((to - from) / MIN))) * MIN;
  const isHourly = () => roll(4) > 0;
  const opens = some(START + 20 * D, START + 60 * D);
  const closes = opens + D + roll(40 * 24 * 60) * MIN;
  const pay = closes + (roll(3) - 1) * roll(4) * D;
  const exam = closes + 20 * D + roll(40 * 24 * 60) * MIN;
  const stated: readonly (readonly [TimeId, number])[] = [
    ['signOpens', opens],
    ['signCloses', closes],
    ...(roll(3) > 0
      ? ([
          ['payOpens', opens + roll(5) * D],
          ['payCloses', Math.max(pay, opens + 6 * D)],
        ] as const)
      : []),
    ...(roll(3) === 0 ? ([['reviewCloses', closes + 2 * D]] as const) : []),
    ...(roll(3) > 0
      ? ([
          ['examStarts', exam],
          ['examEnds', exam + 3 * D],
        ] as const)
      : []),
    ...(roll(3) === 0
      ? ([
          ['ticketOpens', exam - 5 * D],
          ['ticketCloses', exam - H],
        ] as const)
      : []),
    ...(roll(5) === 0 ? ([['scoreOut', exam + 33 * D]] as const) : []),
  ];
  const known = (moment: number): NonNullable<Times[TimeId]> => ({
    time: written(moment, isHourly()),
    from: 'welcome',
    readAt: new Date(START).toISOString(),
  });
  const acts: { readonly at: number; readonly change: (world: World) => World }[] = [];
  for (const [id, moment] of stated)
    acts.push({
      at: some(START, opens + 3 * D),
      change: (world) => ({ ...world, times: { ...world.times, [id]: known(moment) } }),
    });
  for (let moves = roll(3); moves > 0; moves -= 1) {
    const [id, moment] = stated[roll(stated.length)] ?? ['signCloses', closes];
    const moved = moment + (roll(9) - 4) * 12 * H;
    acts.push({
      at: some(opens, closes),
      change: (world) => ({ ...world, times: { ...world.times, [id]: known(moved) } }),
    });
  }
  let seen = opens + roll(20 * 24 * 60) * MIN;
  for (const what of AFTER[roll(AFTER.length)] ?? []) {
    const at = seen;
    acts.push({
      at,
      change: (world) => ({
        ...world,
        marks: [...world.marks, { what, at: new Date(at).toISOString(), from: 'review' }],
      }),
    });
    seen += H + roll(12 * 24 * 60) * MIN;
  }
  const happenings: Happening[] = [{ at: START, world: { marks: [], times: {}, putOff: {}, dismissed: [] } }];
  for (const { at, change } of acts.filter(({ at }) => at < END).sort((one, other) => one.at - other.at)) {
    const { world } = happenings.at(-1) ?? { world: { marks: [], times: {}, putOff: {}, dismissed: [] } };
    happenings.push({ at, world: change(world) });
  }
  const awake: (readonly [number, number])[] = [];
  for (let from = START; from < END; ) {
    const to = from + H + roll(roll(3) === 0 ? 20 * 24 * 60 : 30 * 60) * MIN;
    awake.push([from, Math.min(to, END)]);
    from = to + (roll(6) === 0 ? roll(12 * 24 * 60) * MIN : roll(14 * 60) * MIN) + MIN;
  }
  const quiet = [undefined, { from: '22:00', to: '08:00' }, { from: '12:00', to: '14:00' }][roll(3)];
  return {
    payment: (['online', 'offline', 'none'] as const)[roll(3)] ?? 'online',
    review: (['yes', 'none', 'unknown'] as const)[roll(3)] ?? 'yes',
    quiet,
    // Pages are seen, and times set, by a person before an awake computer.
    happenings: happenings.filter(({ at }) => at === START || awake.some(([from, to]) => at >= from && at < to)),
    awake,
  };
}

type Saying = readonly [id: string, at: number];

/** The background as it runs: at every change, at every start and wake, and when its one alarm rings. */
function machine({ payment, review, quiet, happenings, awake }: History): readonly Saying[] {
  const said: Saying[] = [];
  const told: string[] = [];
  let alarm: number | undefined;
  const worldAt = (now: number): World => happenings.findLast(({ at }) => at <= now)?.world ?? happenings[0]!.world;
  const look = (now: number): void => {
    const { marks, times, putOff, dismissed } = worldAt(now);
    const reminders = remindersOf({ id: 'r', marks, times, payment, review });
    const { tell, next } = roundAt(now, reminders, { told, dismissed, putOff, quiet });
    for (const { id } of tell) said.push([id, now]);
    told.push(...tell.map(({ id }) => id));
    alarm = next;
  };
  for (const [from, to] of awake) {
    const changes = happenings.filter(({ at }) => at > from && at < to).map(({ at }) => at);
    look(from); // A start, or a wake: an alarm that rang in the sleep rings now.
    for (let now = from; ; ) {
      const change = changes.find((at) => at > now);
      const next = Math.min(change ?? to, Math.max(alarm ?? to, now + MIN));
      if (next >= to) break;
      now = next;
      look(now);
    }
  }
  return said;
}

const clockOf = (moment: number): string => written(moment, true).slice(11);
const midnight = (moment: number): number => Math.floor((moment + CHINA) / D) * D - CHINA;
const at = (day: number, hour: number, minute = 0): number => day + hour * H + minute * MIN;

/** A stated time in plain numbers: its day, its beginning and its end. */
function plain(time: string): {
  readonly day: number;
  readonly begin: number;
  readonly end: number;
  readonly exact: boolean;
} {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = time.split(/[-T:]/).map(Number);
  const day = Date.UTC(year, month - 1, date) - CHINA;
  const exact = time.includes('T');
  const begin = at(day, hour, minute);
  return { day, begin, end: exact ? begin : day + D, exact };
}

/** What has to be told in a world, said anew from the handbook: kind, the time it is about, from when, until when. */
function wanted(
  { payment, review }: History,
  { marks, times }: World,
): readonly (readonly [kind: string, about: string, due: number, until: number])[] {
  const list: (readonly [string, string, number, number])[] = [];
  const state = marks.filter(({ what }) => !['准考证已出', '已查成绩'].includes(what)).at(-1)?.what;
  const isIn = ['等待审核', '审核通过', '待缴费', '缴费成功', '报名成功'].includes(state ?? '');
  const isPaid = state === '缴费成功' || state === '报名成功';
  const has = (what: string) => marks.some((mark) => mark.what === what);
  const stages = (name: string, time: string, opens: string | undefined): void => {
    const { day, begin, end, exact } = plain(time);
    const last = exact ? begin - 4 * H : at(day, 9);
    const before = (days: number) => (exact ? begin - days * D : at(day - days * D, 9));
    const isOpen = (due: number) => opens === undefined || due > plain(opens).begin;
    if (isOpen(before(7))) list.push([`${name}-closes-in-7-days`, time, before(7), before(2)]);
    if (isOpen(before(2))) list.push([`${name}-closes-in-2-days`, time, before(2), last]);
    list.push([`${name}-closes-in-hours`, time, last, end]);
  };
  const {
    signOpens,
    signCloses,
    reviewCloses,
    payOpens,
    payCloses,
    ticketOpens,
    ticketCloses,
    examStarts,
    examEnds,
    scoreOut,
  } = times;
  if (!isIn && state !== '审核不通过') {
    if (signOpens) {
      const { day, begin, exact } = plain(signOpens.time);
      const open = exact ? begin : at(day, 9);
      list.push(['sign-up-is-announced', signOpens.time, at(day - 14 * D, 9), open]);
      list.push([
        'sign-up-opens',
        signOpens.time,
        open,
        Math.min(open + 3 * D, signCloses ? plain(signCloses.time).end : Number.POSITIVE_INFINITY),
      ]);
    }
    if (signCloses) stages('sign-up', signCloses.time, signOpens?.time);
  }
  if (review !== 'none' && (state === '等待审核' || state === '审核不通过')) {
    if (state === '等待审核') {
      const submitted = midnight(Date.parse(marks.filter(({ what }) => what === '等待审核').at(-1)?.at ?? ''));
      let due = submitted;
      for (let days = 0; days < 3; ) {
        due += D;
        const weekday = new Date(due + CHINA).getUTCDay();
        if (weekday > 0 && weekday < 6) days += 1;
      }
      list.push(['review-answer-is-due', written(submitted, false), at(due, 9), at(due, 9) + 14 * D]);
    }
    const closes = reviewCloses ?? (state === '审核不通过' ? signCloses : undefined);
    if (closes) stages('review', closes.time, undefined);
  }
  const lastDay = payCloses ?? (isIn ? signCloses : undefined);
  if (payment !== 'none' && !isPaid && lastDay) {
    stages('payment', lastDay.time, payOpens?.time);
    const { end } = plain(lastDay.time);
    if (isIn) list.push(['payment-is-over', lastDay.time, end, end + 7 * D]);
  }
  if (isIn) {
    const exam = examStarts && plain(examStarts.time);
    const last = examEnds ?? examStarts;
    const examBegins = exam && (exam.exact ? exam.begin : at(exam.day, 8, 30));
    const ticket = ticketOpens?.time ?? (exam && written(exam.day - 7 * D, false));
    if (ticket && !has('准考证已出')) {
      const { day, begin, exact } = plain(ticket);
      const due = exact ? begin : at(day, 9);
      list.push([
        'ticket-opens',
        ticket,
        due,
        ticketCloses ? plain(ticketCloses.time).end : (examBegins ?? due + 7 * D),
      ]);
    }
    if (examStarts && exam && examBegins !== undefined)
      list.push(['exam-is-tomorrow', examStarts.time, at(exam.day - D, 18), examBegins]);
    const score = scoreOut?.time ?? (last && written(plain(last.time).day + 30 * D, false));
    const looked = marks.filter(({ what }) => what === '已查成绩').at(-1);
    if (score && !(looked && last && Date.parse(looked.at) >= plain(last.time).day + D)) {
      const { day, begin, exact } = plain(score);
      const due = exact ? begin : at(day, 10);
      list.push(['score-is-due', score, due, due + 60 * D]);
    }
  }
  return list.filter(([, , due, until]) => due < until);
}

/** The quiet hours around a moment. */
function nightOf(moment: number, quiet: History['quiet']): readonly [from: number, to: number] | undefined {
  if (!quiet) return undefined;
  const [from, to] = [quiet.from, quiet.to].map((clock) => Number(clock.slice(0, 2)) * H) as [number, number];
  const today = midnight(moment);
  for (const day of [today - D, today]) {
    const [begins, ends] = [day + from, day + to + (to <= from ? D : 0)];
    if (moment >= begins && moment < ends) return [begins, ends];
  }
  return undefined;
}

function oracle(history: History): ReadonlyMap<string, number> {
  const { happenings, awake, quiet } = history;
  const first = new Map<string, number>();
  const stretches = happenings.flatMap(({ at: from, world }, n) => {
    const to = happenings[n + 1]?.at ?? END;
    return awake.flatMap(([up, down]) => {
      const [begin, end] = [Math.max(from, up), Math.min(to, down)];
      return begin < end ? [[begin, end, world] as const] : [];
    });
  });
  for (const [begin, end, world] of stretches)
    for (const [kind, about, due, until] of wanted(history, world)) {
      const id = `r|${kind}|${about}`;
      if (first.has(id)) continue;
      const dueNight = nightOf(due, quiet);
      const waitsOut = dueNight && dueNight[1] + H <= until;
      const from = dueNight ? (waitsOut ? dueNight[1] : dueNight[0] - MIN) : due;
      let sayable = Math.max(begin, from);
      const night = nightOf(sayable, quiet);
      if (night && night[1] + H <= until) sayable = night[1];
      if (sayable < Math.min(end, until)) first.set(id, sayable);
    }
  return first;
}

describe(`${HISTORIES} half-years`, () => {
  const all = Array.from({ length: HISTORIES }, (_, seed) => ({ seed, ...history(seed) }));
  const outcomes = all.map((one) => ({ seed: one.seed, said: machine(one), due: oracle(one) }));
  it('miss nothing and tell nothing that is done', () => {
    for (const { seed, said, due } of outcomes) {
      const told = said.map(([id]) => id).sort();
      expect([seed, told]).toEqual([seed, [...due.keys()].sort()]);
    }
  });
  it('tell nothing twice', () => {
    for (const { said } of outcomes) expect(new Set(said.map(([id]) => id)).size).toBe(said.length);
  });
  it('tell it at the first minute in which it could be told', () => {
    for (const { seed, said, due } of outcomes)
      for (const [id, moment] of said)
        expect([seed, id, clockOf(moment)]).toEqual([seed, id, clockOf(due.get(id) ?? 0)]);
  });
  it('come across every kind of reminder', () => {
    const kinds = new Set(outcomes.flatMap(({ said }) => said.map(([id]) => id.split('|')[1])));
    expect(kinds.size).toBe(16);
    expect(outcomes.reduce((sum, { said }) => sum + said.length, 0)).toBeGreaterThan(HISTORIES * 3);
  });
});
