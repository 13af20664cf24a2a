/**
 * One scenario from the press to the last look: the real head, loop, line and hands on a generated page. Answers with
 * every promise that was broken, in words; nothing if none was.
 */

import { runFill, runUndo } from '@/lib/app/fill';
import type { FieldId } from '@/lib/domain/fields';
import { elementOf } from '@/lib/engine/hands/handles';
import { serve } from '@/lib/engine/hands/serve';
import type { Tell } from '@/lib/engine/hands/wire';
import { planFill, type Results } from '@/lib/engine/plan';
import type { Row } from '@/lib/engine/plan-types';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { connectToPage } from '@/lib/platform/page-port';
import { overhear, runtime } from './browser-double';
import { drawPage, type GeneratedPage } from './generated-page';
import type { Layui } from './markup';
import type { Deed, Scenario } from './scenario';

/** Lets this much of the page's time go by. */
export type Pass = (ms: number) => Promise<void>;

export interface Verdict {
  readonly broken: readonly string[];
  readonly rows: readonly Row[];
}

/** Longer than any fault waits, in the page's time. */
const SETTLES_MS = 2_600;

/** Performs the deeds whose time has come: at a message, or so many ms after the press. */
function arrange(deeds: readonly Deed[], page: GeneratedPage) {
  const counts = new Map<string, number>();
  const left = new Set(deeds);
  const doIt = (deed: Deed): void => {
    left.delete(deed);
    page.perform(deed);
  };
  return {
    message(kind: string) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      for (const deed of left)
        if ('message' in deed.when && deed.when.message === kind && deed.when.count === count) doIt(deed);
    },
    time(passed: number) {
      for (const deed of left) if ('ms' in deed.when && deed.when.ms <= passed) doIt(deed);
    },
  };
}

/** What a write said it did, held against the page: as it was when the value came in, and as it is now. */
function judgeWrite(tell: Tell, page: GeneratedPage, broken: string[]): void {
  if (tell.tell !== 'wrote') return;
  const { handle, field, asked, outcome, entered } = tell.record;
  const control = elementOf(handle);
  if (control && entered) page.carryOver(control, asked);
  if (!control || outcome !== 'written') return;
  const meant = page.fieldOf(control, asked);
  page.admit(control, asked);
  if (meant !== field) broken.push(`${field} was written into a row that is ${meant ?? 'a stranger’s'}`);
}

async function until<T>(work: Promise<T>, pass: Pass, tick: (passed: number) => void): Promise<T> {
  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  ended.catch(() => undefined);
  for (let passed = 0; !isOver; passed += 20) {
    tick(passed);
    await pass(20);
  }
  return ended;
}

/** Takes one scenario to its end; `andUndo`: then takes everything back. */
export async function press(
  scenario: Scenario,
  pass: Pass,
  {
    layui,
    andUndo = false,
    patienceMs = 2_500,
    settlesMs = SETTLES_MS,
  }: { layui?: Layui | undefined; andUndo?: boolean; patienceMs?: number; settlesMs?: number } = {},
): Promise<Verdict> {
  serve(runtime, document); // Each page has a script of its own, which remembers nothing of another.
  const page = drawPage(scenario, layui);
  const before = page.serialize();
  const broken: string[] = [];
  const events = arrange(scenario.deeds, page);
  overhear({
    ask: ({ ask }) => events.message(ask),
    tell(tell) {
      judgeWrite(tell, page, broken);
      events.message(tell.tell);
    },
  });
  let isOutdated = false;
  const port = connectToPage(1, () => {
    isOutdated = true;
  });
  const { signal } = new AbortController();
  const planned = (snapshot: PageSnapshot, results: Results) =>
    planFill({ snapshot, page: 'form', answers: scenario.answers, findings: [], needed: [], decisions: {}, results });
  const task = { port, signal, patienceMs };
  const results = await until(
    runFill({ ...task, run: crypto.randomUUID(), plan: planned, complete: async (order) => order, onStep: () => {} }),
    pass,
    events.time,
  );
  /** As the open panel does: looks again whenever the page says that it changed. */
  let seen = await until(port.observe(), pass, () => {});
  const afterwards = scenario.deeds.length > 0 || scenario.rows.some(({ takesBack }) => takesBack !== undefined);
  for (let passed = 0; afterwards && passed < settlesMs; passed += 100) {
    events.time(passed);
    await pass(100);
    if (!isOutdated) continue;
    isOutdated = false;
    seen = await until(port.observe(), pass, () => {});
  }
  const { rows } = planned(seen, results);
  for (const { field, state, wanted } of rows)
    if (state === 'written' && !page.held(field).includes(wanted))
      broken.push(
        `${field} is said to be written as ${wanted}, and the page holds ${page.held(field).join() || 'nothing'}`,
      );
  broken.push(...page.unexplained());
  if (andUndo) broken.push(...lost(), ...(await takeBack()));
  port.disconnect();
  page.close();
  return { broken, rows };

  /** What the person typed and the page does not hold. */
  function lost(): readonly string[] {
    return [...page.typed].flatMap(([field, value]) =>
      page.held(field).includes(value) ? [] : [`${field} is no longer what the person typed: ${value}`],
    );
  }

  async function takeBack(): Promise<readonly string[]> {
    // What was typed before the undo looked for the last time is listed; what is typed at any time stays.
    // The last look of the undo is the snapshot told with its last write, or asked for after it.
    let lastSeen = new Map(page.typed);
    overhear({
      ask: ({ ask }) => events.message(ask),
      tell(tell) {
        if ('snapshot' in tell) lastSeen = new Map(page.typed);
        events.message(tell.tell);
      },
    });
    const left = await until(runUndo({ ...task, run: crypto.randomUUID(), onStep: () => {} }), pass, events.time);
    await pass(100);
    if (page.typed.size === 0) {
      const [now, then] = [page.serialize().split('\n'), before.split('\n')];
      return now.flatMap((line, at) => (line === then[at] ? [] : [`after the undo ${line}, which was ${then[at]}`]));
    }
    const isOurs = (field: FieldId): boolean => results.get(field)?.outcome === 'written';
    const unlisted = [...lastSeen.keys()].filter((field) => isOurs(field) && !left.includes(field));
    return [...lost(), ...unlisted.map((field) => `${field} was touched by the person and is not listed`)];
  }
}
