/**
 * Takes one press of 填写 or 撤销 to its end, whatever the end is: done, stopped, page gone, or a fault of ours.
 * Each leaves words on the screen and an entry in the journal.
 *
 * Loaded once a checklist is ready and not before: it shows sooner, and the press finds this there.
 */
import { fieldOf } from '@/lib/domain/fields';
import { say } from '@/lib/domain/words';
import type { Results } from '@/lib/engine/plan';
import type { WriteOrder } from '@/lib/engine/plan-types';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import type { Taught } from '@/lib/engine/taught';
import { PageGoneError, type PagePort } from '@/lib/platform/page-port';
import { type FillState, planOf } from './checklist-view';
import { runFill, runUndo } from './fill';
import { followed } from './followed';
import type { PageWatch } from './page-watch';
import { uploadPhotoOf } from './photo/upload-photo';
import { journalled } from './run-journal';
import { taughtOn } from './taught-here';

const PAGE_GONE = say(
  '网页已关闭或换了一页，没有再写入。请打开报名网页后再试。',
  'The page was closed or left; nothing more was written. Open the registration page and try again.',
);
const OUR_FAULT = say(
  '填写中途断了，是助手的问题。已写入的在下面标明；请刷新网页，再打开填写清单。',
  'The fill broke off through a fault of ours. What was written is marked below; reload the page and open the checklist again.',
);

/**
 * How often the screen follows single writes at most, in ms: drawing each of them would take the processor from the page
 * just when its answers come.
 */
const FOLLOWS_MS = 120;

/** One press at work: the line to its page, its id, and the signal that ends it. */
interface Work {
  readonly port: PagePort;
  readonly run: string;
  readonly signal: AbortSignal;
}

/** Bytes as base64, for the port: messages between page and extension are JSON. */
async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Adds the bytes of the profile's photo to the one order that carries a file. */
async function complete(order: WriteOrder, { state }: PageWatch): Promise<WriteOrder | undefined> {
  if (fieldOf(order.field).kind !== 'file') return order;
  const { profile } = state();
  const photo = profile && (await uploadPhotoOf(profile.id));
  return photo && { ...order, file: { name: photo.name, type: photo.type, base64: await base64(photo.blob) } };
}

async function fill(watch: PageWatch, work: Work): Promise<void> {
  const { state, set, view } = watch;
  const total = view.value.willWrite;
  set({ progress: { done: 0, total, current: undefined } });
  const shown = followed(FOLLOWS_MS, (results: Results, snapshot: PageSnapshot | undefined = state().snapshot) => {
    const done = results.size;
    const progress = { done, total: Math.max(total, done), current: [...results.keys()].at(-1) };
    set({ results: new Map(results), snapshot, progress });
  });
  try {
    await runFill({
      ...work,
      plan: (seen, results) => planOf(state(), seen, results),
      complete: (order) => complete(order, watch),
      onStep: (results, snapshot) => (snapshot ? shown.now(results, snapshot) : shown.soon(results)),
    });
  } finally {
    shown.end();
  }
}

async function undo({ set, state }: PageWatch, work: Work): Promise<void> {
  const taught = ({ url }: PageSnapshot): Taught => taughtOn(state().marks, url);
  set({ leftAlone: await runUndo({ ...work, taught, onStep: (snapshot) => set({ snapshot }) }) });
}

/** Takes a press to its end; does nothing where no page is in view. */
export async function takePress(watch: PageWatch, purpose: 'fill' | 'undo', press: AbortController): Promise<void> {
  const { state, set, view } = watch;
  const port = watch.port();
  if (!port) return;
  const { signal } = press;
  watch.work(press);
  set({ fill: 'running', trouble: undefined, leftAlone: [], results: new Map() });
  const about = { purpose, address: planOf(state()).address, page: view.value.detection.page };
  await journalled(about, async (run) => {
    let ended: Exclude<FillState, 'running'> = purpose === 'undo' ? 'idle' : 'done';
    let trouble = PAGE_GONE;
    try {
      await (purpose === 'fill' ? fill : undo)(watch, { port, run, signal });
      // Another screen of ours may have pressed 停止, too.
      const isStopped = [...state().results.values()].some(({ outcome }) => outcome === 'stopped');
      if (signal.aborted || isStopped) ended = 'stopped';
    } catch (error) {
      ended = 'failed';
      if (!(error instanceof PageGoneError)) {
        trouble = OUR_FAULT;
        console.error('A press broke off', error);
      }
    }
    watch.work(undefined);
    if (signal.reason instanceof PageGoneError) ended = 'failed';
    set({ fill: ended, trouble: ended === 'failed' ? trouble : undefined });
    const outcomes = [...state().results].map(([field, { outcome }]) => ({ field, outcome }));
    return { state: ended === 'idle' ? 'done' : ended, outcomes };
  });
  await watch.look();
}
