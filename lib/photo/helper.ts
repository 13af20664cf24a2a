/** The second worker: cuts the person out while the first reads the face. */
import { PhotoError, type Pixels } from './contract';
import type { Eyes } from './measure';
import { openModel } from './open-models';
import { type Segmented, segmented } from './segment';
import type { Meeting } from './wire';

interface HelperOrder {
  readonly number: number;
  readonly picture: Pixels;
}
interface HelperReply {
  readonly number: number;
  /** `undefined`: it came to nothing. */
  readonly person: Segmented | undefined;
}

async function serve({ number, picture }: HelperOrder, port: MessagePort): Promise<void> {
  const person = segmented(await openModel('person-segmenter'), picture);
  port.postMessage({ number, person } satisfies HelperReply, [person.mask.buffer]);
}

export function startHelper(): void {
  void openModel('person-segmenter');
  addEventListener('message', ({ data: { port } }: MessageEvent<Meeting>) => {
    port.onmessage = ({ data }: MessageEvent<HelperOrder>) => {
      serve(data, port).catch(() => port.postMessage({ number: data.number, person: undefined } satisfies HelperReply));
    };
  });
}

/** The helper at the other end of a line, as a function. */
export function openHelper(port: MessagePort): Eyes['segment'] {
  const waiting = new Map<number, (person: Segmented | undefined) => void>();
  let number = 0;
  port.onmessage = ({ data }: MessageEvent<HelperReply>) => {
    waiting.get(data.number)?.(data.person);
    waiting.delete(data.number);
  };
  return async ({ width, height, data }) => {
    number += 1;
    const own = number;
    port.postMessage({ number: own, picture: { width, height, data } } satisfies HelperOrder);
    const person = await new Promise<Segmented | undefined>((done) => waiting.set(own, done));
    if (person === undefined) throw new PhotoError('worker-stopped');
    return person;
  };
}
