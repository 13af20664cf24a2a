/**
 * What must be told in a half-year, said anew from the handbook. It knows nothing of the engine: it cuts the half-year at
 * every moment at which anything changes, and asks of each piece what had to be told in it.
 */
import { at, D, H, MIN, midnight, plain, weekday, written } from './clock';
import { type History, isPutOff, type World } from './history';
import type { Saying } from './machine';

type Wanted = readonly [kind: string, about: string, due: number, until: number];

/** What has to be told in a world, said anew from the handbook: kind, the time it is about, from when, until when. */
function wanted({ payment, review }: History, { marks, times }: World): readonly Wanted[] {
  const list: Wanted[] = [];
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
        if (weekday(due) > 0 && weekday(due) < 6) days += 1;
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

/** The first minute from `begin` on at which it may be said, by the clock of the computer. */
function sayableFrom(begin: number, due: number, asked: number, until: number, quiet: History['quiet']): number {
  const wish = Math.max(due, asked);
  const wishNight = nightOf(wish, quiet);
  const waitsOut = wishNight && wishNight[1] + H <= until;
  const from = wishNight ? (waitsOut ? wishNight[1] : asked > 0 ? wish : wishNight[0] - MIN) : wish;
  const sayable = Math.max(begin, from);
  const night = nightOf(sayable, quiet);
  return night && night[1] + H <= until ? night[1] : sayable;
}

/** Everything that had to be told, in no order. */
export function oracle(history: History): readonly Saying[] {
  const { seed, happenings, stretches, quiet } = history;
  const said: Saying[] = [];
  /** By reminder: from when on it may be said again; never, unless the person put it off. */
  const again = new Map<string, number>();
  const pieces = happenings.flatMap(({ at: from, world }, n) => {
    const to = happenings[n + 1]?.at ?? Number.POSITIVE_INFINITY;
    return stretches.flatMap(({ from: up, to: down, ahead }) => {
      const [begin, end] = [Math.max(from, up), Math.min(to, down)];
      return begin < end ? [{ begin: begin + ahead, end: end + ahead, world }] : [];
    });
  });
  for (const { begin, end, world } of pieces)
    for (const [kind, about, due, until] of wanted(history, world)) {
      const insists = kind.startsWith('payment-');
      if (world.unwanted.includes(kind) && !insists) continue;
      const id = `r|${kind}|${about}`;
      for (let from = begin; ; ) {
        const sayable = sayableFrom(from, due, again.get(id) ?? Number.NEGATIVE_INFINITY, until, quiet);
        if (sayable >= Math.min(end, until)) break;
        said.push([id, sayable]);
        const isLater = !insists && isPutOff(seed, id, said.filter(([one]) => one === id).length);
        again.set(id, isLater ? sayable + 4 * H : Number.POSITIVE_INFINITY);
        if (!isLater) break;
        from = sayable;
      }
    }
  return said;
}
