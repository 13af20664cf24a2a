/**
 * Half-years as they may happen: pages seen, times read, moved, set by hand and taken away, reminders put off or not
 * wanted; computers asleep, browsers restarted, clocks set wrong and right again, travels to other zones.
 */
import type { Mark, Milestone } from '@/lib/domain/milestones';
import type { TimeId, Times } from '@/lib/domain/times';
import type { Told } from '@/lib/engine/reminder-round';
import type { Registration } from '@/lib/engine/reminders';
import { D, dice, END, H, MIN, START, written } from './clock';

export interface World {
  readonly marks: readonly Mark[];
  readonly times: Times;
  /** Kinds of reminders that the person does not want. */
  readonly unwanted: readonly string[];
}

export interface Happening {
  /** True time, whatever the computer's clock says. */
  readonly at: number;
  readonly world: World;
}

/** A stretch in which the browser runs, the computer is awake and its clock is not touched. True time. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How far the computer's clock is ahead. */
  readonly ahead: number;
  readonly zone: string;
}

export interface History {
  readonly seed: number;
  readonly payment: Registration['payment'];
  readonly review: Registration['review'];
  readonly quiet: Told['quiet'];
  readonly happenings: readonly Happening[];
  readonly stretches: readonly Stretch[];
}

const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];

const AFTER: readonly (readonly Milestone[])[] = [
  ['等待审核', '审核通过', '待缴费', '缴费成功', '报名成功', '准考证已出', '已查成绩'],
  ['等待审核', '审核不通过', '等待审核', '审核通过', '缴费成功', '报名成功'],
  ['等待审核', '审核不通过'],
  ['等待审核', '审核通过'],
  ['待缴费', '未报名', '等待审核', '待缴费'],
  ['等待审核', '报名成功', '准考证已出'],
  [],
];

/** Whether the person puts a reminder off for four hours when it is told them for that time. */
export const isPutOff = (seed: number, id: string, telling: number): boolean =>
  dice(seed + telling * 7 + [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0))(5) === 0;

type Roll = ReturnType<typeof dice>;

/** The computer's days: awake and asleep, in one zone and another, with a clock that may be set while it is awake. */
function computerOf(roll: Roll): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [ahead, zone] = [0, 0];
  for (let from = START; from < END; ) {
    const to = Math.min(END, from + H + roll(roll(3) === 0 ? 20 * 24 * 60 : 30 * 60) * MIN);
    if (roll(8) === 0) zone = roll(ZONES.length);
    const here = { zone: ZONES[zone] ?? 'UTC' };
    // Somebody sets the clock, or it is set right by the network; it is noticed when the person returns.
    const isSet = roll(10) === 0;
    const set = from + 30 * MIN + roll(Math.max(1, Math.floor((to - from) / MIN) - 30)) * MIN;
    const noticed = set + (1 + roll(90)) * MIN;
    if (isSet && noticed < to) {
      stretches.push({ ...here, from, to: set, ahead });
      ahead = ahead === 0 ? (roll(2 * 9 * 24 * 60) - 9 * 24 * 60) * MIN : 0;
      stretches.push({ ...here, from: noticed, to, ahead });
    } else stretches.push({ ...here, from, to, ahead });
    from = to + (roll(6) === 0 ? roll(12 * 24 * 60) * MIN : roll(14 * 60) * MIN) + MIN;
  }
  return stretches;
}

type Act = { readonly at: number; readonly change: (world: World, clock: number) => World };

/** The times that pages state in this half-year. */
function statedTimes(roll: Roll): readonly (readonly [TimeId, number])[] {
  const some = (from: number, to: number): number => from + roll(Math.max(1, Math.floor((to - from) / MIN))) * MIN;
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
  return stated;
}

/** What the person and the pages do, in no order. */
function actsOf(roll: Roll): readonly Act[] {
  const some = (from: number, to: number): number => from + roll(Math.max(1, Math.floor((to - from) / MIN))) * MIN;
  const stated = statedTimes(roll);
  const [opens, closes] = [stated[0]?.[1] ?? START, stated[1]?.[1] ?? END];
  const known = (moment: number, from: 'welcome' | 'hand'): NonNullable<Times[TimeId]> => ({
    time: written(moment, roll(4) > 0),
    from,
    readAt: new Date(START).toISOString(),
  });
  const acts: Act[] = [];
  const set = (when: number, id: TimeId, time: Times[TimeId]): number =>
    acts.push({ at: when, change: (world) => ({ ...world, times: { ...world.times, [id]: time } }) });
  for (const [id, moment] of stated) set(some(START, opens + 3 * D), id, known(moment, 'welcome'));
  for (let moves = roll(3); moves > 0; moves -= 1) {
    const [id, moment] = stated[roll(stated.length)] ?? ['signCloses', closes];
    set(some(opens, closes), id, known(moment + (roll(9) - 4) * 12 * H, roll(2) === 0 ? 'hand' : 'welcome'));
  }
  if (roll(8) === 0) set(some(opens, closes), stated[roll(stated.length)]?.[0] ?? 'signCloses', undefined);
  const unwanted = ['sign-up-is-announced', 'sign-up-closes-in-7-days', 'ticket-opens', 'payment-closes-in-2-days'];
  if (roll(3) === 0) {
    const kind = unwanted[roll(unwanted.length)] ?? '';
    acts.push({
      at: some(START, closes),
      change: (world) => ({ ...world, unwanted: [...world.unwanted, kind] }),
    });
  }
  let seen = opens + roll(20 * 24 * 60) * MIN;
  for (const what of AFTER[roll(AFTER.length)] ?? []) {
    acts.push({
      at: seen,
      change: (world, clock) => ({
        ...world,
        marks: [...world.marks, { what, at: new Date(clock).toISOString(), from: 'review' }],
      }),
    });
    seen += H + roll(12 * 24 * 60) * MIN;
  }
  return acts;
}

/** The half-year of that number, always the same. */
export function historyOf(seed: number): History {
  const roll = dice(seed);
  const acts = [...actsOf(roll)].sort((one, other) => one.at - other.at);
  const stretches = computerOf(roll);
  const happenings: Happening[] = [{ at: START, world: { marks: [], times: {}, unwanted: [] } }];
  for (const { at, change } of acts) {
    // Pages are seen, and times set, by a person before an awake computer.
    const here = stretches.find(({ from, to }) => at >= from && at < to);
    const last = happenings.at(-1);
    if (here && last) happenings.push({ at, world: change(last.world, at + here.ahead) });
  }
  return {
    seed,
    payment: (['online', 'offline', 'none'] as const)[roll(3)] ?? 'online',
    review: (['yes', 'none', 'unknown'] as const)[roll(3)] ?? 'yes',
    quiet: [undefined, { from: '22:00', to: '08:00' }, { from: '12:00', to: '14:00' }][roll(3)],
    happenings,
    stretches,
  };
}
