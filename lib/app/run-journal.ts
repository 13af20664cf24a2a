/**
 * Notes every press before it begins and after it ended, so that one that was cut off is told the next time.
 *
 * - A lock is held while a press is at work. The browser frees it when the screen dies, and an entry that still says
 *   `running` without its lock was cut off.
 * - A journal that cannot be written keeps nobody from filling; it is reported.
 */
import { finishRun, listRuns, type Run, startRun } from '@/lib/platform/journal';

type About = Pick<Run, 'purpose' | 'address' | 'page'>;
type End = Pick<Run, 'state' | 'outcomes'>;

const lockOf = (run: string): string => `run ${run}`;

const report = (error: unknown): void => console.error('The journal could not be written', error);

/** Runs one press under its lock, between its two entries. */
export async function journalled(about: About, work: (run: string) => Promise<End>): Promise<void> {
  const id = crypto.randomUUID();
  await navigator.locks.request(lockOf(id), async () => {
    await startRun({ id, ...about }).catch(report);
    let end: End = { state: 'failed', outcomes: [] };
    try {
      end = await work(id);
    } finally {
      await finishRun(id, end.state, end.outcomes).catch(report);
    }
  });
}

/** Ends every entry whose press was cut off; says whether there was one. */
export async function closeBrokenRuns(): Promise<boolean> {
  const running = (await listRuns().catch(() => [])).filter(({ state }) => state === 'running');
  const closed = running.map(({ id, outcomes }) =>
    navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (lock) await finishRun(id, 'failed', outcomes).catch(report);
      return lock !== null;
    }),
  );
  return (await Promise.all(closed)).includes(true);
}
