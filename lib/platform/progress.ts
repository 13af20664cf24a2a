/**
 * How far each registration has come: which kinds of page the person has seen, what they showed to have happened, and the
 * times they stated, so that a step done stays done across weeks.
 *
 * - Progress is kept for each profile, region and batch apart: the next registration begins anew. Times belong to a
 *   region and batch, whoever registers.
 * - Kinds of page, times, states and the office's own sentence of refusal only; no address, no answer of a profile.
 * - A stored value that is none of ours counts as nothing seen. Changes of several pages come one after the other.
 */
import * as z from 'zod/mini';
import { type Mark, MILESTONES, statusOf, withMark } from '@/lib/domain/milestones';
import { type KnownPageId, PAGE_IDS, type Status } from '@/lib/domain/page';
import { TIME_IDS, type Times } from '@/lib/domain/times';
import { moment } from './records';
import { renameReminders } from './reminders';
import { stored } from './stored';

/** A profile, a region and a batch, as far as they are known. */
export interface Round {
  readonly profile?: string | undefined;
  readonly agency?: string | undefined;
  readonly batch?: string | undefined;
}

export interface Progress extends Round {
  /** When each kind of page was first seen in this round, ISO 8601 in UTC. */
  readonly pages: { readonly [page in KnownPageId]?: string };
  /** What was seen to have happened, or said by hand, oldest first. */
  readonly marks: readonly Mark[];
  /** The state that was shown, or said, last. */
  readonly status?: Status | undefined;
}

export interface Sighting extends Round {
  readonly page: KnownPageId;
  /** Seen on a practice page: kept apart, for the guide alone, until the practice ends. */
  readonly isPractice?: boolean;
  readonly marks?: readonly Omit<Mark, 'at' | 'from'>[];
}

const place = z.enum([...PAGE_IDS, 'hand']);
const page = z.enum(PAGE_IDS);
const text = z.string();
const optional = z.optional(text);
const round = { profile: optional, agency: optional, batch: optional };
const pages: z.ZodMiniType<Progress['pages']> = z.strictObject(
  Object.fromEntries(PAGE_IDS.map((id) => [id, z.optional(moment)])),
);
const mark = z.object({ what: z.enum(MILESTONES), at: moment, from: place, reason: optional });
const known = z.object({
  time: text,
  from: place,
  readAt: moment,
  before: optional,
  questioned: z.optional(z.object({ time: text, from: page, readAt: moment })),
});
const times: z.ZodMiniType<Times> = z.strictObject(Object.fromEntries(TIME_IDS.map((id) => [id, z.optional(known)])));
const schema = z.object({
  /** The round of the page seen last: many pages do not say theirs. */
  last: z.object(round),
  rounds: z.array(z.object({ ...round, pages, marks: z.array(mark) })),
  tables: z.array(z.object({ agency: text, batch: text, times })),
});
type Kept = z.infer<typeof schema>;
const kept = stored<Kept>('registrations', schema, { last: {}, rounds: [], tables: [] });

/** One change at a time, whichever of our pages makes it. */
const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
  // Where there are no locks there is one page only, in tests.
  globalThis.navigator?.locks ? navigator.locks.request('registrations', work) : work();

export const keyOf = ({ profile = '', agency = '', batch = '' }: Round): string => `${profile}/${agency}/${batch}`;
/** Rounds of practice bear this before their profile; nobody is reminded of them. */
const PRACTICE = 'practice:';
const isOfPractice = ({ profile }: Round): boolean => profile?.startsWith(PRACTICE) === true;
/** The round that a page goes on from which does not say its own. */
const lastOf = ({ last, rounds }: Kept, isPractice: boolean): Round =>
  isPractice ? (rounds.findLast(isOfPractice) ?? { profile: PRACTICE }) : last;

const isRound =
  (wanted: Round) =>
  (one: Round): boolean =>
    keyOf(one) === keyOf(wanted);

const progressOf = (wanted: Round, { rounds }: Kept): Progress => {
  const { pages: seen, marks } = rounds.find(isRound(wanted)) ?? { pages: {}, marks: [] };
  const status = statusOf(marks);
  const { profile, agency, batch } = wanted;
  return { profile, agency, batch, pages: seen, marks, ...(status === undefined ? {} : { status }) };
};

/** What a page leaves unsaid is taken from the page before it; of another region the batch is not known until it is said. */
function continued(last: Round, said: Round): Round {
  const isElsewhere = said.agency !== undefined && last.agency !== undefined && said.agency !== last.agency;
  return {
    profile: said.profile ?? last.profile,
    agency: said.agency ?? last.agency,
    batch: said.batch ?? (isElsewhere ? undefined : last.batch),
  };
}

/** How far the registration has come that the person looked at last. */
export async function lastProgress(profile?: string, isPractice = false): Promise<Progress> {
  const all = await kept.get();
  const last = lastOf(all, isPractice);
  return progressOf({ ...last, profile: isPractice ? last.profile : (profile ?? last.profile) }, all);
}

/** Every round that is known, with its times; none of practice. */
export async function allRegistrations(): Promise<readonly (Progress & { readonly times: Times })[]> {
  const all = await kept.get();
  const registrations = all.rounds.filter((one) => !isOfPractice(one));
  return registrations.map((one) => ({ ...progressOf(one, all), times: timesIn(all, one) }));
}

const timesIn = ({ tables }: Kept, { agency, batch }: Round): Times =>
  tables.find((table) => table.agency === agency && table.batch === batch)?.times ?? {};

/** The times of a region and batch; a practice has none, for the real ones are none of its own. */
export const timesOf = async (wanted: Round): Promise<Times> =>
  isOfPractice(wanted) ? {} : timesIn(await kept.get(), wanted);

/** Notes what a page shows, and says how far its round has come with it. */
export function noteSighting(
  { page: seen, marks = [], isPractice = false, ...told }: Sighting,
  now = new Date(),
): Promise<Progress> {
  const said = isPractice ? { ...told, profile: PRACTICE + (told.profile ?? '') } : told;
  return alone(async () => {
    const all = await kept.get();
    const here = continued(lastOf(all, isPractice), said);
    // What was seen before region, batch or profile were known belongs to the round it led to, and to no later one.
    const before = [
      { ...here, profile: undefined },
      { profile: here.profile, agency: here.agency },
      { agency: here.agency },
      { profile: here.profile },
      {},
    ].find((one) => isOfPractice(one) === isPractice && !isRound(here)(one) && all.rounds.some(isRound(one)));
    const [own, earlier] = [progressOf(here, all), before && progressOf(before, all)];
    if (before) await renameReminders(keyOf(before), keyOf(here));
    const at = now.toISOString();
    const past = [...(earlier?.marks ?? []), ...own.marks];
    const next = {
      ...here,
      pages: { [seen]: at, ...earlier?.pages, ...own.pages },
      marks: marks.reduce<readonly Mark[]>((all, one) => withMark(all, { ...one, at, from: seen }), past),
    };
    const others = all.rounds.filter((one) => !isRound(here)(one) && !(before && isRound(before)(one)));
    const changed = {
      ...all,
      last: isPractice ? all.last : here,
      rounds: [...others, { ...next, marks: [...next.marks] }],
    };
    await kept.set(changed);
    return progressOf(here, changed);
  });
}

/** Changes the times of a region and batch; from a practice nothing is changed. */
export function changeTimes(wanted: Round, change: (times: Times) => Times): Promise<Times> {
  return alone(async () => {
    const all = await kept.get();
    const { agency, batch } = wanted;
    if (agency === undefined || batch === undefined || isOfPractice(wanted)) return {};
    const changed = change(timesIn(all, wanted));
    const others = all.tables.filter((table) => table.agency !== agency || table.batch !== batch);
    await kept.set({ ...all, tables: [...others, { agency, batch, times: changed }] });
    return changed;
  });
}

/** Begins to follow a region and batch that the person chose, before any page of it was seen. */
export function follow(wanted: Round): Promise<void> {
  return alone(async () => {
    const all = await kept.get();
    const isNew = !all.rounds.some(isRound(wanted));
    await kept.set({
      ...all,
      last: wanted,
      rounds: isNew ? [...all.rounds, { ...wanted, pages: {}, marks: [] }] : all.rounds,
    });
  });
}

/** Notes by hand what has happened. */
export function markByHand(wanted: Round, what: Mark['what'], now = new Date()): Promise<void> {
  return alone(async () => {
    const all = await kept.get();
    const own = progressOf(wanted, all);
    const said: Mark = { what, at: now.toISOString(), from: 'hand' };
    const others = all.rounds.filter((one) => !isRound(wanted)(one));
    const { profile, agency, batch } = wanted;
    const changed = { profile, agency, batch, pages: own.pages, marks: [...withMark(own.marks, said)] };
    await kept.set({ ...all, rounds: [...others, changed] });
  });
}

/** Forgets rounds and everything that was seen of them; times go with the last round of their region and batch. */
export function forgetRounds(isMeant: (round: Round) => boolean): Promise<void> {
  return alone(async () => {
    const { last, ...all } = await kept.get();
    const rounds = all.rounds.filter((one) => !isMeant(one));
    const tables = all.tables.filter((table) =>
      rounds.some(({ agency, batch }) => agency === table.agency && batch === table.batch),
    );
    await kept.set({ last: isMeant(last) ? {} : last, rounds, tables });
  });
}

/** Forgets what was seen in practice. */
export const forgetPractice = (): Promise<void> => forgetRounds(isOfPractice);

/** Forgets one round. */
export const forgetRound = (wanted: Round): Promise<void> => forgetRounds(isRound(wanted));

/** Calls back after every change. Returns the way to stop. */
export const watchRegistrations = (tell: () => void): (() => void) => kept.watch(tell);
