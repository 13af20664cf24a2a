/**
 * The worker of the photo desk, started twice by `desk.ts`: as the desk itself, and as its helper (helper.ts), so that the person
 * is cut out while the face is being read.
 *
 * One order at a time; a cancelled one ends at the next stage. Pictures stay in memory and leave no trace.
 */
import { compose } from './compose';
import { PhotoError, type PhotoTrouble, type Stage } from './contract';
import { decode } from './decode';
import { glanced } from './glance';
import { openHelper, startHelper } from './helper';
import { type Eyes, measure } from './measure';
import type { Net } from './net/runner';
import { openModel } from './open-models';
import { SMALL_SIDE } from './see/eyes';
import { HELPER, type Meeting, type Order, type Reply } from './wire';

class Cancelled extends Error {}

function serve(segment: Eyes['segment']): void {
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
    if (order.order === 'measure') {
      const [detector, mesh] = await nets;
      const onStage = (stage: Stage) => reply({ reply: 'stage', number, stage });
      const { isDamaged, picture: near } = await glanced(order.picture);
      const picture = near ?? (await decode(order.picture));
      try {
        const facts = await measure(picture, { detector, mesh, segment }, onStage, () => pause(number));
        reply({ reply: 'measured', number, facts: { ...facts, isDamaged } });
      } finally {
        picture.close();
      }
      return;
    }
    const picture = await decode(order.picture);
    try {
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
  if (self.name === HELPER) startHelper();
  else addEventListener('message', ({ data }: MessageEvent<Meeting>) => serve(openHelper(data.port)), { once: true });
}
