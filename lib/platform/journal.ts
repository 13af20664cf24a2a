/**
 * What each fill and each undo did: which page, when, and how every field ended.
 *
 * - Holds no value, neither of the page nor of the profile, and of the address only host and path.
 * - Keeps the newest two hundred runs.
 */
import * as z from 'zod/mini';
import { FIELD_IDS, type FieldId } from '@/lib/domain/fields';
import { type KnownPageId, PAGE_IDS } from '@/lib/domain/page';
import type { Reason } from '@/lib/engine/plan-types';
import type { Outcome } from '@/lib/engine/snapshot';
import { database } from './db';
import { moment, type RecordKind, readStore } from './records';

const KEPT = 200;

const OUTCOMES = [
  'written',
  'already-so',
  'no-such-option',
  'page-refused',
  'gone',
  'moved',
  'touched',
  'not-visible',
  'stopped',
  'options-never-came',
] as const satisfies readonly (Outcome | Reason)[];

export interface Run {
  readonly version: 1;
  readonly id: string;
  readonly purpose: 'fill' | 'undo';
  /** Origin and path. */
  readonly address: string;
  readonly page: KnownPageId | 'unknown';
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly outcomes: readonly RunOutcome[];
}

export interface RunOutcome {
  readonly field: FieldId;
  readonly outcome: (typeof OUTCOMES)[number];
}

const schema = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)),
  purpose: z.enum(['fill', 'undo']),
  address: z.string(),
  page: z.enum([...PAGE_IDS, 'unknown']),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  startedAt: moment,
  finishedAt: z.optional(moment),
  outcomes: z.array(z.object({ field: z.enum(FIELD_IDS), outcome: z.enum(OUTCOMES) })),
});

const RUN: RecordKind<Run> = { store: 'journal', schema, upgrades: [], isImpersonal: true };

/** Origin and path of an address; the rest may carry what was typed. */
const bare = (address: string): string => address.replace(/[?#].*$/s, '');

/** Notes that a run has begun. Throws StoreError. */
export async function startRun(run: Pick<Run, 'id' | 'purpose' | 'address' | 'page'>): Promise<void> {
  const begun: Run = {
    ...run,
    version: 1,
    address: bare(run.address),
    state: 'running',
    startedAt: new Date().toISOString(),
    outcomes: [],
  };
  const beyond = (await listRuns()).slice(KEPT - 1);
  await database.use(async (connection) => {
    const transaction = connection.transaction('journal', 'readwrite');
    const { store } = transaction;
    await Promise.all([store.put(begun, run.id), ...beyond.map(({ id }) => store.delete(id)), transaction.done]);
  });
}

/** Notes how a run ended. One that was never begun is left alone. Throws StoreError. */
export async function finishRun(id: string, state: Run['state'], outcomes: Run['outcomes']): Promise<void> {
  const [run] = await readStore(RUN, id);
  if (!run) return;
  const ended: Run = { ...run, state, outcomes, finishedAt: new Date().toISOString() };
  await database.use((connection) => connection.put('journal', ended, id));
}

/** Every run kept, newest first. Throws StoreError. */
export async function listRuns(): Promise<readonly Run[]> {
  const runs = await readStore(RUN);
  return [...runs].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
}
