/** @vitest-environment node */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPhotoDesk } from './desk';
import { HELPER, type Meeting } from './wire';

/** A worker that only takes notes. */
class Noted extends EventTarget {
  static readonly opened: Noted[] = [];
  readonly heard: unknown[] = [];
  isEnded = false;
  constructor(
    readonly address: string,
    readonly options: WorkerOptions = {},
  ) {
    super();
    Noted.opened.push(this);
  }
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const meetingOf = ({ heard }: Noted) => heard[0] as Meeting;
const picture = new Blob(['a picture']);

beforeEach(() => {
  Noted.opened.length = 0;
  vi.stubGlobal('Worker', Noted);
});
afterEach(() => vi.unstubAllGlobals());

describe('the photo desk', () => {
  it('opens both of its workers itself, for one that opens another may never come back', async () => {
    openPhotoDesk();
    const [worker, helper] = Noted.opened as [Noted, Noted];
    expect(Noted.opened.length).toBe(2);
    expect(helper.address).toBe(worker.address);
    expect([worker.options.name, helper.options.name]).toEqual([undefined, HELPER]);
    const said = new Promise((done) => {
      meetingOf(helper).port.onmessage = ({ data }) => done(data);
    });
    meetingOf(worker).port.postMessage('hello');
    expect(await said).toBe('hello');
    for (const { port } of [meetingOf(worker), meetingOf(helper)]) port.close();
  });
  it('says so when either of them stops, instead of waiting for ever', async () => {
    for (const which of [0, 1]) {
      Noted.opened.length = 0;
      const measured = openPhotoDesk().measure(picture);
      Noted.opened[which]?.dispatchEvent(new Event('error'));
      await expect(measured).rejects.toThrow('worker-stopped');
    }
  });
  it('gives up at once when asked to, whatever its worker is doing', async () => {
    const asked = new AbortController();
    const measured = openPhotoDesk().measure(picture, { signal: asked.signal });
    asked.abort(new Error('given up'));
    await expect(measured).rejects.toThrow('given up');
    const [worker] = Noted.opened as [Noted];
    const [first, , last] = worker.heard;
    expect(first).toMatchObject({ order: 'meet' });
    expect(last).toMatchObject({ order: 'cancel', number: 1 });
  });
  it('ends both when it is closed, and what was under way is told', async () => {
    const desk = openPhotoDesk();
    const measured = desk.measure(picture);
    desk.close();
    await expect(measured).rejects.toThrow('closed');
    expect(Noted.opened.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });
});
