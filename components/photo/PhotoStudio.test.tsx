import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStudio, type Studio } from '@/lib/app/photo/studio';
import type { Composed, PhotoDesk, PixelFacts, WorkOptions } from '@/lib/photo/contract';
import { aPicture } from '@/tests/photo-facts';
import { bytesOf, segment } from '@/tests/photo-files';
import { PhotoStudio } from './PhotoStudio';

/** The head of a JPEG of that size; nothing here decodes it. */
const jpg = (width: number, height: number, name = '照片.jpg') => {
  const sides = [height >> 8, height & 255, width >> 8, width & 255];
  const frame = segment(0xc0, bytesOf([8], sides, [3], new Array(9).fill(1)));
  const scan = segment(0xda, bytesOf([3, 1, 0, 2, 0, 3, 0, 0, 63, 0]));
  return new File([bytesOf([0xff, 0xd8], frame, scan, [1, 2, 3], [0xff, 0xd9])], name, { type: 'image/jpeg' });
};

/** A desk whose answers the test gives when it likes, and which gives up as the real one does. */
function deskOnDemand() {
  const answers: { measure?: (facts: PixelFacts) => void; compose?: (made: Composed) => void; stage?: () => void } = {};
  const waiting = <Result,>({ signal }: WorkOptions, take: (answer: (result: Result) => void) => void) =>
    new Promise<Result>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      take(resolve);
    });
  const desk: PhotoDesk = {
    measure: (_, options = {}) => {
      answers.stage = () => options.onProgress?.('person');
      return waiting<PixelFacts>(options, (answer) => {
        answers.measure = answer;
      });
    },
    compose: (_, __, options = {}) =>
      waiting<Composed>(options, (answer) => {
        answers.compose = answer;
      }),
    warm: async () => undefined,
    close: () => undefined,
  };
  return { desk, answers };
}

let root: HTMLElement;
let studio: Studio;
let answers: ReturnType<typeof deskOnDemand>['answers'];
const passing = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const settled = () => passing(1);

beforeEach(async () => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement('div'));
  const made = deskOnDemand();
  answers = made.answers;
  studio = openStudio(() => made.desk);
  await act(() => render(<PhotoStudio studio={studio} />, root));
});
afterEach(async () => {
  await act(() => render(null, root));
  studio.dispose();
  root.remove();
  vi.useRealTimers();
});

const bar = () => root.querySelector('.work-bar');
const cancel = () => act(() => root.querySelector<HTMLButtonElement>('.work-bar button')?.click());
const screen = () => root.querySelector('main');
const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[data-action="${name}"]`);
async function choosing(file = jpg(600, 840)) {
  await act(() => void studio.choose(file));
  await settled();
}
async function chosen() {
  await choosing();
  await act(() => answers.measure?.(aPicture()));
  await settled();
}

describe('what takes long is told, and can be cancelled', () => {
  it('nothing is said of what is over in 300 ms', async () => {
    await choosing();
    await passing(200);
    expect(bar()).toBeNull();
    await act(() => answers.measure?.(aPicture()));
    await passing(500);
    expect(bar()).toBeNull();
  });
  it('after that the stage is named, and the next one when it comes', async () => {
    await choosing();
    await passing(400);
    expect(bar()?.getAttribute('role')).toBe('status');
    expect(bar()?.textContent).toContain('正在打开照片（1/4）');
    await act(() => answers.stage?.());
    expect(bar()?.textContent).toContain('（3/4）');
  });
  it('a check that is cancelled says so and claims nothing', async () => {
    await choosing();
    await passing(400);
    await cancel();
    await settled();
    expect(bar()).toBeNull();
    expect(root.textContent).toContain('已取消。');
    expect(root.querySelector('[data-check="faces"]')?.getAttribute('data-verdict')).not.toBe('pass');
  });
  it('a preparation that is cancelled leaves photo and crop as they were', async () => {
    await chosen();
    const crop = studio.state.value.crop;
    await act(() => button('prepare-photo')?.click());
    await passing(400);
    expect(bar()?.textContent).toContain('正在处理照片');
    await cancel();
    await settled();
    expect(root.textContent).toContain('已取消。');
    expect(studio.state.value).toMatchObject({ prepared: undefined, work: undefined });
    expect(studio.state.value.crop).toEqual(crop);
    expect(button('prepare-photo')).not.toBeNull();
  });
  it('a new photo gives up the one before: its late answer changes nothing', async () => {
    await choosing(jpg(600, 840, '第一张.jpg'));
    const late = answers.measure;
    await choosing(jpg(620, 860, '第二张.jpg'));
    await act(() => late?.(aPicture({ width: 600, height: 840 })));
    await settled();
    expect(studio.state.value.file?.name).toBe('第二张.jpg');
    expect(studio.state.value.size).toBeUndefined();
    await act(() => answers.measure?.(aPicture({ width: 620, height: 860 })));
    await settled();
    expect(studio.state.value.size).toEqual({ width: 620, height: 860 });
  });
});

describe('a photo comes in by any way', () => {
  it.each([
    ['pasted', 'paste', 'clipboardData'],
    ['dropped', 'drop', 'dataTransfer'],
  ])('%s', async (_, type, from) => {
    const file = jpg(600, 840, `${type}.jpg`);
    const event = Object.assign(new Event(type, { cancelable: true }), { [from]: { files: [file] } });
    await act(() => void dispatchEvent(event));
    await settled();
    expect(event.defaultPrevented).toBe(true);
    expect(studio.state.value.file?.name).toBe(`${type}.jpg`);
    expect(root.querySelector('[data-check="format"]')?.getAttribute('data-verdict')).toBe('pass');
  });
  it('text that is pasted is left alone', async () => {
    const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: { files: [] } });
    await act(() => void dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(studio.state.value.file).toBeUndefined();
  });
});

describe('who has no photo, or no Windows', () => {
  it('is shown how to take one: wall, light, distance, with a drawing that is read aloud, to be printed', async () => {
    const advice = root.querySelector('.capture');
    expect(advice?.querySelector('details')?.open).toBe(true);
    expect(advice?.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toMatch(/白墙.*1 米.*1\.5 米.*窗户/);
    const ways = [...(advice?.querySelectorAll('.capture-ways li') ?? [])].map(({ textContent }) => textContent);
    for (const topic of ['墙：', '光：', '距离：', '手机：'])
      expect(ways.some((way) => way?.startsWith(topic))).toBe(true);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    button('print-advice')?.click();
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    await chosen();
    expect(root.querySelector('.capture details')?.hasAttribute('open')).toBe(false);
  });
  it('is told where the official tool can be run', () => {
    expect(root.querySelector('.tool-ways')?.textContent).toMatch(/借一台 Windows.*虚拟机.*照相馆/s);
  });
});

it('has no verdict before everything is measured', async () => {
  await choosing();
  expect(screen()?.hasAttribute('data-verdict')).toBe(false);
  await act(() => answers.measure?.(aPicture()));
  await settled();
  expect(screen()?.getAttribute('data-verdict')).toBeTruthy();
});
