/**
 * How far a registration has come: which kinds of page the person has seen, and the state the platform showed last,
 * so that a step done stays done across weeks.
 *
 * - Kept for each region and batch apart: the next registration begins anew.
 * - Kinds of page, times and states only; no address, no answer, nothing of a profile.
 * - A stored value that is none of ours counts as nothing seen.
 */
import * as z from 'zod/mini';
import { type KnownPageId, PAGE_IDS, STATUSES, type Status } from '@/lib/domain/page';
import { moment } from './records';
import { stored } from './stored';

/** A region and a batch, as far as the platform's pages say them. */
export interface Round {
  readonly agency?: string | undefined;
  readonly batch?: string | undefined;
}

export interface Progress {
  /** When each kind of page was first seen in this round, ISO 8601 in UTC. */
  readonly pages: { readonly [page in KnownPageId]?: string };
  /** The state that was shown last. */
  readonly status?: Status | undefined;
}

export interface Sighting extends Round {
  readonly page: KnownPageId;
  readonly status?: Status | undefined;
}

const pages: z.ZodMiniType<Progress['pages']> = z.strictObject(
  Object.fromEntries(PAGE_IDS.map((page) => [page, z.optional(moment)])),
);
const schema = z.object({
  /** The round of the page seen last: many pages do not say theirs. */
  last: z.object({ agency: z.optional(z.string()), batch: z.optional(z.string()) }),
  rounds: z.array(z.object({ key: z.string(), pages, status: z.optional(z.enum(STATUSES)) })),
});
const NOTHING: Progress = { pages: {} };
const kept = stored<z.infer<typeof schema>>('progress', schema, { last: {}, rounds: [] });

/** The last round, and every round by its key. */
async function read(): Promise<{ readonly last: Round; readonly rounds: Readonly<Record<string, Progress>> }> {
  const { last, rounds } = await kept.get();
  return { last, rounds: Object.fromEntries(rounds.map(({ key, ...progress }) => [key, progress])) };
}

const keyOf = ({ agency = '', batch = '' }: Round): string => `${agency} ${batch}`;

/** What a page leaves unsaid is taken from the page before it; of another region the batch is not known until it is said. */
function continued(last: Round, said: Round): Round {
  const isElsewhere = said.agency !== undefined && last.agency !== undefined && said.agency !== last.agency;
  return { agency: said.agency ?? last.agency, batch: said.batch ?? (isElsewhere ? undefined : last.batch) };
}

/** How far the registration has come that the person looked at last. */
export async function lastProgress(): Promise<Progress> {
  const { last, rounds } = await read();
  return rounds[keyOf(last)] ?? NOTHING;
}

/** Notes what a page shows, and says how far its round has come with it. */
export async function noteSighting({ page, status, ...said }: Sighting, now = new Date()): Promise<Progress> {
  const { last, rounds } = await read();
  const round = continued(last, said);
  const key = keyOf(round);
  // Pages seen before region or batch were known belong to the round they led to, and to no later one.
  const ledHere = [{ agency: round.agency }, {}].map(keyOf).find((one) => one !== key && rounds[one]) ?? key;
  const { [key]: own = NOTHING, [ledHere]: earlier = NOTHING, ...others } = rounds;
  const latest = status ?? own.status ?? earlier.status;
  const seen = { [page]: now.toISOString(), ...earlier.pages, ...own.pages };
  const progress: Progress = { pages: seen, ...(latest === undefined ? {} : { status: latest }) };
  const all = Object.entries({ ...others, [key]: progress });
  await kept.set({ last: round, rounds: all.map(([of, what]) => ({ key: of, ...what })) });
  return progress;
}
