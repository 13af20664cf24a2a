/**
 * Opens the photo desk for a screen: its two workers, and calls that can be given up at any moment.
 *
 * - Nothing here takes longer than passing a message on; the page stays free.
 * - A call given up rejects at once, whatever the worker is doing.
 */
import {
  type Composed,
  type ComposeOrder,
  type PhotoDesk,
  PhotoError,
  type PixelFacts,
  type Pixels,
  type WorkOptions,
} from './contract';
import { HELPER, type Meeting, type Order, type Reply } from './wire';

/** Built from entrypoints/photo-worker.ts. */
const WORKER = '/photo-worker.js';

interface Waiting {
  readonly options: WorkOptions;
  settle(reply: Reply): void;
  reject(reason: unknown): void;
}

type Unnumbered<O> = O extends { readonly number: number } ? Omit<O, 'number'> : never;

export function openPhotoDesk(): PhotoDesk {
  const worker = new Worker(WORKER);
  const helper = new Worker(WORKER, { name: HELPER });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ order: 'meet', port: port1 } satisfies Meeting, [port1]);
  helper.postMessage({ order: 'meet', port: port2 } satisfies Meeting, [port2]);
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let closed = false;

  const stopAll = (error: PhotoError) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.number);
    if (data.reply === 'stage') call?.options.onProgress?.(data.stage);
    else call?.settle(data);
  });
  for (const one of [worker, helper])
    one.addEventListener('error', (event) => stopAll(new PhotoError('worker-stopped', { cause: event.message })));

  function call<Result>(
    order: Unnumbered<Exclude<Order, { order: 'cancel' }>>,
    options: WorkOptions,
    resultOf: (reply: Reply) => Result | undefined,
  ): Promise<Result> {
    const { signal } = options;
    number += 1;
    const own = number;
    return new Promise<Result>((resolve, reject) => {
      if (closed) throw new PhotoError('closed');
      signal?.throwIfAborted();
      const giveUp = () => {
        waiting.delete(own);
        worker.postMessage({ order: 'cancel', number: own } satisfies Order);
        reject(signal?.reason);
      };
      const over = () => {
        waiting.delete(own);
        signal?.removeEventListener('abort', giveUp);
      };
      waiting.set(own, {
        options,
        settle(reply) {
          over();
          const result = resultOf(reply);
          if (result !== undefined) resolve(result);
          else reject(new PhotoError(reply.reply === 'trouble' ? reply.trouble : 'worker-stopped'));
        },
        reject(reason) {
          over();
          reject(reason);
        },
      });
      signal?.addEventListener('abort', giveUp, { once: true });
      worker.postMessage({ ...order, number: own });
    });
  }

  return {
    measure: (picture: Blob | Pixels, options: WorkOptions = {}): Promise<PixelFacts> =>
      call({ order: 'measure', picture }, options, (reply) => (reply.reply === 'measured' ? reply.facts : undefined)),
    compose: (picture: Blob | Pixels, what: ComposeOrder, options: WorkOptions = {}): Promise<Composed> =>
      call({ order: 'compose', picture, what }, options, (reply) =>
        reply.reply === 'composed' ? reply.composed : undefined,
      ),
    warm: async () => {
      await call({ order: 'warm' }, {}, (reply) => (reply.reply === 'warm' ? true : undefined));
    },
    close() {
      closed = true;
      worker.terminate();
      helper.terminate();
      stopAll(new PhotoError('closed'));
    },
  };
}
