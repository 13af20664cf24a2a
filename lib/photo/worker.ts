/**
 * The worker of the photo desk. Started by `desk.ts`, it starts itself a second time for the segmenter, so that the
 * person is cut out while the face is being read.
 *
 * One order at a time; a cancelled one ends at the next stage. Pictures stay in memory and leave no trace.
 */
import { compose } from './compose';
import { PhotoError, type PhotoTrouble, type Pixels, type Stage } from './contract';
import { decode } from './decode';
import { type Eyes, measure } from './measure';
import type { Net } from './net/runner';
import { openModel } from './open-models';
import { SMALL_SIDE } from './see/eyes';
import { type Segmented, segmented } from './segment';
import type { Order, Reply } from './wire';

const SEGMENTER = 'segmenter';

/** Asked for a person: a picture in, the mask and what stands around it out. */
interface MaskOrder {
  readonly number: number;
  readonly picture: Pixels;
}
interface MaskReply {
  readonly number: number;
  readonly person: Segmented;
}

function startSegmenter(): void {
  void openModel('person-segmenter');
  addEventListener('message', async ({ data }: MessageEvent<MaskOrder>) => {
    const net = await openModel('person-segmenter');
    const person = segmented(net, data.picture);
    const reply: MaskReply = { number: data.number, person };
    postMessage(reply, { transfer: [person.mask.buffer] });
  });
}

/** The second worker as a function. */
function openSegmenter(): Eyes['segment'] {
  const worker = new Worker(location.href, { name: SEGMENTER });
  const waiting = new Map<number, (person: Segmented) => void>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<MaskReply>) => {
    waiting.get(data.number)?.(data.person);
    waiting.delete(data.number);
  });
  return ({ width, height, data }) =>
    new Promise((done) => {
      number += 1;
      waiting.set(number, done);
      const order: MaskOrder = { number, picture: { width, height, data } };
      worker.postMessage(order);
    });
}

class Cancelled extends Error {}

function startDesk(): void {
  const segment = openSegmenter();
  const nets: Promise<readonly [Net, Net]> = Promise.all([openModel('face-detector'), openModel('face-mesh')]);
  const cancelled = new Set<number>();
  let last: Promise<void> = Promise.resolve();

  const reply = (message: Reply, transfer: Transferable[] = []) => postMessage(message, { transfer });

  /** Lets messages in, among them a cancellation. */
  const pause = async (number: number) => {
    const { port1, port2 } = new MessageChannel();
    await new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
    port1.close();
    if (cancelled.has(number)) throw new Cancelled();
  };

  async function obey(order: Exclude<Order, { order: 'cancel' }>): Promise<void> {
    const { number } = order;
    if (order.order === 'warm') {
      await Promise.all([nets, segment(new ImageData(SMALL_SIDE, SMALL_SIDE))]);
      reply({ reply: 'warm', number });
      return;
    }
    await pause(number);
    reply({ reply: 'stage', number, stage: 'decode' });
    const picture = await decode(order.picture);
    try {
      if (order.order === 'measure') {
        const [detector, mesh] = await nets;
        const onStage = (stage: Stage) => reply({ reply: 'stage', number, stage });
        const facts = await measure(picture, { detector, mesh, segment }, onStage, () => pause(number));
        reply({ reply: 'measured', number, facts });
        return;
      }
      const composed = await compose(picture, order.what, segment, () => pause(number));
      reply({ reply: 'composed', number, composed }, [composed.pixels.data.buffer]);
    } finally {
      picture.close();
    }
  }

  const troubleOf = (cause: unknown): PhotoTrouble => (cause instanceof PhotoError ? cause.trouble : 'worker-stopped');

  addEventListener('message', ({ data }: MessageEvent<Order>) => {
    if (data.order === 'cancel') {
      cancelled.add(data.number);
      return;
    }
    last = last
      .then(() => obey(data))
      .catch((cause: unknown) => {
        if (!(cause instanceof PhotoError || cause instanceof Cancelled)) console.error(cause);
        reply({ reply: 'trouble', number: data.number, trouble: troubleOf(cause) });
      })
      .finally(() => cancelled.delete(data.number));
  });
}

export function startPhotoWorker(): void {
  if (self.name === SEGMENTER) startSegmenter();
  else startDesk();
}
