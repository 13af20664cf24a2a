/**
 * The second worker: cuts the person out while the first reads the face, and glances at a large JPEG while the browser
 * is still decoding it.
 */
import { PhotoError, type Pixels } from './contract';
import { glanceAt } from './glance/glance';
import { openModel } from './open-models';
import { smallSides } from './see/eyes';
import { type Segmented, segmented } from './segment';
import type { Meeting } from './wire';

/** A file smaller than this is decoded sooner than glanced at. */
const WORTH_A_GLANCE = 200_000;

/** A picture, or the file of one that may be worth a glance. */
interface HelperOrder {
  readonly number: number;
  readonly picture: Pixels | Blob;
}
type HelperReply =
  | { readonly number: number; readonly reply: 'glance'; readonly glance: Sizes | undefined }
  | { readonly number: number; readonly reply: 'person'; readonly person: Segmented }
  | { readonly number: number; readonly reply: 'stopped' };

interface Sizes {
  /** Of the whole picture, upright, pixels. */
  readonly width: number;
  readonly height: number;
  readonly small: Pixels;
}

/** What is known of a picture before it is decoded. */
export interface Glanced extends Sizes {
  readonly person: Promise<Segmented>;
}

export interface Helper {
  segment(picture: Pixels): Promise<Segmented>;
  /** `undefined`: nothing is known sooner than by decoding. */
  glance(file: Blob): Promise<Glanced | undefined>;
}

async function glanced(file: Blob): Promise<Sizes | undefined> {
  const glance = glanceAt(new Uint8Array(await file.arrayBuffer()));
  if (glance === undefined) return undefined;
  const { width, height } = glance;
  return { width, height, small: glance.drawn(...smallSides(width, height)) };
}

async function serve({ number, picture }: HelperOrder, port: MessagePort): Promise<void> {
  const reply = (message: HelperReply, transfer: Transferable[] = []) => port.postMessage(message, { transfer });
  let small: Pixels;
  if (picture instanceof Blob) {
    const glance = await glanced(picture).catch(() => undefined);
    reply({ number, reply: 'glance', glance });
    if (glance === undefined) return;
    ({ small } = glance);
  } else small = picture;
  const person = segmented(await openModel('person-segmenter'), small);
  reply({ number, reply: 'person', person }, [person.mask.buffer]);
}

export function startHelper(): void {
  void openModel('person-segmenter');
  addEventListener('message', ({ data: { port } }: MessageEvent<Meeting>) => {
    port.onmessage = ({ data }: MessageEvent<HelperOrder>) => {
      serve(data, port).catch(() => port.postMessage({ number: data.number, reply: 'stopped' } satisfies HelperReply));
    };
  });
}

/** A promise that others keep, by number. */
class Expected<Result> {
  readonly #waiting = new Map<number, (result: Result | Promise<never>) => void>();
  of(number: number): Promise<Result> {
    return new Promise((done) => this.#waiting.set(number, done));
  }
  keep(number: number, result: Result | Promise<never>): void {
    this.#waiting.get(number)?.(result);
    this.#waiting.delete(number);
  }
}

/** The helper at the other end of a line, as functions. */
export function openHelper(port: MessagePort): Helper {
  const glances = new Expected<Sizes | undefined>();
  const people = new Expected<Segmented>();
  let number = 0;
  port.onmessage = ({ data }: MessageEvent<HelperReply>) => {
    if (data.reply === 'glance') glances.keep(data.number, data.glance);
    if (data.reply === 'person') people.keep(data.number, data.person);
    // Nobody is cut out of what could not be glanced at.
    const isOver = data.reply === 'stopped' || (data.reply === 'glance' && data.glance === undefined);
    if (isOver) people.keep(data.number, Promise.reject(new PhotoError('worker-stopped')));
  };
  const ask = (picture: Pixels | Blob): number => {
    number += 1;
    const order: HelperOrder = { number, picture };
    port.postMessage(order);
    return number;
  };
  return {
    segment: ({ width, height, data }) => people.of(ask({ width, height, data })),
    async glance(file) {
      if (file.size < WORTH_A_GLANCE) return undefined;
      const own = ask(file);
      const person = people.of(own);
      // Where there is no glance, or this is given up, nobody waits for the person.
      person.catch(() => undefined);
      const glance = await glances.of(own);
      return glance && { ...glance, person };
    },
  };
}
